import MootModel
import MootStatistics
import Testing

@testable import MootExperiments

/// Runs that stop when they are precise enough.
struct PrecisionTests {
  private static func ensemble(seed: UInt64, weeks: Int = 8, uncertainty: Bool = true) -> Ensemble {
    Ensemble(
      Simulator(
        schedule: Schedule(.ordinary), settings: RunSettings(weeks: weeks, parameterUncertainty: uncertainty)),
      seed: seed, replicates: 1)
  }

  @Test(arguments: [1, 3])
  func aRunIsThatOfItsLength(jobs: Int) async throws {
    let run = PrecisionRun(Self.ensemble(seed: 4), goals: [PrecisionGoal(.active, share: 0.02)], cap: 100_000)
    let outcome = try await run.run(jobs: jobs)
    #expect(outcome.isReached && outcome.reached[0] <= 0.02 && outcome.replicates > PrecisionRun.first)
    var plain = Self.ensemble(seed: 4)
    plain.replicates = outcome.replicates
    let result = try await plain.run(jobs: 2)
    #expect(result.summary == outcome.result.summary)
    #expect(outcome.replicates < 40_000, "\(outcome.replicates)")
  }

  @Test func theCapHolds() async throws {
    let goals = [PrecisionGoal(.posters, share: 0.001), PrecisionGoal(.active, share: 0.5)]
    for cap in [10, 1_500] {
      let outcome = try await PrecisionRun(Self.ensemble(seed: 1), goals: goals, cap: cap).run(jobs: 2)
      #expect(outcome.replicates == cap && !outcome.isReached)
      #expect(outcome.reached[0] > 0.001 && outcome.reached[1] < 0.5)
    }
  }

  @Test func stretchesGrowByWhatTheErrorSays() {
    #expect(PrecisionRun.next(after: 1_024, excess: 2, cap: 1_000_000) == 4_608)
    #expect(PrecisionRun.next(after: 1_024, excess: 1.001, cap: 1_000_000) == 1_280)
    #expect(PrecisionRun.next(after: 1_024, excess: 90, cap: 1_000_000) == 8_192)
    #expect(PrecisionRun.next(after: 1_024, excess: .infinity, cap: 5_000) == 5_000)
  }

  /// Stopping when the error looks small must not make the intervals lie.
  @Test func intervalsHoldTheTruth() async throws {
    #if DEBUG
      let (seeds, many) = (UInt64(20), 20_000)
    #else
      let (seeds, many) = (UInt64(200), 400_000)
    #endif
    var long = Self.ensemble(seed: 999_999)
    long.replicates = many
    let truth = try await long.run(jobs: 2).summary
    let goals = PrecisionGoal.headline.map { PrecisionGoal($0, share: 0.03) }
    var held = [Int](repeating: 0, count: goals.count)
    for seed in 1...seeds {
      let outcome = try await PrecisionRun(Self.ensemble(seed: seed), goals: goals, cap: 100_000).run(jobs: 2)
      #expect(outcome.isReached)
      for (index, goal) in goals.enumerated() {
        let found = outcome.result.summary[goal.metric]
        let half = WilsonInterval.width95 * (found.standardError.last ?? 0)
        if abs((found.mean.last ?? 0) - (truth[goal.metric].mean.last ?? 0)) <= half { held[index] += 1 }
      }
    }
    for (index, goal) in goals.enumerated() {
      let share = Double(held[index]) / Double(seeds)
      #if DEBUG
        #expect(share >= 0.75, "\(goal.metric): \(share)")
      #else
        #expect((0.90...0.98).contains(share), "\(goal.metric): \(share)")
      #endif
    }
  }
}
