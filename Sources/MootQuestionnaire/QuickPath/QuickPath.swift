import MootLanguage
import MootScenario

extension Questionnaire {
  /// The questions that folkmoot knows, in their order.
  package static let all = Questionnaire(
    [name] + aims + people + goals + rules + running,
    context: [
      "place.topic", "audience.existing_venue_strength", "simulation.weeks", "simulation.alive_at", "goals[0].id",
      "members.needs[0].id", "use_cases[0].id", "targets[0].id", "targets[0].goal",
    ])

  private static let name = Question(
    "name", key: "name", section: .purpose, kind: .words(limit: 80), clause: "purpose", isRequired: true, isQuick: true)

  private static let aims = [
    Question(
      "purpose.kinds", key: "purpose", section: .purpose,
      kind: .choices(
        ChoiceList(
          ["user-community", "best-practice", "customer-dialogue", "product-feedback", "roadmap"].map { Choice($0) },
          limit: 5, alwaysList: true)),
      clause: "purpose", isQuick: true,
      remark: PurposeAdvice.remark),
    Question(
      "place.decision", key: "placement", section: .purpose,
      kind: .choices(ChoiceList(["found", "join", "inside"].map { Choice($0) })),
      clause: "why-here", moves: ["audience.existing_venue_strength"], isQuick: true,
      proposal: { answers, _ in PlacementAdvice(answers).placement.rawValue },
      advice: { answers, catalogue in [PlacementAdvice(answers).recommendation(in: catalogue)] },
      remark: PlacementAdvice.remark),
  ]

  private static let people = [
    Question(
      "members.served", key: "served", section: .people, kind: .words(limit: 300), clause: "members", isQuick: true),
    Question(
      "audience.eligible", key: "eligible", section: .people,
      kind: .amount(AmountLimits(1...1_000_000_000, wholeNumber: true)), clause: "members",
      moves: ["audience.eligible"], isQuick: true,
      remark: AudienceAdvice.remark),
  ]

  private static let goals = [
    Question(
      "goals[0].text", key: "goal", section: .goals, kind: .words(limit: 300), alsoWrites: ["goals[0].id"],
      owns: ["goals[0]", "targets[0].goal"], clause: "goals", isQuick: true,
      companions: { answers in
        let id = identifier("goals[0]", from: answers)
        return [id] + (answers["targets[0].metric"] == nil ? [] : [Edit("targets[0].goal", id.value)])
      }),
    Question(
      "goals[0].objective", key: "objective", section: .goals, kind: .words(limit: 300), clause: "goals", isQuick: true,
      follows: "goals[0].text"),
    Question(
      "members.needs[0].text", key: "need", section: .goals, kind: .words(limit: 300),
      alsoWrites: ["members.needs[0].id"], owns: ["members.needs[0]"], clause: "members", isQuick: true,
      companions: { [identifier("members.needs[0]", from: $0)] }),
    Question(
      "use_cases[0].text", key: "use-case", section: .goals, kind: .words(limit: 300),
      alsoWrites: ["use_cases[0].id"], owns: ["use_cases[0]"], clause: "use-cases", isQuick: true,
      companions: { [identifier("use_cases[0]", from: $0)] }),
  ]

  private static let rules = [
    Question(
      "membership.model", key: "membership", section: .rules,
      kind: .choices(ChoiceList(["open", "registration", "approval", "invitation", "paid"].map { Choice($0) })),
      clause: "membership", moves: ["membership.model"], isQuick: true,
      proposal: { answers, _ in MembershipAdvice.proposal(answers) },
      remark: MembershipAdvice.remark),
    Question(
      "moderation.model", key: "moderation", section: .rules,
      kind: .choices(
        ChoiceList(
          ["none", "reactive", "community", "post", "pre", "auto"].map { Choice($0) }, limit: 2,
          admits: ModerationAdvice.goTogether)),
      clause: "moderation", moves: ["moderation.model"], isQuick: true,
      proposal: { answers, _ in ModerationAdvice.proposal(answers) },
      remark: ModerationAdvice.remark),
  ]

  private static let running = [
    Question(
      "team.community_manager", key: "manager", section: .running, kind: .words(limit: 120), clause: "accountability",
      isQuick: true,
      remark: { answers, catalogue in
        answers.text("team.community_manager")?.lowercased() == "vacant"
          ? [catalogue.text("interview.manager.vacant")] : []
      }),
    Question(
      "team.hours", key: "hours", section: .running, kind: .amount(AmountLimits(0...10_000)),
      owns: ["team.hours"] + HoursSplit.parts,
      answeredBy: ["team.hours"] + HoursSplit.parts, clause: "accountability", moves: HoursSplit.parts, isQuick: true,
      proposal: { _, _ in "22" },
      remark: HoursSplit.remark,
      // The sum takes the place of its parts.
      companions: { answers in
        HoursSplit.parts.filter { answers[$0] != nil && answers["team.hours"] != nil }.map { Edit($0, nil) }
      }),
    Question(
      "targets[0].metric", key: "target", section: .success, kind: .target,
      alsoWrites: [
        "targets[0].at_least", "targets[0].at_most", "targets[0].by_week", "targets[0].id", "targets[0].goal",
      ],
      owns: ["targets[0]"], clause: "metrics", isQuick: true,
      proposal: { answers, catalogue in FirstTarget(answers).proposal(in: catalogue) },
      advice: { answers, catalogue in FirstTarget(answers).advice(in: catalogue) },
      remark: { answers, catalogue in FirstTarget(answers).remark(in: catalogue) },
      companions: FirstTarget.companions),
  ]

  /// The identifier of a list's item: the one that it has, else one made of the first words of its text.
  private static func identifier(_ item: String, from answers: Answers) -> Edit {
    if let present = answers["\(item).id"] { return Edit("\(item).id", present) }
    let fallback = item.prefix { $0 != "[" }.split(separator: ".").last.map { $0.filter { $0 != "_" } } ?? "item"
    return Edit("\(item).id", .text(Identifier.from(answers.text("\(item).text") ?? "", or: String(fallback) + "-1")))
  }
}
