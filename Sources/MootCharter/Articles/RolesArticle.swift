import MootModel
import MootScenario

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

  /// The roles that the plan names, with what each takes, allows and costs.
  private static func named(_ draft: CharterDraft) -> [Block] {
    let roles = draft.narrative.roles.filter { TypedText($0.name) != nil }
    if roles.isEmpty { return [] }
    let wording = draft.wording
    var blocks =
      wording.blocks("roles.named", count: roles.count) + [
        draft.grid(
          "roles.named.table", columns: ["role", "criteria", "earliest", "rights", "term", "loss"],
          rows: roles.map { role in
            [
              draft.cell(role.name), draft.cell(role.criteria),
              role.earliestMonths.map { months in
                wording.inlines(
                  "number.months", count: months == 1 ? 1 : 2, ["count": [.text(draft.amounts.number(months))]])
              } ?? draft.cell(nil),
              draft.cell(role.rights), draft.cell(role.term), draft.cell(role.loss),
            ]
          })
      ]
    let late = roles.filter { ($0.earliestMonths ?? 0) > 6 }
    if !late.isEmpty {
      blocks.append(
        draft.caution(
          "late-roles",
          [
            "roles": wording.series(
              late.map { wording.inlines("quoted", ["phrase": draft.name($0.name) ?? []]) })
          ]))
    }
    return blocks
  }

  private static func earning(_ draft: CharterDraft) -> [Block] {
    var blocks = draft.wording.blocks("roles.earning")
    if draft.states("team.promotion_criteria") {
      blocks += draft.wording.blocks("roles.earning.\(draft.plan.team.promotionCriteria.rawValue)")
    }
    if policesItself(draft) { blocks += draft.wording.blocks("roles.earning.policing") }
    blocks += named(draft)
    let hasCriteria = draft.narrative.roles.contains { TypedText($0.criteria) != nil }
    return blocks + (hasCriteria ? [] : [draft.open(policesItself(draft) ? "criteria-policing" : "criteria")])
  }
}
