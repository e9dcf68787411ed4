import MootModel
import MootScenario

/// Privacy, confidentiality, ownership of contributions, and what competitors may discuss.
enum PrivacyArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let model = draft.plan.membership.model
    let trust = draft.narrative.trust
    let isClosed = [.approval, .invitation, .paid].contains(model)
    let own = [trust.privacy, trust.confidentiality?.own, trust.contributions?.own].compactMap { TypedText($0) }
    return draft.article(
      .privacy,
      own.count < 3 ? [draft.proposal("privacy")] : wording.blocks("privacy.intro.own"),
      clauses: [
        (
          "data",
          draft.statement("privacy.data", trust.privacy) ?? wording.blocks("privacy.data.\(model.rawValue)")
        ),
        (
          "confidentiality",
          (draft.statement("privacy.confidentiality", trust.confidentiality?.own)
            ?? wording.blocks("privacy.confidentiality.\(isClosed ? model.rawValue : "public")"))
            + draft.byEveryPurpose("privacy.purpose")
        ),
        (
          "contributions",
          draft.statement("privacy.contributions", trust.contributions?.own) ?? wording.blocks("privacy.contributions")
        ),
        ("competitors", competitors(draft)),
      ])
  }

  private static func competitors(_ draft: CharterDraft) -> [Block] {
    let trust = draft.narrative.trust
    let meet =
      trust.competitors ?? (draft.narrative.topicReach == .wholeIndustry || draft.purposes.contains(.bestPractice))
    var blocks = draft.wording.blocks("privacy.competitors.\(meet ? "meet" : "ordinary")")
    let own = draft.statement("privacy.competition-law", trust.competitionLaw?.own)
    blocks += own ?? []
    if trust.competitors == true, own == nil { blocks.append(draft.caution("competition-law")) }
    return blocks + [draft.open("legal")]
  }
}
