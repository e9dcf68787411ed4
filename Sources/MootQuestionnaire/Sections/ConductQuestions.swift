import MootLanguage

extension Questionnaire {
  static let conduct = [
    entries("conduct.values", "values", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    entries("conduct.frowned_upon", "frowned", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    entries("conduct.forbidden", "forbidden", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    items("conduct.ladder", "ladder", .rules, "enforcement", limit: 6, applies: hasOwnPlace) { item in
      [
        Question(
          "\(item).what", key: "step", section: .rules, kind: .words(limit: 300), owns: [item], clause: "enforcement"),
        line("\(item).when", "step-when", .rules, "enforcement", limit: 300),
        line("\(item).lasts", "step-lasts", .rules, "enforcement"),
      ]
    },
    text("conduct.appeals", "appeals", .rules, "enforcement", applies: { $0.count(of: "conduct.ladder") > 0 }),
    Question(
      "conduct.contact", key: "contacts", section: .rules,
      kind: .parts([
        AnswerPart("conduct.contact", "first", .words(limit: 160)),
        AnswerPart("conduct.second_contact", "second", .words(limit: 160)),
      ]), alsoWrites: ["conduct.second_contact"], answeredBy: ["conduct.contact", "conduct.second_contact"],
      clause: "enforcement", isOptional: true, applies: hasOwnPlace),
    text(
      "conduct.conflicts_of_interest", "conflicts", .rules, "enforcement", hasDefault: true,
      applies: { hasOwnPlace($0) && $0.words("employees.parts").contains("moderating") }),
    Question(
      "moderation.model", key: "moderation", section: .rules,
      kind: .choices(
        ChoiceList(
          ["none", "reactive", "community", "post", "pre", "auto"].map { Choice($0) }, limit: 2,
          admits: ModerationAdvice.goTogether)),
      clause: "moderation", moves: ["moderation.model", "handling_speed"], isQuick: true,
      proposal: { answers, _ in ModerationAdvice.proposal(answers) }, remark: ModerationAdvice.remark),
    Question(
      "moderation.response_hours", key: "response", section: .rules,
      kind: .parts([
        AnswerPart("moderation.response_hours", "hours", .amount(AmountLimits(0.1...8760))),
        AnswerPart("moderation.languages", "languages", .list(limit: 60, count: 20)),
      ]), alsoWrites: ["moderation.languages"], answeredBy: ["moderation.response_hours", "moderation.languages"],
      clause: "moderation", isOptional: true,
      applies: { hasOwnPlace($0) && $0.words("moderation.model") != ["none"] },
      proposal: { _, catalogue in catalogue.text("interview.response.default") }),
  ]

  static let trust = [
    text("trust.privacy", "privacy", .rules, "privacy", hasDefault: true, applies: hasOwnPlace),
    text("trust.confidentiality", "confidentiality", .rules, "privacy", hasDefault: true, applies: hasOwnPlace),
    text("trust.contributions", "contributions", .rules, "privacy", hasDefault: true, applies: hasOwnPlace),
    Question(
      "trust.competitors", key: "competitors", section: .rules, kind: .yesNo, clause: "privacy", applies: hasOwnPlace,
      proposal: { answers, catalogue in
        let isLikely = answers.text("place.topic") == "whole-industry"
        return catalogue.text(isLikely ? "interview.label.yes" : "interview.label.no")
      }),
    text(
      "trust.competition_law", "competition-law", .rules, "privacy", hasDefault: true,
      applies: { hasOwnPlace($0) && $0.flag("trust.competitors") == true }),
  ]
}
