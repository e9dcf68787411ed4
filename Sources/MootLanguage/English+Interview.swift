extension Catalogue {
  static let englishInterview = #"""
    """#
}
