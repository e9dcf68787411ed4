import MootExperiments
import MootLanguage
import MootModel
import Testing

@testable import MootCharter

/// Numbers inside sentences.
struct AmountsTests {
  private let amounts = Amounts(wording: Wording(catalogue: .english, kind: .charter, edition: .public))

  @Test(
    "two significant digits, and fewer where the error is larger",
    arguments: [
      (38.2, 0.0, "38"), (38.2, 0.4, "38"), (38.2, 1.6, "38"), (38.2, 4.0, "40"), (1234.0, 0.0, "1,200"),
      (1234.0, 30.0, "1,200"), (1234.0, 180.0, "1,200"), (1234.0, 400.0, "1,000"), (6.4, 0.02, "6.4"),
      (6.4, 0.3, "6.5"),
      (6.4, 2.0, "6"), (0.0, 3.0, "0"), (3.0, 8.0, "0"),
    ])
  func estimate(value: Double, error: Double, expected: String) {
    #expect(amounts.estimate(value, error: error) == expected)
  }

  /// Fewer runs, fewer digits: the sentences of the metrics section follow their own error.
  @Test func sentencesFollowTheirError() {
    let quantiles = [100.0, 180, 234, 300, 420]
    let many = CharterForecast.Band(quantiles: quantiles, observed: 10_000)
    let few = CharterForecast.Band(quantiles: quantiles, observed: 30)
    #expect(many.medianError < 3 && few.medianError > 20)
    #expect(amounts.estimates(many) == ("100", "230", "420"))
    #expect(amounts.estimates(few) == ("100", "250", "400"))
  }
}
