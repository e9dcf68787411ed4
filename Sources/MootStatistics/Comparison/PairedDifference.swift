/// How two alternatives differ, replicate by replicate.
///
/// Both ran with the same random numbers, so the differences spread far less than the alternatives themselves.
package struct PairedDifference: Sendable, Hashable {
  /// The difference that matters, in the unit of the numbers; not negative.
  package let margin: Double
  /// The differences that are not missing, in ascending order.
  package let sorted: [Double]
  /// Mean and standard error of the differences.
  package let moments: MomentAccumulator
  /// Pairs in which the alternative is higher by at least the margin.
  package let higher: WilsonInterval
  /// Pairs in which the alternative is lower by at least the margin.
  package let lower: WilsonInterval

  /// The differences `alternative[i]` − `chosen[i]`.
  ///
  /// Edge cases: a pair with a NaN is missing and left out. With a margin of 0 equal numbers are neither higher nor lower.
  package init(of alternative: [Double], over chosen: [Double], margin: Double) {
    precondition(alternative.count == chosen.count, "pairs need a partner")
    precondition(margin >= 0, "a margin is not negative")
    var differences: [Double] = []
    differences.reserveCapacity(chosen.count)
    var moments = MomentAccumulator()
    var (higher, lower) = (0, 0)
    for (value, base) in zip(alternative, chosen) {
      let difference = value - base
      if difference.isNaN { continue }
      differences.append(difference)
      moments.add(difference)
      if difference > 0 && difference >= margin { higher += 1 }
      if difference < 0 && -difference >= margin { lower += 1 }
    }
    differences.sort()
    self.margin = margin
    sorted = differences
    self.moments = moments
    self.higher = WilsonInterval(successes: higher, trials: differences.count)
    self.lower = WilsonInterval(successes: lower, trials: differences.count)
  }

  /// How many pairs are not missing.
  package var count: Int { sorted.count }

  /// The mean difference; NaN without a pair.
  package var mean: Double { moments.mean }

  /// The Monte Carlo standard error of the mean; NaN below two pairs.
  package var standardError: Double { moments.standardError }

  /// The type 7 quantile of the differences; NaN without a pair.
  package func quantile(_ p: Double) -> Double { Quantiles.of(sorted: sorted, p) }

  /// The middle difference; NaN without a pair.
  package var median: Double { quantile(0.5) }

  /// Whether 0 lies within two standard errors, at the 95 % level, of the mean difference.
  ///
  /// Edge cases: equal in every pair is tied; fewer than two pairs cannot be told apart and are tied, too.
  package var meanIsTied: Bool {
    guard count > 1 else { return true }
    return abs(mean) <= WilsonInterval.width95 * standardError
  }
}
