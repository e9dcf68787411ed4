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

  /// Counts the replicates of a block.
  ///
  /// - Parameter totals: Theirs, in the order of `Total.allCases`.
  mutating func add(_ block: TrajectoryBlock, totals columns: [[Double]], _ ensemble: Ensemble) {
    for (index, target) in ensemble.targets.enumerated() {
      for replicate in 0..<block.count where target.isMet(by: block.value(of: target, replicate)) {
        targetsMet[index] += 1
      }
    }
    guard ensemble.summarizes else { return }
    for row in metrics.indices { block.withRow(row) { metrics[row].add($0) } }
    for (index, column) in columns.enumerated() { column.withUnsafeBufferPointer { totals[index].add($0) } }
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

  init(_ block: TrajectoryBlock, totals columns: [[Double]], firstReplicate: Int, _ ensemble: Ensemble) {
    metrics =
      ensemble.summarizes ? (0..<block.rows).map { row in block.withRow(row) { MomentAccumulator(of: $0) } } : []
    totals = columns.map { column in column.withUnsafeBufferPointer { MomentAccumulator(of: $0) } }
    observed = ensemble.observables.map { observable in
      (0..<block.count).map { block[observable.metric, observable.week, replicate: $0] }
    }
    if ensemble.simulator.settings.points == .sobol {
      scramblings = Self.scramblings(of: block, totals: columns, firstReplicate: firstReplicate, ensemble)
    }
    guard ensemble.keepsOutcomes else { return }
    outcomes = block.outcomes(
      firstReplicate: firstReplicate, targets: ensemble.targets, aliveAt: ensemble.simulator.aliveAt)
  }

  private static func scramblings(
    of block: TrajectoryBlock, totals columns: [[Double]], firstReplicate first: Int, _ ensemble: Ensemble
  ) -> ScramblingSums {
    var sums = ScramblingSums(ensemble)
    let rows = ensemble.summarizes ? block.rows : 0
    for row in 0..<rows { block.withRow(row) { sums.add($0, row: row, firstReplicate: first) } }
    for (index, column) in columns.enumerated() { sums.add(column, row: rows + index, firstReplicate: first) }
    for (index, target) in ensemble.targets.enumerated() {
      let met = (0..<block.count).map { target.isMet(by: block.value(of: target, $0)) ? 1.0 : 0 }
      sums.add(met, row: rows + columns.count + index, firstReplicate: first)
    }
    return sums
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
    let rows = ensemble.summarizes ? ensemble.simulator.settings.weeks * Metric.count : 0
    metrics = [MomentAccumulator](repeating: MomentAccumulator(), count: rows)
    totals = [MomentAccumulator](
      repeating: MomentAccumulator(), count: ensemble.summarizes ? Total.allCases.count : 0)
    observed = ensemble.observables.map { _ in [] }
    scramblings = ensemble.simulator.settings.points == .sobol ? ScramblingSums(ensemble) : nil
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
