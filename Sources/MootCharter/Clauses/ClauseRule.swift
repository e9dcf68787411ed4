import MootScenario

/// A clause as data: its identifier, the answers it says, and how they become a rule.
struct ClauseRule: Sendable {
  /// Within its article, such as `joining`.
  let name: String
  /// The paths whose answers it says.
  let sources: [String]
  /// Empty where nothing was answered and nothing has to be.
  let write: @Sendable (ClauseDesk) -> [ClauseText]

  init(_ name: String, _ sources: [String], write: @escaping @Sendable (ClauseDesk) -> [ClauseText]) {
    self.name = name
    self.sources = sources
    self.write = write
  }

  /// An answer in words stands as the rule, as it was typed.
  static func words(_ name: String, _ path: String) -> ClauseRule {
    ClauseRule(name, [path]) { $0.words(path) }
  }

  /// A list stands as one, with letters in front; a single item stands as a sentence.
  static func list(_ name: String, _ path: String) -> ClauseRule {
    ClauseRule(name, [path]) { $0.list(path) }
  }
}

/// What a rule makes of the answers.
struct ClauseText {
  /// Follows the clause's identifier where a rule makes several.
  var suffix: String?
  /// Nil for the heading that the catalogue has for the clause.
  var heading: [Inline]?
  var blocks: [Block]
  var basis: Basis
  /// Nil for all of the rule's.
  var sources: [String]?
  /// What has to be decided, of an open one.
  var open: [Inline] = []

  init(_ blocks: [Block], _ basis: Basis) {
    self.blocks = blocks
    self.basis = basis
  }

  init(_ inlines: [Inline], _ basis: Basis) { self.init([.paragraph(inlines)], basis) }
}
