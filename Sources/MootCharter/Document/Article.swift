/// A section of a charter with an identifier that outlives every change of its heading.
package struct Article: Sendable, Hashable {
  /// Such as `why-here`; see ``ArticleID``.
  package var id: String
  /// Nil in front of the numbered articles.
  package var number: Int?
  package var heading: [Inline]
  /// What stands before the first clause.
  package var blocks: [Block]
  package var clauses: [Clause]

  package init(id: String, number: Int?, heading: [Inline], blocks: [Block], clauses: [Clause] = []) {
    self.id = id
    self.number = number
    self.heading = heading
    self.blocks = blocks
    self.clauses = clauses
  }

  /// Every block of the article, those of its clauses included, in reading order.
  package var allBlocks: [Block] { blocks + clauses.flatMap(\.blocks) }
}

/// A part of an article that can be quoted, compared and approved by itself.
package struct Clause: Sendable, Hashable {
  /// The article's identifier and its own, such as `members.joining`; it outlives every change of number and heading.
  package var id: String
  /// Such as `7.1`.
  package var number: String
  package var heading: [Inline]
  package var blocks: [Block]
  /// Nil for a clause that a house adds, and for parts of a paper that are no rule.
  package var basis: Basis?
  /// The paths of the scenario whose answers the clause says.
  package var sources: [String]

  package init(
    id: String, number: String, heading: [Inline], blocks: [Block], basis: Basis? = nil, sources: [String] = []
  ) {
    self.id = id
    self.number = number
    self.heading = heading
    self.blocks = blocks
    self.basis = basis
    self.sources = sources
  }
}
