import MootRandom

/// How alive the place feels, and what noise costs (section 2.1).
struct Liveliness {
  /// Φ: 0 to 1.
  let level: Double
  /// ω_V: churn added by overload and by posts about other interests.
  let readingCost: Double
  /// σ_S: 0 to 1, how far search reaches.
  let searchReach: Double

  init(_ state: CommunityState, _ c: Coefficients) {
    let seen = state.smoothedPosts / c.spaces
    let relevance = c.spaces / c.interests
    let halfVolume =
      c.livelinessHalf * min(1, state.eligible / c.audienceReference).squareRoot()
    level =
      c.quietLiveliness
      + (1 - c.quietLiveliness) * Self.hill(seen * relevance.squareRoot(), halfVolume, c.livelinessSteepness)
    readingCost =
      c.overloadWeight * max(0, seen / c.overloadVolume - 1)
      + c.dilutionWeight * (1 - relevance) * min(1, seen / c.dilutionVolume)
    searchReach = Self.searchReach(of: state.solutions, c)
  }

  /// σ_S = S/(S + S½).
  static func searchReach(of solutions: Double, _ c: Coefficients) -> Double {
    solutions / (solutions + c.searchHalf)
  }

  /// Hill(x; h, n) = xⁿ/(xⁿ + hⁿ), written so that large powers do not overflow.
  static func hill(_ x: Double, _ half: Double, _ steepness: Double) -> Double {
    x <= 0 ? 0 : 1 / (1 + Elementary.exp(steepness * Elementary.log(half / x)))
  }
}
