extension CharterDocument {
  /// The paper with what was left undecided called reserved: it was approved that way.
  func reserving(_ label: [Inline]) -> CharterDocument {
    func reserved(_ blocks: [Block]) -> [Block] {
      blocks.map { block in
        switch block {
        case .note(var note) where note.kind == .notYetDecided:
          note.label = label
          return .note(note)
        case .list(var list):
          list.items = list.items.map(reserved)
          return .list(list)
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
