import MootRandom

/// One autoregressive factor: good and bad spells around a mean of 1 (section 2.0).
struct WeatherFactor: Sendable {
  private var epsilon = 0.0
  private var variance = 0.0

  /// Moves on by a week.
  ///
  /// - Parameters:
  ///   - memory: The autocorrelation from week to week.
  ///   - sd: The standard deviation of the stationary logarithm; 0 gives exactly 1.
  ///   - noise: A standard normal number.
  /// - Returns: e^(ε − v/2), of which the mean is 1 in every week.
  mutating func advance(memory: Double, sd: Double, noise: Double) -> Double {
    let innovation = 1 - memory * memory
    epsilon = memory * epsilon + innovation.squareRoot() * sd * noise
    variance = memory * memory * variance + innovation * sd * sd
    return Elementary.exp(epsilon - 0.5 * variance)
  }
}
