import MootModel

extension TrajectoryBlock {
  /// The value that a target is judged by, in one replicate; missing when its week is not part of the run.
  func value(of target: Target, _ replicate: Int) -> Double {
    target.byWeek <= weeks ? self[target.metric, target.byWeek - 1, replicate: replicate] : .nan
  }

  /// The rows of a draws file, one a replicate.
  func outcomes(firstReplicate first: Int, targets: [Target], aliveAt: Double) -> [ReplicateOutcome] {
    let (deflected, costs, values) = (sums(of: .ticketsDeflected), sums(of: .cost), sums(of: .value))
    return (0..<count).map { place in
      func last(_ metric: Metric) -> Double { self[metric, weeks - 1, replicate: place] }
      func sum(_ sum: RunningSum) -> Double { self[sum, replicate: place] }
      return ReplicateOutcome(
        replicate: first + place, joined: last(.joined), members: last(.members), active: last(.active),
        posters: last(.posters), core: last(.core), goodPosts: last(.goodPosts),
        answeredShare: sum(.questions) > 0 ? sum(.answeredQuestions) / sum(.questions) : nil,
        exposure: sum(.views) > 0 ? sum(.violatingViews) / sum(.views) : nil,
        moderationHours: sum(.moderationHours) / Double(weeks),
        ticketsDeflected: deflected[place], cost: costs[place], value: values[place],
        alive: last(.posters) >= aliveAt, targetValues: targets.map { value(of: $0, place) })
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
