import MootModel
import MootTestSupport
import Testing

/// The values of parameters that replicates draw.
struct ParameterDrawTests {
  private static func values(
    of names: [String], _ settings: RunSettings = RunSettings(), plan: CommunityPlan<Prior> = .ordinary,
    count: Int = 4_000
  ) -> [[Double]] {
    let simulator = Simulator(schedule: Schedule(plan), settings: settings)
    let keys = names.compactMap { Parameter.named($0)?.key }
    var columns = keys.map { _ in [Double]() }
    for replicate in 0..<count {
      let drawn = simulator.parameters(seed: 21, replicate: UInt64(replicate))
      for (column, key) in keys.enumerated() { columns[column].append(drawn[key]) }
    }
    return columns
  }

  private static func quantile(_ values: [Double], _ p: Double) -> Double {
    values.sorted()[Int((Double(values.count) * p).rounded(.down))]
  }

  /// Share of the values below `bound`, as a distance from `share` in standard errors.
  private static func score(_ values: [Double], below bound: Double, share: Double) -> Double {
    let count = Double(values.count)
    let found = Double(values.filter { $0 < bound }.count) / count
    return (found - share) / (share * (1 - share) / count).squareRoot()
  }

  @Test func everyDrawLiesWithinTheBounds() {
    let columns = Self.values(of: Parameter.table.map(\.name), count: Workload.replicates(60_000))
    for (parameter, values) in zip(Parameter.table, columns) {
      #expect(
        values.allSatisfy(parameter.bounds.contains), "\(parameter.name) \(values.min() ?? 0) \(values.max() ?? 0)")
    }
  }

  /// Means of Beta and uniform priors, medians of the others.
  @Test func drawsAreCenteredOnTheirCenters() {
    let columns = Self.values(of: Parameter.table.map(\.name), count: Workload.replicates(20_000))
    for (parameter, values) in zip(Parameter.table, columns) {
      let center = parameter.prior.center
      switch parameter.prior.shape {
      case .fixed: #expect(values.allSatisfy { $0 == center }, "\(parameter.name)")
      case .beta, .uniform:
        // s₀ is lowered to s₁ where it would be above it.
        if parameter.name != "stay_unreplied" {
          #expect(abs(Sample(values).meanScore(center)) < 4.5, "\(parameter.name)")
        }
      case .logNormal, .normal, .logitNormal:
        #expect(abs(Self.score(values, below: center, share: 0.5)) < 4.5, "\(parameter.name)")
      }
    }
  }

  @Test func withoutUncertaintyEveryParameterStandsAtItsCenter() {
    let columns = Self.values(
      of: Parameter.table.map(\.name), RunSettings(parameterUncertainty: false), count: 3)
    for (parameter, values) in zip(Parameter.table, columns) {
      #expect(values.allSatisfy { $0 == parameter.prior.center }, "\(parameter.name)")
    }
  }

  @Test func filtersThatCatchMoreHoldMore() {
    let columns = Self.values(of: ["filter_recall", "filter_false_alarm"], count: Workload.replicates(40_000))
    let correlation = Self.rankCorrelation(columns[0], columns[1])
    #expect(abs(correlation - 0.5) < 4.5 * 1.1 / Double(columns[0].count).squareRoot(), "\(correlation)")
    // And with nothing else.
    let others = Self.values(of: ["filter_recall", "flag_recall"], count: Workload.replicates(40_000))
    #expect(abs(Self.rankCorrelation(others[0], others[1])) < 4.5 / Double(others[0].count).squareRoot())
  }

  private static func rankCorrelation(_ x: [Double], _ y: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      var ranks = [Double](repeating: 0, count: values.count)
      for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        ranks[index] = Double(rank)
      }
      return ranks
    }
    let (a, b) = (Sample(ranks(x)), Sample(ranks(y)))
    let products = zip(a.values, b.values).map { ($0 - a.mean) * ($1 - b.mean) }
    return Sample(products).mean / (a.variance * b.variance).squareRoot()
  }

  @Test func repliesNeverKeepFewer() {
    let columns = Self.values(of: ["stay_unreplied", "stay_replied"], count: Workload.replicates(20_000))
    let pairs = zip(columns[0], columns[1])
    #expect(pairs.allSatisfy { $0 <= $1 })
    // The rule has something to do.
    #expect(pairs.contains { $0 == $1 })
  }

  @Test func mistakesAreDrawnAgainAboveAHalf() {
    let wide = Prior(.logNormal(median: 0.3, logSD: 1), redrawnAbove: 0.5)
    let columns = Self.values(
      of: ["pre_mistakes"], RunSettings(overrides: ["pre_mistakes": wide]), count: Workload.replicates(20_000))
    #expect(columns[0].allSatisfy { $0 <= 0.5 })
    #expect(!columns[0].contains(0.5))
    // Φ(ln(0.4/0.3))/Φ(ln(0.5/0.3)) of them lie below 0.4.
    #expect(abs(Self.score(columns[0], below: 0.4, share: 0.6132049 / 0.6952634)) < 4.5)
  }

  /// "20 to 60" has these as its 5th and 95th percentile; a range that spans 0 is normal.
  @Test(arguments: [(20.0, 60.0), (-3.0, 9.0), (0.0, 2.0)])
  func rangesAreNinetyPercentIntervals(low: Double, high: Double) {
    var plan = CommunityPlan<Prior>.ordinary
    plan.team.outreachHours = .range(low, high)
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings())
    let drawn = (0..<Workload.replicates(20_000)).map {
      simulator.plan(phase: 0, seed: 22, replicate: UInt64($0)).team.outreachHours
    }
    #expect(abs(Self.score(drawn, below: low, share: 0.05)) < 4.5)
    #expect(abs(Self.score(drawn, below: high, share: 0.95)) < 4.5)
    let middle = low > 0 ? (low * high).squareRoot() : (low + high) / 2
    #expect(abs(Self.score(drawn, below: middle, share: 0.5)) < 4.5)
    #expect(Prior.range(5, 5) == .fixed(5))
  }

  @Test func uncertainPlanNumbersAreDrawnOnceForAllPhases() {
    var plan = CommunityPlan<Prior>.ordinary
    var schedule = Schedule(plan)
    plan.team.answeringHours = .range(5, 20)
    schedule.append(week: 10, plan: plan)
    plan.moderation.policy = ModerationPolicy(.post)
    schedule.append(week: 20, plan: plan)
    let simulator = Simulator(schedule: schedule, settings: RunSettings(weeks: 30))
    let hours = simulator.unknowns(seed: 3, replicates: 0..<50).first { $0.key == "team.answering_hours" }?.values
    let later = (0..<50).map { replicate in
      (1...2).map { simulator.plan(phase: $0, seed: 3, replicate: UInt64(replicate)).team.answeringHours }
    }
    // Known at the start and uncertain later: the later value is the unknown.
    #expect(hours == later.map { $0[0] })
    #expect(later.allSatisfy { $0[0] == $0[1] })
    #expect(Set(hours ?? []).count == 50)
    #expect(simulator.plan(phase: 0, seed: 3, replicate: 0).team.answeringHours == 12)
  }

  @Test func unknownsAreThoseThatTheRunUsed() throws {
    let simulator = Simulator(
      schedule: Schedule(.ordinary), settings: RunSettings(overrides: ["violations": .fixed(0.1)]))
    let unknowns = simulator.unknowns(seed: 4, replicates: 5..<9)
    let keys = unknowns.map(\.key)
    #expect(keys.contains("discovery") && keys.contains("registration.gate_pass"))
    #expect(!keys.contains("violations") && !keys.contains("queue_weeks") && !keys.contains("paid.gate_pass"))
    let discovery = try #require(unknowns.first { $0.key == "discovery" })
    #expect(
      discovery.values
        == (5..<9).map { simulator.parameters(seed: 4, replicate: $0)[.common(.discovery)] })
    let certain = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(parameterUncertainty: false))
    #expect(certain.unknowns(seed: 4, replicates: 0..<2).isEmpty)
  }
}
