package import MootModel
import MootStatistics

/// How plans are compared: which, by what, and with how many runs.
package struct ComparisonDesign: Sendable {
  /// One of the plans.
  package struct Option: Sendable {
    package var schedule: Schedule
    package var settings: RunSettings

    package init(schedule: Schedule, settings: RunSettings) {
      self.schedule = schedule
      self.settings = settings
    }
  }

  /// The one that the others are held against stands first. All run for the same number of weeks.
  package var options: [Option]
  package var criteria: [Criterion]
  package var seed: UInt64
  package var layout: BeliefLayout
  /// Differences that matter, by a criterion's key, where they are not the table's.
  package var matters: [String: Double]

  package init(
    options: [Option], criteria: [Criterion], seed: UInt64, replicates: Int, matters: [String: Double] = [:]
  ) {
    self.options = options
    self.criteria = criteria
    self.seed = seed
    layout = BeliefLayout(replicates: replicates)
    self.matters = matters
  }

  /// The number of replicates that are run in all, for a progress line.
  package var totalReplicates: Int { options.count * layout.replicates }

  /// Runs the plans with the same seed, so that each decision of each member of each plan meets the same chance.
  ///
  /// - Throws: ``EnsembleError``.
  package func run(jobs: Int, watch: some RunWatch = NoWatch()) async throws(EnsembleError) -> Comparison {
    var columns: [[[Double]]] = []
    var isCertain = true
    for option in options {
      let observed = try await option.observe(criteria, seed: seed, layout: layout, jobs: jobs, watch: watch)
      isCertain = isCertain && observed.isCertain
      columns.append(observed.columns)
    }
    return comparison(of: columns, isCertain: isCertain)
  }

  /// The comparison of what was observed: `columns[option][criterion][replicate]`.
  func comparison(of columns: [[[Double]]], isCertain: Bool) -> Comparison {
    let samples = columns.map { option in
      option.map { BeliefSample($0, groupsOf: layout.runs, isCertain: isCertain) }
    }
    let levels = columns.indices.map { option in
      criteria.indices.map { level(columns[option][$0], samples[option][$0], criteria[$0]) }
    }
    var pairs: [Comparison.Pair] = []
    var gains: [[Double]] = []
    for option in columns.indices.dropFirst() {
      var differences: [Comparison.Difference] = []
      for (index, criterion) in criteria.enumerated() {
        let values = zip(columns[option][index], columns[0][index]).map { $0 - $1 }
        let sample = BeliefSample(values, groupsOf: layout.runs, isCertain: isCertain)
        if index == 0 { gains.append(isCertain ? sample.sorted : sample.beliefs) }
        differences.append(
          difference(
            criterion, sample, values, own: samples[option][index], first: samples[0][index]))
      }
      let cost = costPerPoster(columns[option], columns[0], isCertain: isCertain)
      pairs.append(.init(option: option, differences: differences, costPerPoster: cost))
    }
    return Comparison(
      criteria: criteria, seed: seed, weeks: options[0].settings.weeks, beliefs: layout.beliefs,
      runsPerBelief: layout.runs, isCertain: isCertain, levels: levels, pairs: pairs,
      ranking: ranking(levels.map { $0[0].mean }, gains))
  }

  private func level(_ values: [Double], _ sample: BeliefSample, _ criterion: Criterion) -> Comparison.Level {
    let sorted = values.filter { !$0.isNaN }.sorted()
    return Comparison.Level(
      mean: sample.mean, standardError: sample.standardError, median: Quantiles.of(sorted: sorted, 0.5),
      worstDecile: Quantiles.of(sorted: sorted, criterion.good == .more ? 0.1 : 0.9), range: sample.range90,
      count: sample.count)
  }

  private func difference(
    _ criterion: Criterion, _ sample: BeliefSample, _ values: [Double], own: BeliefSample, first: BeliefSample
  ) -> Comparison.Difference {
    let matters = matters[criterion.key] ?? criterion.matters(at: first.mean)
    let gain = criterion.good == .more ? sample : sample.negated
    let better = gain.share(above: matters)
    let worse = gain.negated.share(above: matters)
    return Comparison.Difference(
      criterion: criterion, matters: matters, mean: sample.mean, standardError: sample.standardError,
      range: sample.range90, better: better, worse: worse,
      verdict: sample.count > 0 ? Verdict(better: better, worse: worse) : .cannotBeToldApart,
      isSame: values.allSatisfy { $0 == 0 || $0.isNaN },
      pairedVariance: sample.variance, unpairedVariance: own.variance + first.variance,
      ignoranceShare: sample.ignoranceShare, count: sample.count)
  }

  /// The options by their means; ties keep the order given.
  private func ranking(_ means: [Double], _ gains: [[Double]]) -> [Comparison.Rank] {
    let sign = criteria[0].good == .more ? 1.0 : -1
    var best = [Double](repeating: 0, count: means.count)
    var total = 0.0
    for belief in 0..<(gains.map(\.count).min() ?? 0) {
      let values = [0] + gains.map { sign * $0[belief] }
      guard !values.contains(where: \.isNaN), let top = values.max() else { continue }
      let winners = values.indices.filter { values[$0] == top }
      for winner in winners { best[winner] += 1 / Double(winners.count) }
      total += 1
    }
    let order = means.indices.sorted { a, b in
      let (x, y) = (sign * means[a], sign * means[b])
      // A missing mean comes last.
      return x.isNaN || y.isNaN ? !x.isNaN && y.isNaN || (x.isNaN == y.isNaN && a < b) : x == y ? a < b : x > y
    }
    return order.map { .init(option: $0, best: total > 0 ? best[$0] / total : .nan) }
  }

  private func costPerPoster(
    _ own: [[Double]], _ first: [[Double]], isCertain: Bool
  ) -> Comparison.CostPerPoster? {
    guard let posters = criteria.firstIndex(of: .measure(.posters)),
      let cost = criteria.firstIndex(of: .measure(.cost))
    else { return nil }
    let more = zip(own[posters], first[posters]).map { $0 - $1 }
    let dearer = zip(own[cost], first[cost]).map { $0 - $1 }
    let gain = BeliefSample(more, groupsOf: layout.runs, isCertain: isCertain)
    let price = BeliefSample(dearer, groupsOf: layout.runs, isCertain: isCertain)
    var result = Comparison.CostPerPoster(posters: gain.mean, cost: price.mean)
    guard abs(gain.mean) > WilsonInterval.width95 * gain.standardError else { return result }
    let ratio = price.mean / gain.mean
    // The error of cost − ratio · posters, which is 0 on average, over the posters.
    let rest = zip(dearer, more).map { $0 - ratio * $1 }
    let error = BeliefSample(rest, groupsOf: layout.runs, isCertain: isCertain).standardError
    result.ratio = ratio
    result.standardError = error / abs(gain.mean)
    return result
  }
}

