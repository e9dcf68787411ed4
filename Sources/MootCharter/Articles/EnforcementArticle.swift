import MootModel

/// What follows when the rules are broken, to whom one turns, and how one appeals.
enum EnforcementArticle {
  static func build(from draft: CharterDraft) -> Article {
    let policy = draft.plan.moderation.policy
    let way =
      policy.model == .none ? "none" : policy.withCommunity || policy.model == .community ? "community" : "staff"
    let wording = draft.wording
    return draft.article(
      .enforcement,
      clauses: [
        ("ladder", way == "none" ? wording.blocks("enforcement.none") + [draft.leftOut("ladder")] : ladder(way, draft)),
        ("reports", wording.blocks("enforcement.reports.\(way)") + [draft.open("contact")]),
        ("appeals", way == "none" ? wording.blocks("enforcement.appeals.none") : appeals(draft)),
      ])
  }

  private static func ladder(_ way: String, _ draft: CharterDraft) -> [Block] {
    let steps = (1...4).map { draft.wording.blocks("enforcement.step.\($0).\(way)") }
    return draft.wording.blocks("enforcement.ladder.\(way)") + [.list(ItemList(isOrdered: true, items: steps))]
      + draft.wording.blocks("enforcement.ladder.close")
  }

  private static func appeals(_ draft: CharterDraft) -> [Block] {
    draft.wording.blocks("enforcement.appeals") + [draft.open("appeals")]
  }
}
