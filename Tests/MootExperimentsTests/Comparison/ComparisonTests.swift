import MootModel
import MootStatistics
import MootTestSupport
import Testing

@testable import MootExperiments

/// Plans against each other, with planted truths.
struct ComparisonTests {
  private static func option(
    weeks: Int = 52, uncertainty: Bool = true, overrides: [String: Prior] = [:],
    _ change: (inout CommunityPlan<Prior>) -> Void = { _ in }
  ) -> ComparisonDesign.Option {
    var plan = CommunityPlan<Prior>.ordinary
    change(&plan)
    return .init(
      schedule: Schedule(plan),
      settings: RunSettings(weeks: weeks, parameterUncertainty: uncertainty, overrides: overrides))
  }

  private static let all = Gauge.allCases.map { Criterion.measure($0) }

  private static func compare(
    _ options: [ComparisonDesign.Option], _ criteria: [Criterion] = all, seed: UInt64 = 7, replicates: Int = 400,
    matters: [String: Double] = [:], jobs: Int = 2
  ) async throws -> Comparison {
    try await ComparisonDesign(
      options: options, criteria: criteria, seed: seed, replicates: replicates, matters: matters
    ).run(jobs: jobs)
  }

  @Test func equalPlansDifferByExactlyNothing() async throws {
    let plan = Self.option { $0.audience.eligible = .range(3_000, 20_000) }
    let found = try await Self.compare([plan, plan, plan])
    #expect(found.pairs.count == 2)
    for pair in found.pairs {
      for difference in pair.differences {
        #expect(difference.isSame && difference.mean == 0 && difference.standardError == 0)
        #expect(difference.range == 0...0 && difference.better.value == 0 && difference.worse.value == 0)
        #expect(difference.tie == 1 && difference.verdict == .cannotBeToldApart)
      }
      #expect(pair.costPerPoster?.ratio == nil)
    }
    #expect(found.ranking.map(\.option) == [0, 1, 2])
    #expect(found.ranking.allSatisfy { abs($0.best - 1.0 / 3) < 1e-9 })
  }

  @Test func theResultDoesNotDependOnJobs() async throws {
    let options = [Self.option(), Self.option { $0.membership.model = .open }]
    let one = try await Self.compare(options, replicates: 200, jobs: 1)
    let four = try await Self.compare(options, replicates: 200, jobs: 4)
    #expect("\(one)" == "\(four)")
  }

  /// A tenth more people who can be reached.
  @Test(arguments: [true, false])
  func aPlantedTenthIsFound(uncertainty: Bool) async throws {
    let first = Self.option(uncertainty: uncertainty) { $0.audience.eligible = .fixed(12_000) }
    let more = Self.option(uncertainty: uncertainty) { $0.audience.eligible = .fixed(13_200) }
    let found = try await Self.compare([first, more], replicates: Workload.replicates(20_000))
    let joined = try #require(found.pairs[0].differences.first { $0.criterion == .measure(.joined) })
    #expect(joined.interval.lowerBound > 0)
    #expect(joined.verdict == .better || joined.verdict == .probablyBetter, "\(joined)")
    let turned = try await Self.compare([more, first], replicates: Workload.replicates(20_000))
    let fewer = try #require(turned.pairs[0].differences.first { $0.criterion == .measure(.joined) })
    #expect(fewer.verdict == .worse || fewer.verdict == .probablyWorse, "\(fewer)")
    #expect(abs(fewer.mean + joined.mean) < 1e-6)
  }

  /// Equal in the mean, with random numbers of their own.
  @Test func equalPlansWithoutPairingCannotBeToldApart() async throws {
    let plan = Self.option(weeks: 26, uncertainty: false)
    let design = ComparisonDesign(
      options: [plan, plan], criteria: [.measure(.posters)], seed: 1, replicates: 400)
    var told = 0
    for seed in UInt64(0)..<100 {
      var columns: [[[Double]]] = []
      for option in UInt64(0)..<2 {
        let ensemble = Ensemble(
          Simulator(schedule: plan.schedule, settings: plan.settings), seed: 2 * seed + option,
          replicates: design.layout.replicates, observables: [.init(.posters, week: 25)], summarizes: false)
        columns.append(try await ensemble.run(jobs: 2).observed)
      }
      let verdict = design.comparison(of: columns, isCertain: true).pairs[0].differences[0].verdict
      if verdict != .cannotBeToldApart && verdict != .moreReplicates { told += 1 }
    }
    #expect(told <= 6, "\(told) of 100 pairs of equal plans were told apart")
  }

