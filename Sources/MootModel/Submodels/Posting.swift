/// The posts of a week (section 2.3).
struct Posts {
  /// F: first posts of newcomers.
  var first: Double
  /// P_C
  var contributor: Double
  /// P_K
  var core: Double
  /// P_Z: posts of spam accounts, all violating.
  var spam: Double
  /// G_s: posts of staff, which count for liveliness only.
  var seeding: Double
  /// Questions among the first posts.
  var firstQuestions: Double
  /// Q: all questions.
  var questions: Double
  /// R: posts of contributors and core that are no questions.
  var replies: Double

  init(_ state: CommunityState, _ c: Coefficients, weather: Double, _ draws: WeekDraws) {
    let greeted = min(1, c.greetings / max(1, state.newcomers))
    let odds = c.firstPostOdds * (1 + c.welcome * greeted)
    first = draws.binomial(.firstPosts, state.newcomers, Coefficients.probability(ofOdds: odds))
    seeding = draws.poisson(.seeding, c.seedingPosts)
    contributor = draws.negativeBinomial(
      .contributorPosts, size: c.contributorDispersion * state.contributors,
      mean: c.contributorPosts * state.contributors * weather)
    core = draws.negativeBinomial(
      .corePosts, size: c.coreDispersion * state.core, mean: c.corePosts * state.core * weather)
    let spammers = draws.poisson(.spamAccounts, c.spamAccounts * (state.members / 1000).squareRoot())
    spam = draws.negativeBinomial(.spamPosts, size: spammers, mean: c.spamPosts * spammers)

    firstQuestions = draws.binomial(.firstQuestions, first, c.firstPostQuestion)
    let contributorQuestions = draws.binomial(.contributorQuestions, contributor, c.contributorQuestion)
    let coreQuestions = draws.binomial(.coreQuestions, core, c.coreQuestion)
    questions = firstQuestions + contributorQuestions + coreQuestions
    replies = (contributor + core) - (contributorQuestions + coreQuestions)
  }
}
