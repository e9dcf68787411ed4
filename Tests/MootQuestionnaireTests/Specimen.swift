import MootLanguage
import MootQuestionnaire

/// A small questionnaire with a question of every kind, a closed branch and a dependent default, on real paths.
enum Specimen {
  static let questionnaire = Questionnaire([
    Question("name", key: "name", section: .purpose, kind: .words, clause: "purpose", isRequired: true),
    Question(
      "membership.model", key: "membership", section: .rules,
      kind: .choices(ChoiceList(["open", "registration", "paid"].map { Choice($0) })), clause: "membership",
      proposal: { _, _ in "registration" }),
    Question(
      "membership.fee", key: "hours", section: .rules, kind: .amount, clause: "membership",
      applies: { $0.text("membership.model") == "paid" }),
    Question(
      "purpose.kinds", key: "purpose", section: .purpose,
      kind: .choices(
        ChoiceList(["user-community", "best-practice", "roadmap"].map { Choice($0) }, limit: 2, alwaysList: true)),
      clause: "purpose"),
    Question(
      "audience.eligible", key: "eligible", section: .people,
      kind: .amount, clause: "members"),
    Question(
      "team.salaried", key: "manager", section: .running, kind: .yesNo, clause: "accountability",
      proposal: { answers, _ in answers.text("membership.model") == "paid" ? "yes" : "no" }),
    Question(
      "targets[0].metric", key: "target", section: .success, kind: .target,
      alsoWrites: ["targets[0].at_least", "targets[0].at_most", "targets[0].by_week"], owns: ["targets[0]"],
      clause: "metrics"),
  ])

  /// One answer that is fine and one that is not, for each question in order.
  static let answers: [(id: String, good: String, bad: String)] = [
    ("name", "Foo", "---"), ("membership.model", "paid", "public"), ("membership.fee", "20", "-3"),
    ("purpose.kinds", "roadmap, best", "fun"), ("audience.eligible", "20 to 60", "12.5"),
    ("team.salaried", "no", "perhaps"), ("targets[0].metric", "60 posters by week 52", "60 unicorns"),
  ]

  static func interview(_ answers: Answers = Answers()) -> Interview {
    Interview(questionnaire, answers: answers, catalogue: .english)
  }

  /// An interview in which the questions before one have been answered.
  static func interview(at id: String) -> Interview {
    var interview = interview()
    _ = interview.start()
    for answer in answers.prefix(while: { $0.id != id }) { _ = interview.receive(.line(answer.good)) }
    return interview
  }
}

extension [InterviewAction] {
  /// The prompt that the actions end in.
  var prompt: Prompt? {
    if case .ask(let prompt)? = last { return prompt }
    return nil
  }

  var outcome: Outcome? {
    if case .finish(let outcome)? = last { return outcome }
    return nil
  }

  var edits: [Edit] {
    flatMap { action in
      if case .save(let edits) = action { return edits }
      return []
    }
  }

  func passages(_ kind: Passage.Kind) -> [String] {
    compactMap { action in
      if case .show(let passage) = action, passage.kind == kind { return passage.text }
      return nil
    }
  }
}
