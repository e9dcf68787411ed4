/// The Poisson distribution.
@frozen
public enum Poisson {
  /// Below this mean a count is found by a walk from 0, from it on by ``CountQuantile``.
  ///
  /// Both invert one uniform number and are monotone in it, which is what makes common random numbers bite.
  public static let inversionLimit = 10.0

  /// One count with mean `mean`.
  ///
  /// Exact. Edge cases: a mean of 0 gives 0. The mean must be finite and not negative.
  /// Complexity: O(mean) below ``inversionLimit``, O(1) from it on.
  @inlinable
  public static func sample<G: RandomNumberGenerator>(mean: Double, using generator: inout G) -> Double {
    if mean < inversionLimit {
      return mean > 0 ? inverse(generator.nextOpenUnit(), mean: mean) : 0
    }
    return quantile(generator.nextOpenUnit(), mean: mean)
  }

  /// The smallest count whose cumulative probability reaches `u`, for a mean below ``inversionLimit``.
  @inlinable
  public static func inverse(_ u: Double, mean: Double) -> Double {
    let reciprocals = Reciprocals.table
    var probability = Elementary.exp(-mean)
    var rest = u
    var count = 0
    while rest > probability && count < Reciprocals.limit {
      rest -= probability
      count += 1
      probability *= mean * reciprocals[count]
    }
    return count < Reciprocals.limit ? Double(count) : farTail(mean: mean)
  }

  @usableFromInline @inline(never)
  static func farTail(mean: Double) -> Double {
    FarTail.count(first: Elementary.exp(-mean), mean: mean) { mean / ($0 + 1) }
  }

  /// The same count for a mean of at least ``inversionLimit``.
  @inlinable
  static func quantile(_ u: Double, mean: Double) -> Double {
    CountQuantile(mean: mean, variance: mean, skew: 1).count(
      u, probability: { Elementary.exp(logProbability($0, mean: mean)) }, ratio: { mean / ($0 + 1) })
  }

  /// The logarithm of the probability of `count`, by Loader's saddle-point form, which does not cancel for large means.
  ///
  /// Source: Loader (2000), Fast and accurate computation of binomial probabilities.
  public static func logProbability(_ count: Double, mean: Double) -> Double {
    if count == 0 { return -mean }
    return -StirlingCorrection.at(count) - deviance(count, mean)
      - 0.5 * Elementary.log(6.283185307179586 * count)
  }

  /// x·log(x/m) + m − x, without cancellation where x is near m.
  @usableFromInline
  static func deviance(_ x: Double, _ m: Double) -> Double {
    let difference = x - m
    if abs(difference) < 0.1 * (x + m) {
      let v = difference / (x + m)
      let v2 = v * v
      var sum = difference * v
      var term = 2 * x * v
      var divisor = 1.0
      while true {
        term *= v2
        divisor += 2
        let next = sum + term / divisor
        if next == sum { return next }
        sum = next
      }
    }
    return x * Elementary.log(x / m) - difference
  }
}

/// The error of Stirling's formula: log n! − (½·log 2πn + n·log n − n).
@frozen
public enum StirlingCorrection {
  /// The correction at a whole number `n` from 1 on.
  ///
  /// Absolute error below 10⁻¹⁵: exact values to 15, then the asymptotic series.
  public static func at(_ n: Double) -> Double {
    if n < 16 { return exact[Int(n)] }
    let r = 1 / (n * n)
    return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / n
  }

  private static let exact = [
    0.0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
    0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733,
    0.00833056343336287, 0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
    0.005554733551962801,
  ]
}
