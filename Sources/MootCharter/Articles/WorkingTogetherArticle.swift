import MootModel
import MootScenario

/// Shared work, stories of success, connections to other places, and the platform.
enum WorkingTogetherArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let team = draft.plan.team
    let channels = team.channels
    let recognition = team.recognitionProgram ? "program" : "custom"
    return draft.article(
      .workingTogether,
      clauses: [
        ("shared", wording.blocks("working-together.shared.\(team.sharedWork ? "planned" : "open")")),
        (
          "stories",
          draft.byLeadingPurpose("working-together.stories") + wording.blocks("working-together.\(recognition)")
        ),
        (
          "connections",
          channels > 0
            ? wording.blocks("working-together.channels", count: channels)
            : wording.blocks("working-together.no-channels")
        ),
        ("platform", platform(draft)),
      ])
  }

  private static func platform(_ draft: CharterDraft) -> [Block] {
    var blocks = draft.wording.blocks(
      draft.narrative.placement == .inside ? "working-together.platform.inside" : "working-together.platform")
    if draft.states("audience.platform_friction") {
      blocks += draft.wording.blocks("working-together.friction.\(draft.plan.audience.platformFriction.rawValue)")
    }
    return draft.narrative.placement == .inside ? blocks : blocks + [draft.open("platform")]
  }
}
