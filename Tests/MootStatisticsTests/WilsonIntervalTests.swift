import MootStatistics
import Testing

struct WilsonIntervalTests {
  /// Reference: SciPy's `binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(arguments: [
    (0, 10, 0.0, 0.27753279986288926),
    (1, 10, 0.017876213095072896, 0.4041500267952385),
    (5, 10, 0.236593090512564, 0.7634069094874361),
    (10, 10, 0.7224672001371109, 1.0),
    (41, 100, 0.31867313021136523, 0.5079856994658922),
    (9999, 10000, 0.9994337311025987, 0.9999823473263989),
  ])
  func agreesWithReference(successes: Int, trials: Int, low: Double, high: Double) {
    let interval = WilsonInterval(successes: successes, trials: trials)
    #expect(abs(interval.range.lowerBound - low) < 1e-14)
    #expect(abs(interval.range.upperBound - high) < 1e-14)
    #expect(interval.share == Double(successes) / Double(trials))
  }

  @Test func endsAreExactWhereNothingOrEverythingSucceeds() {
    for trials in [1, 7, 1_000, 1_000_000] {
      #expect(WilsonInterval(successes: 0, trials: trials).range.lowerBound == 0)
      #expect(WilsonInterval(successes: trials, trials: trials).range.upperBound == 1)
    }
  }

  @Test func withoutATrialNothingIsKnown() {
    let interval = WilsonInterval(successes: 0, trials: 0)
    #expect(interval.range == 0...1)
    #expect(interval.share.isNaN)
  }

  @Test func containsItsShareAndShrinks() {
    for successes in 0...40 {
      let few = WilsonInterval(successes: successes, trials: 40)
      let many = WilsonInterval(successes: successes * 100, trials: 4_000)
      #expect(few.range.contains(few.share))
      #expect(few.range.lowerBound <= many.range.lowerBound && many.range.upperBound <= few.range.upperBound)
    }
  }
}
