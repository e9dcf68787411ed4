import MootStatistics
import Testing

struct QuantilesTests {
  /// Reference: NumPy's `quantile`, which is of type 7 unless told otherwise.
  @Test(arguments: [(0.0, 1.0), (0.05, 1.25), (0.25, 2.5), (0.5, 6), (0.75, 14), (0.95, 28), (1, 32)])
  func agreesWithReference(probability: Double, expected: Double) {
    #expect(abs(Quantiles.of(sorted: [1, 2, 4, 8, 16, 32], probability) - expected) < 1e-14)
  }

  @Test func wholePositionsGiveTheNumbersThemselves() {
    let values = (0...20).map { Double($0 * $0) }
    let probabilities = (0...20).map { Double($0) / 20 }
    for (value, quantile) in zip(values, Quantiles.of(sorted: values, probabilities)) {
      #expect(abs(quantile - value) < 1e-12)
    }
  }

  @Test func edgeCases() {
    #expect(Quantiles.of(sorted: [], 0.5).isNaN)
    #expect(Quantiles.of(sorted: [3], [0, 0.3, 1]) == [3, 3, 3])
    #expect(Quantiles.of(sorted: [1, .infinity], 0) == 1)
    #expect(Quantiles.of(sorted: [1, .infinity], 0.5) == .infinity)
    #expect(Quantiles.of(sorted: [0.1, 0.1, 0.1], 0.37) == 0.1)
    #expect(Quantiles.of(sorted: [1, 2], -1) == 1)
    #expect(Quantiles.of(sorted: [1, 2], 2) == 2)
  }
}
