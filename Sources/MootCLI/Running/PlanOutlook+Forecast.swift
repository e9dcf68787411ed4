import MootExperiments
import MootModel
import MootScenario

extension PlanOutlook {
  /// Replicates behind what a check says: enough to tell one chance in five from two, and done before a person looks up.
  static let replicates = 400
  /// A check says the same each time.
  private static let seed: UInt64 = 1

  /// A short forecast of a plan; nil without a plan, and where the model cannot be run with its numbers.
  init?(_ scenario: Scenario?) async {
    guard let scenario else { return nil }
    let ensemble = Ensemble(
      Simulator(schedule: scenario.schedule, settings: RunSettings(scenario)), seed: Self.seed,
      replicates: Self.replicates, targets: scenario.targets)
    guard let result = try? await ensemble.run(jobs: SimulationRun.defaultJobs) else { return nil }
    self.init(result.summary)
  }

  /// What the check of a plan needs of a forecast.
  init(_ summary: EnsembleSummary) {
    func most(_ metric: Metric) -> Double {
      summary[metric].median.filter { !$0.isNaN }.max() ?? 0
    }
    func last(_ metric: Metric) -> Double { summary[metric].median.last ?? 0 }
    self.init(
      replicates: summary.replicates,
      chances: summary.targets.map { Chance($0.probability, $0.interval) },
      members: last(.members), posters: last(.posters), aliveAt: summary.aliveAt,
      coreAtHalfYear: summary[.core].median.prefix(26).last ?? 0,
      worstDelayDays: most(.delayDays), mostModerationHours: most(.moderationHours))
  }
}
