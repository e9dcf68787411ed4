package import MootModel

/// Whether the model's communities do what observed communities do.
///
/// The standard preset and the ordinary plan; the ranges were written down before the model was asked. A fact that the
/// model does not show is a result: it says what a forecast must not be used for.
package enum SelfTest {
  static let firstPosters = 8_000
  static let joiners = 24_000
  static let communities = 1_000

  /// The number of replicates that are run in all, for a progress line.
  package static let totalReplicates = firstPosters + joiners + 9 * communities

  /// Checks all facts, in the order of `StylizedFact.Name.allCases`.
  ///
  /// - Parameters:
  ///   - overrides: Priors that replace the table's, by the parameter's name: to see which facts a mechanism carries.
  ///   - seed: The seed of all runs.
  /// - Throws: ``EnsembleError``.
  package static func run(
    jobs: Int, watch: some RunWatch = NoWatch(), overrides: [String: Prior] = [:], seed: UInt64 = 1
  ) async throws(EnsembleError) -> [StylizedFact] {
    let firstPosters = try await LoneMembers.follow(
      firstPosters, LoneMembers.simulator(overrides: overrides, own: ["first_post": 1]), seed: seed, jobs: jobs,
      watch: watch)
    let joiners = try await LoneMembers.follow(
      joiners, LoneMembers.simulator(overrides: overrides), seed: seed, jobs: jobs, watch: watch)
    var facts = MemberFacts.ofFirstPosters(firstPosters) + MemberFacts.ofJoiners(joiners)

    let runs = Runs(overrides: overrides, seed: seed, jobs: jobs, watch: watch)
    facts += CommunityFacts.of(try await runs.run(observing: CommunityFacts.observables).observed)
    let peers = try await runs.run { $0.team.answeringHours = .fixed(0) }
    facts.append(StylizedFact(.answeredByPeers, medianOf: peers.outcomes.map { $0[.answeredShare] }))

    facts += PolicyFacts.ofExposure(
      none: try await runs.exposure(under: .none), reactive: try await runs.exposure(under: .reactive),
      post: try await runs.exposure(under: .post))
    for (name, sensitivity) in [(StylizedFact.Name.preWithoutSensitivity, 0.0), (.preWithSensitivity, 1)] {
      facts.append(
        PolicyFacts.ofReading(
          name, before: try await runs.posts(under: .pre, sensitivity: sensitivity),
          after: try await runs.posts(under: .post, sensitivity: sensitivity)))
    }
    return facts
  }

  /// Runs of the ordinary plan and of plans near it, with the same random numbers.
  private struct Runs<Watch: RunWatch> {
    let overrides: [String: Prior]
    let seed: UInt64
    let jobs: Int
    let watch: Watch

    func run(
      observing observables: [Ensemble.Observable] = [], _ own: [String: Double] = [:],
      change: (inout CommunityPlan<Prior>) -> Void = { _ in }
    ) async throws(EnsembleError) -> EnsembleResult {
      var plan = CommunityPlan<Prior>.ordinary
      change(&plan)
      var settings = RunSettings(weeks: Calendar.weeks, overrides: overrides)
      for (name, value) in own { settings.overrides[name] = .fixed(value) }
      let ensemble = Ensemble(
        Simulator(schedule: Schedule(plan), settings: settings), seed: seed, replicates: SelfTest.communities,
        observables: observables, keepsOutcomes: true, summarizes: false)
      return try await ensemble.run(jobs: jobs, watch: watch)
    }

    /// Share of post views that fall on violations, over a whole run.
    func exposure(under model: ModerationModel) async throws(EnsembleError) -> [Double] {
      try await run { $0.moderation.policy = ModerationPolicy(model) }.outcomes.map { $0[.exposure] }
    }

    /// Good posts in the last week, where what members see drives them away as much as `sensitivity` says.
    func posts(under model: ModerationModel, sensitivity: Double) async throws(EnsembleError) -> [Double] {
      try await run([Parameter[.common(.exposureChurn)].name: sensitivity]) {
        $0.moderation.policy = ModerationPolicy(model)
      }.outcomes.map { $0[.goodPosts] }
    }
  }
}
