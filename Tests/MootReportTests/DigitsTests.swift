import MootLanguage
import MootModel
import MootReport
import Testing

struct DigitsTests {
  private let digits = Digits(catalogue: .english, currency: "USD")

  @Test(arguments: [
    (38.2, 1.6, 1.0, "38"), (1_234, 30, 1, "1,250"), (45, 1.1, 1, "44"), (0.4567, 0.004, 0.001, "0.455"),
    (3_412, 0.3, 1, "3,412"), (61_234, 280, 1, "61,000"), (1e9, 1e5, 1, "1,000,000,000"), (7, 0, 1, "7"),
    (2.4, 2.1, 1, "2"), (0.3, 2.1, 1, "0"), (1_234, .nan, 1, "1,000"), (0, .nan, 1, "0"), (.nan, 1, 1, "–"),
    (-12.3, 0.7, 1, "-12"), (-0.2, 0.7, 1, "0"), (12.34, 0.04, 0.1, "12.3"),
  ])
  func numbers(value: Double, error: Double, finest: Double, expected: String) {
    #expect(digits.number(value, error: error, finest: finest) == expected)
  }

  /// The printed resolution is never finer than the error, and rounding never costs more than 1.25 errors.
  @Test func stepFollowsTheError() {
    for exponent in -40...60 {
      let error = pow10(Double(exponent) / 10)
      let step = Digits.step(for: 1e9, error: error, finest: 0)
      #expect(step >= error * 0.999999 && step <= 2.5 * error * 1.000001, "\(error) gives \(step)")
    }
  }

  private func pow10(_ exponent: Double) -> Double {
    var (value, rest) = (1.0, exponent)
    while rest >= 1 { (value, rest) = (value * 10, rest - 1) }
    while rest < 0 { (value, rest) = (value / 10, rest + 1) }
    return value * (1 + rest * 8.9)
  }

  @Test(arguments: [
    (0.0, 100, "under 4%"), (0, 10_000, "under 1%"), (1, 10_000, "over 99%"), (1, 50, "over 92%"),
    (0.003, 1_000, "under 1%"), (0.9971, 10_000, "over 99%"), (0.41, 10_000, "41%"), (0.005, 1_000, "under 1%"),
    (0.995, 1_000, "over 99%"),
    (.nan, 100, "–"), (0.5, 0, "–"),
  ])
  func probabilities(share: Double, replicates: Int, expected: String) {
    #expect(digits.probability(share, replicates: replicates) == expected)
  }

  @Test func probabilitiesInTables() {
    #expect(digits.probability(0, replicates: 2_000, isShort: true) == "<1%")
    #expect(digits.probability(1, replicates: 20, isShort: true) == ">83%")
    #expect(digits.probability(0.41, replicates: 20, isShort: true) == "41%")
  }

  @Test func noProbabilityReadsAsCertain() {
    for hits in 0...1_000 {
      let text = digits.probability(Double(hits) / 1_000, replicates: 1_000)
      #expect(text != "0%" && text != "100%", "\(hits) of 1,000")
    }
  }

  @Test(arguments: [
    (0.784, Unit.share, 0.001, "78%"), (0.0063, .share, 0.0001, "0.6%"), (0.0063, .share, 0.004, "0.5%"),
    (0.0001, .share, 0.00001, "<0.1%"), (0, .share, 0, "0%"), (0.021, .hours, 0.001, "0.02"), (0, .hours, 0, "0"),
    (3.14, .hours, 0.01, "3.1"),
    (312.4, .hours, 0.2, "312"), (0.635, .days, 0.001, "0.64"), (3.35, .days, 0.001, "3.4"),
    (95_123, .money, 90, "95,100"),
    (17.4, .people, 0.1, "17"), (0.41, .probability, 0.005, "41%"), (.nan, .share, 0, "–"),
  ])
  func units(value: Double, unit: Unit, error: Double, expected: String) {
    #expect(digits.value(value, unit, error: error) == expected)
  }

  @Test func differencesHaveASign() {
    #expect(digits.difference(12.4, .people, error: 0.5) == "+12")
    #expect(digits.difference(-12.4, .people, error: 0.5) == "-12")
    #expect(digits.difference(0.2, .people, error: 0.5) == "0")
    #expect(digits.difference(-0.2, .people, error: 0.5) == "0")
    #expect(digits.difference(-2, .people, error: 5) == "0")
    #expect(digits.difference(-0.0002, .share, error: 0.01) == "0%")
  }

  @Test func amountsOfMoneyNameTheCurrency() {
    #expect(digits.amount(1_200, .money, error: 0) == "USD\u{A0}1,200")
    #expect(digits.amount(1_200, .people, error: 0) == "1,200")
  }

  @Test(arguments: [
    (12_000.0, "12,000"), (0.35, "0.35"), (0.0115, "0.0115"), (1.0 / 3, "0.333"), (7_999.6, "8,000"), (0, "0"),
    (-2.5, "-2.5"), (.nan, "–"), (1e12, "1,000,000,000,000"),
  ])
  func given(value: Double, expected: String) {
    #expect(digits.given(value) == expected)
  }

  @Test func priorsAreTheRangesThatWereWritten() {
    #expect(digits.given(Prior.range(8_000, 15_000)) == "8,000–15,000")
    #expect(digits.given(Prior.range(-10, 20)) == "-10–20")
    #expect(digits.given(Prior.fixed(4)) == "4")
    #expect(digits.given(Prior.beta(2, 6)) == "about 0.25")
    #expect(digits.given(Prior.uniform(1, 3)) == "1.1–2.9")
  }
}

struct MonteCarloErrorTests {
  /// For a normal distribution the formulas are known: √(p(1−p)/n)/φ(z).
  @Test func normal() {
    let quantiles = Samples.standardNormal.map { 100 + 20 * $0 }
    let errors = MonteCarloError.ofQuantiles(quantiles, observed: 400)
    // Densities of the standard normal distribution at its 5 %, 25 % and 50 % quantiles.
    let densities: [(probability: Double, density: Double)] = [
      (0.05, 0.10314), (0.25, 0.31778), (0.5, 0.39894), (0.75, 0.31778), (0.95, 0.10314),
    ]
    let exact = densities.map { entry -> Double in
      (entry.probability * (1 - entry.probability) / 400).squareRoot() / entry.density * 20
    }
    for (error, exact) in zip(errors, exact) { #expect(abs(error / exact - 1) < 0.2, "\(error) \(exact)") }
    let band = MonteCarloError.ofBand(quantiles[0]...quantiles[4], observed: 400)
    #expect(abs(band.median / exact[2] - 1) < 0.01)
    #expect(abs(band.ends / exact[0] - 1) < 0.01)
  }

  @Test func edges() {
    #expect(MonteCarloError.ofQuantiles([3, 3, 3, 3, 3], observed: 100) == [0, 0, 0, 0, 0])
    #expect(MonteCarloError.ofQuantiles([3, 3, 3, 3, 3], observed: 1).allSatisfy { $0.isNaN })
    #expect(MonteCarloError.ofQuantiles([.nan, 3, 3, 3, 3], observed: 9).allSatisfy { $0.isNaN })
  }
}
