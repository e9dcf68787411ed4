import MootScenario

/// Where the company takes part, and why it founds no place of its own.
enum WhereToTakePartArticle {
  static func build(from draft: CharterDraft) -> Article {
    let narrative = draft.narrative
    var place = draft.statement("where.venues", narrative.existingVenues) ?? [draft.open("venue")]
    place += draft.wording.blocks("where.duty")
    return draft.article(
      .whyHere,
      clauses: [
        ("reason", draft.wording.blocks("where.reason.\(narrative.topicReach?.rawValue ?? "any-topic")")),
        ("place", place + draft.byLeadingPurpose("where.purpose")),
      ])
  }
}