/// How the replicates of a comparison share what nobody knows.
package struct BeliefLayout: Sendable, Hashable {
  package var beliefs: Int
  package var runs: Int

  /// Ten runs under each belief, fewer where there are few replicates at all; a rest is not run.
  package init(replicates: Int) {
    runs = replicates >= 1000 ? 10 : replicates >= 200 ? 5 : 2
    beliefs = max(2, replicates / runs)
  }

  package var replicates: Int { beliefs * runs }

  /// Replicate r has luck of its own, and what nobody knows from belief ⌊r/runs⌋.
  var rows: [ReplicateKeys] {
    (0..<replicates).map { ReplicateKeys(chance: UInt64($0), knowledge: UInt64($0 / runs)) }
  }
}

extension Criterion {
  /// What an ensemble observed, replicate by replicate.
  func column(of outcomes: [ReplicateOutcome], targets: [Target]) -> [Double] {
    switch self {
    case .measure(let measure): return outcomes.map { $0[measure] }
    case .target(let target):
      let index = targets.firstIndex(of: target) ?? 0
      return outcomes.map { target.isMet(by: $0.targetValues[index]) ? 1 : 0 }
    }
  }
}

extension BeliefSample {
  /// The range that nine beliefs in ten lie in; of missing numbers 0 to 0.
  fileprivate var range90: ClosedRange<Double> {
    let (low, high) = (quantile(0.05), quantile(0.95))
    return low.isNaN ? 0...0 : low...high
  }

  /// The variance of single runs.
  fileprivate var variance: Double { chanceVariance + ignoranceVariance }
}
