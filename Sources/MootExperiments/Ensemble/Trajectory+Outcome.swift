package import MootModel

extension Trajectory {
  /// The value that a target is judged by; missing when its week is not part of the run.
  func value(of target: Target) -> Double {
    target.byWeek <= weeks ? self[target.metric, target.byWeek - 1] : .nan
  }

  private func sum(_ metric: Metric) -> Double {
    var sum = 0.0
    for week in 0..<weeks { sum += self[metric, week] }
    return sum
  }

  /// The totals in the order of `Total.allCases`; NaN where one is missing.
  func totals(aliveAt: Double) -> [Double] {
    let cost = sum(.cost)
    let value = sum(.value)
    var peak = -1.0
    var weekOfPeak = 0
    for week in 0..<weeks where self[.posters, week] > peak {
      peak = self[.posters, week]
      weekOfPeak = week + 1
    }
    return Total.allCases.map { total in
      switch total {
      case .cost: cost
      case .value: value
      case .return: cost > 0 ? (value - cost) / cost : .nan
      case .alive: self[.posters, weeks - 1] >= aliveAt ? 1 : 0
      case .peakPosters: peak
      case .weekOfPeak: Double(weekOfPeak)
      case .goodPosts, .questions, .wrongRemovals, .moderationHours, .solved, .ticketsDeflected:
        sum(total.summed ?? .goodPosts)
      }
    }
  }

  /// The row of a draws file.
  package func outcome(replicate: Int, targets: [Target] = [], aliveAt: Double) -> ReplicateOutcome {
    let last = weeks - 1
    return ReplicateOutcome(
      replicate: replicate,
      joined: self[.joined, last],
      members: self[.members, last],
      active: self[.active, last],
      posters: self[.posters, last],
      core: self[.core, last],
      goodPosts: self[.goodPosts, last],
      answeredShare: questions > 0 ? answeredQuestions / questions : nil,
      exposure: views > 0 ? violatingViews / views : nil,
      moderationHours: moderationHours / Double(weeks),
      ticketsDeflected: sum(.ticketsDeflected),
      cost: sum(.cost),
      value: sum(.value),
      alive: self[.posters, last] >= aliveAt,
      targetValues: targets.map(value(of:)))
  }
}

extension Total {
  /// Whether the total is a whole number, so that its histogram is exact.
  var isCount: Bool {
    switch self {
    case .moderationHours, .cost, .value, .return: false
    default: true
    }
  }
}
