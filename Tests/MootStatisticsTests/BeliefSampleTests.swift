import MootRandom
import MootStatistics
import MootTestSupport
import Testing

/// Luck taken out of groups of runs.
struct BeliefSampleTests {
  /// Groups whose centers and whose runs around them are normal.
  private static func groups(
    _ count: Int, of size: Int, mean: Double = 0, ignorance: Double, chance: Double, seed: UInt64
  ) -> [Double] {
    (0..<count).flatMap { group -> [Double] in
      var stream = KeyedStream(seed: seed, replicate: UInt64(group), process: 1, week: 0)
      let center = mean + ignorance * NormalDistribution.quantile(stream.nextOpenUnit())
      return (0..<size).map { _ in center + chance * NormalDistribution.quantile(stream.nextOpenUnit()) }
    }
  }

  @Test func variancesAreThoseThatWerePlanted() {
    let count = Workload.replicates(20_000)
    for (ignorance, chance) in [(3.0, 4.0), (1, 5), (2, 0)] {
      let sample = BeliefSample(
        Self.groups(count, of: 10, mean: 7, ignorance: ignorance, chance: chance, seed: 5), groupsOf: 10)
      let number = Double(count)
      let spread = ignorance * ignorance + chance * chance / 10
      #expect(abs(sample.mean - 7) < 4 * (spread / number).squareRoot())
      #expect(
        abs(sample.standardError - (spread / number).squareRoot()) < 5 * (spread / number).squareRoot()
          / (2 * number).squareRoot())
      #expect(abs(sample.ignoranceVariance - ignorance * ignorance) < 5 * spread * (2 / number).squareRoot())
      #expect(abs(sample.chanceVariance - chance * chance) <= 5 * chance * chance * (2 / (9 * number)).squareRoot())
      let share = ignorance * ignorance / (ignorance * ignorance + chance * chance)
      #expect(abs(sample.ignoranceShare - share) < 0.05)
    }
  }

  /// The shares of beliefs are those of the centers, though single runs and group means spread more.
  @Test func sharesAreThoseOfTheBeliefs() {
    let count = Workload.replicates(20_000)
    let values = Self.groups(count, of: 5, mean: 1, ignorance: 2, chance: 6, seed: 9)
    let sample = BeliefSample(values, groupsOf: 5)
    for (bound, share) in [(1.0, 0.5), (3, 0.158655), (5, 0.0227501)] {
      let found = sample.share(above: bound)
      #expect(abs(found.value - share) < 5 * (share * (1 - share) / Double(count)).squareRoot() + 0.01)
      #expect(found.low <= share && share <= found.high)
      #expect(found.low <= found.value && found.value <= found.high)
    }
    #expect(abs(sample.quantile(0.95) - (1 + 2 * 1.6449)) < 0.3)
  }

  @Test func certainNumbersAreAllLuck() {
    let values = Self.groups(200, of: 5, mean: 1, ignorance: 0, chance: 2, seed: 3)
    let sample = BeliefSample(values, groupsOf: 5, isCertain: true)
    #expect(sample.ignoranceVariance == 0 && sample.sorted == [sample.mean])
    #expect(abs(sample.standardError - 2 / 1000.0.squareRoot()) < 0.01)
    #expect(sample.share(above: 0.5) == .init(value: 1, low: 1, high: 1))
    #expect(sample.share(above: 2) == .init(value: 0, low: 0, high: 0))
    // The mean is so near that chance decides.
    let near = sample.share(above: sample.mean + 0.01)
    #expect(near.value == 0 && near.low == 0 && near.high == 1)
  }

  @Test func equalNumbersAreNeverAbove() {
    let sample = BeliefSample([Double](repeating: 0, count: 40), groupsOf: 2)
    #expect(sample.mean == 0 && sample.standardError == 0 && sample.ignoranceVariance == 0)
    #expect(sample.share(above: 0).value == 0 && sample.share(above: 0).low == 0)
    #expect(sample.negated.share(above: 0).value == 0)
    #expect(sample.quantile(0.05) == 0 && sample.quantile(0.95) == 0)
  }

  @Test func missingNumbersAreLeftOut() {
    let sample = BeliefSample([1, .nan, 3, 5, .nan, .nan, 8], groupsOf: 2)
    #expect(sample.count == 4 && sample.mean == 17.0 / 4)
    #expect(sample.beliefs.count == 4 && sample.beliefs[2].isNaN && sample.sorted.count == 3)
    let none = BeliefSample([.nan, .nan], groupsOf: 1)
    #expect(none.count == 0 && none.mean.isNaN && none.share(above: 0).low == 0 && none.share(above: 0).high == 1)
  }

  @Test func turningTheSignTurnsTheShares() {
    let sample = BeliefSample(Self.groups(300, of: 4, mean: 1, ignorance: 2, chance: 1, seed: 8), groupsOf: 4)
    let turned = sample.negated
    #expect(turned.mean == -sample.mean && turned.quantile(0.05) == -sample.quantile(0.95))
    #expect(turned.share(above: 1).value == Double(sample.sorted.filter { $0 <= -1 }.count) / 300)
  }
}
