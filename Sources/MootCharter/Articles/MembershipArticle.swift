import MootModel
import MootScenario

/// How one becomes a member, whether employees do, and how one leaves.
enum MembershipArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .membership,
      clauses: [
        ("joining", joining(draft)),
        ("employees", employees(draft)),
        ("leaving", draft.wording.blocks("membership.leaving.\(draft.plan.membership.model.rawValue)")),
      ])
  }

  private static func joining(_ draft: CharterDraft) -> [Block] {
    let model = draft.plan.membership.model
    let key = "membership.\(model.rawValue)"
    var blocks: [Block] = draft.states("membership.model") ? [] : [draft.open("membership")]
    blocks += draft.wording.blocks(key)
    if model == .approval { blocks += reviews(draft) }
    if model == .paid { blocks += fee(draft) }
    if draft.narrative.placement == .inside { blocks += draft.wording.blocks("membership.inside") }
    if draft.narrative.topicReach == .wholeIndustry, model == .invitation {
      blocks.append(draft.caution("industry-by-invitation"))
    }
    if draft.purposes.contains(.roadmap), model == .open || model == .registration {
      blocks.append(draft.caution("roadmap-in-public"))
    }
    return blocks + changes(draft)
  }

  private static func reviews(_ draft: CharterDraft) -> [Block] {
    let hours = draft.plan.membership.reviewHours
    if hours.center <= 0 { return [draft.open("review-hours")] }
    let stated = draft.states("membership.review_hours") ? "stated" : "assumed"
    return draft.wording.blocks("membership.approval.reviews.\(stated)", ["hours": draft.amounts.hours(hours)])
  }

  private static func fee(_ draft: CharterDraft) -> [Block] {
    let fee = draft.plan.membership.fee
    if fee.center <= 0 { return [draft.open("fee")] }
    return draft.wording.blocks("membership.paid.fee", ["fee": draft.amounts.amount(fee)])
  }

  private static func employees(_ draft: CharterDraft) -> [Block] {
    let isIntimate = draft.plan.membership.model == .invitation || draft.plan.audience.eligible.center < 200
    return draft.wording.blocks("membership.employees.\(isIntimate ? "intimate" : "wide")") + [draft.open("employees")]
  }

  /// What changes on a date that the plan gives.
  private static func changes(_ draft: CharterDraft) -> [Block] {
    let phases = draft.scenario.schedule.phases
    return zip(phases, phases.dropFirst()).flatMap { before, after -> [Block] in
      let model = after.plan.membership.model
      guard model != before.plan.membership.model else { return [] }
      return draft.wording.blocks(
        "membership.change.\(model.rawValue)", ["time": draft.time(ofWeek: max(1, after.week))])
    }
  }
}
