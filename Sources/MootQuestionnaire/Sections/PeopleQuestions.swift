import MootLanguage

extension Questionnaire {
  static let people = [
    Question(
      "members.served", key: "served", section: .people, kind: .words, clause: "members", isQuick: true),
    Question(
      "audience.eligible", key: "eligible", section: .people,
      kind: .amount, clause: "members",
      moves: ["audience.eligible", "reachable_share"], isQuick: true, remark: AudienceAdvice.remark),
    items("members.segments", "segments", .people, "members", limit: 8, namedBy: ["members.needs[].segment"]) { item in
      [
        Question(
          "\(item).name", key: "segment", section: .people, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "members",
          companions: { [ItemList.identifier(of: item, by: "name", from: $0)] }),
        parts(
          "segment-about", .people, "members",
          [AnswerPart("\(item).share", "share", .amount), AnswerPart("\(item).jobs", "jobs", .words)]),
      ]
    },
    items(
      "members.needs", "needs", .people, "members", limit: 12, namedBy: ["goals[].serves"], isOptional: false
    ) { item in
      [
        Question(
          "\(item).text", key: "need", section: .people, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "members", isQuick: true,
          companions: { [ItemList.identifier(of: item, from: $0)] }),
        Question(
          "\(item).evidence", key: "evidence", section: .people,
          kind: choices(["interviews", "survey", "support-logs", "guess"]), clause: "members",
          proposal: { _, _ in "guess" }),
        Question(
          "\(item).segment", key: "need-segment", section: .people,
          kind: .references(ReferenceList("members.segments", limit: 1)), clause: "members", isOptional: true,
          applies: { $0.count(of: "members.segments") > 1 }),
      ]
    },
    Question(
      "employees.who", key: "employees", section: .people,
      kind: .parts([
        AnswerPart("employees.who", "who", .words),
        AnswerPart("employees.count", "count", .amount),
        AnswerPart(
          "employees.parts", "parts", choices(["consulting", "answering", "moderating"], limit: 3, alwaysList: true)),
      ]), alsoWrites: ["employees.count", "employees.parts"],
      answeredBy: ["employees.who", "employees.count", "employees.parts"], clause: "roles", isOptional: true),
  ]

  static let readiness = [
    pattern("need", .needGrades), pattern("lasting_problem", .lastingGrades), pattern("mutual_benefit", .mutualGrades),
  ]

  /// One of the patterns that lively communities share: its grades on one line.
  private static func pattern(_ score: String, _ grades: [String]) -> Question {
    let paths = grades.map { "readiness.\($0)" }
    let grade = choices((0...4).map { (String($0), .number(Double($0))) })
    return Question(
      paths[0], key: "readiness-\(score.replacing("_", with: "-"))", section: .readiness,
      kind: .parts(zip(paths, grades).map { AnswerPart($0, $1.replacing("_", with: "-"), grade) }),
      alsoWrites: Array(paths.dropFirst()), answeredBy: paths + ["readiness.\(score)"], clause: "assumptions",
      moves: ["readiness.\(score)"],
      remark: { answers, catalogue in ReadinessAdvice(answers).remark(score, catalogue) })
  }

  private static func choices(_ words: [(String, FieldValue)]) -> QuestionKind {
    .choices(ChoiceList(words.map { Choice($0, value: $1) }))
  }
}

extension [String] {
  fileprivate static let needGrades = ["exchange_wish", "shared_experience", "meet_already"]
  fileprivate static let lastingGrades = ["problem_lasts", "problem_changes", "matters_to_business", "urgent"]
  fileprivate static let mutualGrades = ["improves_steadily", "renewals_matter", "listens", "can_respond"]
}
