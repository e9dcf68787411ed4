/// One possible course of a community, week by week.
///
/// The readable form of the model: one method a week, in the order of the model's section 2.
package struct Replicate: Sendable {
  package private(set) var state: CommunityState
  private let simulator: Simulator
  private let index: UInt64
  private let parameters: ParameterValues
  private(set) var coefficients: Coefficients
  private var draws: WeekDraws
  private var nextPhase = 1
  private(set) var campaigns: [Int]

  /// - Parameter known: The replicate's parameters, where they are drawn already.
  init(
    _ simulator: Simulator, seed: UInt64, replicate: UInt64, parameters known: ParameterValues? = nil
  ) throws(ModelError) {
    self.simulator = simulator
    index = replicate
    parameters = known ?? simulator.parameters(seed: seed, replicate: replicate)
    draws = WeekDraws(seed: seed, replicate: simulator.keys(of: replicate).chance, week: 0)
    let plan = simulator.plan(phase: 0, seed: seed, replicate: replicate)
    coefficients = try Coefficients(plan, parameters, sceptical: simulator.settings.sceptical)
    campaigns = plan.launch.campaigns
    state = CommunityState()
    found(plan)
  }

  /// The key under which its weeks are drawn.
  var streamKey: UInt64 { draws.replicate }

  /// The eligible are drawn, the founders taken from them.
  private mutating func found(_ plan: CommunityPlan<Double>) {
    let eligible = draws.binomial(
      .eligible, plan.audience.eligible.rounded(), parameters[.common(.reachableShare)])
    let core = min(eligible, plan.launch.foundingCore.rounded())
    let members = min(eligible - core, plan.launch.foundingMembers.rounded())
    state.eligible = eligible
    state.eligibleAtStart = eligible
    state.core = core
    state.newcomers = members
    state.outside = eligible - core - members
    state.joined = core + members
  }

  /// Runs one week; weeks are stepped in order, from 0.
  ///
  /// - Throws: ``ModelError`` where a timeline's plan cannot be run.
  package mutating func step(week: Int) throws(ModelError) -> WeekRecord {
    draws.week = UInt32(week)
    try enterPhases(until: week)
    let c = coefficients

    let (joinWeather, postWeather) = advanceWeather(c)
    let liveliness = Liveliness(state, c)
    let entered = draws.poisson(.renewal, state.eligibleAtStart * c.renewal)
    state.outside += entered
    state.eligible += entered

    // Posts are written by those who are there before this week's joiners.
    let before = state
    let (joined, reviewHours) = Joining.step(
      &state, c, liveliness, weather: joinWeather, campaign: campaigns.contains(week), draws)
    let posts = Posts(before, c, weather: postWeather, draws)
    let violations = Violations(posts, before, c, draws)
    let moderation = Moderation.step(&state, violations, c, draws)
    let shown = moderation.shownGood
    state.exposure =
      moderation.visible > 0 ? moderation.visible / (shown + moderation.visible + c.olderPosts) : 0

    let replies = Replies(posts, moderation, &state, c, draws)
    let influences = Movement.Influences(
      pull: liveliness.level * c.pull,
      churn: churn(posts, liveliness, c),
      reply: replies.probability ?? 0,
      firstPostsRemoved: removedShare(of: posts, violations, moderation))
    Movement.step(&state, posts, joined: joined, influences, c, draws)
    ban(violations, moderation, c)

    state.joined += joined
    state.smoothedPosts = c.postMemory * state.smoothedPosts + (1 - c.postMemory) * (shown + posts.seeding)
    let accounting = Accounting(
      state, c, moderationHours: moderation.hours, reviewHours: reviewHours, draws)
    return record(posts, moderation, replies, accounting)
  }

  /// A dated timeline acts before anything else in its week.
  private mutating func enterPhases(until week: Int) throws(ModelError) {
    while nextPhase < simulator.schedule.phases.count, simulator.schedule.phases[nextPhase].week <= week {
      let former = coefficients.membership
      try takeCoefficients(ofPhase: nextPhase)
      if former == .approval && coefficients.membership != .approval {
        state.outside += state.applicants
        state.applicants = 0
      }
      // A queue lives on under a model that has one of its kind.
      let model = coefficients.moderation.model
      if model != .reactive && model != .auto { state.cases = 0 }
      if model != .pre {
        state.heldGood = 0
        state.heldViolating = 0
      }
      nextPhase += 1
    }
  }

  /// From now on the given phase's plan holds.
  mutating func takeCoefficients(ofPhase phase: Int) throws(ModelError) {
    let plan = simulator.plan(phase: phase, seed: draws.seed, replicate: index)
    coefficients = try Coefficients(plan, parameters, sceptical: simulator.settings.sceptical)
    campaigns = plan.launch.campaigns
  }

  private mutating func advanceWeather(_ c: Coefficients) -> (join: Double, post: Double) {
    guard simulator.settings.weather else { return (1, 1) }
    return (
      state.joinWeather.advance(memory: c.weatherMemory, sd: c.joinWeather, noise: draws.normal(.joinWeather)),
      state.postWeather.advance(memory: c.weatherMemory, sd: c.postWeather, noise: draws.normal(.postWeather))
    )
  }

  /// m_h: how much more, or less, than the baseline members rest and lapse this week.
  private mutating func churn(_ posts: Posts, _ liveliness: Liveliness, _ c: Coefficients) -> Double {
    var churn = c.churn * (1 + c.exposureChurn * Violations.saturation(state.exposure, c.exposureHalf))
    churn *= 1 + liveliness.readingCost
    guard c.feedbackAsked else { return churn }
    let unheard = state.unheard.add(
      asked: c.askingShare * (posts.contributor + posts.core), capacity: c.feedbackCapacity,
      memory: c.responseMemory)
    return churn * (1 + c.unheardChurn * unheard)
  }

  /// x_F: the share of first posts that were removed.
  private func removedShare(of posts: Posts, _ violations: Violations, _ moderation: Moderation) -> Double {
    guard posts.first > 0 else { return 0 }
    let wrong = moderation.shownGood > 0 ? min(1, moderation.wrong / moderation.shownGood) : 0
    let rightly =
      moderation.shownViolating > 0 ? violations.first * moderation.caught / moderation.shownViolating : 0
    return min(1, (rightly + (posts.first - violations.first) * wrong) / posts.first)
  }

  /// Some contributors whose violations were caught are banned, after the moves.
  private mutating func ban(_ violations: Violations, _ moderation: Moderation, _ c: Coefficients) {
    let share = moderation.shownViolating > 0 ? min(1, moderation.caught / moderation.shownViolating) : 0
    let caught = draws.binomial(.caughtMembers, violations.byPosters, share)
    let banned = min(state.contributors, draws.binomial(.bans, caught, c.banRate))
    state.contributors -= banned
    state.gone += banned
  }

  private func record(
    _ posts: Posts, _ moderation: Moderation, _ replies: Replies, _ accounting: Accounting
  ) -> WeekRecord {
    WeekRecord(
      joined: state.joined, members: state.members, active: state.active, posters: state.posters,
      core: state.core, newcomers: state.newcomers, goodPosts: moderation.shownGood,
      questions: posts.questions, replyProbability: replies.probability,
      visibleViolations: moderation.visible, wrongRemovals: moderation.wrong,
      moderationHours: moderation.hours, backlog: state.cases + state.heldGood + state.heldViolating,
      delay: moderation.delay, solved: replies.solved, ticketsDeflected: accounting.ticketsDeflected,
      cost: accounting.cost, value: accounting.value)
  }
}
