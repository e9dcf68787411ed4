import MootRandom

/// What moderation does in a week (section 2.5).
struct Moderation {
  /// Violations removed.
  var caught = 0.0
  /// Good posts removed by mistake.
  var wrong = 0.0
  /// e·Y: violations weighted by the share of views they get.
  var visible = 0.0
  /// W: days until a decision; missing where nobody serves a queue.
  var delay: Double?
  /// Hours used.
  var hours = 0.0
  /// G and Y as shown: under pre-moderation those published this week, else those posted.
  var shownGood: Double
  var shownViolating: Double
  /// φ: the share of the waiting posts that was published; 1 but under pre-moderation.
  var publishedShare = 1.0

  /// Nothing is removed and everything is seen.
  private init(good: Double, violating: Double) {
    shownGood = good
    shownViolating = violating
    visible = violating
    delay = 0
  }

  /// Moderates the week's posts; queues of the state move on.
  static func step(
    _ state: inout CommunityState, _ violations: Violations, _ c: Coefficients, _ draws: WeekDraws
  ) -> Moderation {
    let good = violations.good
    let violating = violations.all
    guard c.moderation.withCommunity || c.moderation.model == .community else {
      return staff(&state, good: good, violating: violating, c, draws)
    }
    // Members act first; staff sees what they left.
    let found = communityFinds(state, violating, c)
    let caught = draws.binomial(.communityCaught, violating, found)
    let wrong = draws.binomial(.communityWrong, good, c.communityMistakes * found)
    var result = staff(&state, good: good - wrong, violating: violating - caught, c, draws)
    result.caught += caught
    result.wrong += wrong
    result.visible += c.viewsBeforeSweep * caught
    result.hours += c.escalation * caught / c.handlingSpeed
    result.shownGood = good
    result.shownViolating = violating
    return result
  }

  /// What staff does with the posts that it gets to see.
  private static func staff(
    _ state: inout CommunityState, good: Double, violating: Double, _ c: Coefficients, _ draws: WeekDraws
  ) -> Moderation {
    var result = Moderation(good: good, violating: violating)
    switch c.moderation.model {
    case .none, .community: break
    case .reactive: result.reactive(&state, c, draws)
    case .post: result.post(c, draws)
    case .pre: result.pre(&state, c, draws)
    case .auto: result.auto(&state, c, draws)
    }
    return result
  }

  /// d: the share of violations that members' own policing finds.
  private static func communityFinds(_ state: CommunityState, _ violating: Double, _ c: Coefficients) -> Double {
    let police = c.communityPower * (state.core + c.contributorPower * state.contributors)
    let load = c.communityCeiling * max(1, violating).squareRoot()
    return -c.communityCeiling * Elementary.expMinusOne(-police / load)
  }

  /// Members report, staff decides.
  private mutating func reactive(_ state: inout CommunityState, _ c: Coefficients, _ draws: WeekDraws) {
    let flags = draws.binomial(.flags, shownViolating, c.flagRecall)
    let falseFlags = min(
      shownGood, draws.poisson(.falseFlags, flags * (1 - c.flagPrecision) / c.flagPrecision))
    let served = serve(&state, arrivals: flags + falseFlags, c)
    caught = draws.binomial(.caught, flags, served)
    wrong = draws.binomial(.wrong, falseFlags, c.wrongfulFlag * served)
    visible = shownViolating - (1 - c.viewsBeforeFlag) * caught
  }

  /// Staff reads everything after publication.
  private mutating func post(_ c: Coefficients, _ draws: WeekDraws) {
    let need =
      (shownGood + shownViolating) / c.readingSpeed + c.postRecall * shownViolating / c.handlingSpeed
    let read = need > 0 ? min(1, c.moderationHours / need) : 0
    caught = draws.binomial(.caught, shownViolating, c.postRecall * read)
    wrong = draws.binomial(.wrong, shownGood, c.postMistakes * read)
    visible = shownViolating - (1 - c.viewsBeforeSweep) * caught
    delay = c.moderationHours > 0 ? c.coverWait : nil
    hours = read * need
  }

  /// Staff reads everything before publication.
  private mutating func pre(_ state: inout CommunityState, _ c: Coefficients, _ draws: WeekDraws) {
    let waitingGood = state.heldGood + shownGood
    let waitingViolating = state.heldViolating + shownViolating
    let queue = waitingGood + waitingViolating
    let violatingShare = queue > 0 ? waitingViolating / queue : 0
    let capacity = c.moderationHours / (1 / c.readingSpeed + c.preRecall * violatingShare / c.handlingSpeed)
    publishedShare = queue > 0 ? min(1, capacity / queue) : 0
    shownGood = draws.binomial(.shownGood, waitingGood, publishedShare)
    shownViolating = draws.binomial(.shownViolating, waitingViolating, publishedShare)
    caught = draws.binomial(.caught, shownViolating, c.preRecall)
    wrong = draws.binomial(.wrong, shownGood, c.preMistakes)
    visible = shownViolating - caught
    hours = capacity > 0 ? publishedShare * queue / capacity * c.moderationHours : 0

    state.heldGood = waitingGood - shownGood
    state.heldViolating = waitingViolating - shownViolating
    let held = state.heldGood + state.heldViolating
    let kept = c.queueWeeks * capacity
    if held > kept {
      state.heldGood = (state.heldGood * (kept / held)).rounded(.down)
      state.heldViolating = (state.heldViolating * (kept / held)).rounded(.down)
    }
    delay = capacity > 0 ? c.coverWait + 7 * (state.heldGood + state.heldViolating) / capacity : nil
  }

  /// A filter removes or holds; staff looks at what was held or reported.
  private mutating func auto(_ state: inout CommunityState, _ c: Coefficients, _ draws: WeekDraws) {
    let filtered = draws.binomial(.filterCaught, shownViolating, c.filterRecall)
    let held = draws.binomial(.filterHeld, shownGood, c.filterFalseAlarm)
    let flags = draws.binomial(.flags, shownViolating - filtered, c.flagRecall)
    let served = serve(&state, arrivals: held + flags, c)
    let flagged = draws.binomial(.caught, flags, served)
    caught = filtered + flagged
    wrong = draws.binomial(.wrong, held, 1 - c.rescue * served)
    visible = shownViolating - filtered - (1 - c.viewsBeforeFlag) * flagged
  }

  /// Serves the queue of cases for a week.
  ///
  /// - Returns: φ, the share of the queue that was served; 0 for an empty queue.
  private mutating func serve(_ state: inout CommunityState, arrivals: Double, _ c: Coefficients) -> Double {
    let capacity = c.moderationHours * c.handlingSpeed
    let queue = CaseQueue.step(
      backlog: state.cases, arrivals: arrivals, capacity: capacity, kept: c.queueWeeks * capacity)
    state.cases = queue.backlog
    hours = queue.served / c.handlingSpeed
    delay = capacity > 0 ? c.coverWait + 7 * queue.backlog / capacity : nil
    return queue.servedShare
  }
}

/// The queue of cases that wait for a moderator.
package enum CaseQueue {
  /// One week: new cases arrive, as many as the capacity are served, of the rest at most `kept` stay.
  ///
  /// Complexity: O(1). All numbers are real and not negative.
  package static func step(
    backlog: Double, arrivals: Double, capacity: Double, kept: Double
  ) -> (backlog: Double, served: Double, servedShare: Double) {
    let queue = backlog + arrivals
    let served = min(queue, capacity)
    return (min(queue - served, kept), served, queue > 0 ? served / queue : 0)
  }
}
