extension Catalogue {
  static let englishCharter = #"""
    """#
}
