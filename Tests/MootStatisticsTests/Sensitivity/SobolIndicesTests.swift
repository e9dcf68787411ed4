import MootRandom
import MootTestSupport
import Testing

@testable import MootStatistics

/// The indices of functions whose indices are known.
struct SobolIndicesTests {
  /// Runs a function of independent uniform numbers, and of luck where it takes any.
  static func indices(
    factors: [[Int]], inputs: Int, rows: Int, seed: UInt64 = 5, isRandom: Bool = false,
    _ function: (_ x: [Double], _ luck: Double) -> Double
  ) -> SobolIndices {
    func uniform(_ row: Int, _ process: Int, copy: UInt64) -> Double {
      var stream = KeyedStream(seed: seed, replicate: UInt64(row), process: UInt32(process), week: UInt32(copy))
      return stream.nextOpenUnit()
    }
    var runs = SobolIndices.Runs(
      base: [], baseAgain: isRandom ? [] : nil, other: [], exchanged: factors.map { _ in [] })
    for row in 0..<rows {
      let a = (0..<inputs).map { uniform(row, $0, copy: 0) }
      let b = (0..<inputs).map { uniform(row, $0, copy: 1) }
      let luck = (0..<3).map { uniform(row, 1000, copy: UInt64($0)) }
      runs.base.append(function(a, luck[0]))
      runs.baseAgain?.append(function(a, luck[1]))
      runs.other.append(function(b, luck[2]))
      for (index, factor) in factors.enumerated() {
        var x = a
        for input in factor { x[input] = b[input] }
        runs.exchanged[index].append(function(x, luck[0]))
      }
    }
    return SobolIndices(runs, resamples: 200)
  }

  static let rows = Workload.replicates(80_000)
  /// What the analytic values are held against at full size; a smaller sample is allowed its own error.
  static let tolerance = 0.02 * (80_000 / Double(rows)).squareRoot()

  /// sin x₁ + 7·sin² x₂ + 0.1·x₃⁴·sin x₁ over −π to π.
  @Test("the indices of the Ishigami function are found within 0.02")
  func ishigami() {
    let pi = Double.pi
    let found = Self.indices(factors: [[0], [1], [2]], inputs: 3, rows: Self.rows) { u, _ in
      let x = u.map { (2 * $0 - 1) * pi }
      let s = Self.sine(x[0])
      return s + 7 * Self.sine(x[1]) * Self.sine(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * s
    }
    let (a, b) = (7.0, 0.1)
    let whole = a * a / 8 + b * pi4 / 5 + b * b * pi4 * pi4 / 18 + 0.5
    let first = [0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5) / whole, a * a / 8 / whole, 0]
    let joint = b * b * pi4 * pi4 * (1 / 18.0 - 1 / 50.0) / whole
    let total = [first[0] + joint, first[1], joint]
    for (index, factor) in found.factors.enumerated() {
      #expect(abs(factor.first.value - first[index]) < Self.tolerance)
      #expect(abs(factor.total.value - total[index]) < Self.tolerance)
      #expect(factor.first.interval.contains(factor.first.value))
    }
    #expect(found.luck.value == 0)
    #expect(abs(found.variance / whole - 1) < Self.tolerance)
  }

  private var pi4: Double { Double.pi * Double.pi * Double.pi * Double.pi }

  /// Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ)
  @Test("the indices of Sobol's g function are found within 0.02")
  func gFunction() {
    let a = [0, 1, 4.5, 9, 99, 99, 99, 99]
    let found = Self.indices(factors: a.indices.map { [$0] }, inputs: a.count, rows: Self.rows) { x, _ in
      zip(x, a).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
    }
    let parts = a.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let whole = parts.reduce(1) { $0 * (1 + $1) } - 1
    for (index, factor) in found.factors.enumerated() {
      #expect(abs(factor.first.value - parts[index] / whole) < Self.tolerance)
      let total = parts[index] * (whole + 1) / (1 + parts[index]) / whole
      #expect(abs(factor.total.value - total) < Self.tolerance)
    }
  }

