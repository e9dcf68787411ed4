import MootRandom

/// How people come in: invitations first, then those who find the place (section 2.2).
enum Joining {
  /// Moves people from outside to the gate and through it.
  ///
  /// - Returns: Who joins this week, and the hours used for reviewing.
  static func step(
    _ state: inout CommunityState, _ c: Coefficients, _ liveliness: Liveliness, weather: Double, campaign: Bool,
    _ draws: WeekDraws
  ) -> (joined: Double, reviewHours: Double) {
    let active = state.active
    let members = state.members
    var joined = acceptInvitations(&state, c, liveliness, weather: weather, active: active, draws)
    guard c.membership != .invitation else { return (joined, 0) }

    let around = state.outside + members
    let penetration = around > 0 ? active / around : 0
    let search =
      1 - c.searchShare + c.searchShare * c.gateSearch * (c.searchFloor + (1 - c.searchFloor) * liveliness.searchReach)
    let wordOfMouth = c.imitation * Elementary.power(penetration, c.imitationExponent) * liveliness.level
    let hazard = weather * ((c.discovery * search + wordOfMouth) / 52 + (campaign ? c.campaignResponse : 0))
    let interested = draws.binomial(.interested, state.outside, -Elementary.expMinusOne(-hazard))
    let passed = draws.binomial(.passed, interested, c.gatePass)
    let lost = draws.binomial(.lost, interested - passed, c.lostWhenStopped)
    state.outside -= passed + lost
    state.turnedAway += lost

    var reviewHours = 0.0
    if c.membership == .approval {
      state.applicants += passed
      let reviewed = review(&state, c, draws)
      joined += reviewed.accepted
      reviewHours = reviewed.hours
    } else {
      joined += passed
      // Under the paid model somebody sets up every new member, invited or not.
      reviewHours = joined * c.reviewMinutes / 60
    }
    return (joined, reviewHours)
  }

  private static func acceptInvitations(
    _ state: inout CommunityState, _ c: Coefficients, _ liveliness: Liveliness, weather: Double, active: Double,
    _ draws: WeekDraws
  ) -> Double {
    var rate = c.staffInvitations
    if c.membership == .invitation {
      rate +=
        (c.contributorInvitations * state.contributors + c.coreInvitations * state.core) * liveliness.level
    }
    let invitations = draws.poisson(.invitations, rate * weather)
    let around = state.outside + active
    guard around > 0 else { return 0 }
    let accepted = draws.binomial(
      .invitationsAccepted, invitations, c.invitationAcceptance * state.outside / around)
    let joined = min(state.outside, accepted)
    state.outside -= joined
    return joined
  }

  /// Decides as many waiting applications as the hours allow; some who still wait give up.
  private static func review(
    _ state: inout CommunityState, _ c: Coefficients, _ draws: WeekDraws
  ) -> (accepted: Double, hours: Double) {
    let capacity =
      c.reviewMinutes > 0 ? draws.rounded(.reviewCapacity, c.reviewHours * 60 / c.reviewMinutes) : .infinity
    let decided = min(state.applicants, capacity)
    let accepted = draws.binomial(.approved, decided, c.acceptance)
    state.applicants -= decided
    state.turnedAway += decided - accepted
    let gaveUp = draws.binomial(.gaveUp, state.applicants, c.applicantsGiveUp)
    state.applicants -= gaveUp
    state.outside += gaveUp
    return (accepted, decided * c.reviewMinutes / 60)
  }
}
