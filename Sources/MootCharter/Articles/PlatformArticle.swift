import MootModel
import MootScenario

/// What the platform must do, for whom, and by what it will be chosen.
enum PlatformArticle {
  static func build(from draft: CharterDraft) -> Article {
    if draft.kind == .participationPlan { return draft.article(.platform, ofTheHost(draft)) }
    var blocks = principle(draft) + criteria(draft) + level(draft)
    if draft.edition == .internal { blocks += choice(draft) }
    return draft.article(.platform, blocks)
  }

  /// What somebody else's place has to offer before the company takes part in it.
  private static func ofTheHost(_ draft: CharterDraft) -> [Block] {
    let platform = draft.narrative.platform
    var blocks = draft.wording.blocks("platform.guest")
    if let musts = draft.sentences(platform.mustHaves) {
      blocks += draft.wording.blocks("platform.guest.must-haves") + [musts]
    } else {
      blocks.append(draft.open("place-criteria"))
    }
    if let wishes = draft.sentences(platform.wishes) { blocks += draft.wording.blocks("platform.wishes") + [wishes] }
    return blocks
  }

  private static func isInside(_ draft: CharterDraft) -> Bool { draft.narrative.placement == .inside }

  private static func principle(_ draft: CharterDraft) -> [Block] {
    draft.wording.blocks(isInside(draft) ? "platform.inside" : "platform.own")
  }

  private static func criteria(_ draft: CharterDraft) -> [Block] {
    let platform = draft.narrative.platform
    guard let musts = draft.sentences(platform.mustHaves) else {
      return isInside(draft) ? [] : [draft.open("platform")]
    }
    var blocks = draft.wording.blocks("platform.must-haves") + [musts]
    if let wishes = draft.sentences(platform.wishes) { blocks += draft.wording.blocks("platform.wishes") + [wishes] }
    return blocks
  }

  /// How technical the members are, and what the platform asks of them.
  private static func level(_ draft: CharterDraft) -> [Block] {
    let platform = draft.narrative.platform
    var blocks: [Block] = []
    if draft.states("audience.platform_friction") {
      blocks += draft.wording.blocks("platform.friction.\(draft.plan.audience.platformFriction.rawValue)")
    }
    if let level = platform.membersLevel { blocks += draft.wording.blocks("platform.level.\(level.rawValue)") }
    let ranks = Platform.Level.allCases
    if let level = platform.membersLevel, let demands = platform.demands,
      ranks.firstIndex(of: demands)! > ranks.firstIndex(of: level)!
    {
      blocks.append(draft.caution("platform-demands"))
    }
    return blocks
  }

  /// The candidates and the budget, which concern only those who choose.
  private static func choice(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let candidates = draft.narrative.platform.candidates.compactMap { draft.name($0) }
      .map { $0.plainText.contains(" ") ? wording.inlines("quoted", ["phrase": $0]) : $0 }
    var blocks: [Block] = []
    if !candidates.isEmpty {
      blocks += wording.blocks(
        "platform.candidates", count: candidates.count, ["candidates": wording.series(candidates)])
    }
    if draft.states("money.platform_per_year") {
      blocks += wording.blocks(
        "platform.budget", ["amount": draft.amounts.amount(draft.plan.money.platformPerYear)])
    }
    return blocks
  }
}
