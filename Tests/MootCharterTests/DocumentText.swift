import MootCharter

extension CharterDocument {
  /// Every heading, paragraph, item and cell, as plain text.
  var sentences: [String] {
    [title.plainText, contentsHeading.plainText] + metadata.flatMap { [$0.label.plainText, $0.value.plainText] }
      + allArticles.flatMap(\.sentences)
  }

  /// The text of one numbered article.
  func text(of id: ArticleID) -> String? {
    articles.first { $0.id == id.rawValue }?.sentences.joined(separator: "\n")
  }
}

extension Article {
  var sentences: [String] {
    [heading.plainText] + blocks.flatMap(\.sentences)
      + clauses.flatMap { [$0.heading.plainText] + $0.blocks.flatMap(\.sentences) }
  }
}

extension Block {
  var sentences: [String] {
    switch self {
    case .paragraph(let inlines): [inlines.plainText]
    case .list(let list): list.items.flatMap { $0.flatMap(\.sentences) }
    case .table(let table): ([[table.caption], table.header] + table.rows).flatMap { $0.map(\.plainText) }
    case .note(let note): [note.label.plainText, note.subject.plainText, note.body.plainText]
    case .quotation(let paragraphs): paragraphs.map(\.plainText)
    case .figure(let figure): [figure.caption.plainText, figure.alternative]
    case .verbatim(let lines): lines
    }
  }
}
