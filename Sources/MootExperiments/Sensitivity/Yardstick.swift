package import MootModel

/// The one number of a replicate that a study looks at, and which way is better.
package struct Yardstick: Sendable {
  package enum Subject: Sendable, Hashable {
    /// A metric in a week, counted from 1.
    case week(Metric, Int)
    /// A metric over the whole run, as the column of a draws file has it: a sum, a mean a week, or a share of all.
    case run(Metric)
    /// Whether a target is met; its mean is the chance of it.
    case target(Target)
    /// Whether the community is alive at the end.
    case alive
  }

  package let subject: Subject
  package let moreIsBetter: Bool

  /// - Parameter moreIsBetter: Nil: what is good for the metric.
  package init(_ subject: Subject, moreIsBetter: Bool? = nil) {
    self.subject = subject
    switch subject {
    case .week(let metric, _), .run(let metric): self.moreIsBetter = moreIsBetter ?? metric.moreIsBetter
    case .target, .alive: self.moreIsBetter = moreIsBetter ?? true
    }
  }

  /// The first target's metric in its week, or the people who post at the end.
  package init(targets: [Target], weeks: Int) {
    guard let target = targets.first(where: { $0.byWeek <= weeks }) else {
      self.init(.week(.posters, weeks))
      return
    }
    let moreIsBetter = if case .atLeast = target.bound { true } else { false }
    self.init(.week(target.metric, target.byWeek), moreIsBetter: moreIsBetter)
  }

  /// The metrics that a draws file sums up over the run.
  package static let summedUp: Set<Metric> = [
    .answeredShare, .staffAnswerShare, .exposure, .moderationHours, .hoursNeeded, .ticketsDeflected, .cost, .value,
  ]

  package var unit: Unit {
    switch subject {
    case .week(let metric, _), .run(let metric): metric.unit
    case .target, .alive: .probability
    }
  }

  /// The difference that matters, around a middle value.
  package func margin(around middle: Double) -> Double {
    switch subject {
    case .week(let metric, _), .run(let metric): LeastDifference(of: metric).around(middle)
    case .target, .alive: LeastDifference(of: .alive).around(middle)
    }
  }

  /// What an ensemble has to judge so that ``value(of:)`` can read it.
  var targets: [Target] {
    switch subject {
    case .week(let metric, let week): [Target(id: "yardstick", metric: metric, bound: .atLeast(0), byWeek: week)]
    case .target(let target): [target]
    case .run, .alive: []
    }
  }

  /// The number; NaN where it is missing.
  func value(of outcome: ReplicateOutcome) -> Double {
    switch subject {
    case .week: outcome.targetValues[0]
    case .target(let target): target.isMet(by: outcome.targetValues[0]) ? 1 : 0
    case .alive: outcome[.alive]
    // The columns of a draws file have the names of the metrics that they sum up.
    case .run(let metric): Gauge(rawValue: metric.rawValue).map { outcome[$0] } ?? .nan
    }
  }
}
