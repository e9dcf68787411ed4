import MootExperiments
package import MootModel
import MootStatistics

/// What a change of the plan does to the forecast, from pairs of runs with the same random numbers.
package struct ForecastChange: Sendable, Hashable {
  /// A chance before and after; in shares of the runs.
  package struct TargetChange: Sendable, Hashable {
    package var id: String
    package var before: Double
    package var after: Double
    /// The 95 % interval of the difference: Monte Carlo error only.
    package var difference: ClosedRange<Double>
    /// Whether the difference is more than chance.
    package var isToldApart: Bool
  }

  /// A metric of one week before and after.
  package struct MetricChange: Sendable, Hashable {
    package var metric: Metric
    /// From 1.
    package var week: Int
    package var before: Double
    package var after: Double
    /// The middle difference of the pairs, and the range that holds nine of ten.
    package var difference: CharterForecast.Band
  }

  package var replicates: Int
  /// Targets that mean the same in both plans.
  package var targets: [TargetChange]
  /// Targets of the later plan only, with their chance; of the earlier plan only.
  package var added: [(id: String, chance: Double)] { addedTargets.map { ($0.id, $0.chance) } }
  package var dropped: [(id: String, chance: Double)] { droppedTargets.map { ($0.id, $0.chance) } }
  private var addedTargets: [Lone]
  private var droppedTargets: [Lone]
  package var metrics: [MetricChange]

  private struct Lone: Sendable, Hashable {
    var id: String
    var chance: Double
  }

  /// The values of a run that are compared: each target's metric in its week, then ``metrics`` in the last common week.
  package struct Run {
    package var targets: [Target]
    /// `values[i]` belongs to the i-th of ``observables(of:weeks:)``, replicate by replicate.
    package var values: [[Double]]

    package init(targets: [Target], values: [[Double]]) {
      self.targets = targets
      self.values = values
    }
  }

  private static let metrics: [Metric] = [.posters, .active]

  /// Metric and week, from 1, that a run must keep for every replicate.
  package static func observables(of targets: [Target], weeks: Int) -> [(metric: Metric, week: Int)] {
    targets.map { ($0.metric, min($0.byWeek, weeks)) } + metrics.map { ($0, weeks) }
  }

  /// - Parameter weeks: The last week of both runs.
  package init(from old: Run, to new: Run, weeks: Int) {
    func met(_ target: Target, _ values: [Double]) -> [Double] { values.map { target.isMet(by: $0) ? 1 : 0 } }
    func chance(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
    replicates = new.values.first?.count ?? 0
    targets = []
    addedTargets = []
    droppedTargets = []
    for (index, target) in new.targets.enumerated() {
      let after = met(target, new.values[index])
      guard
        let before = old.targets.firstIndex(where: {
          $0.id == target.id && FrozenForecast.meaning(of: $0) == FrozenForecast.meaning(of: target)
        })
      else {
        addedTargets.append(Lone(id: target.id, chance: chance(after)))
        continue
      }
      let base = met(target, old.values[before])
      let pairs = PairedDifference(of: after, over: base, margin: 0)
      let half = pairs.standardError.isFinite ? WilsonInterval.width95 * pairs.standardError : 0
      targets.append(
        TargetChange(
          id: target.id, before: chance(base), after: chance(after),
          difference: (pairs.mean - half)...(pairs.mean + half), isToldApart: !pairs.meanIsTied))
    }
    for (index, target) in old.targets.enumerated()
    where !new.targets.contains(where: {
      $0.id == target.id && FrozenForecast.meaning(of: $0) == FrozenForecast.meaning(of: target)
    }) {
      droppedTargets.append(Lone(id: target.id, chance: chance(met(target, old.values[index]))))
    }
    metrics = Self.metrics.enumerated().map { index, metric in
      let base = old.values[old.targets.count + index]
      let after = new.values[new.targets.count + index]
      let pairs = PairedDifference(of: after, over: base, margin: 0)
      func median(_ values: [Double]) -> Double { Quantiles.of(sorted: values.filter { !$0.isNaN }.sorted(), 0.5) }
      return MetricChange(
        metric: metric, week: weeks, before: median(base), after: median(after),
        difference: .init(low: pairs.quantile(0.05), median: pairs.median, high: pairs.quantile(0.95)))
    }
  }
}
