extension Catalogue {
  static let englishCommands = #"""
    """#
}
