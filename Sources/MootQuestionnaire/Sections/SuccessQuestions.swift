import MootLanguage

extension Questionnaire {
  static let success = [
    Question(
      "launch.founding_members", key: "founders", section: .success,
      kind: .parts([
        AnswerPart("launch.founding_members", "members", .amount),
        AnswerPart("launch.opens_on", "opens", .words),
      ]), alsoWrites: ["launch.opens_on"], answeredBy: ["launch.founding_members"], clause: "review",
      moves: ["launch.founding_members"],
      proposal: { answers, _ in
        // A tenth of the eligible, at least two and at most forty, as the scenario has it.
        String(Int(min(40, max(2, ((answers.center("audience.eligible") ?? 12_000) / 10).rounded(.up)))))
      }),
    items("launch.first_days", "first-days", .success, "review", limit: 12) { item in
      [
        Question(
          "\(item).by_day", key: "first-day", section: .success,
          kind: .parts([
            AnswerPart("\(item).by_day", "day", .amount),
            AnswerPart("\(item).what", "what", .words), AnswerPart("\(item).owner", "owner", .words),
          ]), alsoWrites: ["\(item).what", "\(item).owner"], owns: [item], answeredBy: ["\(item).by_day"],
          clause: "review")
      ]
    },
    Question(
      "money.tickets_per_month", key: "money", section: .success,
      kind: .parts([
        AnswerPart("money.tickets_per_month", "tickets", .amount),
        AnswerPart("money.revenue_per_account", "revenue", .amount),
        AnswerPart("money.platform_per_year", "platform", .amount),
      ]), alsoWrites: ["money.revenue_per_account", "money.platform_per_year"],
      answeredBy: ["money.tickets_per_month", "money.revenue_per_account", "money.platform_per_year"],
      clause: "assumptions",
      moves: ["money.tickets_per_month", "money.revenue_per_account", "money.platform_per_year"], isOptional: true),
    items("targets", "targets", .success, "metrics", limit: 12, isOptional: false) { item in
      [
        Question(
          "\(item).metric", key: "target", section: .success, kind: .target,
          alsoWrites: ["at_least", "at_most", "by_week", "id", "goal"].map { "\(item).\($0)" }, owns: [item],
          clause: "metrics", isQuick: true,
          proposal: { answers, catalogue in
            item == TargetAnswer.first ? FirstTarget(answers, at: item).proposal(in: catalogue) : nil
          },
          advice: { answers, catalogue in FirstTarget(answers, at: item).advice(in: catalogue) },
          remark: { answers, catalogue in FirstTarget(answers, at: item).remark(in: catalogue) },
          companions: { FirstTarget.companions($0, at: item) }),
        Question(
          "\(item).goal", key: "target-goal", section: .success, kind: .references(ReferenceList("goals", limit: 1)),
          clause: "metrics", isOptional: true,
          applies: { $0.count(of: "goals") > 1 || $0["\(item).goal"] != nil }),
      ]
    },
  ]

  static let review = [
    Question(
      "review.every", key: "review-rhythm", section: .success,
      kind: .parts([
        AnswerPart("review.every", "every", choices(["month", "quarter", "half-year", "year"])),
        AnswerPart("review.first_on", "first", .words),
        AnswerPart("review.who", "who", .words),
      ]), alsoWrites: ["review.first_on", "review.who"], answeredBy: ["review.every", "review.first_on", "review.who"],
      clause: "review", proposal: { _, catalogue in catalogue.text("interview.review-rhythm.default") }),
    entries("review.change_when", "change-when", .success, "review"),
    line("review.close_when", "close-when", .success, "review"),
    items("risks", "risks", .success, "assumptions", limit: 12) { item in
      [
        Question(
          "\(item).text", key: "risk", section: .success, kind: .words, owns: [item], clause: "assumptions"),
        parts(
          "risk-response", .success, "assumptions",
          [AnswerPart("\(item).response", "response", .words), AnswerPart("\(item).owner", "owner", .words)]),
      ]
    },
    items("approval.approvers", "approvers", .success, "sign-off", limit: 12) { item in
      [
        Question(
          "\(item).role", key: "approver", section: .success,
          kind: .parts([AnswerPart("\(item).role", "role", .words), AnswerPart("\(item).name", "name", .words)]),
          alsoWrites: ["\(item).name"], owns: [item], answeredBy: ["\(item).role"], clause: "sign-off"),
        Question(
          "\(item).signer", key: "signer", section: .success, kind: .words, clause: "sign-off", isOptional: true),
        Question(
          "\(item).legal", key: "legal", section: .success, kind: .yesNo, clause: "sign-off", isOptional: true),
      ]
    },
  ]
}
