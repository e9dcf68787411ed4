import Glibc
import MootExperiments
import MootModel
import MootScenario
import MootTerminal

/// A forecast of a scenario, with the questions that its page asks beside it.
struct SimulationRun {
  let result: EnsembleResult
  let study: PolicyStudy?

  /// Replicates of every alternative on the page.
  static let studyReplicates = 2000

  /// Runs the scenario.
  ///
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal, 65 when a replicate cannot be run.
  init(
    _ loaded: LoadedScenario, seed: UInt64, replicates: Int, jobs: Int, alternatives: Bool, keepsOutcomes: Bool = false,
    quiet: Bool
  ) async throws {
    let simulator = loaded.simulator
    let design = PolicyStudyDesign(
      schedule: loaded.scenario.schedule, settings: loaded.runSettings, seed: seed,
      targets: loaded.scenario.targets, replicates: min(replicates, Self.studyReplicates))
    let ensemble = Ensemble(
      simulator, seed: seed, replicates: replicates, targets: loaded.scenario.targets,
      observables: alternatives ? design.observables : [], keepsOutcomes: keepsOutcomes)

    let signals = StopSignals.watch()
    let watch = ProgressWatch(
      total: replicates + (alternatives ? design.totalReplicates : 0), quiet: quiet)
    defer {
      watch.end()
      signals.end()
    }
    do {
      result = try await ensemble.run(jobs: jobs, watch: watch)
      study =
        alternatives ? try await design.run(chosen: result.observed, jobs: jobs, watch: watch) : nil
    } catch {
      throw Failure(error)
    }
  }

  /// As many jobs as the machine has processors.
  static var defaultJobs: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

extension Failure {
  init(_ error: EnsembleError) {
    switch error {
    case .stopped:
      self = ProgressWatch.stopped
    case .failed(let replicate, .exitsReachOne(let stage, let sum)):
      self = .message(
        .badData, "exits-reach-one",
        [
          "stage": words("stage.\(stage.rawValue)"), "sum": "\((sum * 100).rounded() / 100)",
          "replicate": String(replicate),
        ])
    }
  }
}
