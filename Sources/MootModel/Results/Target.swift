/// A number that says whether a goal is met: a metric that must pass a bound by a week.
package struct Target: Sendable, Hashable {
  package enum Bound: Sendable, Hashable {
    case atLeast(Double)
    case atMost(Double)

    package var value: Double {
      switch self {
      case .atLeast(let value), .atMost(let value): value
      }
    }
  }

  package var id: String
  /// The goal it serves, by its id.
  package var goal: String?
  package var metric: Metric
  package var bound: Bound
  /// The week by the end of which it must hold, counted from 1: 52 reads the 52nd week.
  package var byWeek: Int

  package init(id: String, goal: String? = nil, metric: Metric, bound: Bound, byWeek: Int) {
    self.id = id
    self.goal = goal
    self.metric = metric
    self.bound = bound
    self.byWeek = byWeek
  }

  /// Whether a value of the metric in that week meets the target; a missing value does not.
  package func isMet(by value: Double) -> Bool {
    switch bound {
    case .atLeast(let bound): value >= bound
    case .atMost(let bound): value <= bound
    }
  }
}
