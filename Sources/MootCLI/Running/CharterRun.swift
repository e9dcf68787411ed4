import MootCharter
import MootExperiments
import MootModel
import MootScenario

/// The forecast that a charter shows, with what its annex needs.
struct CharterRun {
  let forecast: CharterForecast

  /// Replicates of every option beside the plan.
  static let optionReplicates = 1000

  /// Runs the scenario; for the internal edition its alternatives as well.
  ///
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal, 65 when a replicate cannot be run.
  init(_ loaded: LoadedScenario, edition: CharterEdition, options: SimulationOptions, command: String) async throws {
    let simulator = loaded.simulator
    let scenario = loaded.scenario
    let isInternal = edition.needsForecast
    let design = PolicyStudyDesign(
      schedule: scenario.schedule, settings: loaded.runSettings, seed: options.seed, targets: scenario.targets,
      replicates: min(options.replicates, Self.optionReplicates))
    let ensemble = Ensemble(
      simulator, seed: options.seed, replicates: options.replicates, targets: scenario.targets,
      observables: isInternal ? design.observables : [])
    let total = options.replicates + (isInternal ? design.totalReplicates : 0)
    forecast = try await MonitoredRun.run(replicates: total, quiet: options.quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> CharterForecast in
      let result = try await ensemble.run(jobs: options.jobs, watch: watch)
      var evidence = ForecastEvidence(
        summary: result.summary,
        manifest: loaded.manifest(seed: options.seed, replicates: options.replicates, summary: result.summary),
        command: command)
      if isInternal {
        evidence.study = try await design.run(chosen: result.observed, jobs: options.jobs, watch: watch)
      }
      var forecast = CharterForecast(result.summary)
      forecast.evidence = evidence
      return forecast
    }
  }
}
