/// The logarithm of the gamma function.
@frozen
public enum LogGamma {
  /// log Γ(x) for x above 0, by recurrence to 12 and Stirling's series.
  ///
  /// The error is below 2·10⁻¹⁴, or that part of the result where it is larger than 1.
  public static func at(_ x: Double) -> Double {
    var product = 1.0
    var y = x
    while y < 12 {
      product *= y
      y += 1
    }
    let r = 1 / (y * y)
    let series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / y
    return (y - 0.5) * Elementary.log(y) - y + 0.9189385332046727 + series - Elementary.log(product)
  }
}
