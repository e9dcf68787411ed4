extension CharterDocument {
  /// The paper with what was left undecided called reserved: it was approved that way.
  func reserving(in wording: Wording) -> CharterDocument {
    var words: [Inline: Inline] = [:]
    for (open, reserved) in [("not-decided", "reserved"), ("not-decided.cell", "reserved.cell")] {
      let subject: [String: [Inline]] = ["subject": []]
      if let old = wording.inlines(open, subject).first, let new = wording.inlines(reserved, subject).first {
        words[old] = new
      }
    }
    func reserved(_ inlines: [Inline]) -> [Inline] { inlines.map { words[$0] ?? $0 } }
    func reserved(_ blocks: [Block]) -> [Block] {
      blocks.map { block in
        switch block {
        case .paragraph(let inlines): return .paragraph(reserved(inlines))
        case .list(var list):
          list.items = list.items.map(reserved)
          return .list(list)
        case .table(var table):
          table.rows = table.rows.map { $0.map(reserved) }
          return .table(table)
        default: return block
        }
      }
    }
    var document = self
    document.articles = articles.map { article in
      var article = article
      article.blocks = reserved(article.blocks)
      article.clauses = article.clauses.map { clause in
        var clause = clause
        clause.blocks = reserved(clause.blocks)
        return clause
      }
      return article
    }
    return document
  }
}
