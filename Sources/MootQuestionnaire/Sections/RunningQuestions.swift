import MootLanguage

extension Questionnaire {
  static let team = [
    Question(
      "team.community_manager", key: "manager", section: .running,
      kind: .parts([
        AnswerPart("team.community_manager", "name", .words), AnswerPart("team.deputy", "deputy", .words),
      ]), alsoWrites: ["team.deputy"], answeredBy: ["team.community_manager"], clause: "accountability", isQuick: true,
      remark: { answers, catalogue in
        answers.text("team.community_manager")?.lowercased() == "vacant"
          ? [catalogue.text("interview.manager.vacant")] : []
      }),
    Question(
      "team.hours", key: "hours", section: .running, kind: .amount,
      owns: ["team.hours"] + HoursSplit.parts, answeredBy: ["team.hours"] + HoursSplit.parts, clause: "accountability",
      moves: HoursSplit.parts + ["staff_answers"], isQuick: true, proposal: { _, _ in "22" },
      remark: HoursSplit.remark,
      // The sum takes the place of its parts.
      companions: { answers in
        HoursSplit.parts.filter { answers[$0] != nil && answers["team.hours"] != nil }.map { Edit($0, nil) }
      }),
  ]

  static let running = [
    items("processes", "processes", .running, "internal-processes", limit: 8) { item in
      [
        Question(
          "\(item).insight", key: "process", section: .running, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "internal-processes",
          companions: { [ItemList.identifier(of: item, by: "insight", from: $0)] }),
        parts(
          "process-to", .running, "internal-processes",
          [
            AnswerPart("\(item).to", "to", .words), AnswerPart("\(item).every", "every", .words),
            AnswerPart("\(item).reaction_days", "days", .amount),
          ]),
        parts(
          "process-decides", .running, "internal-processes",
          [
            AnswerPart("\(item).decides", "decides", .words), AnswerPart("\(item).advises", "advises", .words),
            AnswerPart("\(item).told", "told", .words),
          ]),
      ]
    },
    Question(
      "feedback.capacity", key: "capacity", section: .running, kind: .amount,
      alsoWrites: ["feedback.asked"], answeredBy: ["feedback.capacity"], clause: "internal-processes",
      moves: ["feedback.asked", "feedback.capacity"],
      proposal: { answers, _ in answers.words("purpose.kinds").contains("product-feedback") ? "2" : "0" },
      companions: { answers in [Edit("feedback.asked", .flag(answers["feedback.capacity"] != .number(0)))] }),
    Question(
      "recognition.stories", key: "stories", section: .running,
      kind: .parts([
        AnswerPart("recognition.stories", "stories", .words), AnswerPart("recognition.rhythm", "rhythm", .words),
        AnswerPart("recognition.curator", "curator", .words),
      ]), alsoWrites: ["recognition.rhythm", "recognition.curator", "team.recognition_program"],
      answeredBy: ["recognition.stories", "recognition.rhythm", "recognition.curator"], clause: "working-together",
      moves: ["team.recognition_program"], isOptional: true,
      companions: { _ in [Edit("team.recognition_program", .flag(true))] }),
    Question(
      "together.work", key: "together", section: .running,
      kind: .parts([
        AnswerPart("together.work", "work", .words), AnswerPart("together.rituals", "rituals", .list),
        AnswerPart("together.events", "events", .words),
      ]), alsoWrites: ["together.rituals", "together.events", "team.shared_work"],
      answeredBy: ["together.work", "together.rituals", "together.events"], clause: "working-together",
      moves: ["team.shared_work"], isOptional: true,
      // Rituals and events alone are no work that members do together.
      companions: { answers in
        answers["together.work"] == nil
          ? [Edit("team.shared_work", nil)] : [Edit("team.shared_work", .flag(true))]
      }),
    items("connections", "connections", .running, "working-together", limit: 8, moves: ["team.channels"]) { item in
      [
        Question(
          "\(item).channel", key: "channel", section: .running, kind: .words, owns: [item],
          clause: "working-together"),
        parts(
          "channel-owner", .running, "working-together",
          [AnswerPart("\(item).owner", "owner", .words), AnswerPart("\(item).promise", "promise", .words)],
          moves: ["team.channels"]),
      ]
    },
    parts(
      "must-haves", .running, "structure",
      [
        AnswerPart("platform.must_haves", "must", .list), AnswerPart("platform.wishes", "wishes", .list),
        AnswerPart("platform.candidates", "candidates", .list),
      ], applies: hasOwnPlace),
    Question(
      "platform.members_level", key: "platform", section: .running,
      kind: .parts([
        AnswerPart("platform.members_level", "members", choices(["low", "ordinary", "high"])),
        AnswerPart("platform.demands", "demands", choices(["low", "ordinary", "high"])),
      ]), alsoWrites: ["platform.demands", "audience.platform_friction"],
      answeredBy: ["platform.members_level", "platform.demands"], clause: "structure",
      moves: ["audience.platform_friction"], applies: hasOwnPlace,
      proposal: { _, catalogue in
        let word = catalogue.text("interview.label.ordinary")
        return "\(word) \(word)"
      },
      companions: { [Edit("audience.platform_friction", friction($0))] }),
  ]

  /// How hard the door is: what the platform asks for against what members can do.
  private static func friction(_ answers: Answers) -> FieldValue? {
    let order = ["low", "ordinary", "high"]
    guard let level = answers.text("platform.members_level").flatMap(order.firstIndex),
      let demands = answers.text("platform.demands").flatMap(order.firstIndex)
    else { return answers["audience.platform_friction"] }
    return .text(demands > level ? "high" : demands < level ? "low" : "ordinary")
  }
}
