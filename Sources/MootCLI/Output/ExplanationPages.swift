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

/// A section of the charter as text: where it stands, and what is asked for it; nil for other words.
enum ClausePage {
  static func text(_ id: String) -> String? {
    guard let article = ArticleID(rawValue: id) else { return nil }
    let questions = Questionnaire.all.catalogued.filter { $0.clause == id }.map { $0.id.replacing("[0]", with: "[]") }
    var seen: Set<String> = []
    let asked = questions.filter { seen.insert($0).inserted }.joined(separator: ", ")
    let number = article.number(in: .charter) ?? article.number(in: .participationPlan) ?? 0
    return words(
      asked.isEmpty ? "explain.clause-unasked" : "explain.clause",
      ["id": id, "number": String(number), "questions": asked]) + "\n"
  }
}

/// A plan to begin from as text; nil for other words.
enum ArchetypePage {
  static func text(_ id: String) -> String? {
    guard let plan = Archetype.named(id) else { return nil }
    return words("explain.archetype", ["name": plan.name, "summary": words("archetype.\(plan.name)")]) + "\n"
  }
}
