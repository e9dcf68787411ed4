import MootLanguage
import MootScenario

extension Questionnaire {
  static let purpose = [
    Question(
      "name", key: "name", section: .purpose, kind: .words, clause: "purpose", isRequired: true,
      isQuick: true),
    Question(
      "purpose.kinds", key: "purpose", section: .purpose,
      kind: choices(
        ["user-community", "best-practice", "customer-dialogue", "product-feedback", "roadmap"], limit: 5,
        alwaysList: true),
      clause: "purpose", isQuick: true, remark: PurposeAdvice.remark),
    line("purpose.vision", "vision", .purpose, "purpose"),
    text("purpose.interaction", "interaction", .purpose, "purpose"),
  ]

  static let place = [
    Question(
      "place.topic", key: "topic", section: .purpose, kind: choices(["own-product", "whole-industry"]),
      clause: "why-here",
      proposal: { answers, _ in
        answers.words("purpose.kinds") == ["best-practice"] ? "whole-industry" : "own-product"
      }),
    parts(
      "venues", .purpose, "why-here",
      [
        AnswerPart("place.existing_venues", "venues", .words), AnswerPart("place.social_channels", "social", .words),
      ]),
    Question(
      "audience.existing_venue_strength", key: "venue-strength", section: .purpose, kind: .score(ScoreScale()),
      clause: "why-here", moves: ["audience.existing_venue_strength", "venue_slope"],
      applies: { $0["place.existing_venues"] != nil }),
    Question(
      "place.decision", key: "placement", section: .purpose, kind: choices(["found", "join", "inside"]),
      clause: "why-here", moves: ["audience.existing_venue_strength", "venue_slope"], isQuick: true,
      proposal: { answers, _ in PlacementAdvice(answers).placement.rawValue },
      advice: { answers, catalogue in PlacementAdvice(answers).recommendations(in: catalogue) },
      remark: PlacementAdvice.remark),
    text("place.adds", "adds", .purpose, "why-here", applies: hasOwnPlace),
  ]
}
