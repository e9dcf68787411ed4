package import MootModel
import MootStatistics

/// How well a metric at the end of the run is to be measured.
package struct PrecisionGoal: Sendable, Hashable {
  package var metric: Metric
  /// The largest half-width of the 95 % interval of the mean, as a share of the mean; above 0.
  package var share: Double

  package init(_ metric: Metric, share: Double) {
    self.metric = metric
    self.share = share
  }

  /// The metrics that are meant where none is named: those that the first sentence of a forecast is about.
  package static let headline: [Metric] = [.posters, .active]

  /// The half-width that a run has reached, as a share of the mean.
  ///
  /// Edge cases: 0 where every replicate gives the same; infinite where the mean is 0 or missing and the error is not 0.
  package func reached(in summary: EnsembleSummary) -> Double {
    guard let mean = summary[metric].mean.last, let error = summary[metric].standardError.last else { return .infinity }
    if error == 0 { return 0 }
    let share = WilsonInterval.width95 * error / abs(mean)
    return share.isFinite ? share : .infinity
  }
}

/// A run that goes on until it is precise enough.
///
/// It starts with ``first`` replicates and is made longer, by what its error predicts, until every goal is reached or the
/// cap is. Its length depends on seed, plan and goals only, and the result is byte by byte that of a run of that length.
/// The first stretch is long enough for the error to be known to 2 %, so that stopping when it looks small does not
/// spoil the intervals; a test counts how often they hold the truth.
package struct PrecisionRun: Sendable {
  package var ensemble: Ensemble
  package var goals: [PrecisionGoal]
  /// The most replicates.
  package var cap: Int

  package init(_ ensemble: Ensemble, goals: [PrecisionGoal], cap: Int) {
    self.ensemble = ensemble
    self.goals = goals
    self.cap = cap
  }

  /// The replicates of the first stretch.
  package static let first = 1024

  /// What a run came to.
  package struct Outcome: Sendable {
    package var result: EnsembleResult
    package var replicates: Int
    /// What each goal's metric has reached, in the order of the goals.
    package var reached: [Double]
    /// Whether every goal is met.
    package var isReached: Bool
  }

  /// Runs until the goals are reached.
  ///
  /// - Throws: ``EnsembleError``.
  package func run(jobs: Int, watch: some RunWatch = NoWatch()) async throws(EnsembleError) -> Outcome {
    var replicates = min(cap, Self.first)
    while true {
      var longer = ensemble
      longer.replicates = replicates
      let result = try await longer.run(jobs: jobs, watch: watch)
      let reached = goals.map { $0.reached(in: result.summary) }
      let isReached = zip(reached, goals).allSatisfy { $0 <= $1.share }
      if isReached || replicates >= cap {
        return Outcome(result: result, replicates: replicates, reached: reached, isReached: isReached)
      }
      let worst = zip(reached, goals).map { $0 / $1.share }.max() ?? 1
      replicates = Self.next(after: replicates, excess: worst, cap: cap)
    }
  }

  /// How long the next stretch is, when the error is `excess` times what it should be: errors fall with the root of the
  /// number, and a tenth on top saves another round. At least a quarter and at most seven times more.
  static func next(after replicates: Int, excess: Double, cap: Int) -> Int {
    let factor = min(8, max(1.25, excess.isFinite ? 1.1 * excess * excess : 8))
    let wanted = Double(replicates) * factor
    let chunks = (wanted / Double(Ensemble.chunk)).rounded(.up)
    return chunks >= Double(cap) / Double(Ensemble.chunk) ? cap : Int(chunks) * Ensemble.chunk
  }
}
