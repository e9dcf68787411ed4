/// Possible courses of a community, one a lane, week by week: ``Replicate`` for several replicates at a time.
///
/// Every number of every lane has the bits that ``Replicate`` gives to that replicate alone: the equations are written in
/// the same order of operations, and each lane draws from its own streams. What differs is only how many are worked on;
/// <doc:SideBySide> tells more.
package struct LaneCourse {
  private(set) var state: LaneState
  private var replicates: [Replicate]
  private var coefficients: LaneCoefficients
  private var draws: LaneDraws
  private let simulator: Simulator
  private var nextPhase = 1

  /// Begins as many replicates as there are in the range, from 1 to the number of lanes.
  ///
  /// Lanes that are left over repeat the last replicate, and nobody looks at them.
  /// - Throws: ``ModelError`` where any of the plans cannot be run.
  init(_ simulator: Simulator, _ kernel: LaneKernel, seed: UInt64, replicates range: Range<UInt64>) throws(ModelError) {
    self.simulator = simulator
    let indices = (0..<UInt64(Lanes.count)).map { min(range.lowerBound + $0, range.upperBound - 1) }
    let parameters = simulator.parameters(seed: seed, replicates: indices, kernel)
    replicates = []
    replicates.reserveCapacity(Lanes.count)
    for (index, values) in zip(indices, parameters) {
      replicates.append(try Replicate(simulator, seed: seed, replicate: index, parameters: values))
    }
    coefficients = LaneCoefficients(packing: replicates.map(\.coefficients))
    state = LaneState(founded: replicates.map(\.state))
    draws = LaneDraws(kernel, seed: seed, replicates: replicates.map(\.streamKey))
  }

  /// One lane's state, without what weather and company have left in the memory.
  package func state(lane: Int) -> CommunityState { state[lane] }

  /// Runs one week; weeks are stepped in order, from 0.
  ///
  /// - Throws: ``ModelError`` where a timeline's plan cannot be run for any of the replicates.
  mutating func step(week: Int) throws(ModelError) -> LaneWeekRecord {
    draws.week = UInt32(week)
    try enterPhases(until: week)
    return advance(week: week, coefficients)
  }

  @inline(__always)
  private mutating func advance(week: Int, _ c: LaneCoefficients) -> LaneWeekRecord {
    let kernel = draws.kernel
    let (joinWeather, postWeather) = advanceWeather(c)
    let liveliness = LaneLiveliness(state, c, kernel)
    let entered = draws.poisson(.renewal, state.eligibleAtStart * c.renewal)
    state.outside += entered
    state.eligible += entered

    // Posts are written by those who are there before this week's joiners.
    let before = state.authors
    let (joined, reviewHours) = LaneJoining.step(
      &state, c, liveliness, weather: joinWeather, campaign: replicates[0].campaigns.contains(week), draws)
    let posts = LanePosts(before, c, weather: postWeather, draws)
    let violations = LaneViolations(posts, exposure: state.exposure, c, draws)
    let moderation = LaneModeration.step(&state, violations, c, draws)
    let shown = moderation.shownGood
    state.exposure = (moderation.visible / (shown + moderation.visible + c.olderPosts))
      .kept(where: moderation.visible .> 0)

    let replies = LaneReplies(posts, moderation, &state, c, draws)
    let influences = LaneMovement.Influences(
      pull: liveliness.level * c.pull,
      churn: churn(posts, liveliness, c),
      reply: replies.orNone,
      firstPostsRemoved: removedShare(of: posts, violations, moderation))
    LaneMovement.step(&state, posts, joined: joined, influences, c, draws)
    ban(violations, moderation, c)

    state.joined += joined
    state.smoothedPosts = c.postMemory * state.smoothedPosts + (1 - c.postMemory) * (shown + posts.seeding)
    let accounting = LaneAccounting(state, c, moderationHours: moderation.hours, reviewHours: reviewHours, draws)
    return LaneWeekRecord(state, posts, moderation, replies, accounting)
  }

  /// A dated timeline acts before anything else in its week.
  private mutating func enterPhases(until week: Int) throws(ModelError) {
    while nextPhase < simulator.schedule.phases.count, simulator.schedule.phases[nextPhase].week <= week {
      let former = coefficients.membership
      for lane in replicates.indices { try replicates[lane].takeCoefficients(ofPhase: nextPhase) }
      coefficients = LaneCoefficients(packing: replicates.map(\.coefficients))
      if former == .approval && coefficients.membership != .approval {
        state.outside += state.applicants
        state.applicants = .zero
      }
      let model = coefficients.moderation.model
      if model != .reactive && model != .auto { state.cases = .zero }
      if model != .pre {
        state.heldGood = .zero
        state.heldViolating = .zero
      }
      nextPhase += 1
    }
  }

  private mutating func advanceWeather(_ c: LaneCoefficients) -> (join: Lanes, post: Lanes) {
    guard simulator.settings.weather else { return (.one, .one) }
    let kernel = draws.kernel
    return (
      state.joinWeather.advance(
        memory: c.weatherMemory, sd: c.joinWeather, noise: draws.normal(.joinWeather), kernel),
      state.postWeather.advance(
        memory: c.weatherMemory, sd: c.postWeather, noise: draws.normal(.postWeather), kernel)
    )
  }

  /// m_h: how much more, or less, than the baseline members rest and lapse this week.
  private mutating func churn(_ posts: LanePosts, _ liveliness: LaneLiveliness, _ c: LaneCoefficients) -> Lanes {
    var churn = c.churn * (1 + c.exposureChurn * LaneViolations.saturation(state.exposure, c.exposureHalf))
    churn *= 1 + liveliness.readingCost
    guard c.feedbackAsked else { return churn }
    let unheard = state.unheard.add(
      asked: c.askingShare * (posts.contributor + posts.core), capacity: c.feedbackCapacity,
      memory: c.responseMemory)
    return churn * (1 + c.unheardChurn * unheard)
  }

  /// x_F: the share of first posts that were removed.
  private func removedShare(
    of posts: LanePosts, _ violations: LaneViolations, _ moderation: LaneModeration
  ) -> Lanes {
    let wrong = Lanes.lower(.one, moderation.wrong / moderation.shownGood).kept(where: moderation.shownGood .> 0)
    let rightly = (violations.first * moderation.caught / moderation.shownViolating)
      .kept(where: moderation.shownViolating .> 0)
    return Lanes.lower(.one, (rightly + (posts.first - violations.first) * wrong) / posts.first)
      .kept(where: posts.first .> 0)
  }

  /// Some contributors whose violations were caught are banned, after the moves.
  private mutating func ban(_ violations: LaneViolations, _ moderation: LaneModeration, _ c: LaneCoefficients) {
    let share = Lanes.lower(.one, moderation.caught / moderation.shownViolating)
      .kept(where: moderation.shownViolating .> 0)
    let caught = draws.binomial(.caughtMembers, violations.byPosters, share)
    let banned = Lanes.lower(state.contributors, draws.binomial(.bans, caught, c.banRate))
    state.contributors -= banned
    state.gone += banned
  }
}
