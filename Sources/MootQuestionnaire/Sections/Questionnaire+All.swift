import MootLanguage

extension Questionnaire {
  /// The questions that folkmoot knows, in their order: the full path. The quick path is a part of it.
  package static let all = Questionnaire(
    purpose + host + place + people + readiness + goals + membership + memberRules + decisions + conduct
      + conductElsewhere + trust + law + team + running + success + review + charterTerms,
    context: [
      "place.topic", "audience.existing_venue_strength", "simulation.weeks", "simulation.alive_at", "goals[0].id",
      "members.needs[0].id", "use_cases[0].id", "targets[0].id", "targets[0].goal", "employees.parts",
    ],
    hasSections: true, quickOrder: quickOrder)

  /// The keys of the quick path in its order: the business first, because a hurried person knows it.
  private static let quickOrder = [
    "name", "purpose", "placement", "served", "eligible", "goal", "objective", "need", "use-case", "membership",
    "moderation", "manager", "hours", "target",
  ]

  /// Whether the plan is for a place of one's own, whose rules are one's own to set.
  @Sendable static func hasOwnPlace(_ answers: Answers) -> Bool { answers.text("place.decision") != "join" }

  /// A question for words on one line that may be left open.
  static func line(
    _ id: String, _ key: String, _ section: Section, _ clause: String,
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Question {
    Question(id, key: key, section: section, kind: .words, clause: clause, isOptional: true, applies: applies)
  }

  /// A question for several short answers on one line, which may all be left open; the first gives it its path.
  static func parts(
    _ key: String, _ section: Section, _ clause: String, _ parts: [AnswerPart], moves: [String] = [],
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Question {
    let paths = parts.map(\.path)
    return Question(
      paths[0], key: key, section: section, kind: .parts(parts), alsoWrites: Array(paths.dropFirst()),
      answeredBy: paths, clause: clause, moves: moves, isOptional: true, applies: applies)
  }

  /// A question for some words or sentences that may be left open.
  static func text(
    _ id: String, _ key: String, _ section: Section, _ clause: String, hasDefault: Bool = false,
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Question {
    Question(
      id, key: key, section: section, kind: .text, clause: clause, isOptional: true, applies: applies,
      proposal: { _, catalogue in hasDefault ? catalogue.text("interview.\(key).default") : nil })
  }

  /// A question for several short entries that may be left open.
  static func entries(
    _ id: String, _ key: String, _ section: Section, _ clause: String, hasDefault: Bool = false,
    applies: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Question {
    Question(
      id, key: key, section: section, kind: .list, clause: clause, isOptional: true,
      applies: applies, proposal: { _, catalogue in hasDefault ? catalogue.text("interview.\(key).default") : nil })
  }

  /// A question about a list that is entered item by item.
  static func items(
    _ path: String, _ key: String, _ section: Section, _ clause: String, limit: Int = 20, namedBy: [String] = [],
    moves: [String] = [], isOptional: Bool = true, applies: @escaping @Sendable (Answers) -> Bool = { _ in true },
    fields: @escaping @Sendable (_ item: String) -> [Question]
  ) -> Question {
    Question(
      path, key: key, section: section, kind: .items(ItemList(path, limit: limit, namedBy: namedBy, fields: fields)),
      clause: clause, moves: moves, isOptional: isOptional, applies: applies)
  }

  static func choices(_ words: [String], limit: Int = 1, alwaysList: Bool = false) -> QuestionKind {
    .choices(ChoiceList(words.map { Choice($0) }, limit: limit, alwaysList: alwaysList))
  }
}
