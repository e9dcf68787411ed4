import CMootWeek
import MootRandom
import Testing

@testable import MootModel

/// Replicates that run side by side are those that run alone, bit by bit, on every instruction set of this processor.
struct LaneTests {
  private static let kernels = LaneKernel.available

  /// Plans, settings and timelines of every kind, each policy on its own.
  @Test(arguments: MembershipModel.allCases, RandomPlans.moderation)
  func everyNumberIsThatOfTheReplicateAlone(membership: MembershipModel, moderation: ModerationPolicy) throws {
    let key = membership.rawValue.utf8.count * 100 + moderation.models.map(\.rawValue.utf8.count).reduce(0, +)
    var plans = RandomPlans(seed: UInt64(1_000 + key))
    var compared = 0
    for plan in 0..<8 {
      let simulator = Simulator(schedule: plans.schedule(membership, moderation), settings: plans.settings())
      // Neither the first replicates nor full lanes only.
      let replicates = plan % 2 == 0 ? 32..<48 : 5..<12
      for kernel in Self.kernels {
        guard let differing = Self.firstDifference(simulator, replicates, kernel) else { continue }
        #expect(differing.isEmpty, "plan \(plan), \(kernel.name): \(differing)")
        compared += 1
      }
    }
    #expect(compared >= 4 * Self.kernels.count, "most plans can be run")
  }

