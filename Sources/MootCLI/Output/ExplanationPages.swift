import MootCharter
import MootLanguage
import MootQuestionnaire
import MootScenario

/// A key of the scenario file as text; nil for other words.
enum FieldPage {
  static func text(_ path: String) -> String? {
    guard Catalogue.english.has("field.\(path)") else { return nil }
    let page = words("explain.field", ["path": path, "summary": words("field.\(path)")]) + "\n"
    return page + (standing(path).map { words("explain.field.default", ["default": $0]) + "\n" } ?? "")
  }

  /// What holds where the file is silent.
  private static func standing(_ path: String) -> String? {
    guard let field = ScenarioField.field(at: path) else { return nil }
    switch field.fallback {
    case .answer(let answer): return answer
    case .derived where Catalogue.english.has("\(field.summaryKey).default"):
      return words("\(field.summaryKey).default")
    case .derived, .unanswered, .required: return nil
    }
  }
}

/// A question of the interview as text: why it is asked, an example, what it writes and moves; nil for other words.
///
/// A question about an item of a list is named by its path with or without the place: `goals[].text`, `goals[0].text`.
enum QuestionPage {
  static func text(_ id: String) -> String? {
    let path = id.replacing("[]", with: "[0]")
    let questions = Questionnaire.all.catalogued
    guard
      let question = questions.first(where: { $0.id == path }) ?? questions.first(where: { $0.writes.contains(path) })
    else { return nil }
    let catalogue = Catalogue.english
    let moves = question.moves.joined(separator: ", ")
    return words(
      "explain.question",
      [
        "ask": catalogue.text(question.catalogueKey("ask")), "why": catalogue.text(question.catalogueKey("why")),
        "example": catalogue.text(question.catalogueKey("example")), "clause": question.clause,
        "moves": moves.isEmpty ? words("explain.question.text-only") : moves,
        "section": catalogue.text("interview.section.\(question.section.rawValue)"),
      ]) + "\n"
  }
}

/// An article or a clause of the charter as text: what it is called, and the answers that it says; nil for other words.
enum ClausePage {
  static func text(_ id: String) -> String? {
    let facts = ClauseFact.all.filter { $0.id == id || $0.article.rawValue == id }
    if facts.isEmpty { return nil }
    return facts.map { fact in
      words(
        fact.sources.isEmpty ? "explain.clause-unasked" : "explain.clause",
        [
          "id": fact.id, "article": words("charter.article.\(fact.article.rawValue)"),
          "answers": fact.sources.joined(separator: ", "),
        ])
    }.joined(separator: "\n") + "\n"
  }
}

/// A plan to begin from as text; nil for other words.
enum ArchetypePage {
  static func text(_ id: String) -> String? {
    guard let plan = Archetype.named(id) else { return nil }
    return words("explain.archetype", ["name": plan.name, "summary": words("archetype.\(plan.name)")]) + "\n"
  }
}
