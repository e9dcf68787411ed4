/// ``Accounting`` in lanes.
struct LaneAccounting {
  let ticketsDeflected: Lanes
  let value: Lanes
  let cost: Lanes

  init(
    _ state: LaneState, _ c: LaneCoefficients, moderationHours: Lanes, reviewHours: Lanes, _ draws: LaneDraws
  ) {
    let tickets = draws.rounded(.tickets, c.tickets)
    let members = state.members
    let share = (members / state.eligible).kept(where: state.eligible .> 0)
    let looks = share + (1 - share) * c.gateSearch
    ticketsDeflected = draws.binomial(
      .deflected, tickets, looks * LaneLiveliness.searchReach(of: state.solutions, c) * c.deflection)
    value = ticketsDeflected * c.ticketCost + c.renewalGain * state.posters + c.fees * members

    let moderation = c.salaried ? Lanes.higher(c.moderationHours, moderationHours) : moderationHours
    let review = c.salaried ? Lanes.higher(c.plannedReviewHours, reviewHours) : reviewHours
    cost = (c.otherHours + moderation + review) * c.wage + c.platformCost
  }
}

/// What one week adds to the trajectories of the replicates in the lanes; a missing number is NaN.
struct LaneWeekRecord {
  /// In the order of `Metric.allCases`.
  let metrics: InlineArray<19, Lanes>
  /// Q·p_r, Q, e·Y, G + e·Y and the hours used.
  let answered: Lanes
  let questions: Lanes
  let visible: Lanes
  let views: Lanes
  let hours: Lanes

  init(
    _ state: LaneState, _ posts: LanePosts, _ moderation: LaneModeration, _ replies: LaneReplies,
    _ accounting: LaneAccounting
  ) {
    let missing = Lanes(repeating: .nan)
    let (active, members) = (state.active, state.members)
    questions = posts.questions
    answered = questions * replies.orNone
    visible = moderation.visible
    views = moderation.shownGood + visible
    hours = moderation.hours
    metrics = [
      state.joined, members, active,
      Lanes.choose(members .> 0, active / members, missing),
      state.posters, state.core, state.newcomers, moderation.shownGood, questions, replies.probability,
      Lanes.choose(views .> 0, visible / views, missing),
      moderation.wrong, hours, state.cases + state.heldGood + state.heldViolating, moderation.delay,
      replies.solved, accounting.ticketsDeflected, accounting.cost, accounting.value,
    ]
  }
}
