/// The violations among a week's posts (section 2.4).
struct Violations {
  /// Y_F: among first posts.
  let first: Double
  /// Y_C + Y_K: by members who may be banned.
  let byPosters: Double
  /// Y: all, spam included.
  let all: Double
  /// G: the posts that break no rule.
  let good: Double

  init(_ posts: Posts, _ state: CommunityState, _ c: Coefficients, _ draws: WeekDraws) {
    let contagion = 1 + c.violationContagion * Self.saturation(state.exposure, c.contagionHalf)
    let rate = min(c.violationCap, c.violations * contagion)
    first = draws.binomial(
      .newcomerViolations, posts.first, min(c.newcomerViolationCap, c.newcomerViolations * rate))
    let contributor = draws.binomial(.contributorViolations, posts.contributor, rate)
    let core = draws.binomial(.coreViolations, posts.core, c.coreViolations * rate)
    byPosters = contributor + core
    all = first + byPosters + posts.spam
    good = posts.first + posts.contributor + posts.core - first - byPosters
  }

  /// x/(x + half), 0 at 0.
  static func saturation(_ x: Double, _ half: Double) -> Double {
    x > 0 ? x / (x + half) : 0
  }
}
