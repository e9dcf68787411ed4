/// Numbers what is printed, without gaps, and fills in the numbers of what others refer to.
enum Numbering {
  static func numbered(_ articles: [Article]) -> [Article] {
    let counted = articles.enumerated().map { index, article in
      var article = article
      article.number = index + 1
      for position in article.clauses.indices { article.clauses[position].number = "\(index + 1).\(position + 1)" }
      return article
    }
    let numbers = numbers(of: counted)
    return counted.map { $0.mapInlines { fill($0, numbers) } }
  }

  private static func numbers(of articles: [Article]) -> [String: String] {
    var numbers: [String: String] = [:]
    for article in articles {
      numbers[article.id] = article.number.map(String.init) ?? ""
      for clause in article.clauses { numbers[clause.id] = clause.number }
    }
    return numbers
  }

  /// References without words get the number of their target; those whose target is not printed fall away.
  static func resolved(_ document: CharterDocument) -> CharterDocument {
    let numbers = numbers(of: document.allArticles)
    var document = document
    func resolve(_ articles: [Article]) -> [Article] { articles.map { $0.mapInlines { fill($0, numbers) } } }
    document.front = resolve(document.front)
    document.articles = resolve(document.articles)
    document.annexes = resolve(document.annexes)
    return document
  }

  private static func fill(_ inlines: [Inline], _ numbers: [String: String]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .reference(let id, let words):
        guard let number = numbers[id] else { return words.isEmpty ? [] : words }
        return [.reference(to: id, words.isEmpty ? [.text(number)] : words)]
      case .emphasis(let inner): return [.emphasis(fill(inner, numbers))]
      case .strong(let inner): return [.strong(fill(inner, numbers))]
      default: return [inline]
      }
    }
  }
}

extension Article {
  /// The same with every stretch of text made another.
  func mapInlines(_ change: ([Inline]) -> [Inline]) -> Article {
    var article = self
    article.heading = change(heading)
    article.blocks = blocks.map { $0.mapInlines(change) }
    for index in article.clauses.indices {
      article.clauses[index].heading = change(article.clauses[index].heading)
      article.clauses[index].blocks = article.clauses[index].blocks.map { $0.mapInlines(change) }
    }
    return article
  }
}

extension Block {
  func mapInlines(_ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .paragraph(let inlines): return .paragraph(change(inlines))
    case .list(var list):
      list.items = list.items.map { $0.map { $0.mapInlines(change) } }
      return .list(list)
    case .table(var table):
      table.caption = change(table.caption)
      table.header = table.header.map(change)
      table.rows = table.rows.map { $0.map(change) }
      return .table(table)
    case .note(var note):
      note.label = change(note.label)
      note.subject = change(note.subject)
      note.body = change(note.body)
      return .note(note)
    case .quotation(let paragraphs): return .quotation(paragraphs.map(change))
    case .figure(var figure):
      figure.caption = change(figure.caption)
      return .figure(figure)
    case .verbatim: return self
    }
  }
}
