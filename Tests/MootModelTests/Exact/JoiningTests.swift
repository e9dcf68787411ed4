import MootModel
import MootTestSupport
import Testing

/// Joining against the Bass recursion and the binomial distribution.
struct JoiningTests {
  /// Joining as Bass in weekly steps; 10¹⁵ people leave no chance to speak of.
  @Test(arguments: Way.allCases)
  func meanPathFollowsTheWeeklyRecursion(way: Way) throws {
    let people = 1e15
    let simulator = QuietPlan.simulator(
      QuietPlan.empty(eligible: people), weeks: 520, QuietPlan.noInteractions, QuietPlan.allReadOn,
      ["discovery": 0.03, "imitation": 0.38, "search_share": 0, "imitation_exponent": 1])
    let paths = try (0..<20).map { try simulator.states(seed: 2, replicate: $0, way).map { $0.joined / people } }
    for (year, exact) in [(1, 0.0356079651), (2, 0.0846575775), (5, 0.3295538327), (10, 0.8113216054)] {
      let shares = Sample(paths.map { $0[52 * year - 1] })
      // Half a unit of the last printed digit comes on top.
      #expect(abs(shares.mean - exact) <= 5 * shares.meanError + 0.5e-10, "after \(year) years: \(shares.mean)")
      #expect(shares.meanError < 1e-7)
    }
  }

  /// Without imitation everybody joins on their own: a binomial number after n weeks.
  @Test(arguments: Way.allCases)
  func withoutImitationTheJoinedAreBinomial(way: Way) throws {
    let (people, discovery, weeks) = (200.0, 4.0, 4)
    let simulator = QuietPlan.simulator(
      QuietPlan.empty(eligible: people), weeks: weeks, QuietPlan.noInteractions, QuietPlan.allReadOn,
      ["discovery": discovery, "imitation": 0, "search_share": 0])
    let joined = Sample(try simulator.final(Workload.replicates(500_000), seed: 3, way, \.joined))
    // 1 − e^(−4·4/52)
    let share = 0.2648585194083155
    #expect(abs(joined.meanScore(people * share)) < 4.5)
    #expect(abs(joined.varianceScore(people * share * (1 - share))) < 4.5)
    #expect(
      abs(ChiSquare.score(joined.values) { ExactProbability.binomial($0, trials: people, probability: share) }) < 4.5)
  }

  /// Readers arrive at a steady rate and lapse on their own: a Poisson number.
  @Test(arguments: Way.allCases)
  func readersAreAnImmigrationDeathProcess(way: Way) throws {
    let (people, arrivals, lapse, weeks) = (1e9, 6.0, 0.2, 8)
    let simulator = QuietPlan.simulator(
      QuietPlan.empty(eligible: people), weeks: weeks + 1, QuietPlan.noInteractions, QuietPlan.allReadOn,
      ["discovery": 52 * arrivals / people, "imitation": 0, "search_share": 0, "reader_lapses": lapse])
    let readers = Sample(try simulator.final(Workload.replicates(300_000), seed: 4, way, \.readers))
    // 6·(1 − 0.8⁸)/0.2
    let mean = 24.9668352
    #expect(abs(readers.meanScore(mean)) < 4.5)
    #expect(abs(readers.varianceScore(mean)) < 4.5)
    #expect(abs(ChiSquare.score(readers.values) { ExactProbability.poisson($0, mean: mean) }) < 4.5)
  }
}
