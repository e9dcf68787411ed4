/// The binomial distribution.
@frozen
public enum Binomial {
  /// Below this expected number of the rarer outcome a count is found by a walk from 0, from it on by ``CountQuantile``.
  public static let inversionLimit = 10.0

  /// How many of `trials` succeed, each with the given probability.
  ///
  /// Exact, by inversion of one uniform number. Edge cases: probability 0 gives 0 and 1 gives `trials` without drawing anything else.
  /// `trials` is a whole number from 0 to 2⁵²; the probability lies in [0, 1].
  /// Complexity: O(mean of the rarer outcome) below ``inversionLimit``, O(1) from it on.
  @inlinable
  public static func sample<G: RandomNumberGenerator>(
    trials: Double, probability: Double, using generator: inout G
  ) -> Double {
    if trials <= 0 || probability <= 0 { return 0 }
    if probability >= 1 { return trials }
    if probability <= 0.5 {
      if trials * probability < inversionLimit {
        return inverse(generator.nextOpenUnit(), trials: trials, probability: probability)
      }
      return quantile(generator.nextOpenUnit(), trials: trials, probability: probability)
    }
    // Counting the failures with 1 − u keeps the count monotone in u.
    let failure = 1 - probability
    if trials * failure < inversionLimit {
      return trials - inverse(1 - generator.nextOpenUnit(), trials: trials, probability: failure)
    }
    return trials - quantile(1 - generator.nextOpenUnit(), trials: trials, probability: failure)
  }

  /// The smallest count whose cumulative probability reaches `u`, for a mean below ``inversionLimit`` and a probability of
  /// at most ½.
  @inlinable
  public static func inverse(_ u: Double, trials: Double, probability: Double) -> Double {
    let reciprocals = Reciprocals.table
    let other = 1 - probability
    let perOther = 1 / other
    let odds = probability * perOther
    // The logarithm of 1 − p, which has lost some digits of p, and what they are worth.
    var term = Elementary.exp(trials * (Elementary.log(other) + ((1 - other) - probability) * perOther))
    var rest = u
    var count = 0
    var left = trials * odds
    while rest > term && count < Reciprocals.limit {
      rest -= term
      count += 1
      term *= left * reciprocals[count]
      left -= odds
    }
    return count < Reciprocals.limit
      ? min(Double(count), trials) : farTail(trials: trials, probability: probability)
  }

  @usableFromInline @inline(never)
  static func farTail(trials: Double, probability: Double) -> Double {
    let odds = probability / (1 - probability)
    let first = Elementary.exp(trials * Elementary.logOnePlus(-probability))
    return FarTail.count(first: first, mean: trials * probability) { (trials - $0) / ($0 + 1) * odds }
  }

  /// The same count for an expected number of at least ``inversionLimit`` and a probability of at most ½.
  @inlinable
  static func quantile(_ u: Double, trials: Double, probability p: Double) -> Double {
    let mean = trials * p
    let others = 1 - p
    return CountQuantile(mean: mean, variance: mean * others, skew: others - p).count(
      u, largest: trials, probability: { Elementary.exp(logProbability($0, trials: trials, probability: p)) },
      ratio: { (trials - $0) / ($0 + 1) * (p / others) })
  }

  /// The logarithm of the probability of `count`, in Loader's saddle-point form.
  public static func logProbability(_ count: Double, trials: Double, probability: Double) -> Double {
    let others = trials - count
    if count == 0 { return trials * Elementary.logOnePlus(-probability) }
    if others == 0 { return trials * Elementary.log(probability) }
    let correction =
      StirlingCorrection.at(trials) - StirlingCorrection.at(count) - StirlingCorrection.at(others)
    return correction - Poisson.deviance(count, trials * probability)
      - Poisson.deviance(others, trials * (1 - probability))
      - 0.5 * Elementary.log(6.283185307179586 * count * (others / trials))
  }
}
