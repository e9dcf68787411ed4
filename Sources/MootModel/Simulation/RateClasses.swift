import MootRandom

/// How much more, or less, than the mean the members of each class post, for as long as they are members.
struct RateClasses {
  /// How many of those who begin to post belong to each class; the rest are heavy.
  static let shares = (light: 0.65, medium: 0.30)
  private static let borders = (
    light: NormalDistribution.quantile(shares.light), medium: NormalDistribution.quantile(shares.light + shares.medium)
  )

  let light: Double
  let medium: Double
  let heavy: Double

  /// The means, within the classes' quantiles, of a log-normal distribution of mean 1.
  ///
  /// Edge cases: all 1 where nobody differs.
  init(spread: Double) {
    guard spread > 0 else {
      (light, medium, heavy) = (1, 1, 1)
      return
    }
    let first = NormalDistribution.cumulative(Self.borders.light - spread)
    let second = NormalDistribution.cumulative(Self.borders.medium - spread)
    light = first / Self.shares.light
    medium = (second - first) / Self.shares.medium
    heavy = (1 - second) / (1 - Self.shares.light - Self.shares.medium)
  }
}
