/// How an axis writes its numbers, so that charts need no catalogue of their own.
package struct AxisNumbers: Sendable, Hashable {
  /// Parts the thousands.
  package var group: String
  package var point: String
  /// Values are multiplied by this: 100 for shares that are shown as percentages.
  package var scale: Double
  /// Follows every number, such as `%`.
  package var suffix: String
  /// The values count things, so that no tick stands between two whole numbers.
  package var isWhole: Bool

  package init(
    group: String = ",", point: String = ".", scale: Double = 1, suffix: String = "", isWhole: Bool = false
  ) {
    self.group = group
    self.point = point
    self.scale = scale
    self.suffix = suffix
    self.isWhole = isWhole
  }

  /// `value` with as many decimals as ticks `step` apart need.
  ///
  /// Edge cases: values from 10¹⁵ on are shown in powers of ten; NaN gives an empty text.
  package func text(_ value: Double, step: Double) -> String {
    let value = value * scale
    guard value.isFinite else { return "" }
    guard abs(value) < 1e15 else { return "\(value)\(suffix)" }
    var decimals = 0
    var unit = 1.0
    // Ticks are 1, 2, 2.5 or 5 times a power of ten: one decimal is missing as long as the step is no multiple of the
    // unit. The tolerance allows for the rounding of 0.1 and its like.
    while decimals < 9, abs(value) < 1e14 * unit,
      abs((step * scale / unit).rounded() * unit - step * scale) > 1e-6 * step * scale
    {
      decimals += 1
      unit /= 10
    }
    let scaled = Int((abs(value) / unit).rounded())
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    var text = grouped(scaled / power)
    if decimals > 0 {
      let fraction = String(scaled % power)
      text += point + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    return (value < 0 && scaled > 0 ? "-" : "") + text + suffix
  }

  private func grouped(_ value: Int) -> String {
    let digits = String(value)
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { result += group }
      result.append(digit)
    }
    return result
  }
}
