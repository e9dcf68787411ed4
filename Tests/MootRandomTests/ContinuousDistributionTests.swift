import MootRandom
import Testing

struct ContinuousDistributionTests {
  /// Calls `check` with every row of a table: arguments, exact value, and the error of `f`.
  private func forEach(
    in table: [Double], arity: Int = 1, _ f: ([Double]) -> Double, check: ([Double], Double, Double) -> Void
  ) {
    for start in stride(from: 0, to: table.count, by: arity + 2) {
      let arguments = Array(table[start..<start + arity])
      let exact = table[start + arity]
      check(arguments, exact, abs((f(arguments) - exact) - table[start + arity + 1] * exact.ulp))
    }
  }

  @Test func normalQuantile() {
    forEach(in: ContinuousReferences.normalQuantile, { NormalDistribution.quantile($0[0]) }) { p, exact, error in
      #expect(error <= 1e-15 * abs(exact), "at \(p)")
    }
    #expect(NormalDistribution.quantile(0.5) == 0)
  }

  @Test func normalQuantileAscendsAndIsOdd() {
    var last = -Double.infinity
    for i in 1..<100_000 {
      let p = Double(i) * 1e-5
      let x = NormalDistribution.quantile(p)
      #expect(x >= last)
      last = x
      // 1 − p rounds; where it does not, the two ends mirror each other to the bit.
      if 1 - (1 - p) == p { #expect(NormalDistribution.quantile(1 - p) == -x) }
    }
  }

  @Test func normalCumulative() {
    forEach(in: ContinuousReferences.normalCumulative, { NormalDistribution.cumulative($0[0]) }) { x, exact, error in
      #expect(error < 1e-15, "at \(x)")
      if x[0] <= -3 { #expect(error < 1e-13 * exact, "at \(x)") }
    }
  }

  @Test func logGamma() {
    forEach(in: ContinuousReferences.logGamma, { LogGamma.at($0[0]) }) { x, exact, error in
      #expect(error < 2e-14 * max(1, abs(exact)), "at \(x)")
    }
  }

  @Test func betaCumulative() {
    forEach(in: ContinuousReferences.betaCumulative, arity: 3, { BetaDistribution($0[0], $0[1]).cumulative($0[2]) }) {
      arguments, exact, error in
      #expect(error < 1e-12 * min(exact, 1), "at \(arguments)")
    }
    #expect(BetaDistribution(2, 3).cumulative(0) == 0)
    #expect(BetaDistribution(2, 3).cumulative(1) == 1)
    #expect(BetaDistribution(2, 3).cumulative(-1) == 0)
    #expect(BetaDistribution(2, 3).cumulative(2) == 1)
  }

  /// The quantile of an exact probability is the number it came from.
  @Test func betaQuantile() {
    let table = ContinuousReferences.betaCumulative
    for start in stride(from: 0, to: table.count, by: 5) {
      let (a, b, x, p) = (table[start], table[start + 1], table[start + 2], table[start + 3])
      // Near 1 a probability has no digits left to find the number by.
      if p > 0.999 { continue }
      let quantile = BetaDistribution(a, b).quantile(p)
      #expect(abs(quantile - x) < 1e-11 * x, "Beta(\(a), \(b)) at \(p)")
    }
  }

  /// With whole shape parameters the distribution is a binomial tail: no table is needed.
  @Test func quantileTableKeepsItsProbability() {
    for (a, b) in [(5, 5), (3, 97), (16, 4), (28, 22), (2, 198), (95, 5), (38, 2), (2, 6), (1, 1), (8, 12)] {
      let table = BetaQuantileTable(BetaDistribution(Double(a), Double(b)))
      var last = 0.0
      for i in -400...400 {
        let score = Double(i) * 0.01 + 0.0037
        let x = table.quantile(score: score)
        #expect(x > last && x < 1)
        last = x
        #expect(abs(Self.binomialTail(a, b, x) - NormalDistribution.cumulative(score)) < 1e-8, "\(a), \(b) at \(score)")
      }
    }
  }

  /// The table against the tabulated exact probabilities, also for shape parameters that are not whole.
  @Test func quantileTableAgreesWithReference() {
    let table = ContinuousReferences.betaCumulative
    for start in stride(from: 0, to: table.count, by: 5) {
      let (a, b, x, p) = (table[start], table[start + 1], table[start + 2], table[start + 3])
      let quantile = BetaQuantileTable(BetaDistribution(a, b)).quantile(score: NormalDistribution.quantile(p))
      // A probability error of 10⁻⁷ moves the quantile by that over the density.
      let density = Self.density(a, b, x)
      #expect(abs(quantile - x) * density < 1e-7, "Beta(\(a), \(b)) at \(p)")
    }
  }

  /// Tables share what was computed before, also when several tasks ask for the same at once.
  @Test func quantileTablesOfOneDistributionAreTheSame() async {
    let numbers = await withTaskGroup(of: [UInt64].self) { group in
      for _ in 0..<8 {
        group.addTask {
          // Both ways round: one's lower half is the other's upper half.
          [BetaDistribution(2.75, 31), BetaDistribution(31, 2.75)].flatMap { distribution in
            let table = BetaQuantileTable(distribution)
            return (-50...50).map { table.quantile(score: Double($0) * 0.16).bitPattern }
          }
        }
      }
      return await group.reduce(into: Set<[UInt64]>()) { $0.insert($1) }
    }
    #expect(numbers.count == 1)
    let again = BetaQuantileTable(BetaDistribution(2.75, 31))
    #expect(numbers.first?.first == again.quantile(score: -8).bitPattern)
  }

  @Test func quantileTableStaysWithinZeroAndOne() {
    for (a, b) in [(5.0, 5.0), (0.5, 0.5), (2.0, 198.0), (95.0, 5.0)] {
      let table = BetaQuantileTable(BetaDistribution(a, b))
      for score in [-1e9, -8.3, -8.25, 8.25, 8.3, 1e9] {
        let x = table.quantile(score: score)
        #expect(x >= 0 && x <= 1)
      }
      #expect(abs(table.quantile(score: -8.25) - table.quantile(score: -9)) < 1e-12)
    }
  }

  /// P(Beta(a, b) ≤ x) = P(Bin(a + b − 1, x) ≥ a).
  private static func binomialTail(_ a: Int, _ b: Int, _ x: Double) -> Double {
    let n = a + b - 1
    var choose = 1.0
    var sum = 0.0
    for k in 0...n {
      if k >= a { sum += choose * whole(x, k) * whole(1 - x, n - k) }
      choose *= Double(n - k) / Double(k + 1)
    }
    return sum
  }

  private static func whole(_ x: Double, _ n: Int) -> Double {
    var (result, base, rest) = (1.0, x, n)
    while rest > 0 {
      if rest & 1 == 1 { result *= base }
      base *= base
      rest >>= 1
    }
    return result
  }

  /// The density by differences of the cumulative distribution, which has its own test.
  private static func density(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let distribution = BetaDistribution(a, b)
    let step = 1e-4 * min(x, 1 - x)
    return (distribution.cumulative(x + step) - distribution.cumulative(x - step)) / (2 * step)
  }
}
