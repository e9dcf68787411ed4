package import MootModel
import MootStatistics

/// Many replicates of one plan, on several threads, with bounded memory.
///
/// A replicate depends on the seed and its own index only, histograms count whole numbers, and moments are merged in the
/// order of the replicates: the result is the same for any number of jobs.
package struct Ensemble: Sendable {
  /// A metric at the end of a week, to be kept for every replicate.
  package struct Observable: Sendable, Hashable {
    package var metric: Metric
    /// The step, from 0.
    package var week: Int

    package init(_ metric: Metric, week: Int) {
      self.metric = metric
      self.week = week
    }
  }

  package var simulator: Simulator
  package var seed: UInt64
  package var replicates: Int
  package var targets: [Target]
  /// What is kept of every replicate, for paired comparisons and rank correlations.
  package var observables: [Observable]
  /// Whether to keep the outcome of every replicate, for a file of draws.
  package var keepsOutcomes: Bool
  /// Whether to keep quantiles and means of every metric and week; a comparison needs observables only.
  package var summarizes: Bool
  /// The instruction set of the replicates that run side by side; nil runs one after the other, with the same result.
  package var kernel: LaneKernel = .fastest

  package init(
    _ simulator: Simulator, seed: UInt64, replicates: Int, targets: [Target] = [], observables: [Observable] = [],
    keepsOutcomes: Bool = false, summarizes: Bool = true
  ) {
    self.simulator = simulator
    self.seed = seed
    self.replicates = replicates
    self.targets = targets
    self.observables = observables
    self.keepsOutcomes = keepsOutcomes
    self.summarizes = summarizes
  }

  /// The replicates that one task runs before it takes the next ones. Moments are merged chunk by chunk, so the
  /// number is part of the result's last digits.
  package static let chunk = 128
  /// The replicates that run side by side, a part of a chunk.
  package static let group = LaneKernel.lanes

  /// Runs the replicates.
  ///
  /// - Parameters:
  ///   - jobs: How many tasks share the work; 1 or more.
  ///   - watch: Asked before every group of replicates and told after every chunk.
  /// - Throws: ``EnsembleError``.
  package func run(jobs: Int, watch: some RunWatch = NoWatch()) async throws(EnsembleError) -> EnsembleResult {
    let chunks = (replicates + Self.chunk - 1) / Self.chunk
    let next = Dispenser()
    let reduction = OrderedReduction<ChunkRecord, RunRecord>(RunRecord(self))
    let counts = await withTaskGroup(of: Result<RunCounts, EnsembleError>.self) { group in
      for _ in 0..<max(1, min(jobs, chunks)) {
        group.addTask { [self] in
          work(through: chunks, next: next, reduction: reduction, watch: watch)
        }
      }
      var merged = Result<RunCounts, EnsembleError>.success(RunCounts(self))
      for await result in group { merged = RunCounts.merge(merged, result) }
      return merged
    }
    return EnsembleResult(self, try counts.get(), reduction.finish())
  }

  /// The weeks that somebody asks about; nil: all of them.
  private var measuredWeeks: Set<Int>? {
    guard !summarizes else { return nil }
    return Set(targets.map { $0.byWeek - 1 } + observables.map(\.week) + [simulator.settings.weeks - 1])
  }

  /// One task: takes chunk after chunk until none is left.
  private func work(
    through chunks: Int, next: Dispenser, reduction: OrderedReduction<ChunkRecord, RunRecord>,
    watch: some RunWatch
  ) -> Result<RunCounts, EnsembleError> {
    var counts = RunCounts(self)
    var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: Self.chunk)
    let measured = measuredWeeks
    while true {
      let chunk = next.take()
      guard chunk < chunks else { return .success(counts) }
      let part = chunk * Self.chunk..<min(replicates, (chunk + 1) * Self.chunk)
      block.removeAll()
      for first in stride(from: part.lowerBound, to: part.upperBound, by: Self.group) {
        if watch.shouldStop { return .failure(.stopped) }
        do throws(ReplicateError) {
          let group = first..<min(part.upperBound, first + Self.group)
          try simulator.run(seed: seed, replicates: group, into: &block, measured: measured, kernel: kernel)
        } catch {
          return .failure(.failed(replicate: error.replicate, error.error))
        }
      }
      let totals = summarizes ? block.totals(aliveAt: simulator.aliveAt) : []
      counts.add(block, totals: totals, self)
      reduction.add(ChunkRecord(block, totals: totals, firstReplicate: part.lowerBound, self), at: chunk)
      watch.finished(replicates: part.count)
    }
  }
}

/// Why a run came to no result.
package enum EnsembleError: Error, Sendable, Hashable {
  /// It was asked to stop.
  case stopped
  /// A replicate could not be run.
  case failed(replicate: Int, ModelError)
}

/// Somebody who watches a run and may stop it.
package protocol RunWatch: Sendable {
  /// Asked before every group of replicates, from any thread.
  var shouldStop: Bool { get }
  /// Told, from any thread, how many more replicates are done.
  func finished(replicates: Int)
}

/// Nobody watches.
package struct NoWatch: RunWatch {
  package init() {}
  package var shouldStop: Bool { false }
  package func finished(replicates: Int) {}
}
