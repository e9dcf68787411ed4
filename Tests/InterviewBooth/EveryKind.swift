import MootQuestionnaire

/// One question of every kind, in the words of the shipped ones.
enum EveryKind {
  static let questionnaire = Questionnaire(
    [
      Question("name", key: "name", section: .purpose, kind: .words, clause: "purpose", isRequired: true),
      Question("members.needs", key: "need", section: .goals, kind: .items(needs), clause: "members"),
      Question("goals", key: "goal", section: .goals, kind: .items(goals), clause: "goals"),
      Question(
        "membership.model", key: "membership", section: .rules,
        kind: .choices(ChoiceList(["open", "registration", "approval", "invitation", "paid"].map { Choice($0) })),
        clause: "membership", moves: ["membership.model"]),
      Question(
        "membership.fee", key: "hours", section: .rules, kind: .amount, clause: "membership",
        moves: ["membership.fee"], applies: { $0.text("membership.model") == "paid" }),
      Question("place.adds", key: "served", section: .rules, kind: .text, clause: "why-here"),
      Question(
        "conduct.values", key: "served", section: .rules, kind: .list, clause: "purpose",
        isOptional: true),
      Question(
        "readiness.need", key: "moderation", section: .success,
        kind: .score(ScoreScale(["none", "reactive", "community", "post", "pre"])), clause: "purpose",
        moves: ["readiness.need"]),
      Question("team.salaried", key: "manager", section: .running, kind: .yesNo, clause: "accountability"),
      Question(
        "targets[0].metric", key: "target", section: .success, kind: .target,
        alsoWrites: ["targets[0].at_least", "targets[0].at_most", "targets[0].by_week"], owns: ["targets[0]"],
        clause: "metrics"),
    ], hasSections: true)

  private static let needs = ItemList("members.needs", limit: 5, namedBy: ["goals[].serves"]) { item in
    [
      Question(
        "\(item).text", key: "need", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
        owns: [item], clause: "members", companions: { [ItemList.identifier(of: item, from: $0)] })
    ]
  }

  private static let goals = ItemList("goals", limit: 5) { item in
    [
      Question(
        "\(item).text", key: "goal", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
        owns: [item], clause: "goals", companions: { [ItemList.identifier(of: item, from: $0)] }),
      Question("\(item).objective", key: "objective", section: .goals, kind: .words, clause: "goals"),
      Question(
        "\(item).serves", key: "need", section: .goals, kind: .references(ReferenceList("members.needs")),
        clause: "goals", isOptional: true),
    ]
  }
}
