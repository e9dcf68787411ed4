import MootRandom
import Testing

struct LogProbabilityTests {
  /// log n! − Stirling's formula, from 1 − ½·log 2π by the recurrence of the factorial.
  @Test func stirlingCorrection() {
    #expect(abs(StirlingCorrection.at(1) - 0.08106146679532726) < 1e-16)
    for n in stride(from: 1.0, through: 2_000, by: 1) {
      let drop = (n + 0.5) * Elementary.logOnePlus(1 / n) - 1
      // The recurrence itself rounds by a unit of 1 in its last place, or two.
      #expect(abs(StirlingCorrection.at(n) - StirlingCorrection.at(n + 1) - drop) < 5e-16, "at \(n)")
    }
  }

  /// Each probability is the one before times mean/(k + 1), and together they are 1.
  @Test(arguments: [0.01, 1, 29.9, 100, 3_000])
  func poisson(mean: Double) {
    var sum = 0.0
    for k in stride(from: 0.0, through: mean + 40 + 12 * mean.squareRoot(), by: 1) {
      let here = Poisson.logProbability(k, mean: mean)
      let next = Poisson.logProbability(k + 1, mean: mean)
      #expect(abs(next - here - Elementary.log(mean / (k + 1))) < 1e-12 * max(1, abs(here)), "at \(k)")
      sum += Elementary.exp(here)
    }
    #expect(abs(sum - 1) < 1e-12)
  }

  @Test(arguments: [(1.0, 0.3), (10, 0.5), (100, 0.01), (1_000, 0.4), (3_000, 0.999)])
  func binomial(trials: Double, probability: Double) {
    var sum = 0.0
    for k in stride(from: 0.0, through: trials, by: 1) {
      let here = Binomial.logProbability(k, trials: trials, probability: probability)
      sum += Elementary.exp(here)
      guard k < trials else { break }
      let next = Binomial.logProbability(k + 1, trials: trials, probability: probability)
      let ratio = Elementary.log((trials - k) / (k + 1)) + Elementary.log(probability / (1 - probability))
      #expect(abs(next - here - ratio) < 1e-12 * max(1, abs(here)), "at \(k)")
    }
    #expect(abs(sum - 1) < 1e-12)
  }

  @Test(arguments: [(16.0, 20.0), (50.5, 10), (300, 3_000)])
  func negativeBinomial(size: Double, mean: Double) {
    var sum = 0.0
    for k in stride(from: 0.0, through: mean + 40 + 14 * (mean * (1 + mean / size)).squareRoot(), by: 1) {
      let here = NegativeBinomial.logProbability(k, size: size, mean: mean)
      let next = NegativeBinomial.logProbability(k + 1, size: size, mean: mean)
      let ratio = Elementary.log((size + k) / (k + 1) * (mean / (size + mean)))
      #expect(abs(next - here - ratio) < 1e-12 * max(1, abs(here)), "at \(k)")
      sum += Elementary.exp(here)
    }
    #expect(abs(sum - 1) < 1e-11)
  }
}
