/// The beta distribution.
public struct BetaDistribution: Sendable, Hashable {
  /// The first shape parameter, above 0.
  public let a: Double
  /// The second shape parameter, above 0.
  public let b: Double
  private let logNormalizer: Double

  /// The distribution with the given shape parameters, both above 0.
  public init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logNormalizer = LogGamma.at(a + b) - LogGamma.at(a) - LogGamma.at(b)
  }

  /// The same distribution seen from the other end: that of 1 − x.
  var complement: BetaDistribution { BetaDistribution(b, a) }

  /// The probability that the variable is at most `x`: the regularized incomplete beta function.
  ///
  /// By the continued fraction (modified Lentz method). The error, relative in the lower tail, is below 10⁻¹² for shape
  /// parameters up to 1,000.
  /// Source: DLMF 8.17.22.
  public func cumulative(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = logitDensity(x, 1 - x)
    if x < (a + 1) / (a + b + 2) { return front * Self.continuedFraction(x, a, b) / a }
    return 1 - front * Self.continuedFraction(1 - x, b, a) / b
  }

  /// The number that the variable falls below with probability `p`, strictly between 0 and 1.
  ///
  /// Relative error about 10⁻¹¹. Edge cases: quantiles below e⁻⁷⁴⁵ are not told apart; shape parameters below 0.1 have them.
  public func quantile(_ p: Double) -> Double {
    Self.logistic(logitQuantile(p, start: Elementary.log(a / b)))
  }

  /// The log-odds of the quantile, by safeguarded Newton steps from `start`, to an error of about 10⁻¹².
  func logitQuantile(_ p: Double, start: Double) -> Double {
    var low = -745.0
    var high = 745.0
    var logit = start
    for _ in 0..<200 {
      let x = Self.logistic(logit)
      let miss = cumulative(x) - p
      if miss < 0 { low = logit } else { high = logit }
      var next = logit - miss / logitDensity(x, Self.logistic(-logit))
      if !(next > low && next < high) { next = 0.5 * (low + high) }
      let step = abs(next - logit)
      logit = next
      if step < 1e-13 * max(1, abs(logit)) { break }
    }
    return logit
  }

  /// The density of the log-odds, given `x` and its complement: xᵃ(1−x)ᵇ/B(a, b).
  func logitDensity(_ x: Double, _ complement: Double) -> Double {
    Elementary.exp(a * Elementary.log(x) + b * Elementary.log(complement) + logNormalizer)
  }

  static func logistic(_ logit: Double) -> Double { 1 / (1 + Elementary.exp(-logit)) }

  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func guarded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      let factor = d * c
      result *= factor
      if abs(factor - 1) < 1e-15 { break }
    }
    return result
  }
}
