import MootModel
import MootScenario

/// Who leads the community, and with how many hours.
enum AccountabilityArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.accountability, clauses: [("manager", manager(draft)), ("hours", hours(draft))])
  }

  /// The name of the community manager; nil where the post is vacant or was not asked about.
  static func name(in scenario: Scenario) -> String? {
    guard let name = TypedText(scenario.narrative.communityManager), name.text.lowercased() != "vacant" else {
      return nil
    }
    return name.shortened(to: 80)
  }

  private static func manager(_ draft: CharterDraft) -> [Block] {
    if let name = name(in: draft.scenario) {
      return draft.wording.blocks("accountability.manager.\(draft.kind.rawValue)", ["manager": [.typed(name)]])
        + deputy(draft)
    }
    return [draft.open(TypedText(draft.narrative.communityManager) == nil ? "manager" : "manager-vacant")]
  }

  private static func deputy(_ draft: CharterDraft) -> [Block] {
    guard let deputy = draft.person(draft.narrative.deputy) else { return [draft.open("deputy")] }
    if let typed = TypedText(draft.narrative.deputy), draft.isDeclined(typed) { return [draft.leftOut("deputy")] }
    return draft.wording.blocks("accountability.deputy", ["deputy": deputy])
  }

  private static func hours(_ draft: CharterDraft) -> [Block] {
    let plan = draft.plan
    var tasks: [(key: String, hours: Prior)] = [
      ("answering", plan.team.answeringHours), ("outreach", plan.team.outreachHours),
      ("seeding", plan.team.seedingHours),
    ]
    if draft.kind == .charter {
      if plan.moderation.policy.model != .none { tasks.append(("moderation", plan.moderation.hours)) }
      if plan.membership.model == .approval { tasks.append(("reviewing", plan.membership.reviewHours)) }
    }
    let planned = tasks.filter { $0.hours.center > 0 }
    let states = [
      "team.hours", "team.answering_hours", "team.outreach_hours", "team.seeding_hours", "moderation.hours",
    ]
    .contains(where: draft.states)
    guard !planned.isEmpty else { return [states ? draft.caution("no-hours") : draft.open("hours")] }
    let list = draft.wording.series(
      planned.map { task in
        draft.wording.inlines(
          "accountability.hours.\(task.key)", ["hours": [.text(range(task.hours, in: draft))]])
      })
    let total = planned.reduce(0) { $0 + $1.hours.center }
    let isKnown = planned.allSatisfy(\.hours.isFixed)
    let arguments: [String: [Inline]] = ["total": [.text(draft.amounts.number(total))], "tasks": list]
    let key = !states ? "assumed" : planned.count == 1 ? "one" : isKnown ? "sum" : "range"
    var blocks = draft.wording.blocks(
      "accountability.hours.\(key)", arguments)
    blocks += draft.wording.blocks(
      "accountability.hours.\(total < 6 ? "few" : total > 40 ? "many" : "some").\(draft.kind.rawValue)")
    return blocks + (states ? [] : [draft.assumption("hours")])
  }

  private static func range(_ hours: Prior, in draft: CharterDraft) -> String {
    draft.amounts.amount(hours).plainText
  }
}
