import MootLanguage

extension Questionnaire {
  static let team = [
    Question(
      "team.community_manager", key: "manager", section: .running, kind: .words(limit: 120), clause: "accountability",
      isQuick: true,
      remark: { answers, catalogue in
        answers.text("team.community_manager")?.lowercased() == "vacant"
          ? [catalogue.text("interview.manager.vacant")] : []
      }),
    Question(
      "team.hours", key: "hours", section: .running, kind: .amount(AmountLimits(0...10_000)),
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
          "\(item).insight", key: "process", section: .running, kind: .words(limit: 300), alsoWrites: ["\(item).id"],
          owns: [item], clause: "internal-processes",
          companions: { [ItemList.identifier(of: item, by: "insight", from: $0)] }),
        line("\(item).to", "process-to", .running, "internal-processes"),
        line("\(item).every", "process-every", .running, "internal-processes"),
        Question(
          "\(item).reaction_days", key: "process-days", section: .running, kind: .amount(AmountLimits(0...3650)),
          clause: "internal-processes", isOptional: true),
        line("\(item).decides", "process-decides", .running, "internal-processes"),
        line("\(item).advises", "process-advises", .running, "internal-processes"),
        line("\(item).told", "process-told", .running, "internal-processes"),
      ]
    },
    Question(
      "feedback.capacity", key: "capacity", section: .running, kind: .amount(AmountLimits(0...100_000)),
      alsoWrites: ["feedback.asked"], answeredBy: ["feedback.capacity"], clause: "internal-processes",
      moves: ["feedback.asked", "feedback.capacity"],
      proposal: { answers, _ in answers.words("purpose.kinds").contains("product-feedback") ? "2" : "0" },
      companions: { answers in [Edit("feedback.asked", .flag(answers["feedback.capacity"] != .number(0)))] }),
    Question(
      "recognition.stories", key: "stories", section: .running, kind: .text(limit: 2000),
      alsoWrites: ["team.recognition_program"], answeredBy: ["recognition.stories"], clause: "working-together",
      moves: ["team.recognition_program"], isOptional: true,
      companions: { _ in [Edit("team.recognition_program", .flag(true))] }),
    Question(
      "together.work", key: "together", section: .running, kind: .text(limit: 2000), alsoWrites: ["team.shared_work"],
      answeredBy: ["together.work"], clause: "working-together", moves: ["team.shared_work"], isOptional: true,
      companions: { _ in [Edit("team.shared_work", .flag(true))] }),
    items("connections", "connections", .running, "working-together", limit: 8, moves: ["team.channels"]) { item in
      [
        Question(
          "\(item).channel", key: "channel", section: .running, kind: .words(limit: 120), owns: [item],
          clause: "working-together"),
        Question(
          "\(item).owner", key: "channel-owner", section: .running, kind: .words(limit: 160),
          clause: "working-together",
          moves: ["team.channels"], isOptional: true),
        line("\(item).promise", "channel-promise", .running, "working-together", limit: 300),
      ]
    },
    entries("platform.must_haves", "must-haves", .running, "structure", applies: hasOwnPlace),
    Question(
      "platform.members_level", key: "platform", section: .running,
      kind: .parts([
        AnswerPart("platform.members_level", "members", choices(["low", "ordinary", "high"])),
        AnswerPart("platform.demands", "demands", choices(["low", "ordinary", "high"])),
      ]), alsoWrites: ["platform.demands", "audience.platform_friction"],
      answeredBy: ["platform.members_level", "platform.demands"], clause: "structure",
      moves: ["audience.platform_friction"], applies: hasOwnPlace, proposal: { _, _ in "ordinary ordinary" },
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
