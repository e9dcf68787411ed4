import MootModel
import MootScenario

/// How violations are found and handled, how soon, and what moderators look for.
enum ModerationArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .moderation,
      clauses: [
        ("model", model(draft)),
        ("response", response(draft)),
        ("attention", draft.wording.blocks("moderation.attention") + draft.byEveryPurpose("moderation.purpose")),
      ])
  }

  private static func key(of policy: ModerationPolicy) -> String {
    policy.models.map(\.rawValue).joined(separator: "-")
  }

  private static func model(_ draft: CharterDraft) -> [Block] {
    let policy = draft.plan.moderation.policy
    var blocks: [Block] = draft.states("moderation.model") ? [] : [draft.open("moderation")]
    blocks += draft.wording.blocks("moderation.\(key(of: policy))")
    if policy.model == .none, draft.states("moderation.model") { blocks.append(draft.leftOut("moderation")) }
    if draft.narrative.placement == .inside { blocks += draft.wording.blocks("moderation.inside") }
    let phases = draft.scenario.schedule.phases
    for (before, after) in zip(phases, phases.dropFirst())
    where before.plan.moderation.policy != after.plan.moderation.policy {
      blocks += draft.wording.blocks(
        "moderation.change.\(key(of: after.plan.moderation.policy))",
        ["time": draft.time(ofWeek: max(1, after.week))])
    }
    return blocks
  }

  private static func response(_ draft: CharterDraft) -> [Block] {
    let moderation = draft.plan.moderation
    let wording = draft.wording
    if moderation.policy.model == .none || moderation.policy.model == .community {
      return wording.blocks("moderation.response.\(moderation.policy.model.rawValue)")
    }
    guard moderation.hours.center > 0 else {
      return [draft.open(moderation.policy.model == .pre ? "moderation-hours-pre" : "moderation-hours")]
    }
    let isStated = draft.states("moderation.hours") || draft.states("team.hours")
    var sentences = [
      wording.inlines(
        "moderation.response.\(isStated ? "hours" : "hours-assumed")", ["hours": draft.amounts.hours(moderation.hours)])
    ]
    var notes: [Block] = []
    if moderation.coverWaitDays < 0.02 {
      sentences.append(wording.inlines("moderation.response.always"))
    } else if moderation.coverWaitDays >= 3.5 {
      notes.append(draft.open("staffed-hours"))
    } else {
      if let times = TypedText(draft.narrative.staffed)?.shortened(to: 120) {
        sentences.append(wording.inlines("moderation.response.times", ["phrase": [.typed(times)]]))
      } else {
        sentences.append(wording.inlines("moderation.response.part"))
      }
      sentences.append(
        wording.inlines(
          "moderation.response.staffed.\(moderation.policy.model.rawValue)",
          ["wait": wait(moderation.coverWaitDays, in: draft)]))
    }
    if !draft.states("moderation.staffed") { notes.append(draft.assumption("staffed")) }
    return [draft.paragraph(sentences)] + load(draft) + notes
  }

  /// What the forecast says about the hours needed and the queue.
  private static func load(_ draft: CharterDraft) -> [Block] {
    guard let forecast = draft.forecast, let hours = forecast.moderationHours else { return [] }
    let planned = draft.plan.moderation.hours.center
    // The band of the hours used is cut off at the hours planned: what reaches them may need more.
    let reading = hours.high < 0.95 * planned ? "enough" : hours.median < 0.95 * planned ? "tight" : "short"
    var blocks = draft.wording.blocks(
      "moderation.load.\(reading)",
      [
        "median": [.text(draft.amounts.estimate(hours.median))], "high": [.text(draft.amounts.estimate(hours.high))],
      ])
    if let delay = forecast.delayDays, delay.high > draft.plan.moderation.coverWaitDays + 0.5 {
      blocks += draft.wording.blocks(
        "moderation.queue", ["median": wait(delay.median, in: draft), "high": wait(delay.high, in: draft)])
    }
    return blocks
  }

  /// A wait in hours up to two days, in days from there on.
  private static func wait(_ days: Double, in draft: CharterDraft) -> [Inline] {
    let hours = (days * 24).rounded()
    let (key, value) = hours < 48 ? ("number.hours", max(1, hours)) : ("number.days", days.rounded())
    return draft.wording.inlines(
      key, count: Int(min(value, 1e6)), ["count": [.text(draft.amounts.estimate(value))]])
  }
}
