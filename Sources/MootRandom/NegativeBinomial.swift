/// The negative binomial distribution as a gamma mixture of Poisson counts: posts of people who differ.
@frozen
public enum NegativeBinomial {
  /// From this mean on, while γ² is at most this part of the variance, and up to this variance, a count is found by
  /// ``CountQuantile``.
  public static let quantileLimit = (mean: 10.0, skew: 0.25, variance: 1e8)
  /// Elsewhere it is found by a walk from 0, below this mean and up to this ratio of mean to size: beyond it the tail is
  /// longer than the walk's table.
  public static let walkLimit = (mean: 30.0, ratio: 16.0)

  /// One count with the given size (the gamma distribution's shape) and mean; its variance is mean·(1 + mean/size).
  ///
  /// Exact. Edge cases: a mean or a size of 0 gives 0.
  /// One uniform number is inverted, except where mean and skew are large.
  @inlinable
  public static func sample<G: RandomNumberGenerator>(
    size: Double, mean: Double, using generator: inout G
  ) -> Double {
    if mean <= 0 || size <= 0 { return 0 }
    let ratio = mean / size
    let variance = mean * (1 + ratio)
    let skew = 1 + 2 * ratio
    if mean >= quantileLimit.mean && skew * skew <= quantileLimit.skew * variance && variance <= quantileLimit.variance
    {
      let quantile = CountQuantile(mean: mean, variance: variance, skew: skew)
      return quantile.count(
        generator.nextOpenUnit(), probability: { Elementary.exp(logProbability($0, size: size, mean: mean)) },
        ratio: { (size + $0) / ($0 + 1) * (mean / (size + mean)) })
    }
    if mean < walkLimit.mean && mean <= walkLimit.ratio * size {
      return inverse(generator.nextOpenUnit(), size: size, mean: mean)
    }
    let rate = Gamma.sample(shape: size, using: &generator) * ratio
    return Poisson.sample(mean: rate, using: &generator)
  }

  /// The logarithm of the probability of `count`, for a size from 16 on.
  ///
  /// That of the last of `size` failures coming after just as many successes, in Loader's form.
  public static func logProbability(_ count: Double, size: Double, mean: Double) -> Double {
    Elementary.log(size / (size + count))
      + Binomial.logProbability(size, trials: size + count, probability: size / (size + mean))
  }

  /// The smallest count whose cumulative probability reaches `u`, by a walk from 0.
  @inlinable
  public static func inverse(_ u: Double, size: Double, mean: Double) -> Double {
    let reciprocals = Reciprocals.table
    let ratio = mean / size
    let whole = 1 + ratio
    let inverse = 1 / whole
    let factor = ratio * inverse
    // The logarithm of 1 + ratio, and what the sum has lost of the ratio.
    let logarithm = Elementary.log(whole) + (ratio - (whole - 1)) * inverse
    var probability = Elementary.exp(-size * logarithm)
    var rest = u
    var count = 0
    var left = size * factor
    while rest > probability && count < Reciprocals.limit {
      rest -= probability
      count += 1
      probability *= left * reciprocals[count]
      left += factor
    }
    return count < Reciprocals.limit ? Double(count) : farTail(size: size, mean: mean)
  }

  @usableFromInline @inline(never)
  static func farTail(size: Double, mean: Double) -> Double {
    let first = Elementary.exp(-size * Elementary.logOnePlus(mean / size))
    return FarTail.count(first: first, mean: mean) { (size + $0) / ($0 + 1) * (mean / (size + mean)) }
  }
}
