import MootStatistics
import Testing

struct MomentAccumulatorTests {
  private func accumulate(_ values: [Double]) -> MomentAccumulator {
    var moments = MomentAccumulator()
    for value in values { moments.add(value) }
    return moments
  }

  @Test(arguments: [0.0, 1e9, -1e15])
  func wholeNumbersFromOneToAHundred(shift: Double) {
    let moments = accumulate((1...100).map { Double($0) + shift })
    #expect(moments.count == 100)
    #expect(abs(moments.mean - (50.5 + shift)) <= moments.mean.magnitude.ulp * 4)
    // n(n + 1)/12, whatever is added to every number.
    #expect(abs(moments.variance / (100.0 * 101 / 12) - 1) < (shift == -1e15 ? 1e-2 : 1e-8))
    #expect(abs(moments.standardError - (moments.variance / 100).squareRoot()) < 1e-12)
  }

  @Test func nothingAndOneNumber() {
    let nothing = MomentAccumulator()
    #expect(nothing.count == 0 && nothing.mean.isNaN && nothing.variance.isNaN && nothing.standardError.isNaN)
    let one = accumulate([7])
    #expect(one.count == 1 && one.mean == 7 && one.variance.isNaN && one.standardError.isNaN)
  }

  @Test func equalNumbersHaveNoSpread() {
    let moments = accumulate([Double](repeating: 0.1, count: 1_000))
    #expect(moments.mean == 0.1)
    #expect(moments.variance == 0)
  }

  @Test func missingNumbersLeaveNoTrace() {
    #expect(accumulate([.nan, 1, .nan, 3]) == accumulate([1, 3]))
  }

  @Test(arguments: [0, 1, 17, 99, 100])
  func mergingEqualsAdding(cut: Int) {
    let values = (0..<100).map { Double(($0 * 37) % 101) }
    var merged = accumulate(Array(values[..<cut]))
    merged.merge(accumulate(Array(values[cut...])))
    let whole = accumulate(values)
    #expect(merged.count == whole.count)
    #expect(abs(merged.mean / whole.mean - 1) < 1e-14)
    #expect(abs(merged.variance / whole.variance - 1) < 1e-13)
  }
}
