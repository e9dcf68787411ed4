/// The standard normal distribution.
@frozen
public enum NormalDistribution {
  /// The number that a standard normal variable falls below with probability `p`.
  ///
  /// One uniform number gives one normal number, which keeps common random numbers monotone.
  /// Relative error about 10⁻¹⁶. Edge cases: `p` must lie strictly between 0 and 1.
  ///
  /// Source: Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477–484. doi:10.2307/2347330
  @inlinable
  public static func quantile(_ p: Double) -> Double {
    let q = p - 0.5
    if q > -0.425 && q < 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(r, centralNumerator, centralDenominator)
    }
    let tail = q < 0 ? p : 1 - p
    let r = (-Elementary.log(tail)).squareRoot()
    let x =
      r <= 5 ? ratio(r - 1.6, middleNumerator, middleDenominator) : ratio(r - 5, farNumerator, farDenominator)
    return q < 0 ? -x : x
  }

  /// The probability that a standard normal variable is at most `x`.
  ///
  /// Absolute error below 10⁻¹⁵, by the series around 0 and the continued fraction in the tails.
  public static func cumulative(_ x: Double) -> Double {
    let density = Elementary.exp(-0.5 * x * x) * 0.3989422804014327
    let size = abs(x)
    if size < 3 {
      var term = x
      var sum = x
      var n = 1.0
      while abs(term) > 1e-17 * abs(sum) {
        n += 2
        term *= x * x / n
        sum += term
      }
      return 0.5 + density * sum
    }
    var fraction = size
    for n in stride(from: 60.0, through: 1, by: -1) { fraction = size + n / fraction }
    let tail = density / fraction
    return x < 0 ? tail : 1 - tail
  }

  @usableFromInline typealias Coefficients = (Double, Double, Double, Double, Double, Double, Double, Double)

  @inlinable @inline(__always)
  static func ratio(_ r: Double, _ a: Coefficients, _ b: Coefficients) -> Double {
    polynomial(r, a) / polynomial(r, b)
  }

  @inlinable @inline(__always)
  static func polynomial(_ r: Double, _ c: Coefficients) -> Double {
    ((((((c.7 * r + c.6) * r + c.5) * r + c.4) * r + c.3) * r + c.2) * r + c.1) * r + c.0
  }

  @usableFromInline static let centralNumerator: Coefficients = (
    3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
    4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
  )
  @usableFromInline static let centralDenominator: Coefficients = (
    1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
    2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
  )
  @usableFromInline static let middleNumerator: Coefficients = (
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
    1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
  )
  @usableFromInline static let middleDenominator: Coefficients = (
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
  )
  @usableFromInline static let farNumerator: Coefficients = (
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
    2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
  )
  @usableFromInline static let farDenominator: Coefficients = (
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
  )
}
