import MootDigest
package import MootScenario

/// What is approved: the words of every article and clause and every answer, without white space that changes nothing, and
/// their digests.
///
/// Made from documents without a forecast and without signatures, so that neither a new version of the model nor the next
/// signature changes what somebody has signed. The summary in front and the annexes say nothing of their own.
package struct ApprovedText: Sendable, Hashable {
  /// A part that can change by itself.
  package struct Part: Sendable, Hashable {
    /// The clause's identifier, such as `membership.joining`; with `internal:` in front where the internal edition says
    /// something else than the public one, or something more. `title` is the title.
    package var id: String
    /// Number and heading, as a reader knows it.
    package var name: String
    /// One line a paragraph, item or row.
    package var words: String

    package init(id: String, name: String, words: String) {
      self.id = id
      self.name = name
      self.words = words
    }

    /// 64 hexadecimal digits.
    package var digest: String { Digest(of: words).hexadecimal }
  }

  package var parts: [Part]
  /// Every answer of the scenario after defaults, whether or not a sentence shows it.
  package var answers: [ApprovalRecord.Answer]

  package init(parts: [Part], answers: [ApprovalRecord.Answer] = []) {
    self.parts = parts
    self.answers = answers
  }

  /// The text of every edition of one charter, the public one first, and the answers of its scenario.
  package init(_ documents: [CharterDocument], of scenario: Scenario? = nil) {
    var parts: [Part] = []
    var seen: [String: String] = [:]
    for document in documents {
      for part in Self.parts(of: document) where seen[part.id] != part.words {
        let isFirst = seen[part.id] == nil && document.edition == .public
        if document.edition == .public { seen[part.id] = part.words }
        parts.append(
          isFirst ? part : Part(id: "\(document.edition.rawValue):\(part.id)", name: part.name, words: part.words))
      }
    }
    self.parts = parts
    answers = (scenario?.meaning ?? []).map { .init(path: $0.path, text: Self.line([.typed($0.answer)])) }
  }

  /// The digest of all parts and answers together.
  package var digest: String {
    let parts = parts.map { "\($0.id) \($0.digest)\n" }
    let answers = answers.map { "\($0.path): \(Digest(of: $0.text).hexadecimal)\n" }
    return Digest(of: (parts + answers).joined()).hexadecimal
  }

  /// The parts of one document.
  package static func parts(of document: CharterDocument) -> [Part] {
    [Part(id: "title", name: document.title.plainText, words: line(document.title))]
      + document.articles.flatMap { article -> [Part] in
        let name = (article.number.map { "\($0). " } ?? "") + article.heading.plainText
        let own = Part(
          id: article.id, name: name,
          words: ([line(article.heading)] + article.blocks.flatMap(lines)).joined(separator: "\n"))
        return [own]
          + article.clauses.map { clause in
            Part(
              id: clause.id, name: "\(clause.number) \(clause.heading.plainText)",
              words: ([line(clause.heading)] + clause.blocks.flatMap(lines)).joined(separator: "\n"))
          }
      }
  }

  /// Every word of some articles, headings included.
  static func words(of articles: [Article]) -> String {
    articles.flatMap { article in
      [line(article.heading)] + article.blocks.flatMap(lines)
        + article.clauses.flatMap { [line($0.heading)] + $0.blocks.flatMap(lines) }
    }.joined(separator: "\n")
  }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines): [line(inlines)]
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        item.flatMap(lines).enumerated().map { $0 == 0 ? (list.isOrdered ? "\(index + 1). " : "- ") + $1 : $1 }
      }
    case .table(let table):
      [line(table.caption)] + ([table.header] + table.rows).map { $0.map { line($0) }.joined(separator: " | ") }
    case .note(let note): ["\(line(note.label)): \(line(note.subject)). \(line(note.body))"]
    // How typed words were broken into lines is white space.
    case .quotation(let paragraphs): [paragraphs.map { line($0) }.joined(separator: " ")]
    case .figure(let figure): [line(figure.caption), line([.text(figure.alternative)])]
    case .verbatim(let lines): lines.map { line([.text($0)]) }
    }
  }

  /// Words with one space between them.
  private static func line(_ inlines: [Inline]) -> String {
    PlainTextRenderer.text(of: inlines).split(separator: " ").joined(separator: " ")
  }
}