  /// Audiences from nobody to a billion: every regime of every sampler.
  @Test(arguments: [0.0, 1, 40, 2_500, 60_000, 1e6, 1e9])
  func everySizeIsThatOfTheReplicateAlone(eligible: Double) throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(eligible)
    for model in ModerationModel.allCases {
      plan.moderation.policy = ModerationPolicy(model)
      let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: 60))
      for kernel in Self.kernels {
        let differing = try #require(Self.firstDifference(simulator, 0..<16, kernel))
        #expect(differing.isEmpty, "\(model), \(kernel.name): \(differing)")
      }
    }
  }

  /// Whichever lane's plan cannot be run, at the start or from a later week on: the error is that of one after the other.
  @Test func aFailureIsThatOfTheFirstReplicateThatFails() throws {
    var later = CommunityPlan<Prior>.ordinary
    later.readiness.lastingProblem = .fixed(0)
    for (problem, override) in [
      (0.0, ("reader_lapses", Prior.logNormal(0.4, 0.5))), (0.5, ("departure", .logNormal(0.5, 0.5))),
    ] {
      var plan = CommunityPlan<Prior>.ordinary
      plan.readiness.lastingProblem = .fixed(1)
      var schedule = Schedule(plan)
      later.readiness.lastingProblem = .fixed(problem)
      schedule.append(week: 7, plan: later)
      let simulator = Simulator(
        schedule: schedule, settings: RunSettings(weeks: 12, overrides: [override.0: override.1]))
      var failures = 0
      for start in stride(from: 0, to: 160, by: 16) {
        let alone = Self.outcome(simulator, start..<start + 16, .single)
        for kernel in Self.kernels { #expect(Self.outcome(simulator, start..<start + 16, kernel) == alone) }
        if alone.1 != nil { failures += 1 }
      }
      #expect(failures > 0)
    }
  }

  /// Every family of priors, with limits and redrawing.
  @Test(arguments: [true, false])
  func everyParameterIsThatOfTheReplicateAlone(uncertainty: Bool) {
    let overrides: [String: Prior] = [
      "discovery": .uniform(0.1, 0.2), "imitation": .normal(0.3, 0.2), "promotion": .fixed(0.01),
      "replies": Prior(.normal(mean: 0, sd: 1), floor: 0.5), "welcome": Prior(.beta(0.4, 2), ceiling: 0.3),
      "filter_false_alarm": .uniform(0, 0.1),
      "wage": Prior(.logNormal(median: 50, logSD: 1), ceiling: 60, redrawnAbove: 70),
    ]
    for overrides in [overrides, [:]] {
      let simulator = Simulator(
        schedule: Schedule(.ordinary),
        settings: RunSettings(parameterUncertainty: uncertainty, overrides: overrides))
      let indices = (0..<UInt64(16)).map { 100 - $0 * 3 }
      for kernel in Self.kernels {
        let together = simulator.parameters(seed: 8, replicates: indices, kernel)
        for (index, values) in zip(indices, together) {
          let alone = simulator.parameters(seed: 8, replicate: index)
          let differing = ParameterKey.all.filter { values[$0].bitPattern != alone[$0].bitPattern }
          #expect(differing.isEmpty, "\(kernel.name), replicate \(index)")
        }
      }
    }
  }

  /// Studies give replicates keys of their own, in any order, and exchange what is drawn from some streams.
  @Test func keysOfAnyKindAreKept() throws {
    let stream = ParameterKey.common(.discovery).stream
    let rows = (0..<16).map { (row: Int) -> ReplicateKeys in
      let exchanged: Set<UInt32> = row % 3 == 0 ? [stream] : []
      return ReplicateKeys(
        chance: UInt64(row * 37 % 16), knowledge: UInt64(row / 4), exchanged: exchanged, exchange: 1_000)
    }
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 30), rows: rows)
    for kernel in Self.kernels { #expect(try #require(Self.firstDifference(simulator, 0..<16, kernel)).isEmpty) }
  }

  /// A coefficient is a number that is computed, or a parameter of the same name.
  @Test func everyCoefficientHasAName() {
    #expect(Set(Coefficients.names).count == Coefficients.names.count)
    #expect(Coefficients.names.count * MemoryLayout<Double>.stride == MemoryLayout<moot_numbers>.size)
  }

  /// Lanes compute counts roughly and leave those that are not certain. A count that is certain must be the exact one, however
  /// near the uniform number lies to a cumulative probability; and few may be left, or the lanes would not be worth it.
  @Test(arguments: [
    (1.0, 0.5), (2, 1e-9), (3, 0.3), (19, 0.5), (25, 0.39), (40, 0.02), (1_000, 0.0099), (1e5, 1e-6), (1e9, 9.9e-9),
    (1e12, 1e-13), (21, 0.5), (1_000, 0.0101), (1e6, 0.3), (1e12, 0.2),
  ])
  func aCountThatIsCertainIsExact(trials: Double, probability: Double) {
    let mean = trials * probability
    let exactBinomial = { (bits: UInt64) in
      var number = OneNumber(bits: bits)
      return Binomial.sample(trials: trials, probability: probability, using: &number)
    }
    let exactPoisson = { (bits: UInt64) in
      var number = OneNumber(bits: bits)
      return Poisson.sample(mean: mean, using: &number)
    }
    for kernel in Self.kernels {
      let (trials, probability, mean) = (
        Lanes(repeating: trials), Lanes(repeating: probability), Lanes(repeating: mean)
      )
      let ways: [(name: String, exact: (UInt64) -> Double, inLanes: (Lanes) -> (count: Lanes, uncertain: UInt32))] = [
        ("binomial", exactBinomial, { kernel.binomialCounts(at: $0, trials: trials, probability: probability) }),
        ("Poisson", exactPoisson, { kernel.poissonCounts(at: $0, mean: mean) }),
      ]
      for (name, exact, inLanes) in ways {
        let scattered = (0..<4_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF0 }
        let (wrong, left) = Self.compare(scattered, exact, inLanes)
        #expect(wrong == 0, "\(kernel.name), \(name)")
        #expect(left < 40, "\(kernel.name), \(name): \(left) of 4,000 left")
        #expect(
          Self.compare(Self.bordersOfCounts(exact), exact, inLanes).wrong == 0, "\(kernel.name), \(name): borders")
      }
    }
  }

  /// Uniform numbers, as bits, to both sides of cumulative probabilities, from as near as can be to well beyond the margin.
  private static func bordersOfCounts(_ count: (UInt64) -> Double) -> [UInt64] {
    (0..<40).flatMap { step -> [UInt64] in
      let start = UInt64(step) &* (UInt64.max / 40) + (UInt64.max / 90)
      let first = count(start)
      // The last bits that give the same count.
      var (same, other) = (start, UInt64.max)
      guard count(other) > first else { return [] }
      while other - same > 1 {
        let middle = same + (other - same) / 2
        if count(middle) > first { other = middle } else { same = middle }
      }
      return [0, 1e-15, 1e-13, 1e-12, 1e-11, 3e-11, 1e-10, 3e-10, 9e-10, 1.1e-9, 2e-9, 1e-8].flatMap { distance in
        let bits = UInt64(distance * 0x1p64)
        return [same &- min(same, bits), same &+ min(bits, .max - same)]
      }
    }
  }

  /// How many of the lanes' counts are certain and wrong, and how many are left.
  private static func compare(
    _ numbers: [UInt64], _ exact: (UInt64) -> Double, _ inLanes: (Lanes) -> (count: Lanes, uncertain: UInt32)
  ) -> (wrong: Int, left: Int) {
    var (wrong, left) = (0, 0)
    for start in stride(from: 0, to: numbers.count, by: Lanes.count) {
      let bits = (0..<Lanes.count).map { numbers[min(start + $0, numbers.count - 1)] }
      var u = Lanes.zero
      for lane in bits.indices { u[lane] = UnitInterval.open(bits[lane]) }
      let (count, uncertain) = inLanes(u)
      left += uncertain.nonzeroBitCount
      for lane in bits.indices where uncertain >> lane & 1 == 0 && count[lane] != exact(bits[lane]) { wrong += 1 }
    }
    return (wrong, left)
  }

  /// How many replicates were run, and the error.
  private static func outcome(
    _ simulator: Simulator, _ replicates: Range<Int>, _ kernel: LaneKernel
  ) -> (count: Int, ReplicateError?) {
    var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: replicates.count)
    do throws(ReplicateError) {
      try simulator.run(seed: 3, replicates: replicates, into: &block, kernel: kernel)
      return (block.count, nil)
    } catch {
      return (block.count, error)
    }
  }

  /// What differs first from the replicates alone, empty where nothing does; nil where a plan cannot be run.
  private static func firstDifference(
    _ simulator: Simulator, _ replicates: Range<Int>, _ kernel: LaneKernel
  ) -> String? {
    let weeks = simulator.settings.weeks
    guard var course = try? simulator.begin(seed: 9, replicates: replicates, kernel) else { return nil }
    var block = TrajectoryBlock(weeks: weeks, capacity: 16)
    block.beginLanes()
    for week in 0..<weeks { course.step(week: week, into: &block, at: 0) }
    block.endLanes(replicates.count)
    for (lane, replicate) in replicates.enumerated() {
      guard var alone = try? simulator.begin(seed: 9, replicates: replicate..<replicate + 1, .single) else {
        return nil
      }
      var own = TrajectoryBlock(weeks: weeks, capacity: 1)
      own.beginLanes()
      for week in 0..<weeks { alone.step(week: week, into: &own, at: 0) }
      own.endLanes(1)
      for week in 0..<weeks {
        for metric in Metric.allCases {
          let (one, other) = (own[metric, week, replicate: 0], block[metric, week, replicate: lane])
          if one.bitPattern != other.bitPattern { return "week \(week), lane \(lane), \(metric): \(one), \(other)" }
        }
      }
      for sum in TrajectoryBlock.RunningSum.allCases
      where own[sum, replicate: 0].bitPattern != block[sum, replicate: lane].bitPattern {
        return "\(sum), lane \(lane)"
      }
      if !alone.state(lane: 0).isSame(as: course.state(lane: lane)) { return "lane \(lane): state" }
    }
    return ""
  }
}

extension CommunityState {
  fileprivate func isSame(as other: CommunityState) -> Bool {
    func bits(_ state: CommunityState) -> [UInt64] {
      let numbers = [
        state.outside, state.applicants, state.newcomers, state.readers, state.dormant, state.gone, state.turnedAway,
        state.eligible, state.eligibleAtStart, state.joined, state.cases, state.heldGood, state.heldViolating,
        state.solutions, state.smoothedPosts, state.smoothedLoad, state.exposure, state.tide,
      ]
      return (numbers + state.posters + state.recency).map(\.bitPattern)
    }
    return bits(self) == bits(other)
  }
}

/// A generator that has one number only.
private struct OneNumber: RandomNumberGenerator {
  let bits: UInt64
  func next() -> UInt64 { bits }
}
