package import MootExperiments
package import MootModel
package import MootReport

/// What stands behind the forecast of a charter, for its annex: the whole run, what it was compared with, and how to
/// repeat it.
package struct ForecastEvidence: Sendable, Hashable {
  package var summary: EnsembleSummary
  /// The other policies that were considered; nil where they were not simulated.
  package var study: PolicyStudy?
  package var manifest: RunManifest
  /// The command that gives the same numbers again.
  package var command: String

  package init(
    summary: EnsembleSummary, study: PolicyStudy? = nil, manifest: RunManifest, command: String
  ) {
    self.summary = summary
    self.study = study
    self.manifest = manifest
    self.command = command
  }

  /// What the plan is judged by first, and when: the first target within the run, or people who write at its end.
  package static func lead(of targets: [Target], weeks: Int) -> (metric: Metric, week: Int) {
    targets.first { $0.byWeek <= weeks }.map { ($0.metric, $0.byWeek) } ?? (.posters, weeks)
  }
}