  /// Common random numbers: what they are for.
  @Test func pairingCutsTheVariance() async throws {
    let replicates = Workload.replicates(40_000)
    func cut(_ first: ComparisonDesign.Option, _ second: ComparisonDesign.Option) async throws -> Double {
      let found = try await Self.compare([first, second], [.measure(.posters)], replicates: replicates)
      let difference = found.pairs[0].differences[0]
      return difference.pairedVariance / difference.unpairedVariance
    }
    let chosen = Self.option(weeks: 104, uncertainty: false)
    let moderation = Self.option(weeks: 104, uncertainty: false) { $0.moderation.policy = ModerationPolicy(.post) }
    let membership = Self.option(weeks: 104, uncertainty: false) { $0.membership.model = .open }
    let byModeration = try await cut(chosen, moderation)
    let byMembership = try await cut(chosen, membership)
    #expect(byModeration <= 0.2, "\(byModeration)")
    #expect(byMembership <= 2.0 / 3, "\(byMembership)")
  }

  @Test func ignoranceAndLackOfRunsAreToldApart() {
    func share(_ value: Double, _ half: Double) -> BeliefSample.Share {
      .init(value: value, low: max(0, value - half), high: min(1, value + half))
    }
    // Much is unknown, and well measured.
    #expect(Verdict(better: share(0.45, 0.03), worse: share(0.35, 0.03)) == .cannotBeToldApart)
    #expect(Verdict(better: share(0.03, 0.03), worse: share(0.01, 0.01)) == .cannotBeToldApart)
    // The same, and badly measured.
    #expect(Verdict(better: share(0.6, 0.25), worse: share(0.1, 0.1)) == .moreReplicates)
    #expect(Verdict(better: .init(value: 0, low: 0, high: 1), worse: share(0, 0)) == .moreReplicates)
    #expect(Verdict(better: share(0.9, 0.05), worse: share(0, 0)) == .better)
    #expect(Verdict(better: share(0.6, 0.03), worse: share(0.1, 0.03)) == .probablyBetter)
    #expect(Verdict(better: share(0, 0), worse: share(0.95, 0.02)) == .worse)
    #expect(Verdict(better: share(0.1, 0.03), worse: share(0.6, 0.03)) == .probablyWorse)
  }

  /// Nothing unknown: the verdict turns on the mean alone, and few runs leave it open.
  @Test func withoutIgnoranceOnlyRunsAreMissing() {
    func verdict(_ replicates: Int, effect: Double) -> Verdict {
      let design = ComparisonDesign(
        options: [Self.option(), Self.option()], criteria: [.measure(.posters)], seed: 1, replicates: replicates,
        matters: ["posters": 1])
      // Values that alternate around their mean.
      let first = (0..<design.layout.replicates).map { 50 + ($0 % 2 == 0 ? 5.0 : -5) }
      let second = (0..<design.layout.replicates).map { 50 + effect + ($0 % 4 < 2 ? 5.0 : -5) }
      return design.comparison(of: [[first], [second]], isCertain: true).pairs[0].differences[0].verdict
    }
    #expect(verdict(20, effect: 1.5) == .moreReplicates)
    #expect(verdict(20_000, effect: 1.5) == .better)
    #expect(verdict(20_000, effect: -1.5) == .worse)
    #expect(verdict(20_000, effect: 0.5) == .cannotBeToldApart)
  }

  @Test func lessIsBetterWhereLessIsBetter() {
    let design = ComparisonDesign(
      options: [Self.option(), Self.option()], criteria: [.measure(.cost), .measure(.posters)], seed: 1,
      replicates: 1000)
    let base = (0..<1000).map { 1000 + Double($0 % 7) }
    let people = (0..<1000).map { 40 + Double($0 % 5) }
    let found = design.comparison(
      of: [[base, people], [base.map { $0 - 300 }, people.map { $0 - 3 }]], isCertain: false)
    let pair = found.pairs[0]
    #expect(pair.differences[0].verdict == .better && pair.differences[0].better.value == 1)
    #expect(pair.differences[1].verdict == .worse)
    #expect(abs((pair.costPerPoster?.ratio ?? 0) - 100) < 1e-9)
    #expect(found.ranking[0].option == 1 && found.ranking[0].best == 1)
    // The bad end of a cost is the dear one.
    #expect(found.levels[0][0].worstDecile > found.levels[0][0].median)
    #expect(found.levels[0][1].worstDecile < found.levels[0][1].median)
  }
}
