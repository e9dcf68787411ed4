import MootRandom
import Testing

struct ElementaryTests {
  /// The largest error over a table, in units in the last place of the exact value.
  static func largestError(_ table: [Double], arity: Int = 1, _ f: ([Double]) -> Double) -> (ulps: Double, at: [Double])
  {
    var worst = (ulps: 0.0, at: [Double]())
    for start in stride(from: 0, to: table.count, by: arity + 2) {
      let arguments = Array(table[start..<start + arity])
      let (nearest, rest) = (table[start + arity], table[start + arity + 1])
      let ulps = abs((f(arguments) - nearest) / nearest.ulp - rest)
      if !(ulps <= worst.ulps) { worst = (ulps, arguments) }
    }
    return worst
  }

  @Test func exponential() {
    let worst = Self.largestError(ExponentialReferences.exp) { Elementary.exp($0[0]) }
    #expect(worst.ulps < 1.5, "at \(worst.at)")
  }

  @Test func exponentialMinusOne() {
    let worst = Self.largestError(ExponentialReferences.expMinusOne) { Elementary.expMinusOne($0[0]) }
    #expect(worst.ulps < 6, "at \(worst.at)")
  }

  @Test func logarithm() {
    let worst = Self.largestError(LogarithmReferences.log) { Elementary.log($0[0]) }
    #expect(worst.ulps < 1.5, "at \(worst.at)")
  }

  @Test func logarithmOfOnePlus() {
    let worst = Self.largestError(LogarithmReferences.logOnePlus) { Elementary.logOnePlus($0[0]) }
    #expect(worst.ulps < 3, "at \(worst.at)")
  }

  /// The exponent's rounding counts as often as the exponent is large.
  @Test func power() {
    let table = ExponentialReferences.power
    for start in stride(from: 0, to: table.count, by: 4) {
      let worst = Self.largestError(Array(table[start..<start + 4]), arity: 2) { Elementary.power($0[0], $0[1]) }
      let exponent = abs(table[start + 1] * Elementary.log(table[start]))
      #expect(worst.ulps < 2 * (1 + exponent), "at \(worst.at)")
    }
  }

  @Test func edgesOfTheExponential() {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-.infinity) == 0 && Elementary.exp(-708.5) == 0)
    #expect(Elementary.exp(.infinity) == .infinity && Elementary.exp(709.5) == .infinity)
    #expect(Elementary.exp(-708) > 0 && Elementary.exp(709).isFinite)
    #expect(Elementary.exp(.nan).isNaN)
    #expect(Elementary.expMinusOne(0) == 0)
    #expect(Elementary.expMinusOne(-.infinity) == -1)
    #expect(Elementary.expMinusOne(.infinity) == .infinity)
    #expect(Elementary.expMinusOne(.nan).isNaN)
  }

  @Test func edgesOfTheLogarithm() {
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(.leastNonzeroMagnitude) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(.nan).isNaN)
    #expect(Elementary.logOnePlus(0) == 0)
    #expect(Elementary.logOnePlus(-1) == -.infinity)
    #expect(Elementary.logOnePlus(.nan).isNaN)
  }

  @Test func edgesOfThePower() {
    #expect(Elementary.power(0, 2) == 0)
    #expect(Elementary.power(0, 0) == 1)
    #expect(Elementary.power(0, -1) == .infinity)
    #expect(Elementary.power(5, 0) == 1)
    #expect(Elementary.power(1, 1e6) == 1)
  }

  /// Samplers and common random numbers rely on order, also where the pieces of the functions meet.
  @Test func ascendWithoutAStep() {
    for i in 0..<200_000 {
      let x = -1 + Double(i) * 1e-5
      #expect(Elementary.exp(x) <= Elementary.exp(x + 1e-5))
      #expect(Elementary.expMinusOne(x) <= Elementary.expMinusOne(x + 1e-5))
      #expect(Elementary.log(x + 1) <= Elementary.log(x + 1 + 1e-5))
      #expect(Elementary.logOnePlus(x) <= Elementary.logOnePlus(x + 1e-5))
    }
  }

  @Test func reciprocals() {
    for k in 1...Reciprocals.limit { #expect(Reciprocals.table[k] == 1 / Double(k)) }
  }
}
