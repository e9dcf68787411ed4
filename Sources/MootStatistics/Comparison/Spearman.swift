import MootRandom

/// Rank correlation: how steadily one number rises with another, whatever the shape of the curve.
package enum Spearman {
  /// A rank correlation with its sample size and 95 % interval.
  package struct Correlation: Sendable, Hashable {
    /// From −1 to 1.
    package let coefficient: Double
    /// The 95 % interval, by Fisher's transformation with the variance of Bonett and Wright.
    package let interval: ClosedRange<Double>
    /// How many pairs it rests on.
    package let count: Int
  }

  /// The rank correlation of two lists of the same length.
  ///
  /// Edge cases: pairs with a NaN are left out. Nil below two pairs and where one of the numbers never changes, because
  /// then there is nothing to correlate.
  package static func correlation(_ x: [Double], _ y: [Double]) -> Correlation? {
    precondition(x.count == y.count, "pairs need a partner")
    let pairs = zip(x, y).filter { !$0.isNaN && !$1.isNaN }
    return correlation(Ranks(pairs.map(\.0)), Ranks(pairs.map(\.1)))
  }

  /// The rank correlation of numbers that are ranked already.
  package static func correlation(_ x: Ranks, _ y: Ranks) -> Correlation? {
    precondition(x.values.count == y.values.count, "pairs need a partner")
    guard x.squares > 0, y.squares > 0 else { return nil }
    let meanRank = Double(x.values.count + 1) / 2
    var products = 0.0
    for (a, b) in zip(x.values, y.values) { products += (a - meanRank) * (b - meanRank) }
    let coefficient = min(max(products / (x.squares * y.squares).squareRoot(), -1), 1)
    return Correlation(
      coefficient: coefficient, interval: interval(of: coefficient, count: x.values.count), count: x.values.count)
  }

  /// The 95 % interval of a rank correlation.
  ///
  /// Edge cases: with fewer than four pairs it is −1 to 1; a coefficient of exactly ±1 has no width.
  /// Source: Bonett, Wright (2000), Sample size requirements for estimating Pearson, Kendall and Spearman correlations,
  /// Psychometrika 65, 23–28. doi:10.1007/BF02294183
  static func interval(of coefficient: Double, count: Int) -> ClosedRange<Double> {
    guard count > 3 else { return -1...1 }
    guard abs(coefficient) < 1 else { return coefficient...coefficient }
    let z = 0.5 * Elementary.log((1 + coefficient) / (1 - coefficient))
    let error = ((1 + coefficient * coefficient / 2) / Double(count - 3)).squareRoot()
    let half = WilsonInterval.width95 * error
    return hyperbolicTangent(z - half)...hyperbolicTangent(z + half)
  }

  private static func hyperbolicTangent(_ z: Double) -> Double { 1 - 2 / (Elementary.exp(2 * z) + 1) }
}
