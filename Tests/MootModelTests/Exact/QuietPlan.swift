@testable import MootModel

/// Plans in which nothing happens but what a test switches on.
enum QuietPlan {
  /// Nobody is there, nobody works, nothing is announced; anybody may take part.
  static func empty(eligible: Double) -> CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(eligible)
    plan.audience.renewalPerYear = .fixed(0)
    plan.membership.model = .open
    plan.membership.reviewHours = .fixed(0)
    plan.moderation.policy = ModerationPolicy(.none)
    plan.moderation.hours = .fixed(0)
    plan.moderation.rulesShown = false
    plan.team.answeringHours = .fixed(0)
    plan.team.outreachHours = .fixed(0)
    plan.team.seedingHours = .fixed(0)
    plan.launch.foundingMembers = .fixed(0)
    plan.launch.foundingCore = .fixed(0)
    plan.launch.campaigns = []
    plan.money.ticketsPerMonth = .fixed(0)
    return plan
  }

  /// Interactions off: posts, exposure, reading cost and removals change nobody's rates; everybody is reached.
  static let noInteractions: [String: Double] = [
    "reachable_share": 1, "open.gate_pass": 1, "open.spam_accounts": 0, "open.first_post_odds": 1,
    "open.churn_factor": 1, "violations": 0, "exposure_churn": 0, "removal_deterrence": 0, "overload_weight": 0,
    "dilution_weight": 0, "ban_rate": 0, "welcome": 0, "repulsion": 0, "tide": 0,
    // Φ/0.7 is 1 all the time.
    "quiet_liveliness": 1, "reference_liveliness": 1,
  ]

  /// Nobody who joined posts, leaves or sleeps: all read on.
  static let allReadOn: [String: Double] = [
    "first_post": 0, "silent_reader": 1, "reader_contributes": 0, "reader_lapses": 0, "reawakening": 0,
    "departure": 0,
  ]

  /// A simulator without weather or parameter uncertainty; later overrides win.
  static func simulator(
    _ plan: CommunityPlan<Prior>, weeks: Int, _ overrides: [String: Double]...
  ) -> Simulator {
    var priors: [String: Prior] = [:]
    for table in overrides {
      for (name, value) in table {
        precondition(Parameter.named(name) != nil, "no parameter is called \(name)")
        priors[name] = .fixed(value)
      }
    }
    return Simulator(
      schedule: Schedule(plan),
      settings: RunSettings(weeks: weeks, parameterUncertainty: false, weather: false, overrides: priors))
  }
}

/// How replicates are run: what holds for one way must hold for the other.
enum Way: String, CaseIterable, Sendable {
  /// One after the other.
  case alone
  /// In lanes, with the fastest instructions of this processor; that the others give the same bits is tested elsewhere.
  case sideBySide

  var kernel: LaneKernel { self == .alone ? .single : .fastest }
  var group: Int { self == .alone ? 1 : LaneKernel.lanes }
}

extension Simulator {
  /// The state after all weeks of each of many replicates, as one number each.
  func final(_ replicates: Int, seed: UInt64, _ way: Way, _ value: (CommunityState) -> Double) throws -> [Double] {
    var block = TrajectoryBlock(weeks: settings.weeks, capacity: LaneKernel.lanes)
    return try groups(of: replicates, way).flatMap { group in
      var course = try begin(seed: seed, replicates: group, way.kernel)
      for week in 0..<settings.weeks { course.step(week: week, into: &block, at: 0) }
      return group.indices.map { value(course.state(lane: $0 - group.lowerBound)) }
    }
  }

  /// The state after every week of one replicate.
  func states(seed: UInt64, replicate: UInt64, _ way: Way) throws -> [CommunityState] {
    // Alone, or in the middle of its neighbors.
    let lane = way == .alone ? 0 : min(7, Int(replicate))
    let first = Int(replicate) - lane
    var course = try begin(seed: seed, replicates: first..<first + way.group, way.kernel)
    var block = TrajectoryBlock(weeks: settings.weeks, capacity: LaneKernel.lanes)
    return (0..<settings.weeks).map { week in
      course.step(week: week, into: &block, at: 0)
      return course.state(lane: lane)
    }
  }

  /// What the trajectory of each of many replicates comes to.
  func trajectories<Value>(
    _ replicates: Int, seed: UInt64, _ way: Way, _ value: (Trajectory) throws -> Value
  ) throws -> [Value] {
    var block = TrajectoryBlock(weeks: settings.weeks, capacity: LaneKernel.lanes)
    return try groups(of: replicates, way).flatMap { group in
      block.removeAll()
      try run(seed: seed, replicates: group, into: &block, kernel: way.kernel)
      return try group.indices.map { try value(block.trajectory($0 - group.lowerBound)) }
    }
  }

  private func groups(of replicates: Int, _ way: Way) -> [Range<Int>] {
    stride(from: 0, to: replicates, by: way.group).map { $0..<min(replicates, $0 + way.group) }
  }
}
