/// What happened in one replicate: every metric of every week, and what sums over weeks need.
package struct Trajectory: Sendable {
  package let weeks: Int
  /// Week by week, in the order of `Metric.allCases`; NaN where a metric is missing.
  package private(set) var values: [Double]
  /// Σ Q·p_r and Σ Q, for the answered share of a run.
  package private(set) var answeredQuestions = 0.0
  package private(set) var questions = 0.0
  /// Σ e·Y and Σ (G + e·Y), for the exposure of a run.
  package private(set) var violatingViews = 0.0
  package private(set) var views = 0.0
  /// Hours used for moderation.
  package private(set) var moderationHours = 0.0

  /// An empty trajectory, to be filled by one replicate after the other.
  package init(weeks: Int) {
    self.weeks = weeks
    values = [Double](repeating: .nan, count: weeks * Metric.count)
  }

  /// A trajectory that is known already.
  init(weeks: Int, values: [Double], sums: [Double]) {
    self.weeks = weeks
    self.values = values
    answeredQuestions = sums[0]
    questions = sums[1]
    violatingViews = sums[2]
    views = sums[3]
    moderationHours = sums[4]
  }

  /// The sums over weeks, in the order of their declarations.
  var sums: [Double] { [answeredQuestions, questions, violatingViews, views, moderationHours] }

  package subscript(_ metric: Metric, _ week: Int) -> Double { values[week * Metric.count + metric.index] }

  /// The weeks of one metric.
  package func series(_ metric: Metric) -> [Double] { (0..<weeks).map { self[metric, $0] } }

  mutating func reset() {
    answeredQuestions = 0
    questions = 0
    violatingViews = 0
    views = 0
    moderationHours = 0
  }

  /// Writes one week.
  package mutating func record(_ week: WeekRecord, at index: Int) {
    answeredQuestions += week.questions * (week.replyProbability ?? 0)
    questions += week.questions
    violatingViews += week.visibleViolations
    views += week.goodPosts + week.visibleViolations
    moderationHours += week.moderationHours
    values.withUnsafeMutableBufferPointer { buffer in
      week.write(to: buffer, at: index * Metric.count)
    }
  }
}

extension Metric {
  /// The number of metrics.
  package static let count = 19
}

/// What one week adds to a trajectory.
package struct WeekRecord: Sendable {
  package var joined = 0.0
  package var members = 0.0
  package var active = 0.0
  package var posters = 0.0
  package var core = 0.0
  package var newcomers = 0.0
  package var goodPosts = 0.0
  package var questions = 0.0
  package var replyProbability: Double?
  package var visibleViolations = 0.0
  package var wrongRemovals = 0.0
  package var moderationHours = 0.0
  package var backlog = 0.0
  package var delay: Double?
  package var solved = 0.0
  package var ticketsDeflected = 0.0
  package var cost = 0.0
  package var value = 0.0

  /// Writes the metrics in the order of `Metric.allCases`; a test holds the order.
  @inline(__always)
  func write(to values: UnsafeMutableBufferPointer<Double>, at start: Int) {
    let shown = goodPosts + visibleViolations
    values[start] = joined
    values[start + 1] = members
    values[start + 2] = active
    values[start + 3] = members > 0 ? active / members : .nan
    values[start + 4] = posters
    values[start + 5] = core
    values[start + 6] = newcomers
    values[start + 7] = goodPosts
    values[start + 8] = questions
    values[start + 9] = replyProbability ?? .nan
    values[start + 10] = shown > 0 ? visibleViolations / shown : .nan
    values[start + 11] = wrongRemovals
    values[start + 12] = moderationHours
    values[start + 13] = backlog
    values[start + 14] = delay ?? .nan
    values[start + 15] = solved
    values[start + 16] = ticketsDeflected
    values[start + 17] = cost
    values[start + 18] = value
  }
}
