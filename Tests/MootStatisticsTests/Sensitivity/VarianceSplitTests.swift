import MootRandom
import MootTestSupport
import Testing

@testable import MootStatistics

/// The split of a variance that is known.
struct VarianceSplitTests {
  private static func normal(_ draw: Int, _ process: UInt32, seed: UInt64) -> Double {
    var stream = KeyedStream(seed: seed, replicate: UInt64(draw), process: process, week: 0)
    return NormalDistribution.quantile(stream.nextOpenUnit())
  }

  /// Results with a variance of `ignorance`² over the draws and 1 within them.
  private static func results(ignorance: Double, draws: Int, chances: Int, seed: UInt64) -> [[Double]] {
    (0..<draws).map { draw in
      let mean = ignorance * normal(draw, 0, seed: seed)
      return (0..<chances).map { mean + normal(draw, UInt32(1 + $0), seed: seed) }
    }
  }

  @Test("the share of ignorance is found within 5 %", arguments: [(0.0, 2), (1.0, 2), (3.0, 2), (1.0, 5)])
  func shares(ignorance: Double, chances: Int) throws {
    let draws = Workload.replicates(4_000)
    let split = try #require(
      VarianceSplit(Self.results(ignorance: ignorance, draws: draws, chances: chances, seed: 3)))
    let truth = ignorance * ignorance / (ignorance * ignorance + 1)
    #expect(abs(split.share.value - truth) < 0.05 * (4_000 / Double(draws)).squareRoot())
    #expect(abs(split.chance - 1) < 0.1 * (4_000 / Double(draws)).squareRoot())
    #expect(split.draws == draws && split.chances == chances)
  }

  @Test("the interval holds the truth about as often as it says")
  func coverage() {
    let held = (0..<200).filter { seed in
      let split = VarianceSplit(Self.results(ignorance: 1.5, draws: 150, chances: 2, seed: UInt64(40 + seed)))
      return split?.share.interval.contains(2.25 / 3.25) == true
    }
    // 95 % of 200 is 190, with a standard error of 3.1.
    #expect(held.count >= 178)
  }

  /// Σ(mean − center)²/(K − 1) − chance/R, by hand: means 1, 4, 7; within 2, 8, 2.
  @Test("the components are unbiased, by hand")
  func byHand() throws {
    let split = try #require(VarianceSplit([[0, 2], [2, 6], [6, 8]]))
    #expect(split.chance == 4)
    #expect(split.ignorance == 9 - 2)
    #expect(split.share.value == 7.0 / 11)
  }

  @Test("nothing varies, or too little is known")
  func edges() {
    #expect(VarianceSplit([[1, 1], [1, 1], [1, 1]]) == nil)
    #expect(VarianceSplit([[1, 2], [1, 3]]) == nil)
    #expect(VarianceSplit([[1, .nan], [1, 3], [2, 1], [4, 2]])?.draws == 3)
    #expect(VarianceSplit([[1, 1], [2, 2], [5, 5]])?.share.value == 1)
  }
}
