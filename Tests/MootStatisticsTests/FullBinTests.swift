import MootRandom
import MootStatistics
import Testing

/// Bins that are counted in more often than a byte can say.
struct FullBinTests {
  private static let probabilities = [0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1]

  /// One by one, all at once, and in parts that are merged.
  private func histograms(_ values: [Double]) -> [BinnedHistogram] {
    var one = BinnedHistogram(.whole)
    for value in values { one.add(value) }
    var many = BinnedHistogram(.whole)
    values.withUnsafeBufferPointer { many.add($0) }
    var merged = BinnedHistogram(.whole)
    for part in 0..<7 {
      var some = BinnedHistogram(.whole)
      for value in stride(from: part, to: values.count, by: 7).map({ values[$0] }) { some.add(value) }
      merged.merge(some)
    }
    return [one, many, merged]
  }

  /// Compared with sorting, which does not count.
  private func expectQuantiles(of values: [Double]) {
    let histograms = histograms(values)
    let sorted = values.sorted()
    let truth = Self.probabilities.map { Quantiles.of(sorted: sorted, $0) }
    for histogram in histograms {
      #expect(histogram == histograms[0])
      #expect(histogram.count == values.count)
      #expect(histogram.quantiles(Self.probabilities) == truth)
    }
  }

  @Test(arguments: [127, 128, 254, 255, 256, 257, 509, 510, 511, 765, 1_020, 70_000])
  func aBinTakesAnyCount(times: Int) {
    // Neighbors in one block of bins, and others far away.
    let values = [3.0, 4, 5, 60, 61, 3_000].flatMap { value in
      [Double](repeating: value, count: value == 4 || value == 61 ? 1 : times)
    }
    expectQuantiles(of: values)
    expectQuantiles(of: values.map { -$0 })
  }

  /// Counts that are small in some bins and large in others, in windows that begin anywhere.
  @Test(arguments: [1.0, 3, 10, 40, 300], [0, 5, 1_000])
  func countsOfAllSizesMerge(spread: Double, start: Int) {
    var stream = KeyedStream(seed: 7, replicate: 0, process: 1, week: 0)
    let values = (0..<20_000).map { _ in
      let u = stream.nextOpenUnit()
      return (Double(start) + spread * u * u * u * 10).rounded()
    }
    expectQuantiles(of: values)
  }

  /// A window that grows at both ends keeps what it has counted.
  @Test func growingKeepsCounts() {
    var values: [Double] = []
    for step in 0..<40 {
      values += [Double](repeating: 1_500 - Double(step) * 37, count: 300)
      values += [Double](repeating: 1_500 + Double(step) * 61, count: step)
    }
    expectQuantiles(of: values)
    var parts = BinnedHistogram(.whole)
    for start in stride(from: 0, to: values.count, by: 128) {
      values[start..<min(values.count, start + 128)].withUnsafeBufferPointer { parts.add($0) }
    }
    #expect(parts == histograms(values)[0])
  }
}
