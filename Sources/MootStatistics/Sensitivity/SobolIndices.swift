/// How much of a result's variance each of several independent factors carries.
///
/// A factor is a group of numbers that are drawn together, or a choice among categories: the estimators see only the
/// results of runs in which it was exchanged, so that correlation inside of a group and the kind of the factor do not
/// matter. The first-order index is the share that would go if the factor alone were known, on average; the total index is
/// the share that would stay if all other factors were known.
///
/// Where the runs are random beyond their factors, give a second run of every base row with the same factors and other
/// luck. Then all indices are those of the mean over luck, the luck has a share of its own, and no product pairs a luck
/// with itself. Without luck the total index is Jansen's.
///
/// Sources: Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics Communications
/// 181, 259–270, doi:10.1016/j.cpc.2009.09.018; Jansen (1999), Computer Physics Communications 117, 35–43,
/// doi:10.1016/S0010-4655(98)00154-4; Sobol', Kucherenko (2007) for totals as a product.
package struct SobolIndices: Sendable, Hashable {
  /// The results of the runs, row by row; NaN where a result is missing.
  package struct Runs: Sendable {
    /// f(A).
    package var base: [Double]
    /// f(A) with other luck; nil where runs are not random.
    package var baseAgain: [Double]?
    /// f(B), independent of the base.
    package var other: [Double]
    /// For every factor f(A) with that factor taken from B, and with the luck of ``base``.
    package var exchanged: [[Double]]

    package init(base: [Double], baseAgain: [Double]? = nil, other: [Double], exchanged: [[Double]]) {
      self.base = base
      self.baseAgain = baseAgain
      self.other = other
      self.exchanged = exchanged
    }
  }

  package struct Index: Sendable, Hashable {
    /// Shares of the whole variance, luck included. Noise may carry an estimate slightly below 0.
    package let first: Estimate
    package let total: Estimate
  }

  /// In the order of the factors.
  package let factors: [Index]
  /// The share of luck; 0 where runs are not random.
  package let luck: Estimate
  package let mean: Double
  package let variance: Double
  /// The rows in which no result is missing.
  package let rows: Int

  /// Edge cases: rows with a missing result are left out; without variance every index is NaN.
  ///
  /// - Parameters:
  ///   - resamples: Of the bootstrap that gives the intervals.
  ///   - seed: Of the same.
  package init(_ runs: Runs, resamples: Int = 500, seed: UInt64 = 1) {
    let lists = [runs.base, runs.other] + (runs.baseAgain.map { [$0] } ?? []) + runs.exchanged
    precondition(lists.allSatisfy { $0.count == runs.base.count }, "every run has the same rows")
    let kept = runs.base.indices.filter { row in lists.allSatisfy { $0[row].isFinite } }
    var moments = MomentAccumulator()
    for row in kept {
      for list in lists.prefix(runs.baseAgain == nil ? 2 : 3) { moments.add(list[row]) }
    }
    rows = kept.count
    mean = moments.mean
    variance = moments.variance
    guard kept.count > 1, variance > 0 else {
      let missing = Estimate(.nan, .nan, .nan)
      factors = runs.exchanged.map { _ in Index(first: missing, total: missing) }
      luck = missing
      return
    }
    let terms = Terms(runs, kept, center: moments.mean)
    let estimates = Bootstrap.intervals(rows: kept.count, resamples: resamples, seed: seed, estimate: terms.estimates)
    luck = estimates[0]
    factors = runs.exchanged.indices.map { Index(first: estimates[1 + 2 * $0], total: estimates[2 + 2 * $0]) }
  }
}

/// What every row adds to the numerators and to the variance, from which a weighted sample has its estimates.
private struct Terms {
  /// Row by row: the squared distances from the mean, the luck's term, then two terms a factor.
  private let terms: [[Double]]

  init(_ runs: SobolIndices.Runs, _ kept: [Int], center: Double) {
    terms = kept.map { row in
      let base = runs.base[row] - center
      let other = runs.other[row] - center
      let again = runs.baseAgain.map { $0[row] - center }
      let squares = again.map { (base * base + other * other + $0 * $0) / 3 } ?? (base * base + other * other) / 2
      let luck = again.map { 0.5 * (base - $0) * (base - $0) } ?? 0
      return [squares, luck]
        + runs.exchanged.flatMap { results in
          let change = results[row] - center - base
          let total = again.map { -$0 * change } ?? 0.5 * change * change
          return [other * change, total]
        }
    }
  }

  /// Luck's share, then first-order and total index of each factor.
  func estimates(_ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: terms[0].count)
    for (row, weight) in zip(terms, weights) where weight != 0 {
      for index in sums.indices { sums[index] += weight * row[index] }
    }
    return sums.dropFirst().map { $0 / sums[0] }
  }
}
