import MootModel
import MootTestSupport
import Testing

/// Changes whose effect is known without knowing the numbers: same noise, another plan.
struct MetamorphicTests {
  private static let seed: UInt64 = 16
  /// More than the lanes hold.
  private static let replicates = 20

  private static func simulator(
    _ overrides: [String: Double] = [:], weeks: Int = 78, change: (inout CommunityPlan<Prior>) -> Void = { _ in }
  ) -> Simulator {
    var plan = CommunityPlan<Prior>.ordinary
    change(&plan)
    for name in overrides.keys { precondition(Parameter.named(name) != nil, "no parameter is called \(name)") }
    return Simulator(
      schedule: Schedule(plan), settings: RunSettings(weeks: weeks, overrides: overrides.mapValues { .fixed($0) }))
  }

  private static func same(_ a: Trajectory, _ b: Trajectory, in metrics: [Metric]) -> Bool {
    metrics.allSatisfy { metric in
      zip(a.series(metric), b.series(metric)).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
    }
  }

  @Test(arguments: [ModerationModel.reactive, .pre, .auto], Way.allCases)
  func moreModeratorHoursNeverRaiseTheExpectedBacklog(model: ModerationModel, way: Way) throws {
    let replicates = Workload.replicates(1_500)
    let hours = model == .pre ? [0.1, 0.2, 0.4, 0.8] : [0.02, 0.05, 0.1, 0.3]
    let weeks = [25, 51, 77]
    var backlogs: [[[Double]]] = []
    for hours in hours {
      let simulator = Self.simulator(["queue_weeks": 1e9, "violations": 0.1]) {
        $0.moderation.policy = ModerationPolicy(model)
        $0.moderation.hours = .fixed(hours)
      }
      let runs = try simulator.trajectories(replicates, seed: Self.seed, way) { run in weeks.map { run[.backlog, $0] } }
      backlogs.append(weeks.indices.map { week in runs.map { $0[week] } })
    }
    for (fewer, more) in zip(backlogs, backlogs.dropFirst()) {
      for index in weeks.indices {
        let difference = Sample(zip(more[index], fewer[index]).map { $0 - $1 })
        #expect(difference.mean <= 4 * difference.meanError)
      }
    }
    // The queue is a real one, or the test says nothing.
    let first = Sample(backlogs[0][2]).mean
    let last = Sample(backlogs[3][2]).mean
    #expect(first > 1 && last < first)
  }

  private static let withoutViolations: [String: Double] = [
    "violations": 0, "registration.spam_accounts": 0, "community_mistakes": 0, "post_mistakes": 0,
    "filter_false_alarm": 0, "wrongful_flag": 0,
  ]

  @Test(arguments: Way.allCases)
  func withoutViolationsAllModerationModelsButPreAreEqual(way: Way) throws {
    let policies: [ModerationPolicy] =
      [.reactive, .community, .post, .auto].map { ModerationPolicy($0) }
      + [.reactive, .post, .auto].compactMap { ModerationPolicy(communityWith: $0) }
    let compared = Metric.allCases.filter {
      ![.moderationHours, .hoursNeeded, .delayDays, .cost].contains($0)
    }
    func runs(_ policy: ModerationPolicy) throws -> [Trajectory] {
      try Self.simulator(Self.withoutViolations) { $0.moderation.policy = policy }
        .trajectories(Self.replicates, seed: Self.seed, way) { $0 }
    }
    let base = try runs(ModerationPolicy(.none))
    #expect(base.allSatisfy { run in run.series(.exposure).allSatisfy { $0 == 0 || $0.isNaN } })
    for policy in policies {
      for (replicate, (one, other)) in zip(base, try runs(policy)).enumerated() {
        #expect(Self.same(one, other, in: compared), "\(policy.models), replicate \(replicate)")
      }
    }
    // Waiting costs replies, so the one exception is no accident.
    for (one, other) in zip(base, try runs(ModerationPolicy(.pre))) {
      #expect(!Self.same(one, other, in: [.answeredShare]))
    }
  }

  @Test(arguments: Way.allCases)
  func membershipModelsWithTheSameNumbersAreEqual(way: Way) throws {
    var same: [String: Double] = ["acceptance": 1, "paid_invitation_factor": 1]
    for model in [MembershipModel.open, .registration, .approval, .paid] {
      let numbers: [(String, Double)] = [
        ("gate_pass", 1), ("search_reach", 1), ("violation_factor", 1), ("spam_accounts", 0.2), ("first_post_odds", 1),
        ("churn_factor", 1), ("cancellation", 0), ("review_minutes", 0),
      ]
      for (name, value) in numbers { same["\(model.rawValue).\(name)"] = value }
    }
    let compared = Metric.allCases.filter { $0 != .cost }
    func runs(_ model: MembershipModel, _ numbers: [String: Double]) throws -> [Trajectory] {
      try Self.simulator(numbers) { $0.membership.model = model }
        .trajectories(Self.replicates, seed: Self.seed, way) { $0 }
    }
    let open = try runs(.open, same)
    for model in [MembershipModel.registration, .approval, .paid] {
      for (replicate, (one, other)) in zip(open, try runs(model, same)).enumerated() {
        #expect(Self.same(one, other, in: compared), "\(model), replicate \(replicate)")
      }
    }
    // With its own numbers the paid model is another one.
    for (one, other) in zip(open, try runs(.paid, [:])) { #expect(!Self.same(one, other, in: [.joined])) }
  }

  @Test(arguments: MembershipModel.allCases, Way.allCases)
  func withoutAnythingNothingHappens(model: MembershipModel, way: Way) throws {
    var plan = QuietPlan.empty(eligible: 12_000)
    plan.membership.model = model
    plan.moderation.policy = ModerationPolicy(.reactive)
    let settings = RunSettings(weeks: 52, overrides: ["discovery": .fixed(0), "imitation": .fixed(0)])
    let simulator = Simulator(schedule: Schedule(plan), settings: settings)
    let quiet = try simulator.trajectories(Self.replicates, seed: Self.seed, way) { run in
      run.values.allSatisfy { $0 == 0 || $0.isNaN }
    }
    #expect(quiet.allSatisfy { $0 })
    let missing = try simulator.final(Self.replicates, seed: Self.seed, way) { $0.eligible - $0.outside }
    #expect(missing.allSatisfy { $0 == 0 })
  }

  /// Views before removal change what is seen and nothing else, as long as nobody minds what they see.
  @Test(arguments: Way.allCases)
  func withoutSensitivityExposureChangesNoStage(way: Way) throws {
    func runs(_ views: Double, sensitivity: Double) throws -> [Trajectory] {
      try Self.simulator([
        "views_before_flag": views, "exposure_churn": sensitivity, "repulsion": 0, "violation_contagion": 0,
        "violations": 0.1,
      ]).trajectories(Self.replicates, seed: Self.seed, way) { $0 }
    }
    let stages: [Metric] = [.joined, .members, .active, .posters, .contributors, .core, .newcomers]
    for (seldom, often) in zip(try runs(0.1, sensitivity: 0), try runs(0.9, sensitivity: 0)) {
      #expect(Self.same(seldom, often, in: stages))
    }
    // What is seen differs, and somebody minds it: not in every small community, but in some.
    let pairs = Array(zip(try runs(0.1, sensitivity: 5), try runs(0.9, sensitivity: 5)))
    #expect(pairs.contains { !Self.same($0, $1, in: [.exposure]) })
    #expect(pairs.contains { !Self.same($0, $1, in: stages) })
  }
}
