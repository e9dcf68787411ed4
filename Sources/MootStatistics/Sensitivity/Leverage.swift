/// How far an unknown moves a result: the mean result where the unknown is low, and where it is high.
///
/// Read from the runs of an ordinary simulation, at no extra cost. Whatever goes together with the unknown is in it.
package struct Leverage: Sendable, Hashable {
  /// The mean result in the fifth of the runs in which the unknown is lowest, and highest.
  package let low: Estimate
  package let high: Estimate
  /// The share of the result's variance that goes with the unknown, whatever the shape of the curve; noise may carry it
  /// slightly below 0.
  package let share: Double

  /// How far apart the two means are.
  package var width: Double { abs(high.value - low.value) }

  /// Edge cases: missing results (NaN) are left out. Nil below 20 results and for an unknown that never changes.
  package init?(of values: [Double], on results: [Double]) {
    precondition(values.count == results.count, "pairs need a partner")
    let kept = results.indices.filter { results[$0].isFinite && values[$0].isFinite }
    let sorted = kept.sorted { (values[$0], $0) < (values[$1], $1) }
    guard sorted.count >= 20, values[sorted[0]] < values[sorted[sorted.count - 1]] else { return nil }
    let fifth = sorted.count / 5
    func mean(_ part: ArraySlice<Int>) -> Estimate {
      let moments = part.reduce(into: MomentAccumulator()) { $0.add(results[$1]) }
      return Estimate(moments.mean, standardError: moments.standardError)
    }
    low = mean(sorted.prefix(fifth))
    high = mean(sorted.suffix(fifth))
    share = Self.share(of: sorted.map { results[$0] })
  }

  /// The variance between twenty bins of the unknown, less what chance alone would put there.
  private static func share(of results: [Double]) -> Double {
    let bins = 20
    let whole = results.reduce(into: MomentAccumulator()) { $0.add($1) }
    guard whole.variance > 0 else { return 0 }
    var within = 0.0
    for bin in 0..<bins {
      let part = results[bin * results.count / bins..<(bin + 1) * results.count / bins]
      let moments = part.reduce(into: MomentAccumulator()) { $0.add($1) }
      if part.count > 1 { within += moments.variance * Double(part.count - 1) }
    }
    // The ratio of the unbiased variances: 0 on average where the unknown does nothing.
    return 1 - within / Double(max(1, results.count - bins)) / whole.variance
  }
}
