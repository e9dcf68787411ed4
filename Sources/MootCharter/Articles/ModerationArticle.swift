import MootLanguage
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
      let promise = draft.narrative.responseHours.map { hours in
        draft.caution("promise-without-staff", ["promise": wait(hours / 24, in: draft)])
      }
      return wording.blocks("moderation.response.\(moderation.policy.model.rawValue)") + (promise.map { [$0] } ?? [])
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
    return [draft.paragraph(sentences)] + languages(draft) + load(draft) + promise(draft) + notes
  }

  /// What the forecast says about the hours needed and the queue.
  private static func load(_ draft: CharterDraft) -> [Block] {
    guard let forecast = draft.forecast, let hours = forecast.moderationHours else { return [] }
    let planned = draft.plan.moderation.hours.center
    // The band of the hours used is cut off at the hours planned: what reaches them may need more.
    let reading =
      hours.high < 0.1
      ? "none" : hours.high < 0.95 * planned ? "enough" : hours.median < 0.95 * planned ? "tight" : "short"
    let words = draft.amounts.estimates(hours)
    return draft.wording.blocks(
      "moderation.load.\(reading)", ["median": [.text(words.median)], "high": [.text(words.high)]])
  }

  private static func languages(_ draft: CharterDraft) -> [Block] {
    let names = draft.narrative.moderationLanguages.compactMap { draft.name($0) }
    if names.isEmpty { return [] }
    return draft.wording.blocks(
      "moderation.languages", count: names.count, ["languages": draft.wording.series(names)])
  }

  /// The time that is promised, beside what the planned hours allow in the busiest week of the forecast.
  private static func promise(_ draft: CharterDraft) -> [Block] {
    let promise = draft.narrative.responseHours
    var arguments: [String: [Inline]] = [:]
    if let promise { arguments["promise"] = wait(promise / 24, in: draft) }
    guard let forecast = draft.forecast, let peak = forecast.busiest else {
      return promise == nil ? [] : draft.wording.blocks("moderation.promise.unproven", arguments)
    }
    let delay = peak.delayDays
    arguments["median"] = wait(delay.median, error: delay.medianError, in: draft)
    arguments["low"] = wait(delay.low, error: delay.lowError, in: draft)
    arguments["high"] = wait(delay.high, error: delay.highError, in: draft)
    arguments["time"] = draft.time(ofWeek: peak.week)
    arguments["runs"] = [.text(draft.wording.numbers.whole(forecast.replicates))]
    let isSteady = arguments["low"] == arguments["high"]
    let capacity = draft.wording.blocks(isSteady ? "moderation.capacity.steady" : "moderation.capacity", arguments)
    guard let promise else {
      return draft.flowing(capacity + draft.wording.blocks("moderation.promise.none", arguments))
    }
    let gap = staffed(draft).longestGap
    arguments["gap"] = draft.wording.inlines(
      "number.hours", count: Int(gap.rounded()), ["count": [.text(draft.amounts.number(gap))]])
    let made = draft.wording.blocks("moderation.promise.made", arguments)
    if peak.delayDays.median * 24 > promise {
      return draft.flowing(capacity + made) + [draft.caution("promise-broken", arguments)]
    }
    if gap > promise { return draft.flowing(capacity + made) + [draft.caution("promise-gap", arguments)] }
    if peak.delayDays.high * 24 > promise {
      return draft.flowing(capacity + made) + [draft.caution("promise-tight", arguments)]
    }
    return draft.flowing(capacity + draft.wording.blocks("moderation.promise.kept", arguments))
  }

  /// The week on duty, as it was written.
  private static func staffed(_ draft: CharterDraft) -> StaffedWeek {
    draft.narrative.staffed.flatMap { StaffedNotation.parse($0) } ?? .officeHours
  }

  /// A wait in hours up to two days, in days from there on.
  private static func wait(_ days: Double, error: Double = 0, in draft: CharterDraft) -> [Inline] {
    let hours = (days * 24).rounded()
    let (key, value, unit) = hours < 48 ? ("number.hours", max(1, hours), 24.0) : ("number.days", days.rounded(), 1)
    return draft.wording.inlines(
      key, count: Int(min(value, 1e6)), ["count": [.text(draft.amounts.estimate(value, error: error * unit))]])
  }
}
