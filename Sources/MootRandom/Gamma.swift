/// The gamma distribution with scale 1.
@frozen
public enum Gamma {
  /// One number with the given shape, which is also its mean and variance.
  ///
  /// Exact, by Marsaglia and Tsang's rejection; shapes below 1 are boosted.
  /// Source: Marsaglia, Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26, 363–372.
  /// doi:10.1145/358407.358414
  @inlinable
  public static func sample<G: RandomNumberGenerator>(shape: Double, using generator: inout G) -> Double {
    if shape <= 0 { return 0 }
    if shape < 1 {
      let boost = Elementary.exp(Elementary.log(generator.nextOpenUnit()) / shape)
      return sample(shape: shape + 1, using: &generator) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    for _ in 0..<Rejection.attempts {
      let x = NormalDistribution.quantile(generator.nextOpenUnit())
      let u = generator.nextOpenUnit()
      let t = 1 + c * x
      if t <= 0 { continue }
      let v = t * t * t
      if Elementary.log(u) < 0.5 * x * x + d * (1 - v + Elementary.log(v)) { return d * v }
    }
    return d
  }
}
