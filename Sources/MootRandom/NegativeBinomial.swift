/// The negative binomial distribution as a gamma mixture of Poisson counts: posts of people who differ.
@frozen
public enum NegativeBinomial {
  /// Below this mean a count is found by inversion of one uniform number.
  public static let inversionLimit = 30.0
  /// Up to this ratio of mean to size, too: beyond it the tail is longer than the inversion's table.
  public static let inversionRatio = 16.0

  /// One count with the given size (the gamma distribution's shape) and mean; its variance is mean·(1 + mean/size).
  ///
  /// Exact. Edge cases: a mean or a size of 0 gives 0.
  /// Complexity: O(mean) in the inverted regime, O(1) elsewhere.
  @inlinable
  public static func sample<G: RandomNumberGenerator>(
    size: Double, mean: Double, using generator: inout G
  ) -> Double {
    if mean <= 0 || size <= 0 { return 0 }
    if mean < inversionLimit && mean <= inversionRatio * size {
      return inverse(generator.nextOpenUnit(), size: size, mean: mean)
    }
    let rate = Gamma.sample(shape: size, using: &generator) * (mean / size)
    return Poisson.sample(mean: rate, using: &generator)
  }

  /// The smallest count whose cumulative probability reaches `u`, in the inverted regime.
  @inlinable
  public static func inverse(_ u: Double, size: Double, mean: Double) -> Double {
    let reciprocals = Reciprocals.table
    let ratio = mean / (size + mean)
    var probability = Elementary.exp(-size * Elementary.logOnePlus(mean / size))
    var rest = u
    var count = 0
    var factor = size * ratio
    while rest > probability && count < Reciprocals.limit {
      rest -= probability
      count += 1
      probability *= factor * reciprocals[count]
      factor += ratio
    }
    return count < Reciprocals.limit ? Double(count) : farTail(size: size, mean: mean)
  }

  @usableFromInline @inline(never)
  static func farTail(size: Double, mean: Double) -> Double {
    let first = Elementary.exp(-size * Elementary.logOnePlus(mean / size))
    return FarTail.count(first: first, mean: mean) { (size + $0) / ($0 + 1) * (mean / (size + mean)) }
  }
}
