import MootModel
import MootRandom

/// What whole communities do over two years.
enum CommunityFacts {
  private static let metrics: [Metric] = [.joined, .members, .active, .posters, .core]

  /// The last week of every month.
  static var observables: [Ensemble.Observable] {
    metrics.flatMap { metric in
      (0..<Calendar.months).map { Ensemble.Observable(metric, week: Calendar.weeks(of: $0).upperBound - 1) }
    }
  }

  /// From what ``observables`` say of each of many communities.
  static func of(_ observed: [[Double]]) -> [StylizedFact] {
    let communities = observed[0].indices.map { Course(observed, $0) }
    let eligible = CommunityPlan<Prior>.ordinary.audience.eligible.center
    let last = Calendar.months - 1
    return [
      StylizedFact(
        .activeShareFalls,
        share: communities.count { $0.activeShare(21) < $0.activeShare(0) }, of: communities.count),
      StylizedFact(.activeShare, medianOf: communities.map { $0.activeShare(last) }),
      StylizedFact(.monthlyChange, medianOf: communities.map(\.monthlyChange)),
      StylizedFact(.monthlyMemory, medianOf: communities.map(\.monthlyMemory)),
      StylizedFact(.coreShare, medianOf: communities.map { $0.core[last] / $0.members[last] }),
      // Level over the last half year, by less than a fifth, with fewer posters than one in fifty of the audience.
      StylizedFact(
        .lowPlateaus,
        share: communities.count {
          abs($0.posters[last] - $0.posters[last - 6]) <= 0.2 * $0.posters[last - 6]
            && $0.posters[last] < eligible / 50
        }, of: communities.count),
      StylizedFact(.joinersAndLeavers, medianOf: communities.map(\.joinersPerLeaver)),
    ]
  }

  /// One community, month by month.
  private struct Course {
    let joined: [Double]
    let members: [Double]
    let active: [Double]
    let posters: [Double]
    let core: [Double]

    init(_ observed: [[Double]], _ replicate: Int) {
      func months(_ metric: Metric) -> [Double] {
        let start = (CommunityFacts.metrics.firstIndex(of: metric) ?? 0) * Calendar.months
        return (start..<start + Calendar.months).map { observed[$0][replicate] }
      }
      joined = months(.joined)
      members = months(.members)
      active = months(.active)
      posters = months(.posters)
      core = months(.core)
    }

    func activeShare(_ month: Int) -> Double { active[month] / members[month] }

    /// Months in which somebody posts, from the second on: the first is a launch and not a month like others.
    private var logs: [Double] {
      posters.dropFirst().filter { $0 > 0 }.map { Elementary.log($0) }
    }

    /// Standard deviation of the change of the log of posters from month to month.
    var monthlyChange: Double {
      let changes = zip(logs.dropFirst(), logs).map { $0 - $1 }
      let mean = changes.reduce(0, +) / Double(changes.count)
      return (changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(changes.count)).squareRoot()
    }

    /// Correlation of the log of posters with the month before.
    var monthlyMemory: Double {
      let (now, before) = (Array(logs.dropFirst()), Array(logs.dropLast()))
      let means = (now.reduce(0, +) / Double(now.count), before.reduce(0, +) / Double(before.count))
      var (products, first, second) = (0.0, 0.0, 0.0)
      for (a, b) in zip(now, before) {
        products += (a - means.0) * (b - means.1)
        first += (a - means.0) * (a - means.0)
        second += (b - means.1) * (b - means.1)
      }
      return products / (first * second).squareRoot()
    }

    /// Who joined in the last half year over who stopped being active in it.
    var joinersPerLeaver: Double {
      let last = Calendar.months - 1
      let joiners = joined[last] - joined[last - 6]
      return joiners / (joiners - (active[last] - active[last - 6]))
    }
  }
}
