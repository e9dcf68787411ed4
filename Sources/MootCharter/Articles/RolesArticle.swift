import MootModel

/// The roles of the community, and how members earn them.
enum RolesArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.roles, clauses: [("overview", overview(draft)), ("earning", earning(draft))])
  }

  private static func policesItself(_ draft: CharterDraft) -> Bool {
    let policy = draft.plan.moderation.policy
    return policy.withCommunity || policy.model == .community
  }

  private static func overview(_ draft: CharterDraft) -> [Block] {
    let policy = draft.plan.moderation.policy
    var rows = ["member", "regular", policesItself(draft) ? "superuser-policing" : "superuser"]
    if policy.model != .none, policy.model != .community { rows.append("moderator") }
    rows += ["manager", "employee"]
    return draft.wording.blocks("roles.overview")
      + [draft.table("roles.table", columns: ["role", "does", "way"], rows: rows)]
      + draft.byLeadingPurpose("roles.purpose")
  }

  private static func earning(_ draft: CharterDraft) -> [Block] {
    var blocks = draft.wording.blocks("roles.earning")
    if draft.states("team.promotion_criteria") {
      blocks += draft.wording.blocks("roles.earning.\(draft.plan.team.promotionCriteria.rawValue)")
    }
    if policesItself(draft) { blocks += draft.wording.blocks("roles.earning.policing") }
    return blocks + [draft.open(policesItself(draft) ? "criteria-policing" : "criteria")]
  }
}
