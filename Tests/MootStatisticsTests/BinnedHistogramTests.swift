import MootRandom
import MootStatistics
import Testing

struct BinnedHistogramTests {
  static let probabilities = [0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1]

  private func histogram(_ scale: BinnedHistogram.Scale, _ values: [Double]) -> BinnedHistogram {
    var histogram = BinnedHistogram(scale)
    for value in values { histogram.add(value) }
    return histogram
  }

  /// Numbers of many magnitudes from a fixed stream.
  private func numbers(_ count: Int, _ process: UInt32, _ make: (inout KeyedStream) -> Double) -> [Double] {
    var stream = KeyedStream(seed: 11, replicate: 0, process: process, week: 0)
    return (0..<count).map { _ in make(&stream) }
  }

  /// Quantiles by sorting, to the last bit, are the truth for whole numbers below 4,096.
  @Test(arguments: [1, 2, 3, 10, 999, 10_000], [1.0, 30, 4_095])
  func countsAreExact(count: Int, limit: Double) {
    let values = numbers(count, 1) { ($0.nextOpenUnit() * (limit + 1)).rounded(.down) }
    let sorted = values.sorted()
    for p in Self.probabilities {
      #expect(histogram(.whole, values).quantile(p) == Quantiles.of(sorted: sorted, p))
    }
  }

  @Test func everyWholeNumberBelowTheLimitHasItsOwnBin() {
    for value in 0..<4_096 {
      let bin = histogram(.whole, [Double(value), 0, 5_000]).quantile(0.5)
      #expect(bin == Double(value))
    }
  }

  /// Beyond, and for real numbers, quantiles stay within the promised relative error of those by sorting.
  @Test(arguments: [BinnedHistogram.Scale.whole, .real], [12.0, 20, 29.9])
  func errorsStayWithinThePromise(scale: BinnedHistogram.Scale, octaves: Double) {
    let values = numbers(20_001, 2) { stream in
      let magnitude = Elementary.exp(stream.nextOpenUnit() * octaves * 0.6931471805599453)
      return scale == .whole ? magnitude.rounded() : magnitude / 1024
    }
    let sorted = values.sorted()
    let promise = scale == .whole ? 0x1p-12 : 0x1p-9
    for (p, quantile) in zip(Self.probabilities, histogram(scale, values).quantiles(Self.probabilities)) {
      let truth = Quantiles.of(sorted: sorted, p)
      #expect(abs(quantile - truth) <= promise * truth)
    }
  }

  /// The error of single numbers, which a quantile of many could hide.
  @Test(arguments: [BinnedHistogram.Scale.whole, .real])
  func everyMagnitudeKeepsThePromise(scale: BinnedHistogram.Scale) {
    let promise = scale == .whole ? 0x1p-12 : 0x1p-9
    for value in numbers(5_000, 3, { Elementary.exp($0.nextOpenUnit() * 41.5 - 20.7) }) {
      let number = scale == .whole ? (value * 1_000).rounded() + 4_096 : value
      for signed in [number, -number] {
        // The bounds of the observed range would make a single number exact; two others open them.
        let middle = histogram(scale, [signed - number / 4, signed, signed + number / 4]).quantile(0.5)
        #expect(abs(middle - signed) <= promise * number)
      }
    }
  }

  @Test func signsAndZerosKeepTheirOrder() {
    let values = numbers(9_999, 4) { NormalDistribution.quantile($0.nextOpenUnit()) * 1_000 } + [0, 0, 0]
    let sorted = values.sorted()
    for p in Self.probabilities {
      let truth = Quantiles.of(sorted: sorted, p)
      #expect(abs(histogram(.real, values).quantile(p) - truth) <= 0x1p-9 * abs(truth))
    }
    let counts = [-5_000.0, -3, -1, 0, 0, 2, 4]
    #expect(histogram(.whole, counts).quantiles([0, 1.0 / 6, 0.5, 1]) == [-5_000, -3, 0, 4])
  }

  @Test func whatIsTooSmallIsZero() {
    let tiny = histogram(.real, [-1, 0x1p-40, -0x1p-60, .leastNonzeroMagnitude, 1])
    #expect(tiny.quantiles([0.25, 0.5, 0.75]) == [0, 0, 0])
    #expect(histogram(.real, [-1, 0x1p-30, 1]).quantile(0.5) == 0x1p-30)
  }

  @Test func oneNumberOverAndOverStaysWhatItIs() {
    for value in [1_538.461538, 0.1, -77.7, 1e9 + 1, 0] {
      let repeated = histogram(.real, [Double](repeating: value, count: 50))
      #expect(repeated.quantiles([0.05, 0.5, 0.95]) == [value, value, value])
    }
  }

  @Test func shortNumbersAreExact() {
    for value in [0.5, 4, 12.25, 511, 0.75, 100] {
      #expect(histogram(.real, [0, value, 1_000]).quantile(0.5) == value)
    }
  }

  @Test func missingAndInfiniteNumbers() {
    let some = histogram(.real, [.nan, 1, 2, .nan, 3])
    #expect(some.count == 3 && some.missing == 2 && some.quantile(0.5) == 2)
    let none = histogram(.whole, [.nan])
    #expect(none.count == 0 && none.quantiles([0.5]).allSatisfy(\.isNaN))
    let infinite = histogram(.real, [-.infinity, 0, .infinity])
    #expect(infinite.quantiles([0, 0.5, 1]) == [-.infinity, 0, .infinity])
  }

  /// Any order of merging gives the same counts, so results do not depend on threads.
  @Test(arguments: [BinnedHistogram.Scale.whole, .real])
  func mergingIsCommutativeAndEqualsAdding(scale: BinnedHistogram.Scale) {
    let values = numbers(3_000, 5) { stream in
      let value = NormalDistribution.quantile(stream.nextOpenUnit()) * 20_000
      return scale == .whole ? value.rounded() : value
    }
    let parts = (0..<3).map { part in
      histogram(scale, values.enumerated().filter { $0.offset % 3 == part }.map(\.element))
    }
    let whole = histogram(scale, values)
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
      var merged = BinnedHistogram(scale)
      for part in order { merged.merge(parts[part]) }
      #expect(merged == whole)
      #expect(merged.quantiles(Self.probabilities) == whole.quantiles(Self.probabilities))
    }
  }

  @Test func equalityNoticesEveryDifference() {
    let base = histogram(.whole, [1, 2, 3])
    #expect(base == histogram(.whole, [3, 1, 2]))
    #expect(base != histogram(.real, [1, 2, 3]))
    #expect(base != histogram(.whole, [1, 3, 3]))
    #expect(base != histogram(.whole, [1, 2, 3, .nan]))
  }
}
