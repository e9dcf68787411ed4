import MootScenario

/// What would make the company found a community of its own after all.
enum FoundingLaterArticle {
  static func build(from draft: CharterDraft) -> Article {
    var blocks = draft.wording.blocks("founding-later.intro")
    if let adds = draft.statement("founding-later.adds", draft.narrative.adds) { blocks += adds }
    blocks += draft.wording.blocks("founding-later.signs")
    return draft.article(
      .foundingLater,
      blocks + draft.byLeadingPurpose("founding-later.purpose") + draft.wording.blocks("founding-later.close"))
  }
}
