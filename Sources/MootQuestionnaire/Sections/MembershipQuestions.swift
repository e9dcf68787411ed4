import MootLanguage

extension Questionnaire {
  static let membership = [
    items(
      "structure.areas", "areas", .rules, "structure", limit: 12, moves: ["structure.spaces"], applies: hasOwnPlace
    ) { item in
      [
        Question(
          "\(item).name", key: "area", section: .rules, kind: .words(limit: 120), alsoWrites: ["audience.interests"],
          owns: [item], answeredBy: ["\(item).name"], clause: "structure",
          moves: ["structure.spaces", "audience.interests"],
          // A space of its own is for an interest of its own.
          companions: { answers in
            let count = answers.count(of: "structure.areas")
            return count > 1 ? [Edit("audience.interests", .number(Double(count)))] : []
          }),
        Question(
          "\(item).share", key: "area-share", section: .rules, kind: .amount(AmountLimits(0...1)), clause: "structure",
          isOptional: true),
      ]
    },
    Question(
      "membership.model", key: "membership", section: .rules,
      kind: choices(["open", "registration", "approval", "invitation", "paid"]), clause: "membership",
      moves: ["membership.model", "search_share"], isQuick: true,
      proposal: { answers, _ in MembershipAdvice.proposal(answers) }, remark: MembershipAdvice.remark),
    text("membership.eligibility", "eligibility", .rules, "membership", applies: hasOwnPlace),
    entries(
      "membership.vetting", "vetting", .rules, "membership",
      applies: { isModel(["approval", "invitation", "paid"], $0) }),
    Question(
      "membership.inviters", key: "inviters", section: .rules, kind: choices(["staff", "core", "members"]),
      clause: "membership", applies: { isModel(["invitation"], $0) }, proposal: { _, _ in "core" }),
    Question(
      "membership.fee", key: "fee", section: .rules,
      kind: .parts([
        AnswerPart("membership.fee", "own", .amount(AmountLimits(0...1_000_000))),
        AnswerPart("membership.ordinary_fee", "ordinary", .amount(AmountLimits(0...1_000_000))),
        AnswerPart("membership.review_hours", "review", .amount(AmountLimits(0...10_000))),
      ]), alsoWrites: ["membership.ordinary_fee", "membership.review_hours"], answeredBy: ["membership.fee"],
      clause: "membership", moves: ["membership.fee", "membership.ordinary_fee", "membership.review_hours"],
      applies: { isModel(["paid"], $0) }),
    Question(
      "membership.review_hours", key: "review-hours", section: .rules, kind: .amount(AmountLimits(0...10_000)),
      clause: "membership", moves: ["membership.review_hours"], applies: { isModel(["approval"], $0) },
      proposal: { _, _ in "4" }),
    text("membership.leaving", "leaving", .rules, "membership", hasDefault: true, applies: hasOwnPlace),
    items("roles", "roles", .rules, "roles", limit: 8, applies: hasOwnPlace) { item in
      [
        Question(
          "\(item).name", key: "role", section: .rules, kind: .words(limit: 120), alsoWrites: ["\(item).id"],
          owns: [item], clause: "roles", companions: { [ItemList.identifier(of: item, by: "name", from: $0)] }),
        line("\(item).criteria", "role-criteria", .rules, "roles", limit: 400),
        Question(
          "\(item).earliest_months", key: "role-months", section: .rules, kind: .amount(AmountLimits(0...600)),
          clause: "roles", isOptional: true),
        line("\(item).rights", "role-rights", .rules, "roles", limit: 400),
        line("\(item).loss", "role-loss", .rules, "roles", limit: 400),
        line("\(item).term", "role-term", .rules, "roles"),
      ]
    },
  ]

  private static func isModel(_ models: [String], _ answers: Answers) -> Bool {
    hasOwnPlace(answers) && (answers.text("membership.model").map(models.contains) ?? false)
  }
}
