package import MootModel

/// Whether the model's communities do what observed communities do.
///
/// The standard preset, parameters drawn from their priors; the observed ranges were written down before the model was asked.
/// A fact that the model does not show is a result: it says what a forecast must not be used for.
package struct SelfTest: Sendable {
  /// Communities whose posts are dealt to persons, and company communities of each kind.
  package var archives = 4_000
  package var companies = 2_000
  /// The seed of all runs.
  package var seed: UInt64 = 1
  /// Priors that replace the table's, by the parameter's name: to see which facts a mechanism carries.
  package var overrides: [String: Prior] = [:]

  package init(overrides: [String: Prior] = [:]) { self.overrides = overrides }

  /// The number of communities that are run in all, for a progress line.
  package var replicates: Int { archives + 2 * companies }

  /// Checks all facts, in the order of `FactName.allCases`.
  ///
  /// - Throws: ``EnsembleError``.
  package func run(jobs: Int, watch: some RunWatch = NoWatch()) async throws(EnsembleError) -> [StylizedFact] {
    func findings<Follower: CommunityFollower>(
      _ follower: Follower.Type, of plan: CommunityPlan<Prior>, weeks: Int, _ replicates: Int
    ) async throws(EnsembleError) -> [Follower.Finding] {
      let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks, overrides: overrides))
      return try await Follower.findings(simulator, seed: seed, replicates: replicates, jobs: jobs, watch: watch)
    }
    let observed = try await findings(
      ArchiveFacts.Follower.self, of: ArchiveFacts.plan, weeks: ArchiveFacts.weeks, archives)
    let staffed = try await findings(
      CompanyFacts.Follower.self, of: CompanyFacts.plan(answeringHours: CompanyFacts.answeringHours),
      weeks: CompanyFacts.weeks, companies)
    let alone = try await findings(
      CompanyFacts.Follower.self, of: CompanyFacts.plan(answeringHours: 0), weeks: CompanyFacts.weeks, companies)
    return ArchiveFacts.of(observed) + CompanyFacts.of(staffed, alone: alone)
  }
}
