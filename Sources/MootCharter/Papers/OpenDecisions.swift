import MootScenario

/// The list, in front of a charter, of what nobody has decided.
enum OpenDecisions {
  static let id = "open-decisions"

  /// Nil where everything has been decided.
  static func article(of articles: [Article], in draft: CharterDraft) -> Article? {
    let items = articles.flatMap(\.clauses).filter { $0.basis == .open }.map { clause -> [Block] in
      [
        .paragraph(
          draft.wording.inlines(
            "open-decisions.item",
            ["number": [.reference(to: clause.id, [.text(clause.number)])], "subject": subject(of: clause)]))
      ]
    }
    if items.isEmpty { return nil }
    return Article(
      id: id, number: nil, heading: draft.wording.inlines("open-decisions.heading"),
      blocks: [.list(ItemList(items: items))])
  }

  /// What has to be decided, starting with a capital.
  static func subject(of clause: Clause) -> [Inline] {
    guard case .paragraph(let inlines)? = clause.blocks.first else { return clause.heading }
    // The mark stands in front of what is open.
    let rest = inlines.drop { if case .emphasis = $0 { true } else { false } }
    return [Inline](rest).trimmed.capitalized
  }
}

extension [Inline] {
  /// Without a space in front.
  var trimmed: [Inline] {
    guard case .text(let text)? = first else { return self }
    return [.text(String(text.drop { $0 == " " }))] + dropFirst()
  }
}
