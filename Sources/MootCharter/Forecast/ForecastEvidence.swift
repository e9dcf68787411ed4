package import MootExperiments
package import MootModel
package import MootReport

/// What stands behind the forecast of a charter, for its annex: the whole run, what it was compared with, and how to
/// repeat it.
package struct ForecastEvidence: Sendable, Hashable {
  package var summary: EnsembleSummary
  /// The other policies that were considered; nil where they were not simulated.
  package var study: PolicyStudy?
  /// The lead metric in its week when all that is assumed is taken as known, so that only chance is left.
  package var chance: CharterForecast.Band?
  /// Runs behind ``chance``.
  package var chanceReplicates: Int
  package var manifest: RunManifest
  /// The command that gives the same numbers again.
  package var command: String

  package init(
    summary: EnsembleSummary, study: PolicyStudy? = nil, chance: CharterForecast.Band? = nil, chanceReplicates: Int = 0,
    manifest: RunManifest, command: String
  ) {
    self.summary = summary
    self.study = study
    self.chance = chance
    self.chanceReplicates = chanceReplicates
    self.manifest = manifest
    self.command = command
  }

  /// What the plan is judged by first, and when: the first target within the run, or people who write at its end.
  package static func lead(of targets: [Target], weeks: Int) -> (metric: Metric, week: Int) {
    targets.first { $0.byWeek <= weeks }.map { ($0.metric, $0.byWeek) } ?? (.posters, weeks)
  }
}
