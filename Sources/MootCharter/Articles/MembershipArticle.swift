import MootLanguage
import MootModel
import MootScenario

/// How one becomes a member, whether employees do, and how one leaves.
enum MembershipArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .membership,
      clauses: [
        ("eligibility", eligibility(draft)), ("joining", joining(draft)), ("employees", employees(draft)),
        ("leaving", leaving(draft)),
      ])
  }

  private static func eligibility(_ draft: CharterDraft) -> [Block] {
    draft.statement("membership.eligibility", draft.narrative.admission.eligibility)
      ?? draft.wording.blocks("membership.eligibility.\(draft.plan.membership.model.rawValue)")
  }

  private static func leaving(_ draft: CharterDraft) -> [Block] {
    let usual = draft.wording.blocks("membership.leaving.\(draft.plan.membership.model.rawValue)")
    return (draft.statement("membership.leaving", draft.narrative.admission.leaving?.own) ?? []) + usual
  }

  /// The steps by which an application is examined, and who may invite.
  private static func gate(_ draft: CharterDraft) -> [Block] {
    let admission = draft.narrative.admission
    var blocks: [Block] = []
    if let steps = draft.sentences(admission.vetting, isOrdered: true) {
      let way = draft.plan.membership.model == .invitation ? "invitation" : "application"
      blocks += draft.wording.blocks("membership.vetting.\(way)") + [steps]
    }
    if let inviters = admission.inviters {
      blocks += draft.wording.blocks("membership.inviters.\(inviters.rawValue)")
    } else if draft.plan.membership.model == .invitation {
      blocks += draft.wording.blocks("membership.inviters.any")
    }
    return blocks
  }

  private static func joining(_ draft: CharterDraft) -> [Block] {
    let model = draft.plan.membership.model
    let key = "membership.\(model.rawValue)"
    var blocks: [Block] = draft.states("membership.model") ? [] : [draft.open("membership")]
    blocks += draft.wording.blocks(key)
    if model == .approval { blocks += reviews(draft) }
    if model == .paid { blocks += fee(draft) }
    blocks += gate(draft)
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
    let employees = draft.narrative.employees
    let usual = draft.wording.blocks("membership.employees.\(isIntimate ? "intimate" : "wide")")
    var blocks: [Block] = []
    blocks += draft.statement("membership.employees.who", employees.who) ?? []
    if let count = employees.count {
      blocks += draft.wording.blocks(
        "membership.employees.count", count: Int(count),
        count == count.rounded() ? [:] : ["count": [.text(draft.amounts.number(count))]])
      blocks += outnumbered(by: count, in: draft)
    }
    if !employees.parts.isEmpty {
      blocks.append(
        draft.paragraph(employees.parts.map { draft.wording.inlines("membership.employees.\($0.rawValue)") }))
    }
    if TypedText(employees.who) == nil && employees.count == nil { blocks.append(draft.open("employees")) }
    return usual + draft.flowing(blocks)
  }

  /// A community in which the company's own people would be the majority of those who take part.
  private static func outnumbered(by count: Double, in draft: CharterDraft) -> [Block] {
    guard let forecast = draft.forecast, let active = forecast.active, count > active.median else { return [] }
    return [
      draft.caution(
        "employees-outnumber",
        [
          "count": [.text(draft.amounts.number(count))], "active": [.text(draft.amounts.estimates(active).median)],
          "runs": [.text(draft.wording.numbers.whole(forecast.replicates))],
        ])
    ]
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
