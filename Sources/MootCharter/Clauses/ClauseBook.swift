import MootScenario

/// The articles of a charter with the clauses that apply, before they are numbered.
enum ClauseBook {
  static func articles(of draft: CharterDraft) -> [Article] {
    var articles = ArticleID.allCases.map { article(id: $0, of: draft) }
    let standards = articles.flatMap(\.clauses).filter { $0.basis == .standard && !isAboveAll($0) }
    if !standards.isEmpty, let index = articles.firstIndex(where: { $0.id == ArticleID.definitions.rawValue }) {
      articles[index].clauses.append(order(in: draft))
    }
    return articles.filter { !$0.clauses.isEmpty }
  }

  /// Nothing in a charter goes before the law.
  static func isAboveAll(_ clause: Clause) -> Bool { clause.id == "standing.precedence" }

  private static func order(in draft: CharterDraft) -> Clause {
    let id = "definitions.order"
    let text = draft.answers.standard("charter.order") ?? draft.wording.inlines("order").plainText
    return Clause(
      id: id, number: "", heading: draft.wording.inlines("clause.\(id)"), blocks: [.paragraph([.text(text)])],
      basis: .standard, sources: [])
  }

  private static func article(id: ArticleID, of draft: CharterDraft) -> Article {
    let clauses = ClauseRule.all(in: id).flatMap { rule -> [Clause] in
      let desk = ClauseDesk(draft: draft, article: id, name: rule.name)
      return rule.write(desk).compactMap { clause($0, rule, desk) }
    }
    return Article(
      id: id.rawValue, number: nil, heading: draft.wording.inlines("article.\(id.rawValue)"), blocks: [],
      clauses: clauses)
  }

  private static func clause(_ text: ClauseText, _ rule: ClauseRule, _ desk: ClauseDesk) -> Clause? {
    let id = text.suffix.map { "\(desk.id).\($0)" } ?? desk.id
    var heading = text.heading ?? desk.wording.inlines("clause.\(desk.id)")
    // A house that empties a heading drops the clause.
    if heading.plainText.isEmpty { return nil }
    if text.basis == .standard, id != "standing.precedence" { heading.append(.text("*")) }
    let stated = desk.answers.scenario.stated
    return Clause(
      id: id, number: "", heading: heading, blocks: text.blocks, basis: text.basis,
      sources: text.sources
        ?? (text.basis == .open
          ? rule.sources
          : rule.sources.filter { source in
            source.contains("[") ? true : stated[source] != nil
          }))
  }
}
