/// Who is there before the week's joiners, in lanes.
struct LaneAuthors {
  let newcomers: Lanes
  let contributors: Lanes
  let core: Lanes
  let members: Lanes
}

extension LaneState {
  var authors: LaneAuthors {
    LaneAuthors(newcomers: newcomers, contributors: contributors, core: core, members: members)
  }
}

/// ``Posts`` in lanes.
struct LanePosts {
  let first: Lanes
  let contributor: Lanes
  let core: Lanes
  let spam: Lanes
  let seeding: Lanes
  let firstQuestions: Lanes
  let questions: Lanes
  let replies: Lanes

  init(_ authors: LaneAuthors, _ c: LaneCoefficients, weather: Lanes, _ draws: LaneDraws) {
    let greeted = Lanes.lower(.one, c.greetings / Lanes.higher(.one, authors.newcomers))
    let odds = c.firstPostOdds * (1 + c.welcome * greeted)
    let starting = Lanes.choose(odds .== .infinity, .one, odds / (1 + odds))
    first = draws.binomial(.firstPosts, authors.newcomers, starting)
    seeding = draws.poisson(.seeding, c.seedingPosts)
    contributor = draws.negativeBinomial(
      .contributorPosts, size: c.contributorDispersion * authors.contributors,
      mean: c.contributorPosts * authors.contributors * weather)
    core = draws.negativeBinomial(
      .corePosts, size: c.coreDispersion * authors.core, mean: c.corePosts * authors.core * weather)
    let spammers = draws.poisson(
      .spamAccounts, c.spamAccounts * draws.kernel.squareRoot(authors.members / 1000))
    spam = draws.negativeBinomial(.spamPosts, size: spammers, mean: c.spamPosts * spammers)

    firstQuestions = draws.binomial(.firstQuestions, first, c.firstPostQuestion)
    let contributorQuestions = draws.binomial(.contributorQuestions, contributor, c.contributorQuestion)
    let coreQuestions = draws.binomial(.coreQuestions, core, c.coreQuestion)
    questions = firstQuestions + contributorQuestions + coreQuestions
    replies = (contributor + core) - (contributorQuestions + coreQuestions)
  }
}

/// ``Violations`` in lanes.
struct LaneViolations {
  let first: Lanes
  let byPosters: Lanes
  let all: Lanes
  let good: Lanes

  /// - Parameter exposure: Last week's.
  init(_ posts: LanePosts, exposure: Lanes, _ c: LaneCoefficients, _ draws: LaneDraws) {
    let contagion = 1 + c.violationContagion * Self.saturation(exposure, c.contagionHalf)
    let rate = Lanes.lower(c.violationCap, c.violations * contagion)
    first = draws.binomial(
      .newcomerViolations, posts.first, Lanes.lower(c.newcomerViolationCap, c.newcomerViolations * rate))
    let contributor = draws.binomial(.contributorViolations, posts.contributor, rate)
    let core = draws.binomial(.coreViolations, posts.core, c.coreViolations * rate)
    byPosters = contributor + core
    all = first + byPosters + posts.spam
    good = posts.first + posts.contributor + posts.core - first - byPosters
  }

  /// x/(x + half), 0 at 0.
  static func saturation(_ x: Lanes, _ half: Lanes) -> Lanes { (x / (x + half)).kept(where: x .> 0) }
}
