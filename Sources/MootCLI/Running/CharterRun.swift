import MootCharter
import MootExperiments
import MootModel
import MootScenario
import MootStatistics
import MootTerminal

/// The forecast that a charter shows, with what its annex needs.
struct CharterRun {
  let forecast: CharterForecast

  /// Replicates of every option beside the plan, and of the run in which only chance is left.
  static let optionReplicates = 1000

  /// Runs the scenario; for the internal edition its alternatives as well, and once more with everything known.
  ///
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal, 65 when a replicate cannot be run.
  init(_ loaded: LoadedScenario, edition: CharterEdition, options: SimulationOptions, command: String) async throws {
    let simulator = loaded.simulator
    let scenario = loaded.scenario
    let isInternal = edition == .internal
    let side = min(options.replicates, Self.optionReplicates)
    var design = PolicyStudyDesign(
      schedule: scenario.schedule, settings: loaded.runSettings, seed: options.seed, targets: scenario.targets,
      replicates: side)
    design.ranksExposure = false
    let ensemble = Ensemble(
      simulator, seed: options.seed, replicates: options.replicates, targets: scenario.targets,
      observables: isInternal ? design.observables : [])
    let total = options.replicates + (isInternal ? design.totalReplicates + side : 0)
    let signals = StopSignals.watch()
    let watch = ProgressWatch(total: total, quiet: options.quiet)
    defer {
      watch.end()
      signals.end()
    }
    do {
      let result = try await ensemble.run(jobs: options.jobs, watch: watch)
      var evidence = ForecastEvidence(
        summary: result.summary,
        manifest: loaded.manifest(seed: options.seed, replicates: options.replicates, summary: result.summary),
        command: command)
      if isInternal {
        evidence.study = try await design.run(chosen: result.observed, jobs: options.jobs, watch: watch)
        evidence.chance = try await Self.chance(loaded, options: options, replicates: side, watch: watch)
        evidence.chanceReplicates = side
      }
      var forecast = CharterForecast(result.summary)
      forecast.evidence = evidence
      self.forecast = forecast
    } catch {
      throw Failure(error)
    }
  }

  /// The lead metric when every parameter and every number of the plan is at its center.
  private static func chance(
    _ loaded: LoadedScenario, options: SimulationOptions, replicates: Int, watch: ProgressWatch
  ) async throws(EnsembleError) -> CharterForecast.Band? {
    var settings = loaded.runSettings
    settings.parameterUncertainty = false
    let known = loaded.scenario.schedule.mapPlans { plan in plan = plan.map { .fixed($1.center) } }
    let lead = ForecastEvidence.lead(of: loaded.scenario.targets, weeks: settings.weeks)
    let ensemble = Ensemble(
      Simulator(schedule: known, settings: settings), seed: options.seed, replicates: replicates,
      observables: [.init(lead.metric, week: lead.week - 1)], summarizes: false)
    let values = try await ensemble.run(jobs: options.jobs, watch: watch).observed[0]
    let sorted = values.filter { !$0.isNaN }.sorted()
    if sorted.isEmpty { return nil }
    return CharterForecast.Band(
      low: Quantiles.of(sorted: sorted, 0.05), median: Quantiles.of(sorted: sorted, 0.5),
      high: Quantiles.of(sorted: sorted, 0.95))
  }
}