  /// Two inputs that go together make one factor; the result is x₁ + x₂ + x₃ with a correlation of 0.6 between the first
  /// two and variances of 1, so that the pair has 3.2 of 4.2.
  @Test("correlated inputs are one factor, and its index is right")
  func correlated() {
    let found = Self.indices(factors: [[0, 1], [2]], inputs: 3, rows: Self.rows) { u, _ in
      let z = u.map { NormalDistribution.quantile($0) }
      return z[0] + (0.6 * z[0] + 0.8 * z[1]) + z[2]
    }
    #expect(abs(found.factors[0].first.value - 3.2 / 4.2) < Self.tolerance)
    #expect(abs(found.factors[0].total.value - 3.2 / 4.2) < Self.tolerance)
    #expect(abs(found.factors[1].first.value - 1 / 4.2) < Self.tolerance)
  }

  /// A choice among five categories without an order, worth 0, 4, 1, −4 and −1: variance 6.8. A number of variance 1.
  @Test("a choice among categories is a factor like any other, and the planted one comes first")
  func categories() {
    let worth = [0.0, 4, 1, -4, -1]
    let found = Self.indices(factors: [[0], [1]], inputs: 2, rows: Self.rows) { u, _ in
      NormalDistribution.quantile(u[0]) + worth[Int(u[1] * 5)]
    }
    #expect(found.factors[1].first.value > found.factors[0].first.value)
    #expect(abs(found.factors[1].first.value - 6.8 / 7.8) < Self.tolerance)
  }

  /// 2·x + (1 + x)·w with standard normal x and w: 4 of the variance is x, and 1 + 1 is luck, although luck and x work
  /// together. Exchanging x changes what luck does; the indices of the mean do not see it.
  @Test("luck has a share of its own and inflates no index")
  func luck() {
    let found = Self.indices(factors: [[0], [1]], inputs: 2, rows: Self.rows, isRandom: true) { u, w in
      let x = NormalDistribution.quantile(u[0])
      return 2 * x + (1 + x) * NormalDistribution.quantile(w)
    }
    #expect(abs(found.luck.value - 2.0 / 6) < Self.tolerance)
    #expect(abs(found.factors[0].first.value - 4.0 / 6) < 1.5 * Self.tolerance)
    #expect(abs(found.factors[0].total.value - 4.0 / 6) < 1.5 * Self.tolerance)
    #expect(abs(found.factors[1].total.value) < Self.tolerance)
  }

  @Test("the intervals hold the truth about as often as they say")
  func coverage() {
    var held = 0
    let studies = 100
    for study in 0..<studies {
      let found = Self.indices(factors: [[0], [1]], inputs: 2, rows: 300, seed: UInt64(100 + study)) { u, _ in
        2 * u[0] + u[1]
      }
      if found.factors[0].first.interval.contains(0.8) { held += 1 }
    }
    // Binomial with 100 trials at 0.95: below 86 once in 5,000.
    #expect(held >= 86)
  }

  @Test("rows with a missing result are left out, and a constant result has no indices")
  func edges() {
    let runs = SobolIndices.Runs(
      base: [1, .nan, 3, 4], other: [2, 2, 1, 5], exchanged: [[1, 2, 2, 4]])
    let found = SobolIndices(runs)
    #expect(found.rows == 3)
    let flat = SobolIndices(.init(base: [1, 1], other: [1, 1], exchanged: [[1, 1]]))
    #expect(flat.factors[0].first.value.isNaN)
  }

  /// By its series, with the argument brought near 0: the tests need no library of mathematics.
  private static func sine(_ x: Double) -> Double {
    let x = x / 27
    var s = x
    var term = x
    for k in 1...8 {
      term *= -x * x / Double(2 * k * (2 * k + 1))
      s += term
    }
    for _ in 0..<3 { s = 3 * s - 4 * s * s * s }
    return s
  }
}
