/// ``Moderation`` in lanes; a missing delay is NaN. The policy is the same in all lanes.
struct LaneModeration {
  var caught = Lanes.zero
  var wrong = Lanes.zero
  var visible: Lanes
  var delay = Lanes.zero
  var hours = Lanes.zero
  var shownGood: Lanes
  var shownViolating: Lanes
  var publishedShare = Lanes.one

  private init(good: Lanes, violating: Lanes) {
    shownGood = good
    shownViolating = violating
    visible = violating
  }

  static func step(
    _ state: inout LaneState, _ violations: LaneViolations, _ c: LaneCoefficients, _ draws: LaneDraws
  ) -> LaneModeration {
    let good = violations.good
    let violating = violations.all
    guard c.moderation.withCommunity || c.moderation.model == .community else {
      return staff(&state, good: good, violating: violating, c, draws)
    }
    let found = communityFinds(state, violating, c, draws.kernel)
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

  private static func staff(
    _ state: inout LaneState, good: Lanes, violating: Lanes, _ c: LaneCoefficients, _ draws: LaneDraws
  ) -> LaneModeration {
    var result = LaneModeration(good: good, violating: violating)
    switch c.moderation.model {
    case .none, .community: break
    case .reactive: result.reactive(&state, c, draws)
    case .post: result.post(c, draws)
    case .pre: result.pre(&state, c, draws)
    case .auto: result.auto(&state, c, draws)
    }
    return result
  }

  private static func communityFinds(
    _ state: LaneState, _ violating: Lanes, _ c: LaneCoefficients, _ kernel: LaneKernel
  ) -> Lanes {
    let police = c.communityPower * (state.core + c.contributorPower * state.contributors)
    let load = c.communityCeiling * kernel.squareRoot(Lanes.higher(.one, violating))
    return -c.communityCeiling * kernel.expMinusOne(-police / load)
  }

  private mutating func reactive(_ state: inout LaneState, _ c: LaneCoefficients, _ draws: LaneDraws) {
    let flags = draws.binomial(.flags, shownViolating, c.flagRecall)
    let falseFlags = Lanes.lower(
      shownGood, draws.poisson(.falseFlags, flags * (1 - c.flagPrecision) / c.flagPrecision))
    let served = serve(&state, arrivals: flags + falseFlags, c)
    caught = draws.binomial(.caught, flags, served)
    wrong = draws.binomial(.wrong, falseFlags, c.wrongfulFlag * served)
    visible = shownViolating - (1 - c.viewsBeforeFlag) * caught
  }

  private mutating func post(_ c: LaneCoefficients, _ draws: LaneDraws) {
    let need =
      (shownGood + shownViolating) / c.readingSpeed + c.postRecall * shownViolating / c.handlingSpeed
    let read = Lanes.lower(.one, c.moderationHours / need).kept(where: need .> 0)
    caught = draws.binomial(.caught, shownViolating, c.postRecall * read)
    wrong = draws.binomial(.wrong, shownGood, c.postMistakes * read)
    visible = shownViolating - (1 - c.viewsBeforeSweep) * caught
    delay = Lanes.choose(c.moderationHours .> 0, c.coverWait, Lanes(repeating: .nan))
    hours = read * need
  }

  private mutating func pre(_ state: inout LaneState, _ c: LaneCoefficients, _ draws: LaneDraws) {
    let waitingGood = state.heldGood + shownGood
    let waitingViolating = state.heldViolating + shownViolating
    let queue = waitingGood + waitingViolating
    let violatingShare = (waitingViolating / queue).kept(where: queue .> 0)
    let capacity = c.moderationHours / (1 / c.readingSpeed + c.preRecall * violatingShare / c.handlingSpeed)
    publishedShare = Lanes.lower(.one, capacity / queue).kept(where: queue .> 0)
    shownGood = draws.binomial(.shownGood, waitingGood, publishedShare)
    shownViolating = draws.binomial(.shownViolating, waitingViolating, publishedShare)
    caught = draws.binomial(.caught, shownViolating, c.preRecall)
    wrong = draws.binomial(.wrong, shownGood, c.preMistakes)
    visible = shownViolating - caught
    hours = (publishedShare * queue / capacity * c.moderationHours).kept(where: capacity .> 0)

    let heldGood = waitingGood - shownGood
    let heldViolating = waitingViolating - shownViolating
    let held = heldGood + heldViolating
    let kept = c.queueWeeks * capacity
    let expires = held .> kept
    state.heldGood = Lanes.choose(expires, draws.kernel.floor(heldGood * (kept / held)), heldGood)
    state.heldViolating = Lanes.choose(expires, draws.kernel.floor(heldViolating * (kept / held)), heldViolating)
    delay = Lanes.choose(
      capacity .> 0, c.coverWait + 7 * (state.heldGood + state.heldViolating) / capacity, Lanes(repeating: .nan))
  }

  private mutating func auto(_ state: inout LaneState, _ c: LaneCoefficients, _ draws: LaneDraws) {
    let filtered = draws.binomial(.filterCaught, shownViolating, c.filterRecall)
    let held = draws.binomial(.filterHeld, shownGood, c.filterFalseAlarm)
    let flags = draws.binomial(.flags, shownViolating - filtered, c.flagRecall)
    let served = serve(&state, arrivals: held + flags, c)
    let flagged = draws.binomial(.caught, flags, served)
    caught = filtered + flagged
    wrong = draws.binomial(.wrong, held, 1 - c.rescue * served)
    visible = shownViolating - filtered - (1 - c.viewsBeforeFlag) * flagged
  }

  /// Serves the queue of cases for a week, as ``CaseQueue`` does.
  private mutating func serve(_ state: inout LaneState, arrivals: Lanes, _ c: LaneCoefficients) -> Lanes {
    let capacity = c.moderationHours * c.handlingSpeed
    let queue = LaneCaseQueue.step(
      backlog: state.cases, arrivals: arrivals, capacity: capacity, kept: c.queueWeeks * capacity)
    state.cases = queue.backlog
    hours = queue.served / c.handlingSpeed
    delay = Lanes.choose(capacity .> 0, c.coverWait + 7 * state.cases / capacity, Lanes(repeating: .nan))
    return queue.servedShare
  }
}

/// ``CaseQueue`` in lanes.
enum LaneCaseQueue {
  @inline(__always)
  static func step(
    backlog: Lanes, arrivals: Lanes, capacity: Lanes, kept: Lanes
  ) -> (backlog: Lanes, served: Lanes, servedShare: Lanes) {
    let queue = backlog + arrivals
    let served = Lanes.lower(queue, capacity)
    return (Lanes.lower(queue - served, kept), served, (served / queue).kept(where: queue .> 0))
  }
}
