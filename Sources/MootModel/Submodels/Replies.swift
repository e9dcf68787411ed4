import MootRandom

/// Whether posts that want a reply get one, and what is solved (section 2.6).
struct Replies {
  /// p_r: the chance of a reply; missing when nothing wants one.
  let probability: Double?
  /// Questions solved this week.
  let solved: Double

  init(
    _ posts: Posts, _ moderation: Moderation, _ state: inout CommunityState, _ c: Coefficients, _ draws: WeekDraws
  ) {
    let wanting = posts.questions + posts.first - posts.firstQuestions
    var reply: Double?
    if wanting > 0 {
      var replies = posts.replies
      if c.moderation.model == .pre {
        replies = draws.binomial(.shownReplies, replies, moderation.publishedShare)
      }
      let byPeers = -Elementary.expMinusOne(-c.replies * replies / wanting)
      let open = wanting * (1 - byPeers)
      let byStaff = open > 0 ? c.staffReplyEffect * min(1, c.staffAnswers / open) : 0
      var probability = 1 - (1 - byPeers) * (1 - byStaff)
      if c.moderation.model == .pre {
        // A wait before publication costs replies; without hours nothing is ever shown.
        probability =
          if let wait = moderation.delay { probability * Elementary.exp(-wait / c.replyPatience) } else { 0 }
      }
      reply = probability
    }
    probability = reply
    solved = draws.binomial(.solved, posts.questions, c.solvedShare * (reply ?? 0))
    state.solutions = draws.binomial(.solutionsKept, state.solutions, 1 - c.solutionDecay) + solved
  }
}
