import MootStatistics
import Testing

struct PairedDifferenceTests {
  @Test func differencesOfAKnownList() {
    let difference = PairedDifference(of: [5, 3, 8, 1, 4], over: [1, 4, 4, 3, 4], margin: 2)
    // 4, −1, 4, −2, 0.
    #expect(difference.count == 5)
    #expect(difference.sorted == [-2, -1, 0, 4, 4])
    #expect(difference.mean == 1)
    #expect(difference.median == 0)
    #expect(difference.quantile(0.25) == -1)
    // Variance 8, standard error √(8/5).
    #expect(abs(difference.standardError - 1.6.squareRoot()) < 1e-15)
    #expect(difference.higher == WilsonInterval(successes: 2, trials: 5))
    #expect(difference.lower == WilsonInterval(successes: 1, trials: 5))
    #expect(difference.meanIsTied)
  }

  @Test func theSameNumbersDifferByExactlyNothing() {
    let values = (0..<100).map { Double($0) * 0.1 }
    let difference = PairedDifference(of: values, over: values, margin: 0)
    #expect(difference.mean == 0 && difference.standardError == 0)
    #expect(difference.higher.successes == 0 && difference.lower.successes == 0)
    #expect(difference.meanIsTied)
  }

  @Test func aConstantGainIsToldApart() {
    let values = (0..<100).map { Double(($0 * 61) % 97) }
    let difference = PairedDifference(of: values.map { $0 + 1 }, over: values, margin: 1)
    #expect(difference.mean == 1 && difference.standardError == 0)
    #expect(difference.higher.share == 1 && difference.lower.share == 0)
    #expect(!difference.meanIsTied)
  }

  @Test func exchangingTheSidesMirrorsEverything() {
    let a = (0..<50).map { Double(($0 * 13) % 29) }
    let b = (0..<50).map { Double(($0 * 7) % 31) }
    let there = PairedDifference(of: a, over: b, margin: 3)
    let back = PairedDifference(of: b, over: a, margin: 3)
    #expect(there.higher == back.lower && there.lower == back.higher)
    #expect(abs(there.mean + back.mean) < 1e-14)
    #expect(there.sorted == back.sorted.reversed().map { 0 - $0 })
  }

  @Test func missingPairsAreLeftOut() {
    let difference = PairedDifference(of: [1, .nan, 3], over: [0, 0, .nan], margin: 0)
    #expect(difference.count == 1 && difference.mean == 1 && difference.higher.trials == 1)
    let nothing = PairedDifference(of: [.nan], over: [1], margin: 0)
    #expect(nothing.count == 0 && nothing.mean.isNaN && nothing.median.isNaN && nothing.meanIsTied)
  }
}
