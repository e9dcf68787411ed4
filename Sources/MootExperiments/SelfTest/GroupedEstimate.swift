import MootStatistics

/// A statistic of many cases with the interval that groups of them give.
struct GroupedEstimate {
  let value: Double
  let interval: ClosedRange<Double>
  let count: Int

  /// The number of groups, and Student's 97.5 % quantile for one fewer degrees of freedom.
  private static let groups = 20
  private static let width = 2.093

  /// Evaluates `statistic` on all cases, and on each of twenty groups of them for its spread.
  ///
  /// Edge cases: a group without a value is left out; without any value the statistic is missing.
  init(count: Int, _ statistic: (Range<Int>) -> Double) {
    self.count = count
    value = statistic(0..<count)
    var spread = MomentAccumulator()
    for group in 0..<Self.groups {
      spread.add(statistic(group * count / Self.groups..<(group + 1) * count / Self.groups))
    }
    let half = Self.width * spread.standardError
    interval = value.isNaN || half.isNaN ? value...value : value - half...value + half
  }
}

extension StylizedFact {
  init(_ name: Name, _ estimate: GroupedEstimate) {
    self.init(name: name, statistic: estimate.value, interval: estimate.interval, count: estimate.count)
  }

  /// How many cases of all.
  init(_ name: Name, share successes: Int, of trials: Int) {
    let interval = WilsonInterval(successes: successes, trials: trials)
    self.init(name: name, statistic: interval.share, interval: interval.range, count: trials)
  }

  /// The median of numbers, with the interval of its order statistics. NaN is left out.
  init(_ name: Name, medianOf values: [Double]) {
    let sorted = values.filter { !$0.isNaN }.sorted()
    let half = WilsonInterval.width95 / (2 * Double(max(1, sorted.count)).squareRoot())
    let low = Quantiles.of(sorted: sorted, 0.5 - half)
    self.init(
      name: name, statistic: Quantiles.of(sorted: sorted, 0.5),
      interval: sorted.isEmpty ? 0...0 : low...Quantiles.of(sorted: sorted, 0.5 + half), count: sorted.count)
  }
}
