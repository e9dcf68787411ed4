/// ``Replies`` in lanes.
struct LaneReplies {
  /// p_r, NaN where nothing wants a reply.
  let probability: Lanes
  /// p_r, 0 where nothing wants a reply.
  let orNone: Lanes
  let solved: Lanes

  init(
    _ posts: LanePosts, _ moderation: LaneModeration, _ state: inout LaneState, _ c: LaneCoefficients,
    _ draws: LaneDraws
  ) {
    let kernel = draws.kernel
    let wanting = posts.questions + posts.first - posts.firstQuestions
    let wanted = wanting .> 0
    var replies = posts.replies
    if c.moderation.model == .pre {
      replies = draws.binomial(.shownReplies, replies.kept(where: wanted), moderation.publishedShare)
    }
    let byPeers = -kernel.expMinusOne(-c.replies * replies / wanting)
    let open = wanting * (1 - byPeers)
    let byStaff = (c.staffReplyEffect * Lanes.lower(.one, c.staffAnswers / open)).kept(where: open .> 0)
    var reply = 1 - (1 - byPeers) * (1 - byStaff)
    if c.moderation.model == .pre {
      // A wait before publication costs replies; without hours nothing is ever shown.
      let waited = reply * kernel.exp(-moderation.delay / c.replyPatience)
      reply = waited.kept(where: moderation.delay .== moderation.delay)
    }
    probability = Lanes.choose(wanted, reply, Lanes(repeating: .nan))
    orNone = reply.kept(where: wanted)
    solved = draws.binomial(.solved, posts.questions, c.solvedShare * orNone)
    state.solutions = draws.binomial(.solutionsKept, state.solutions, 1 - c.solutionDecay) + solved
  }
}
