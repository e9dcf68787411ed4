import Glibc
import MootExperiments
import MootModel
import MootScenario
import MootTerminal

/// A forecast of a scenario, with the questions that its page asks beside it.
struct SimulationRun {
  let result: EnsembleResult
  let study: PolicyStudy?
  /// What a run that goes on until it is precise enough has reached; nil for one of a given length.
  let precision: PrecisionRun.Outcome?

  /// Replicates of every alternative on the page.
  static let studyReplicates = 2000

  /// Runs the scenario.
  ///
  /// - Parameter goals: What is to be measured how well; `replicates` is the most that are run then.
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal, 65 when a replicate cannot be run.
  init(
    _ loaded: LoadedScenario, seed: UInt64, replicates: Int, jobs: Int, alternatives: Bool, keepsOutcomes: Bool = false,
    precision goals: [PrecisionGoal] = [], quiet: Bool
  ) async throws {
    let simulator = loaded.simulator
    let design = PolicyStudyDesign(
      schedule: loaded.scenario.schedule, settings: loaded.runSettings, seed: seed,
      targets: loaded.scenario.targets, replicates: min(replicates, Self.studyReplicates))
    let ensemble = Ensemble(
      simulator, seed: seed, replicates: replicates, targets: loaded.scenario.targets,
      observables: alternatives ? design.observables : [], keepsOutcomes: keepsOutcomes)

    (result, precision, study) = try await MonitoredRun.run(
      replicates: (goals.isEmpty ? replicates : 0) + (alternatives ? design.totalReplicates : 0), quiet: quiet
    ) { (watch: ProgressWatch) async throws(EnsembleError) -> (EnsembleResult, PrecisionRun.Outcome?, PolicyStudy?) in
      let result: EnsembleResult
      var precision: PrecisionRun.Outcome?
      if goals.isEmpty {
        result = try await ensemble.run(jobs: jobs, watch: watch)
      } else {
        // Nobody knows how far such a run has to go, so it shows no progress.
        let outcome = try await PrecisionRun(ensemble, goals: goals, cap: replicates)
          .run(jobs: jobs, watch: ProgressWatch(total: replicates, quiet: true))
        precision = outcome
        result = outcome.result
      }
      let study = alternatives ? try await design.run(chosen: result.observed, jobs: jobs, watch: watch) : nil
      return (result, precision, study)
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
