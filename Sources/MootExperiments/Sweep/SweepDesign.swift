import MootModel
import MootStatistics

/// How each cell of a sweep is run.
package struct SweepDesign: Sendable {
  /// What is measured; the one that cells are ranked by stands first.
  package var criteria: [Criterion]
  package var seed: UInt64
  package var layout: BeliefLayout

  package init(criteria: [Criterion], seed: UInt64, replicates: Int) {
    self.criteria = criteria
    self.seed = seed
    layout = BeliefLayout(replicates: replicates)
  }

  /// Runs one cell; the result depends on the plan, the seed and the number of replicates only.
  ///
  /// - Throws: ``EnsembleError``.
  package func run(
    _ option: ComparisonDesign.Option, jobs: Int, watch: some RunWatch = NoWatch()
  ) async throws(EnsembleError) -> SweepFigures {
    let observed = try await option.observe(criteria, seed: seed, layout: layout, jobs: jobs, watch: watch)
    return SweepFigures(observed.columns, criteria, layout: layout, isCertain: observed.isCertain)
  }
}

extension ComparisonDesign.Option {
  /// Runs the plan: `columns[criterion][replicate]`, and whether nothing in it is unknown.
  func observe(
    _ criteria: [Criterion], seed: UInt64, layout: BeliefLayout, jobs: Int, watch: some RunWatch
  ) async throws(EnsembleError) -> (columns: [[Double]], isCertain: Bool) {
    let simulator = Simulator(schedule: schedule, settings: settings, rows: layout.rows)
    let targets = criteria.compactMap { if case .target(let target) = $0 { target } else { nil } }
    let ensemble = Ensemble(
      simulator, seed: seed, replicates: layout.replicates, targets: targets, keepsOutcomes: true, summarizes: false)
    let outcomes = try await ensemble.run(jobs: jobs, watch: watch).outcomes
    return (
      criteria.map { $0.column(of: outcomes, targets: targets) },
      simulator.unknowns(seed: seed, replicates: 0..<1).isEmpty
    )
  }
}
