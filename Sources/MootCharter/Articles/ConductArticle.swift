import MootModel

/// What is valued, what is frowned upon, what is not tolerated.
enum ConductArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let isClosed = [.approval, .invitation, .paid].contains(draft.plan.membership.model)
    let shown = draft.plan.moderation.rulesShown ? "shown" : "published"
    return draft.article(
      .conduct, wording.blocks("conduct.intro") + wording.blocks("conduct.\(shown)"),
      clauses: [
        ("valued", draft.byLeadingPurpose("conduct.valued")),
        ("frowned", wording.blocks("conduct.frowned") + draft.byEveryPurpose("conduct.frowned")),
        ("forbidden", wording.blocks("conduct.forbidden.\(isClosed ? "closed" : "public")")),
      ])
  }
}
