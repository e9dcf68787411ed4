import MootExperiments
import MootTerminal

/// A run with a progress line that a signal can stop.
enum MonitoredRun {
  /// Runs `work` with somebody who watches it.
  ///
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal, 65 when a replicate cannot be run.
  static func run<Result: Sendable>(
    replicates: Int, quiet: Bool, _ work: (ProgressWatch) async throws(EnsembleError) -> Result
  ) async throws(Failure) -> Result {
    let signals = StopSignals.watch()
    let watch = ProgressWatch(total: replicates, quiet: quiet)
    defer {
      watch.end()
      signals.end()
    }
    do {
      return try await work(watch)
    } catch {
      throw Failure(error)
    }
  }
}
