import MootExperiments
import MootModel
import MootScenario
import MootStatistics

extension PlanOutlook {
  /// Replicates behind what a check says: enough to tell one chance in five from two, and done before a person looks up.
  static let replicates = 400
  /// A check says the same each time.
  private static let seed: UInt64 = 1

  /// A short forecast of a plan; nil without a plan, and where the model cannot be run with its numbers.
  init?(_ scenario: Scenario?) async {
    guard let scenario else { return nil }
    let simulator = Simulator(schedule: scenario.schedule, settings: RunSettings(scenario))
    let weeks = simulator.settings.weeks
    // Only what a check asks for: medians of every metric and week would cost more than the forecast itself.
    let single: [Ensemble.Observable] = [
      .init(.members, week: weeks - 1), .init(.posters, week: weeks - 1), .init(.core, week: min(26, weeks) - 1),
    ]
    let courses = [Metric.delayDays, .moderationHours].map { metric in
      (0..<weeks).map { Ensemble.Observable(metric, week: $0) }
    }
    let ensemble = Ensemble(
      simulator, seed: Self.seed, replicates: Self.replicates, targets: scenario.targets,
      observables: single + courses.flatMap { $0 }, summarizes: false)
    guard let result = try? await ensemble.run(jobs: SimulationRun.defaultJobs) else { return nil }
    let medians = result.observed.map { values in
      Quantiles.of(sorted: values.filter { !$0.isNaN }.sorted(), 0.5)
    }
    func most(_ course: Int) -> Double {
      medians.dropFirst(single.count + course * weeks).prefix(weeks).filter { !$0.isNaN }.max() ?? 0
    }
    self.init(
      replicates: Self.replicates,
      chances: result.summary.targets.map { Chance($0.probability, $0.interval) },
      members: medians[0], posters: medians[1], aliveAt: simulator.aliveAt, coreAtHalfYear: medians[2],
      worstDelayDays: most(0), mostModerationHours: most(1))
  }
}
