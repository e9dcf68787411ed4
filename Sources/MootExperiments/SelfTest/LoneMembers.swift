import MootModel

/// Members followed one at a time: every replicate is a community whose only member is one founder.
///
/// The model counts members and does not know them apart. A community of one shows what a single member does, week by
/// week, through the same equations. What others would do for that member is held at what an ordinary community gives:
/// the place is as lively as the reference, and 95 of 100 posts are answered.
struct LoneMembers {
  /// `posts[week][member]`
  let posts: [[Double]]
  /// 1 while the member is core, at the end of the week.
  let core: [[Double]]
  /// 1 while the member is active, at the end of the week.
  let active: [[Double]]

  var count: Int { posts[0].count }

  /// A simulator of communities of one; `own` overrides win over `overrides`.
  static func simulator(overrides: [String: Prior], own: [String: Double] = [:]) -> Simulator {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(1)
    plan.audience.renewalPerYear = .fixed(0)
    plan.launch.foundingMembers = .fixed(1)
    plan.launch.foundingCore = .fixed(0)
    plan.launch.campaigns = []
    var settings = RunSettings(weeks: Calendar.weeks, parameterUncertainty: false, overrides: overrides)
    let alone: [String: Double] = [
      "reachable_share": 1, "discovery": 0, "imitation": 0, "staff_invitations": 0, "violations": 0,
      "registration.spam_accounts": 0, "staff_reply_effect": 0.95,
      // Own posts do not make the place livelier than the reference, and silence does not make it duller.
      "quiet_liveliness": Parameter[.common(.referenceLiveliness)].prior.center, "liveliness_half": 1e12,
    ]
    for (name, value) in alone { settings.overrides[name] = .fixed(value) }
    for (name, value) in own { settings.overrides[name] = .fixed(value) }
    return Simulator(schedule: Schedule(plan), settings: settings)
  }

  /// Follows so many members.
  static func follow(
    _ members: Int, _ simulator: Simulator, seed: UInt64, jobs: Int, watch: some RunWatch
  ) async throws(EnsembleError) -> LoneMembers {
    let weeks = 0..<simulator.settings.weeks
    let metrics: [Metric] = [.goodPosts, .core, .active]
    let ensemble = Ensemble(
      simulator, seed: seed, replicates: members,
      observables: metrics.flatMap { metric in weeks.map { Ensemble.Observable(metric, week: $0) } },
      summarizes: false)
    let observed = try await ensemble.run(jobs: jobs, watch: watch).observed
    return LoneMembers(
      posts: Array(observed[0..<weeks.count]), core: Array(observed[weeks.count..<2 * weeks.count]),
      active: Array(observed[2 * weeks.count..<3 * weeks.count]))
  }

  /// A member's posts in some weeks.
  func posts(of member: Int, in weeks: Range<Int>) -> Double {
    var sum = 0.0
    for week in weeks { sum += posts[week][member] }
    return sum
  }
}
