import MootModel
import MootStatistics

/// What a task counts while it runs replicates. Whole numbers only, so that the order does not matter.
struct RunCounts: Sendable {
  /// Week by week, in the order of `Metric.allCases`.
  private(set) var metrics: [BinnedHistogram]
  private(set) var totals: [BinnedHistogram]
  private(set) var targetsMet: [Int]

  init(_ ensemble: Ensemble) {
    let weeks = ensemble.summarizes ? ensemble.simulator.settings.weeks : 0
    metrics = (0..<weeks).flatMap { _ in
      Metric.allCases.map { BinnedHistogram($0.isCount ? .whole : .real) }
    }
    totals = ensemble.summarizes ? Total.allCases.map { BinnedHistogram($0.isCount ? .whole : .real) } : []
    targetsMet = ensemble.targets.map { _ in 0 }
  }

  mutating func add(_ trajectory: Trajectory, _ ensemble: Ensemble) {
    for (index, target) in ensemble.targets.enumerated() {
      if target.isMet(by: trajectory.value(of: target)) { targetsMet[index] += 1 }
    }
    guard ensemble.summarizes else { return }
    for index in metrics.indices { metrics[index].add(trajectory.values[index]) }
    for (index, value) in trajectory.totals(aliveAt: ensemble.simulator.aliveAt).enumerated() {
      totals[index].add(value)
    }
  }

  private mutating func merge(_ other: RunCounts) {
    for index in metrics.indices { metrics[index].merge(other.metrics[index]) }
    for index in totals.indices { totals[index].merge(other.totals[index]) }
    for index in targetsMet.indices { targetsMet[index] += other.targetsMet[index] }
  }

  /// Merges what two tasks counted; a failure wins, the one of the earlier replicate over the later.
  static func merge(
    _ a: Result<RunCounts, EnsembleError>, _ b: Result<RunCounts, EnsembleError>
  ) -> Result<RunCounts, EnsembleError> {
    switch (a, b) {
    case (.success(var counts), .success(let other)):
      counts.merge(other)
      return .success(counts)
    case (.failure(.failed(let first, _)), .failure(.failed(let second, _))):
      return first <= second ? a : b
    case (.failure(.failed), _), (.failure, .success): return a
    case (_, .failure): return b
    }
  }
}

/// What a chunk of replicates adds to the sums, which do depend on the order.
struct ChunkRecord: Sendable {
  fileprivate var metrics: [MomentAccumulator]
  fileprivate var totals: [MomentAccumulator]
  fileprivate var observed: [[Double]]
  fileprivate var outcomes: [ReplicateOutcome] = []
  /// Metrics, totals and targets met, when the replicates are Sobol' points.
  fileprivate var scramblings: ScramblingSums?

  init(_ ensemble: Ensemble) {
    let weeks = ensemble.summarizes ? ensemble.simulator.settings.weeks : 0
    metrics = [MomentAccumulator](repeating: MomentAccumulator(), count: weeks * Metric.count)
    totals = [MomentAccumulator](
      repeating: MomentAccumulator(), count: ensemble.summarizes ? Total.allCases.count : 0)
    observed = ensemble.observables.map { _ in [] }
    if ensemble.simulator.settings.points == .sobol {
      scramblings = ScramblingSums(rows: metrics.count + totals.count + ensemble.targets.count)
    }
  }

  mutating func add(_ trajectory: Trajectory, replicate: Int, _ ensemble: Ensemble) {
    for (index, observable) in ensemble.observables.enumerated() {
      observed[index].append(trajectory[observable.metric, observable.week])
    }
    if ensemble.keepsOutcomes {
      outcomes.append(
        trajectory.outcome(replicate: replicate, targets: ensemble.targets, aliveAt: ensemble.simulator.aliveAt))
    }
    if scramblings != nil {
      let met = ensemble.targets.map { $0.isMet(by: trajectory.value(of: $0)) ? 1.0 : 0 }
      let summarized =
        ensemble.summarizes ? trajectory.values + trajectory.totals(aliveAt: ensemble.simulator.aliveAt) : []
      scramblings?.add(summarized + met, replicate: replicate)
    }
    guard ensemble.summarizes else { return }
    for index in metrics.indices where !trajectory.values[index].isNaN {
      metrics[index].add(trajectory.values[index])
    }
    for (index, value) in trajectory.totals(aliveAt: ensemble.simulator.aliveAt).enumerated()
    where !value.isNaN {
      totals[index].add(value)
    }
  }
}

/// The sums of a whole run.
struct RunRecord: Reducing {
  private(set) var metrics: [MomentAccumulator]
  private(set) var totals: [MomentAccumulator]
  private(set) var observed: [[Double]]
  private(set) var outcomes: [ReplicateOutcome] = []
  private var scramblings: ScramblingSums?

  init(_ ensemble: Ensemble) {
    let empty = ChunkRecord(ensemble)
    metrics = empty.metrics
    totals = empty.totals
    observed = empty.observed
    scramblings = empty.scramblings
  }

  mutating func append(_ part: ChunkRecord) {
    for index in metrics.indices { metrics[index].merge(part.metrics[index]) }
    for index in totals.indices { totals[index].merge(part.totals[index]) }
    for index in observed.indices { observed[index] += part.observed[index] }
    outcomes += part.outcomes
    if let sums = part.scramblings { scramblings?.merge(sums) }
  }

  // MARK: Standard errors, from the scramblings where there are any

  func metricError(_ row: Int) -> Double {
    scramblings?.standardError(row) ?? metrics[row].standardError
  }

  func totalError(_ index: Int) -> Double {
    scramblings?.standardError(metrics.count + index) ?? totals[index].standardError
  }

  /// What the chance of a target is, with its 95 % interval, when so many of the replicates meet it.
  func chance(target index: Int, met: Int, of replicates: Int) -> (share: Double, interval: ClosedRange<Double>) {
    let wilson = WilsonInterval(successes: met, trials: replicates)
    // Where few meet it, or few do not, the scramblings may agree by chance.
    let fewest = 5 * ParameterPoints.randomizations
    guard let scramblings, min(met, replicates - met) >= fewest else { return (wilson.share, wilson.range) }
    let half = ScramblingSums.width95 * scramblings.standardError(metrics.count + totals.count + index)
    return (wilson.share, max(0, wilson.share - half)...min(1, wilson.share + half))
  }
}
