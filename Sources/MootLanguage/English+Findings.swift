extension Catalogue {
  static let englishFindings = #"""
    """#
}
