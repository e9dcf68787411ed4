import MootModel

/// Replicates one by one, on one processor, through the readable kernel.
enum KernelPart {
  /// Replicates of a plan, each with its own index.
  static func kernel(_ name: String, _ plan: CommunityPlan<Prior>, weeks: Int = 104) -> BenchmarkCase {
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks))
    return BenchmarkCase(name: name) { count in
      var trajectory = Trajectory(weeks: weeks)
      var sum = 0.0
      for index in 0..<count {
        // The plans of this program never fail: their exits are far below 1.
        try? simulator.run(seed: 1, replicate: UInt64(index), into: &trajectory)
        sum += trajectory[.active, weeks - 1]
      }
      return sum
    }
  }

  /// The reference: registration and reactive moderation, 12,000 eligible people, 104 weeks.
  static var ordinary: BenchmarkCase { kernel("reference: registration, reactive", .ordinary) }

  static func policies(_ pace: Pace) -> [ResultTable] {
    let plans = MembershipModel.allCases.flatMap { membership in
      ModerationModel.allCases.map { moderation in
        var plan = CommunityPlan<Prior>.ordinary
        plan.membership.model = membership
        plan.membership.reviewHours = .fixed(2)
        plan.membership.fee = .fixed(20)
        plan.membership.ordinaryFee = .fixed(20)
        plan.moderation.policy = ModerationPolicy(moderation)
        return kernel("\(membership), \(moderation)", plan)
      }
    }
    let results = Comparison(reference: ordinary, cases: plans).results(pace)
    let sweep = results.dropFirst().map(\.nanoseconds).reduce(0, +) * 10_000 * 1e-9
    return [
      ResultTable(
        title: "Policies",
        note: """
          Replicates of 104 weeks a second of one processor. The ratio is the time of a replicate to the reference's. All 30 \
          combinations with 10,000 replicates each would take \(Figure.decimal(sweep, 1)) s of processor time.
          """,
        columns: ["membership, moderation", "replicates/s", "ratio", "quartiles"],
        rows: results.map { [$0.name, Figure.decimal(1e9 / $0.nanoseconds, 0)] + Figure.ratio($0.ratio) })
    ]
  }

  static func weeks(_ pace: Pace) -> [ResultTable] {
    let lengths = [26, 52, 104, 208, 520]
    let cases = lengths.map { kernel(Figure.grouped($0), .ordinary, weeks: $0) }
    let results = Comparison(reference: ordinary, cases: cases).results(pace)
    return [
      ResultTable(
        title: "Weeks",
        note: "The ratio is the time of a replicate to that of 104 weeks.",
        columns: ["weeks", "µs a replicate", "µs a week", "ratio", "quartiles"],
        rows: zip(lengths, results.dropFirst()).map { weeks, result in
          let time = result.nanoseconds / 1000
          return [result.name, Figure.three(time), Figure.three(time / Double(weeks))] + Figure.ratio(result.ratio)
        })
    ]
  }

  static func members(_ pace: Pace) -> [ResultTable] {
    let cases = [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000].map { eligible in
      var plan = CommunityPlan<Prior>.ordinary
      plan.audience.eligible = .fixed(Double(eligible))
      return kernel(Figure.grouped(eligible), plan)
    }
    let results = Comparison(reference: ordinary, cases: cases).results(pace)
    return [
      ResultTable(
        title: "Eligible people",
        note: "Replicates of 104 weeks. The ratio is to the reference with 12,000 eligible people.",
        columns: ["eligible", "µs a replicate", "ratio", "quartiles"],
        rows: results.dropFirst().map { [$0.name, Figure.three($0.nanoseconds / 1000)] + Figure.ratio($0.ratio) })
    ]
  }
}
