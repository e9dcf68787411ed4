import MootRandom
import MootStatistics
import Testing

/// Many numbers at once are what they are one by one.
struct ManyNumbersTests {
  private static func numbers(_ count: Int, _ kind: String) -> [Double] {
    var stream = KeyedStream(seed: 4, replicate: 0, process: 1, week: 0)
    return (0..<count).map { _ in
      let u = stream.nextOpenUnit()
      return switch kind {
      case "counts": (u * u * 50_000).rounded(.down)
      case "mostly 0": u < 0.9 ? 0 : (u * 20).rounded()
      case "shares": u < 0.1 ? .nan : u * 1e-3
      case "both signs": u - 0.7
      case "tiny": u * 1e-10
      case "all equal": 17
      case "all 0": 0
      case "equal or missing": u < 0.5 ? .nan : 17
      case "0 or missing": u < 0.5 ? -.nan : -0.0
      case "around the smallest": 0x1p-31 + u * 0x1p-30
      default: .nan
      }
    }
  }

  private static let kinds = [
    "counts", "mostly 0", "shares", "both signs", "tiny", "all equal", "all 0", "equal or missing", "0 or missing",
    "around the smallest", "nothing",
  ]

  @Test(arguments: kinds, [0, 1, 8, 15, 64, 700])
  func histogramAndMoments(kind: String, count: Int) {
    for scale in [BinnedHistogram.Scale.whole, .real] {
      var one = BinnedHistogram(scale)
      var many = BinnedHistogram(scale)
      for part in 0..<3 {
        let numbers = Self.numbers(count, kind).map { $0 * Double(1 + part * part * 10) }
        for number in numbers { one.add(number) }
        numbers.withUnsafeBufferPointer { many.add($0) }
        #expect(one == many, "\(scale), part \(part)")
      }
    }
    let numbers = Self.numbers(count, kind)
    var one = MomentAccumulator()
    for number in numbers { one.add(number) }
    let many = numbers.withUnsafeBufferPointer { MomentAccumulator(of: $0) }
    #expect(one.count == many.count)
    if one.count > 0 { #expect(abs(one.mean - many.mean) <= 1e-14 * Double(count) * max(abs(one.mean), 1e-12)) }
    if one.count > 1 { #expect(abs(one.variance - many.variance) <= 1e-12 * many.variance) }
  }

  /// The order in which numbers are added up is part of every result's last digits.
  @Test(arguments: kinds, [0, 1, 8, 15, 64, 700])
  func momentsAreEightSumsToTheLastBit(kind: String, count: Int) {
    let numbers = Self.numbers(count, kind)
    func total(_ of: (Double) -> Double) -> Double {
      var totals = SIMD8<Double>.zero
      for (place, number) in numbers.enumerated() where !number.isNaN { totals[place % 8] += of(number) }
      return totals.sum()
    }
    let moments = numbers.withUnsafeBufferPointer { MomentAccumulator(of: $0) }
    let there = numbers.count { !$0.isNaN }
    #expect(moments.count == there)
    guard there > 1 else { return }
    let mean = total { $0 } / Double(there)
    #expect(moments.mean == mean)
    #expect(moments.variance == total { ($0 - mean) * ($0 - mean) } / Double(there - 1))
  }

  /// Infinity has a bin; NaN, of which the bits are larger, has none.
  @Test func infinityIsNotMissing() {
    let numbers: [Double] = [1, .infinity, .nan, -.nan, .signalingNaN, .greatestFiniteMagnitude, .infinity, 0]
    var one = BinnedHistogram(.real)
    for number in numbers { one.add(number) }
    var many = BinnedHistogram(.real)
    numbers.withUnsafeBufferPointer { many.add($0) }
    #expect(one == many)
    #expect(many.count == 5 && many.missing == 3)
    #expect(many.quantiles([0, 0.25, 0.75, 1]) == [0, 1, .infinity, .infinity])
  }

  /// What counts as 0 or is missing leaves no trace in the bin below the others, however much of it there is.
  @Test(arguments: [1, 254, 255, 256, 600])
  func zerosAndMissingNumbersAreKeptApart(times: Int) {
    var one = BinnedHistogram(.whole)
    var many = BinnedHistogram(.whole)
    for lowest in [1.0, 5, 6, 5, 1, 90] {
      let others = [Double](repeating: 0, count: times) + [Double](repeating: .nan, count: times / 2)
      let numbers = others + [lowest, lowest + 1, lowest + 40] + others
      for number in numbers { one.add(number) }
      numbers.withUnsafeBufferPointer { many.add($0) }
      #expect(one == many)
    }
    #expect(many.count == 12 * times + 18 && many.missing == 12 * (times / 2))
  }
}
