import MootModel

/// Replicates on one processor: one after the other, and side by side in lanes.
enum KernelPart {
  /// Replicates of a plan one after the other.
  static func single(_ name: String, _ plan: CommunityPlan<Prior>, weeks: Int = 104) -> BenchmarkCase {
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks))
    return BenchmarkCase(name: name) { count in
      var block = TrajectoryBlock(weeks: weeks, capacity: 1)
      var sum = 0.0
      for index in 0..<count {
        block.removeAll()
        // The plans of this program never fail: their exits are far below 1.
        try? simulator.run(seed: 1, replicates: index..<index + 1, into: &block, kernel: .single)
        sum += block[.active, weeks - 1, replicate: 0]
      }
      return sum
    }
  }

  /// The same replicates side by side.
  static func lanes(
    _ name: String, _ plan: CommunityPlan<Prior>, weeks: Int = 104, kernel: LaneKernel = .fastest
  ) -> BenchmarkCase {
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks))
    let group = LaneKernel.lanes
    return BenchmarkCase(name: name, items: group) { count in
      var block = TrajectoryBlock(weeks: weeks, capacity: group)
      var sum = 0.0
      for index in 0..<count {
        block.removeAll()
        try? simulator.run(seed: 1, replicates: index * group..<(index + 1) * group, into: &block, kernel: kernel)
        sum += block[.active, weeks - 1, replicate: 0]
      }
      return sum
    }
  }

  /// The reference of all replicates: registration and reactive moderation, 12,000 eligible people, 104 weeks.
  static var ordinary: BenchmarkCase { single("one after the other", .ordinary) }

  static func lanes(_ pace: Pace) -> [ResultTable] {
    let kernels = LaneKernel.available.dropLast()
    let cases = [ordinary] + kernels.map { lanes("\(LaneKernel.lanes) lanes, \($0.name)", .ordinary, kernel: $0) }
    let results = Comparison.results(of: cases, pace)
    return [
      ResultTable(
        title: "Lanes",
        note: "Replicates of 104 weeks on one processor: registration, reactive moderation, 12,000 eligible people.",
        columns: ["kernel", "µs a replicate", "replicates/s", "times as fast", "quartiles"],
        rows: results.map { result in
          [result.name, Figure.three(result.nanoseconds / 1000), Figure.decimal(1e9 / result.nanoseconds, 0)]
            + Figure.ratio(results[0].ratio(to: result))
        })
    ]
  }

  static func policies(_ pace: Pace) -> [ResultTable] {
    let cases = MembershipModel.allCases.flatMap { membership in
      ModerationModel.allCases.flatMap { moderation in
        var plan = CommunityPlan<Prior>.ordinary
        plan.membership.model = membership
        plan.membership.reviewHours = .fixed(2)
        plan.membership.fee = .fixed(20)
        plan.membership.ordinaryFee = .fixed(20)
        plan.moderation.policy = ModerationPolicy(moderation)
        return pair("\(membership), \(moderation)", plan)
      }
    }
    let results = Comparison.results(of: cases, pace)
    let sweep = stride(from: 1, to: results.count, by: 2).map { results[$0].nanoseconds }.reduce(0, +) * 1e-5
    return [
      ResultTable(
        title: "Policies",
        note: """
          Replicates of 104 weeks a second of one processor. In lanes all 30 combinations with 10,000 replicates each would \
          take \(Figure.decimal(sweep, 1)) s of processor time, summaries apart.
          """,
        columns: ["membership, moderation", "one by one", "in lanes", "times as fast", "quartiles"],
        rows: pairs(results).map { scalar, lanes in
          [scalar.name, Figure.decimal(1e9 / scalar.nanoseconds, 0), Figure.decimal(1e9 / lanes.nanoseconds, 0)]
            + Figure.ratio(scalar.ratio(to: lanes))
        })
    ]
  }

  static func weeks(_ pace: Pace) -> [ResultTable] {
    let lengths = [26, 52, 104, 208, 520]
    let cases = pair("", .ordinary) + lengths.flatMap { pair(Figure.grouped($0), .ordinary, weeks: $0) }
    let results = pairs(Comparison.results(of: cases, pace))
    return [
      ResultTable(
        title: "Weeks",
        note: "Microseconds a replicate. The ratio is the time in lanes to that of 104 weeks.",
        columns: ["weeks", "one by one", "in lanes", "in lanes, a week", "ratio", "quartiles"],
        rows: zip(lengths, results.dropFirst()).map { weeks, result in
          let time = result.lanes.nanoseconds / 1000
          return [
            result.scalar.name, Figure.three(result.scalar.nanoseconds / 1000), Figure.three(time),
            Figure.three(time / Double(weeks)),
          ] + Figure.ratio(result.lanes.ratio(to: results[0].lanes))
        })
    ]
  }

  static func members(_ pace: Pace) -> [ResultTable] {
    let counts = [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]
    let cases =
      pair("", .ordinary)
      + counts.flatMap { eligible in
        var plan = CommunityPlan<Prior>.ordinary
        plan.audience.eligible = .fixed(Double(eligible))
        return pair(Figure.grouped(eligible), plan)
      }
    let results = pairs(Comparison.results(of: cases, pace))
    return [
      ResultTable(
        title: "Eligible people",
        note:
          "Microseconds a replicate of 104 weeks. The ratio is the time in lanes to that with 12,000 eligible people.",
        columns: ["eligible", "one by one", "in lanes", "ratio", "quartiles"],
        rows: results.dropFirst().map { scalar, lanes in
          [scalar.name, Figure.three(scalar.nanoseconds / 1000), Figure.three(lanes.nanoseconds / 1000)]
            + Figure.ratio(lanes.ratio(to: results[0].lanes))
        })
    ]
  }

  private static func pair(_ name: String, _ plan: CommunityPlan<Prior>, weeks: Int = 104) -> [BenchmarkCase] {
    [single(name, plan, weeks: weeks), lanes(name, plan, weeks: weeks)]
  }

  private static func pairs(
    _ results: [Comparison.Result]
  ) -> [(scalar: Comparison.Result, lanes: Comparison.Result)] {
    stride(from: 0, to: results.count, by: 2).map { (results[$0], results[$0 + 1]) }
  }
}
