/// The binomial distribution.
@frozen
public enum Binomial {
  /// Below this expected number of the rarer outcome a count is found by inversion of one uniform number.
  public static let inversionLimit = 30.0

  /// How many of `trials` succeed, each with the given probability.
  ///
  /// Exact. Edge cases: probability 0 gives 0 and 1 gives `trials` without drawing anything else.
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
      return transformedRejection(trials: trials, probability: probability, using: &generator)
    }
    // Counting the failures with 1 − u keeps the count monotone in u.
    let failure = 1 - probability
    if trials * failure < inversionLimit {
      return trials - inverse(1 - generator.nextOpenUnit(), trials: trials, probability: failure)
    }
    return transformedRejection(trials: trials, probability: probability, using: &generator)
  }

  /// The smallest count whose cumulative probability reaches `u`, for a mean below ``inversionLimit`` and a probability of
  /// at most ½.
  @inlinable
  public static func inverse(_ u: Double, trials: Double, probability: Double) -> Double {
    let reciprocals = Reciprocals.table
    let odds = probability / (1 - probability)
    var term = Elementary.exp(trials * Elementary.logOnePlus(-probability))
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

  /// Hörmann's BTRS, for an expected number of at least 10 of either outcome.
  ///
  /// Source: Hörmann (1993), The generation of binomial random variates, Journal of Statistical Computation and
  /// Simulation 46, 101–110. doi:10.1080/00949659308811496
  @inlinable
  static func transformedRejection<G: RandomNumberGenerator>(
    trials: Double, probability: Double, using generator: inout G
  ) -> Double {
    // The method wants a probability of at most ½; −u keeps the count monotone in u when outcomes are exchanged.
    let exchanged = probability > 0.5
    let p = exchanged ? 1 - probability : probability
    let spread = (trials * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * spread
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let center = trials * p + 0.5
    let squeeze = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * spread
    let mode = ((trials + 1) * p).rounded(.down)
    for _ in 0..<Rejection.attempts {
      let uniform = generator.nextOpenUnit() - 0.5
      let u = exchanged ? -uniform : uniform
      let v = generator.nextOpenUnit()
      let distance = 0.5 - abs(u)
      let count = ((2 * a / distance + b) * u + center).rounded(.down)
      if distance >= 0.07 && v <= squeeze { return exchanged ? trials - count : count }
      if count < 0 || count > trials { continue }
      let height = Elementary.log(v * alpha / (a / (distance * distance) + b))
      // Six times in seven the squeeze decides, so that the logarithm at the mode is not worth keeping.
      let logAtMode = logProbability(mode, trials: trials, probability: p)
      if height <= logProbability(count, trials: trials, probability: p) - logAtMode {
        return exchanged ? trials - count : count
      }
    }
    return exchanged ? trials - mode : mode
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
