import MootLanguage
import MootModel

extension Questionnaire {
  static let conduct = [
    entries("conduct.values", "values", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    entries("conduct.frowned_upon", "frowned", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    entries("conduct.forbidden", "forbidden", .rules, "conduct", hasDefault: true, applies: hasOwnPlace),
    items("conduct.ladder", "ladder", .rules, "enforcement", limit: 6, applies: hasOwnPlace) { item in
      [
        Question(
          "\(item).what", key: "step", section: .rules, kind: .words, owns: [item], clause: "enforcement"),
        parts(
          "step-when", .rules, "enforcement",
          [AnswerPart("\(item).when", "when", .words), AnswerPart("\(item).lasts", "lasts", .words)]),
      ]
    },
    line("conduct.appeals", "appeals", .rules, "enforcement", applies: { $0.count(of: "conduct.ladder") > 0 }),
    Question(
      "conduct.contact", key: "contacts", section: .rules,
      kind: .parts([
        AnswerPart("conduct.contact", "first", .words),
        AnswerPart("conduct.second_contact", "second", .words),
      ]), alsoWrites: ["conduct.second_contact"], answeredBy: ["conduct.contact", "conduct.second_contact"],
      clause: "enforcement", isOptional: true, applies: hasOwnPlace),
    Question(
      "conduct.conflicts_of_interest", key: "conflicts", section: .rules, kind: .text, clause: "enforcement",
      isOptional: true, applies: { hasOwnPlace($0) && $0.words("employees.parts").contains("moderating") },
      proposal: { answers, catalogue in
        let isAlone = answers["conduct.second_contact"] == nil
        return catalogue.text(isAlone ? "interview.conflicts.default-alone" : "interview.conflicts.default")
      }),
    Question(
      "moderation.model", key: "moderation", section: .rules,
      kind: .choices(
        ChoiceList(ModerationModel.allCases.map { Choice($0.rawValue) }, limit: 2)),
      clause: "moderation", moves: ["moderation.model", "handling_speed"], isQuick: true,
      proposal: { answers, _ in ModerationAdvice.proposal(answers) }, remark: ModerationAdvice.remark),
    Question(
      "moderation.response_hours", key: "response", section: .rules,
      kind: .parts([
        AnswerPart("moderation.response_hours", "hours", .amount),
        AnswerPart("moderation.languages", "languages", .list),
        AnswerPart("moderation.staffed", "staffed", .words),
      ]), alsoWrites: ["moderation.languages", "moderation.staffed"],
      answeredBy: ["moderation.response_hours", "moderation.languages"], clause: "moderation",
      moves: ["moderation.staffed"], isOptional: true,
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
