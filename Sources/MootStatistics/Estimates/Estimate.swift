/// An estimated number with its 95 % interval.
package struct Estimate: Sendable, Hashable {
  package let value: Double
  package let interval: ClosedRange<Double>

  /// - Parameter interval: A missing end (NaN) falls back on the value.
  package init(_ value: Double, _ low: Double, _ high: Double) {
    self.value = value
    let ends = (low.isNaN ? value : low, high.isNaN ? value : high)
    // NaN in both would trap in a range.
    interval = ends.0 <= ends.1 ? ends.0...ends.1 : 0...0
  }

  /// The value with the interval that belongs to a standard error.
  package init(_ value: Double, standardError: Double) {
    let half = standardError.isFinite ? WilsonInterval.width95 * standardError : 0
    self.init(value, value - half, value + half)
  }

  /// Half of the interval's width in standard errors.
  package var standardError: Double {
    (interval.upperBound - interval.lowerBound) / (2 * WilsonInterval.width95)
  }

  /// The same estimate of a number that cannot lie outside of `range`.
  package func within(_ range: ClosedRange<Double>) -> Estimate {
    func limited(_ x: Double) -> Double { min(max(x, range.lowerBound), range.upperBound) }
    return Estimate(limited(value), limited(interval.lowerBound), limited(interval.upperBound))
  }
}
