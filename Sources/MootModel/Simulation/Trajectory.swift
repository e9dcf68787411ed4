/// What happened in one replicate: every metric of every week, and what sums over weeks need.
package struct Trajectory: Sendable {
  package let weeks: Int
  /// Week by week, in the order of `Metric.allCases`; NaN where a metric is missing.
  package let values: [Double]
  private let sums: [Double]

  /// - Parameter sums: In the order of `TrajectoryBlock.RunningSum.allCases`.
  init(weeks: Int, values: [Double], sums: [Double]) {
    self.weeks = weeks
    self.values = values
    self.sums = sums
  }

  package subscript(_ metric: Metric, _ week: Int) -> Double { values[week * Metric.count + metric.index] }

  package subscript(_ sum: TrajectoryBlock.RunningSum) -> Double { sums[sum.index] }

  /// The weeks of one metric.
  package func series(_ metric: Metric) -> [Double] { (0..<weeks).map { self[metric, $0] } }
}

extension Metric {
  /// The number of metrics.
  package static let count = allCases.count
}
