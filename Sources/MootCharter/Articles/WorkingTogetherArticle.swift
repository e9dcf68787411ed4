import MootModel
import MootScenario

/// What members make together, and what they can count on meeting for.
enum WorkingTogetherArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.workingTogether, clauses: [("work", work(draft)), ("rituals", rituals(draft))])
  }

  private static func work(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    if let work = draft.statement("working-together.work", draft.narrative.together.work) {
      return draft.flowing(work + wording.blocks("working-together.why")) + assumption(draft)
    }
    return wording.blocks("working-together.shared.\(draft.plan.team.sharedWork ? "planned" : "open")")
      + (draft.plan.team.sharedWork ? [draft.open("shared-work")] + assumption(draft) : [])
  }

  private static func assumption(_ draft: CharterDraft) -> [Block] {
    draft.plan.team.sharedWork ? [draft.assumption("shared-work")] : []
  }

  private static func rituals(_ draft: CharterDraft) -> [Block] {
    let together = draft.narrative.together
    var blocks: [Block] = []
    if let list = draft.sentences(together.rituals) {
      blocks += draft.wording.blocks("working-together.rituals") + [list]
    }
    blocks += draft.statement("working-together.events", together.events) ?? []
    return blocks.isEmpty ? draft.byLeadingPurpose("working-together.rhythm") : blocks
  }
}
