import MootModel
import MootScenario

/// Privacy, confidentiality, ownership of contributions, and what competitors may discuss.
enum PrivacyArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let model = draft.plan.membership.model
    let isClosed = [.approval, .invitation, .paid].contains(model)
    let meetsCompetitors =
      draft.narrative.topicReach == .wholeIndustry || draft.purposes.contains(.bestPractice)
    return draft.article(
      .privacy, wording.blocks("privacy.intro"),
      clauses: [
        ("data", wording.blocks("privacy.data.\(model.rawValue)")),
        (
          "confidentiality",
          wording.blocks("privacy.confidentiality.\(isClosed ? model.rawValue : "public")")
            + draft.byEveryPurpose("privacy.purpose")
        ),
        ("contributions", wording.blocks("privacy.contributions")),
        (
          "competitors",
          wording.blocks("privacy.competitors.\(meetsCompetitors ? "meet" : "ordinary")") + [draft.open("legal")]
        ),
      ])
  }
}
