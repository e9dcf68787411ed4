import MootScenario

/// Why the community exists, and why it is founded where it is.
enum WhyHereArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.whyHere, clauses: [("place", place(draft)), ("pulse", pulse(draft))])
  }

  private static func place(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let narrative = draft.narrative
    var blocks: [Block] = []
    if let placement = narrative.placement {
      blocks += wording.blocks("why-here.\(placement.rawValue).\(narrative.topicReach?.rawValue ?? "any-topic")")
      blocks += wording.blocks("why-here.\(placement.rawValue)")
    } else {
      blocks.append(draft.open("placement"))
    }
    if let venues = draft.statement("why-here.venues", narrative.existingVenues) {
      blocks += venues
    } else if narrative.placement == .inside {
      blocks.append(draft.open("host-venue"))
    } else {
      blocks.append(draft.assumption("venues"))
    }
    if let adds = draft.statement("why-here.adds", narrative.adds) {
      blocks += adds
    } else if TypedText(narrative.existingVenues) != nil || narrative.topicReach == .wholeIndustry {
      blocks.append(draft.open("adds"))
    }
    return blocks
  }

  /// Listening on public networks beside a community: what each is good for.
  private static func pulse(_ draft: CharterDraft) -> [Block] {
    draft.byLeadingPurpose("why-here.purpose")
      + (draft.statement("why-here.social", draft.narrative.socialChannels)
        ?? draft.wording.blocks("why-here.social.none"))
  }
}
