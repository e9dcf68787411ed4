/// ``Liveliness`` in lanes.
struct LaneLiveliness {
  let level: Lanes
  let readingCost: Lanes
  let searchReach: Lanes

  init(_ state: LaneState, _ c: LaneCoefficients, _ kernel: LaneKernel) {
    let seen = state.smoothedPosts / c.spaces
    let relevance = c.spaces / c.interests
    let halfVolume =
      c.livelinessHalf * kernel.squareRoot(Lanes.lower(.one, state.eligible / c.audienceReference))
    level =
      c.quietLiveliness
      + (1 - c.quietLiveliness)
      * Self.hill(seen * kernel.squareRoot(relevance), halfVolume, c.livelinessSteepness, kernel)
    readingCost =
      c.overloadWeight * Lanes.higher(.zero, seen / c.overloadVolume - 1)
      + c.dilutionWeight * (1 - relevance) * Lanes.lower(.one, seen / c.dilutionVolume)
    searchReach = Self.searchReach(of: state.solutions, c)
  }

  static func searchReach(of solutions: Lanes, _ c: LaneCoefficients) -> Lanes {
    solutions / (solutions + c.searchHalf)
  }

  private static func hill(_ x: Lanes, _ half: Lanes, _ steepness: Lanes, _ kernel: LaneKernel) -> Lanes {
    (1 / (1 + kernel.exp(steepness * kernel.log(half / x)))).kept(where: .!(x .<= 0))
  }
}

/// ``Joining`` in lanes. The membership model is the same in all of them.
enum LaneJoining {
  static func step(
    _ state: inout LaneState, _ c: LaneCoefficients, _ liveliness: LaneLiveliness, weather: Lanes, campaign: Bool,
    _ draws: LaneDraws
  ) -> (joined: Lanes, reviewHours: Lanes) {
    let active = state.active
    let members = state.members
    var joined = acceptInvitations(&state, c, liveliness, weather: weather, active: active, draws)
    guard c.membership != .invitation else { return (joined, .zero) }

    let around = state.outside + members
    let penetration = (active / around).kept(where: around .> 0)
    let search =
      1 - c.searchShare + c.searchShare * c.gateSearch * (c.searchFloor + (1 - c.searchFloor) * liveliness.searchReach)
    let wordOfMouth = c.imitation * draws.kernel.power(penetration, c.imitationExponent) * liveliness.level
    let response = campaign ? c.campaignResponse : .zero
    let hazard = weather * ((c.discovery * search + wordOfMouth) / 52 + response)
    let interested = draws.binomial(.interested, state.outside, -draws.kernel.expMinusOne(-hazard))
    let passed = draws.binomial(.passed, interested, c.gatePass)
    let lost = draws.binomial(.lost, interested - passed, c.lostWhenStopped)
    state.outside -= passed + lost
    state.turnedAway += lost

    guard c.membership == .approval else {
      joined += passed
      return (joined, joined * c.reviewMinutes / 60)
    }
    state.applicants += passed
    let reviewed = review(&state, c, draws)
    joined += reviewed.accepted
    return (joined, reviewed.hours)
  }

  private static func acceptInvitations(
    _ state: inout LaneState, _ c: LaneCoefficients, _ liveliness: LaneLiveliness, weather: Lanes, active: Lanes,
    _ draws: LaneDraws
  ) -> Lanes {
    var rate = c.staffInvitations
    if c.membership == .invitation {
      rate +=
        (c.contributorInvitations * state.contributors + c.coreInvitations * state.core) * liveliness.level
    }
    let invitations = draws.poisson(.invitations, rate * weather)
    let around = state.outside + active
    let accepted = draws.binomial(
      .invitationsAccepted, invitations.kept(where: around .> 0), c.invitationAcceptance * state.outside / around)
    let joined = Lanes.lower(state.outside, accepted)
    state.outside -= joined
    return joined
  }

  private static func review(
    _ state: inout LaneState, _ c: LaneCoefficients, _ draws: LaneDraws
  ) -> (accepted: Lanes, hours: Lanes) {
    let capacity = Lanes.choose(
      c.reviewMinutes .> 0, draws.rounded(.reviewCapacity, c.reviewHours * 60 / c.reviewMinutes),
      Lanes(repeating: .infinity))
    let decided = Lanes.lower(state.applicants, capacity)
    let accepted = draws.binomial(.approved, decided, c.acceptance)
    state.applicants -= decided
    state.turnedAway += decided - accepted
    let gaveUp = draws.binomial(.gaveUp, state.applicants, c.applicantsGiveUp)
    state.applicants -= gaveUp
    state.outside += gaveUp
    return (accepted, decided * c.reviewMinutes / 60)
  }
}
