import MootLanguage
import MootModel

extension Questionnaire {
  static let membership = [
    items(
      "structure.areas", "areas", .rules, "structure", limit: 12, moves: ["structure.spaces"], applies: hasOwnPlace
    ) { item in
      [
        Question(
          "\(item).name", key: "area", section: .rules, kind: .words, alsoWrites: ["audience.interests"],
          owns: [item], answeredBy: ["\(item).name"], clause: "structure",
          moves: ["structure.spaces", "audience.interests"],
          // A space of its own is for an interest of its own.
          companions: { answers in
            let count = answers.count(of: "structure.areas")
            return count > 1 ? [Edit("audience.interests", .number(Double(count)))] : []
          }),
        Question(
          "\(item).share", key: "area-share", section: .rules, kind: .amount, clause: "structure",
          isOptional: true),
      ]
    },
    Question(
      "membership.model", key: "membership", section: .rules,
      kind: choices(MembershipModel.allCases.map(\.rawValue)), clause: "membership",
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
        AnswerPart("membership.fee", "own", .amount),
        AnswerPart("membership.ordinary_fee", "ordinary", .amount),
        AnswerPart("membership.review_hours", "review", .amount),
      ]), alsoWrites: ["membership.ordinary_fee", "membership.review_hours"], answeredBy: ["membership.fee"],
      clause: "membership", moves: ["membership.fee", "membership.ordinary_fee", "membership.review_hours"],
      applies: { isModel(["paid"], $0) }),
    Question(
      "membership.review_hours", key: "review-hours", section: .rules, kind: .amount,
      clause: "membership", moves: ["membership.review_hours"], applies: { isModel(["approval"], $0) },
      proposal: { _, _ in "4" }),
    text("membership.leaving", "leaving", .rules, "membership", hasDefault: true, applies: hasOwnPlace),
    items("roles", "roles", .rules, "roles", limit: 8, applies: hasOwnPlace) { item in
      [
        Question(
          "\(item).name", key: "role", section: .rules, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "roles", companions: { [ItemList.identifier(of: item, by: "name", from: $0)] }),
        parts(
          "role-criteria", .rules, "roles",
          [
            AnswerPart("\(item).criteria", "criteria", .words),
            AnswerPart("\(item).earliest_months", "months", .amount),
          ]),
        parts(
          "role-rights", .rules, "roles",
          [
            AnswerPart("\(item).rights", "rights", .words), AnswerPart("\(item).loss", "loss", .words),
            AnswerPart("\(item).term", "term", .words),
          ]),
      ]
    },
    Question(
      "team.promotion_criteria", key: "promotion", section: .rules, kind: choices(["easy", "moderate", "hard"]),
      clause: "roles", moves: ["team.promotion_criteria"],
      applies: { hasOwnPlace($0) && $0.count(of: "roles") > 0 }, proposal: { _, _ in "moderate" }),
  ]

  private static func isModel(_ models: [String], _ answers: Answers) -> Bool {
    hasOwnPlace(answers) && (answers.text("membership.model").map(models.contains) ?? false)
  }
}
