import MootModel

/// Four weeks of one replicate, or what is left of the run.
struct ReplayMonth {
  /// Counted from 0.
  let weeks: Range<Int>
  let trajectory: [[Double]]

  /// The months of a trajectory (weeks × metrics).
  static func all(of trajectory: [[Double]]) -> [ReplayMonth] {
    stride(from: 0, to: trajectory.count, by: 4).map { start in
      ReplayMonth(weeks: start..<min(start + 4, trajectory.count), trajectory: trajectory)
    }
  }

  /// The value at the end.
  func last(_ metric: Metric) -> Double { trajectory[weeks.upperBound - 1][metric.index] }

  func sum(_ metric: Metric) -> Double { weeks.reduce(0) { $0 + trajectory[$1][metric.index] } }

  /// The mean of the weeks in which the metric is not missing; NaN when it is missing in all.
  func mean(_ metric: Metric) -> Double {
    let seen = weeks.map { trajectory[$0][metric.index] }.filter(\.isFinite)
    return seen.isEmpty ? .nan : seen.reduce(0, +) / Double(seen.count)
  }

  /// The weeks as people count them: "5–8".
  var span: (first: Int, last: Int) { (weeks.lowerBound + 1, weeks.upperBound) }
}
