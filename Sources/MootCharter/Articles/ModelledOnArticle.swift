import MootScenario

/// The community or archetype that the plan began from.
enum ModelledOnArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .modelledOn,
      draft.statement("modelled-on", draft.narrative.modelledOn) ?? draft.wording.blocks("modelled-on.none"))
  }
}
