extension Catalogue {
  static let englishPage = #"""
    """#
}
