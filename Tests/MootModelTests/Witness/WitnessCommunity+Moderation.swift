import Foundation

@testable import MootModel

extension WitnessCommunity {
  /// 2.5 Moderate.
  mutating func moderate() {
    now.repliesShown = now.repliesWritten
    let (good, violating) = (now.good, now.violating)
    if plan.policy.model == .pre {
      moderateBefore()
    } else if plan.policy.model == .community {
      let (caught, wrong) = police(good: good, violating: violating)
      add(caught: caught, wrong: wrong, visible: violating - (1 - n.viewsBeforeSweep) * caught)
      (now.hoursUsed, now.hoursNeeded) = (
        n.escalation * caught / n.handlingSpeed, n.escalation * caught / n.handlingSpeed
      )
    } else if plan.policy.withCommunity {
      let (caught, wrong) = police(good: good, violating: violating)
      add(caught: caught, wrong: wrong, visible: n.viewsBeforeSweep * caught)
      moderateAfter(good: good - wrong, violating: violating - caught)
      now.hoursUsed += n.escalation * caught / n.handlingSpeed
      now.hoursNeeded += n.escalation * caught / n.handlingSpeed
    } else {
      moderateAfter(good: good, violating: violating)
    }
    exposure = now.visible / (now.good + now.visible + n.olderPosts)
    if now.visible == 0 { exposure = 0 }
    now.wronglyRemovedShare = now.good == 0 ? 0 : min(1, now.wrong / now.good)
    if now.firstPosts > 0 {
      let bad = min(now.newcomerViolations, now.firstPosts)
      let caughtShare = now.violating == 0 ? 0 : now.caught / now.violating
      now.removedFirstPosts = min(
        1, (bad * caughtShare + (now.firstPosts - bad) * now.wronglyRemovedShare) / now.firstPosts)
    }
  }

  private mutating func add(caught: Double, wrong: Double, visible: Double) {
    now.caught += caught
    now.wrong += wrong
    now.visible += visible
  }

  /// The members' own policing: what it catches, and what it removes by mistake.
  private mutating func police(good: Double, violating: Double) -> (caught: Double, wrong: Double) {
    let power = n.communityPower * (core.count + n.contributorPower * contributors.count)
    let found =
      n.communityCeiling * (1 - exp(-power / (n.communityCeiling * max(1, violating).squareRoot())))
    let caught = random.binomial(violating, found)
    return (caught, random.binomial(good, n.communityMistakes * found))
  }

  /// The models that act on what is published.
  private mutating func moderateAfter(good: Double, violating: Double) {
    switch plan.policy.model {
    case .none:
      add(caught: 0, wrong: 0, visible: violating)
    case .reactive:
      let flags = random.binomial(violating, n.flagRecall)
      let falseFlags = min(good, random.poisson(flags * (1 - n.flagPrecision) / n.flagPrecision))
      let served = serve(flags + falseFlags)
      let caught = random.binomial(flags, served)
      let wrong = random.binomial(falseFlags, n.wrongfulFlag * served)
      add(caught: caught, wrong: wrong, visible: violating - (1 - n.viewsBeforeFlag) * caught)
    case .auto:
      let filtered = random.binomial(violating, n.filterRecall)
      let held = random.binomial(good, n.filterFalseAlarm)
      let flags = random.binomial(violating - filtered, n.flagRecall)
      let served = serve(held + flags)
      let caught = random.binomial(flags, served)
      let wrong = random.binomial(held, 1 - n.rescue * served)
      add(
        caught: filtered + caught, wrong: wrong,
        visible: violating - filtered - (1 - n.viewsBeforeFlag) * caught)
    case .post:
      let need = (good + violating) / n.readingSpeed + n.postRecall * violating / n.handlingSpeed
      let read = plan.hoursAsNeeded ? 1 : need == 0 ? 0 : min(1, n.moderationHours / need)
      let caught = random.binomial(violating, n.postRecall * read)
      let wrong = random.binomial(good, n.postMistakes * read)
      add(caught: caught, wrong: wrong, visible: violating - (1 - n.viewsBeforeSweep) * caught)
      now.delay = n.coverWait
      (now.hoursUsed, now.hoursNeeded) = (read * need, need)
    case .community, .pre:
      fatalError("these act alone")
    }
  }

  /// A queue of cases: the share of it that is served, φ_q. Sets what is left, the delay and the hours.
  private mutating func serve(_ arrivals: Double) -> Double {
    now.hoursNeeded = arrivals / n.handlingSpeed
    if plan.hoursAsNeeded {
      // The needed hours are those of this week's inflow; a backlog is ignored, and nothing waits.
      now.hoursUsed = now.hoursNeeded
      now.delay = n.coverWait
      backlog = 0
      return 1
    }
    let capacity = n.moderationHours * n.handlingSpeed
    let queue = backlog + arrivals
    let served = min(queue, capacity)
    backlog = min(queue - served, n.queueWeeks * capacity)
    now.hoursUsed = served / n.handlingSpeed
    now.delay = capacity == 0 ? .nan : n.coverWait + 7 * backlog / capacity
    return queue == 0 ? 0 : served / queue
  }

  /// Staff reads everything before it is published.
  private mutating func moderateBefore() {
    let (good, violating) = (now.good, now.violating)
    let queue = heldGood + good + heldViolating + violating
    let violatingShare = queue == 0 ? 0 : (heldViolating + violating) / queue
    let unit = 1 / n.readingSpeed + n.preRecall * violatingShare / n.handlingSpeed
    now.hoursNeeded = (good + violating) / n.readingSpeed + n.preRecall * violating / n.handlingSpeed
    let capacity = plan.hoursAsNeeded ? .infinity : n.moderationHours / unit
    now.shown = plan.hoursAsNeeded || queue == 0 ? 1 : min(1, capacity / queue)
    now.hoursUsed = plan.hoursAsNeeded ? now.hoursNeeded : now.shown * queue * unit
    now.good = random.binomial(heldGood + good, now.shown)
    now.violating = random.binomial(heldViolating + violating, now.shown)
    heldGood += good - now.good
    heldViolating += violating - now.violating
    let kept = n.queueWeeks * capacity
    let rest = heldGood + heldViolating
    if rest > kept {
      heldGood = floor(heldGood * kept / rest)
      heldViolating = floor(heldViolating * kept / rest)
    }
    now.delay = n.coverWait
    if !plan.hoursAsNeeded {
      now.delay = capacity == 0 ? .nan : n.coverWait + 7 * (heldGood + heldViolating) / capacity
    }
    let caught = random.binomial(now.violating, n.preRecall)
    add(caught: caught, wrong: random.binomial(now.good, n.preMistakes), visible: now.violating - caught)
    now.repliesShown = random.binomial(now.repliesWritten, now.shown)
  }
}
