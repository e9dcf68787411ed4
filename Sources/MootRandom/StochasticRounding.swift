extension RandomNumberGenerator {
  /// `x` rounded down, plus 1 with the probability of its fraction, so that the mean is `x`.
  @inlinable
  public mutating func nextRounded(_ x: Double) -> Double {
    let floor = x.rounded(.down)
    return nextOpenUnit() < x - floor ? floor + 1 : floor
  }
}
