import MootModel
import MootScenario

/// Shared work, stories of success, connections to other places, and the platform.
enum WorkingTogetherArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let team = draft.plan.team
    let recognition = team.recognitionProgram ? "program" : "custom"
    return draft.article(
      .workingTogether,
      clauses: [
        ("shared", wording.blocks("working-together.shared.\(team.sharedWork ? "planned" : "open")")),
        (
          "stories",
          draft.byLeadingPurpose("working-together.stories") + wording.blocks("working-together.\(recognition)")
        ),
        ("connections", connections(draft)),
        ("platform", platform(draft)),
      ])
  }

  private static func connections(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let names = draft.narrative.channels.compactMap { TypedText($0)?.shortened(to: 60) }
    if !names.isEmpty {
      let quoted = names.map { wording.inlines("quoted", ["phrase": [.typed($0)]]) }
      return wording.blocks("working-together.named-channels", ["channels": wording.series(quoted)])
    }
    let count = draft.plan.team.channels
    return count > 0
      ? wording.blocks("working-together.channels", count: count) : wording.blocks("working-together.no-channels")
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
