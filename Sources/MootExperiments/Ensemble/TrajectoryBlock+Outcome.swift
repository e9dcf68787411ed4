import MootModel

extension TrajectoryBlock {
  /// The value that a target is judged by, in one replicate; missing when its week is not part of the run.
  func value(of target: Target, _ replicate: Int) -> Double {
    target.byWeek <= weeks ? self[target.metric, target.byWeek - 1, replicate: replicate] : .nan
  }

  /// The rows of a draws file, one a replicate.
  func outcomes(firstReplicate first: Int, targets: [Target], aliveAt: Double) -> [ReplicateOutcome] {
    let columns = Gauge.allCases.map { column(of: $0, aliveAt: aliveAt) }
    return (0..<count).map { place in
      ReplicateOutcome(
        replicate: first + place, values: columns.map { $0[place] }, targetValues: targets.map { value(of: $0, place) })
    }
  }

  /// One measure of a run in every replicate; NaN where it is missing.
  private func column(of gauge: Gauge, aliveAt: Double) -> [Double] {
    func last(_ metric: Metric) -> [Double] { (0..<count).map { self[metric, weeks - 1, replicate: $0] } }
    func sum(_ sum: RunningSum) -> [Double] { (0..<count).map { self[sum, replicate: $0] } }
    func share(_ part: RunningSum, _ whole: RunningSum) -> [Double] {
      zip(sum(part), sum(whole)).map { $1 > 0 ? $0 / $1 : .nan }
    }
    return switch gauge {
    case .joined: last(.joined)
    case .members: last(.members)
    case .active: last(.active)
    case .posters: last(.posters)
    case .contributors: last(.contributors)
    case .core: last(.core)
    case .firms: last(.firms)
    case .goodPosts: last(.goodPosts)
    case .answeredShare: share(.answeredQuestions, .questions)
    case .staffAnswerShare: share(.staffAnswers, .answers)
    case .exposure: share(.violatingViews, .views)
    case .moderationHours: sum(.moderationHours).map { $0 / Double(weeks) }
    case .hoursNeeded: sum(.hoursNeeded).map { $0 / Double(weeks) }
    case .ticketsDeflected: sums(of: .ticketsDeflected)
    case .cost: sums(of: .cost)
    case .value: sums(of: .value)
    case .alive: last(.posters).map { $0 >= aliveAt ? 1 : 0 }
    }
  }

  /// The totals of every replicate, in the order of `Total.allCases`; NaN where one is missing.
  func totals(aliveAt: Double) -> [[Double]] {
    let costs = sums(of: .cost)
    let values = sums(of: .value)
    let (peaks, weeksOfPeak) = peaksOfPosters()
    return Total.allCases.map { total in
      switch total {
      case .cost: costs
      case .value: values
      case .return: zip(costs, values).map { $0 > 0 ? ($1 - $0) / $0 : .nan }
      case .alive: (0..<count).map { self[.posters, weeks - 1, replicate: $0] >= aliveAt ? 1 : 0 }
      case .peakPosters: peaks
      case .weekOfPeak: weeksOfPeak
      case .goodPosts, .questions, .wrongRemovals, .moderationHours, .solved, .ticketsDeflected:
        sums(of: total.summed ?? .goodPosts)
      }
    }
  }

  private func sums(of metric: Metric) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { sums, initialized in
      sums.initialize(repeating: 0)
      initialized = count
      for week in 0..<weeks {
        withRow(week * Metric.count + metric.index) { row in
          for replicate in row.indices { sums[replicate] += row[replicate] }
        }
      }
    }
  }

  /// The most posters of every replicate, and the first week, counted from 1, in which there were so many.
  private func peaksOfPosters() -> (peaks: [Double], weeks: [Double]) {
    var peaks = [Double](repeating: -1, count: count)
    var weeksOfPeak = [Double](repeating: 0, count: count)
    for week in 0..<weeks {
      withRow(week * Metric.count + Metric.posters.index) { row in
        for replicate in row.indices where row[replicate] > peaks[replicate] {
          peaks[replicate] = row[replicate]
          weeksOfPeak[replicate] = Double(week + 1)
        }
      }
    }
    return (peaks, weeksOfPeak)
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
