/// A stretch of text within a paragraph, a heading or a cell.
package enum Inline: Sendable, Hashable {
  /// Words of the catalogue, or numbers.
  case text(String)
  /// Words that a planner typed.
  case typed(String)
  case emphasis([Inline])
  case strong([Inline])
  /// Leads to an article, a clause or a figure by its identifier; the words are what is shown.
  case reference(to: String, [Inline])

  /// The words without any structure.
  package var plainText: String {
    switch self {
    case .text(let text), .typed(let text): text
    case .emphasis(let inlines), .strong(let inlines), .reference(_, let inlines): inlines.plainText
    }
  }
}

extension [Inline] {
  /// The words without any structure.
  package var plainText: String { map(\.plainText).joined() }

  /// The same with a capital at the start, where it starts with a word of the catalogue.
  var capitalized: [Inline] {
    guard case .text(let text) = first, let initial = text.first else { return self }
    return [.text(initial.uppercased() + text.dropFirst())] + dropFirst()
  }
}
