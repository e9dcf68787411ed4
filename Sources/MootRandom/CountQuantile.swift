/// Counts by inversion where a walk from 0 would be long: binomial, Poisson and negative binomial alike.
///
/// In these three families the variance is a quadratic function of the mean, and all further cumulants follow from mean,
/// variance and the ratio γ of the third cumulant to the second: 1 − 2p, 1 and 1 + 2·mean/size. So one expansion, after Cornish
/// and Fisher, serves all three: it gives the place x at which the cumulative probability reaches `u`, smooth between the whole
/// numbers, and the count is x + ½ rounded down. What the expansion leaves out is smaller than a known margin; where a whole
/// number lies nearer than that, probabilities are summed instead. The result is the smallest count whose
/// cumulative probability reaches `u`, as from the walk: exact, and monotone in `u`.
///
/// Sources: Cornish, Fisher (1938), doi:10.2307/1400905; for the families Morris (1982), doi:10.1214/aos/1176345690; for the
/// idea Giles (2016), Algorithm 955: approximation of the inverse Poisson cumulative distribution function,
/// doi:10.1145/2699466.
@frozen
public struct CountQuantile {
  @usableFromInline let mean: Double
  @usableFromInline let variance: Double
  /// γ
  @usableFromInline let skew: Double

  /// The family's member with the given mean, variance and γ.
  @inlinable @inline(__always)
  init(mean: Double, variance: Double, skew: Double) {
    self.mean = mean
    self.variance = variance
    self.skew = skew
  }

  /// Where the count that belongs to `u` lies, and whether that is certain.
  ///
  /// Without a division or a root, which take long in lanes. The lanes may round otherwise on the way; a count that is
  /// certain is the same.
  @inlinable @inline(__always)
  func quick(_ u: Double) -> (count: Double, certain: Bool) {
    let (score, depth) = Self.score(u)
    let r = Self.inverseSquareRoot(variance)
    let spread = variance * r
    let x = (mean + 0.5) + distance(score, spread, r)
    let count = x.rounded(.down)
    let fraction = x - count
    let margin = margin(score, r) + (1e-9 * spread + 1e-15 * mean)
    return (count, depth <= Self.depthLimit && fraction > margin && fraction < 1 - margin)
  }

  /// The count that belongs to `u`.
  ///
  /// - Parameters:
  ///   - u: A uniform number strictly between 0 and 1.
  ///   - largest: The largest possible count.
  ///   - probability: The probability of a count.
  ///   - ratio: The probability of k + 1 over that of k.
  @inlinable @inline(__always)
  func count(
    _ u: Double, largest: Double = .infinity, probability: (_ k: Double) -> Double, ratio: (_ k: Double) -> Double
  ) -> Double {
    let (count, certain) = quick(u)
    return certain ? count : settled(u, largest, probability, ratio)
  }

  // MARK: The expansion

  /// x less the mean, for a standard normal score.
  @inlinable @inline(__always)
  func distance(_ z: Double, _ spread: Double, _ r: Double) -> Double {
    let (g, g2, z2) = (skew, skew * skew, z * z)
    let first = g * (z2 - 1) * (1.0 / 6)
    let second = z * ((3 - 7 * g2) + (g2 - 3) * z2) * (1.0 / 144)
    let third = g * (g2 - 9) * (16 - z2 * (7 + 3 * z2)) * (1.0 / 6480)
    let inner = 4 * (g2 * (64 * g2 - 531) - 81) + 9 * (g2 * (g2 - 54) - 39) * z2
    let fourth = z * ((4887 + g2 * (6282 - 433 * g2)) + z2 * inner) * (1.0 / 622_080)
    return spread * z + (first + r * (second + r * (third + r * fourth)))
  }

  /// How far the place may be off: above the next term of the expansion, by half as much again at the least.
  ///
  /// Holds for means from 10 on, γ² up to a quarter of the variance and scores up to ``scoreLimit``; the tests look for
  /// exceptions.
  @inlinable @inline(__always)
  func margin(_ z: Double, _ r: Double) -> Double {
    let (g, g2, r2, q) = (skew, skew * skew, r * r, z * z + 3)
    return 1.5e-3 * (g + g * (g2 * g2) * (1.0 / 40) + r) * (q * q * q) * (r2 * r2)
  }

  /// Up to this score, to either side, the margin covers the expansion.
  @inlinable static var scoreLimit: Double { 4 }

  /// Up to this −log(4u(1 − u)) the quick score is good: 3.8 standard deviations to either side.
  @inlinable static var depthLimit: Double { 8 }

  /// The standard normal quantile at `u`, within 3·10⁻¹⁰ up to the depth's limit, and the depth −log(4u(1 − u)).
  ///
  /// The quantile over 2u − 1 is a smooth function of the depth: a polynomial of degree 16 through its values at Chebyshev's
  /// nodes. It takes neither a division nor a branch.
  @inlinable @inline(__always)
  static func score(_ u: Double) -> (score: Double, depth: Double) {
    let depth = -roughLog(4 * u * (1 - u))
    let s = depth - 4
    let s2 = s * s
    let s4 = s2 * s2
    let a = (2.62871063025005 + s * 0.3229422932874281) + s2 * (-0.010212120915413903 + s * -0.0002884607525087901)
    let b =
      (0.00016811857270801126 + s * -2.1941048889357625e-05) + s2 * (6.880814342496101e-07 + s * 2.503887869072903e-07)
    let c =
      (-4.7287942799669685e-08 + s * 2.6752498559596752e-09)
      + s2 * (4.115568122941538e-10 + s * -1.0888076370241452e-10)
    let d =
      (7.473597899701908e-12 + s * 1.2061625066747674e-12)
      + s2 * (-2.296644977782175e-13 + s * -3.4869871800084503e-15)
    let value = (a + s4 * b) + (s4 * s4) * ((c + s4 * d) + (s4 * s4) * 2.03168518127931e-15)
    return ((2 * u - 1) * value, depth)
  }

  /// The natural logarithm of a normal number above 0, within 4·10⁻¹² and the rounding of what it is.
  ///
  /// The exponent times log 2, and a polynomial of degree 13 through the values at Chebyshev's nodes from √½ to √2.
  @inlinable @inline(__always)
  static func roughLog(_ x: Double) -> Double {
    let shifted = x.bitPattern &- 0x3FE6_A09E_667F_3BCD
    let k = Double(Int64(bitPattern: shifted) &>> 52)
    let f = Double(bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD) - 1
    let f2 = f * f
    let f4 = f2 * f2
    let a = (2.050658138323789e-12 + f * 0.9999999999246753) + f2 * (-0.5000000015678433 + f * 0.3333333552807237)
    let b =
      (-0.2499998172451127 + f * 0.19999810857490755) + f2 * (-0.16667366189775049 + f * 0.14292830039604612)
    let c = (-0.12491261388837883 + f * 0.10981392364946219) + f2 * (-0.09961536990880274 + f * 0.10173642797470213)
    let d = -0.09827165381699468 + f * 0.050832334651572955
    return k * 0.6931471805599453 + ((a + f4 * b) + (f4 * f4) * (c + f4 * d))
  }

  /// One over the square root, within 5·10⁻¹¹ of its size: three of Newton's steps from half the negated bits.
  @inlinable @inline(__always)
  static func inverseSquareRoot(_ x: Double) -> Double {
    let half = 0.5 * x
    var y = Double(bitPattern: 0x5FE6_EB50_C7B5_37A9 &- x.bitPattern &>> 1)
    y *= 1.5 - half * y * y
    y *= 1.5 - half * y * y
    y *= 1.5 - half * y * y
    return y
  }

  // MARK: Where that is not certain

  /// Up to here probabilities can be summed, in half a millisecond at worst.
  @inlinable static var varianceLimit: Double { 1e8 }

  /// The same count by the best score there is, or by summing probabilities.
  @usableFromInline @inline(never)
  func settled(
    _ u: Double, _ largest: Double, _ probability: (Double) -> Double, _ ratio: (Double) -> Double
  ) -> Double {
    let spread = variance.squareRoot()
    let score = NormalDistribution.quantile(u)
    // Whole numbers apart, so that a large mean costs no digits.
    let whole = mean.rounded(.down)
    let x = ((mean - whole) + 0.5) + distance(score, spread, 1 / spread)
    let count = min(max(0, whole + x.rounded(.down)), largest)
    let fraction = x - x.rounded(.down)
    let margin = 2 * margin(score, 1 / spread) + 1e-15 * (mean + 10 * spread)
    // Beyond this variance, with γ up to 1, the expansion is as exact as sums of doubles are.
    if variance > Self.varianceLimit { return count }
    if abs(score) < Self.scoreLimit && fraction > margin && fraction < 1 - margin { return count }
    // Where the expansion says nothing a sum may begin anywhere.
    let start = margin < 10 ? count : whole
    return u <= 0.5
      ? Self.fromBelow(u, start, probability(start), ratio) : Self.fromAbove(1 - u, start, probability(start), ratio)
  }

  /// The smallest count with a cumulative probability of at least `u`.
  private static func fromBelow(_ u: Double, _ start: Double, _ first: Double, _ ratio: (Double) -> Double) -> Double {
    var (count, term) = (start, first)
    var (sum, below, k) = (term, term, start)
    while k > 0 && below > 1e-18 * sum {
      k -= 1
      below /= ratio(k)
      sum += below
    }
    while sum < u && term > 0 {
      term *= ratio(count)
      count += 1
      sum += term
    }
    while count > 0 && sum - term >= u {
      sum -= term
      count -= 1
      term /= ratio(count)
    }
    return count
  }

  /// The smallest count that is exceeded with a probability of at most `rest`.
  private static func fromAbove(
    _ rest: Double, _ start: Double, _ first: Double, _ ratio: (Double) -> Double
  ) -> Double {
    var (count, term) = (start, first)
    var (sum, above, k) = (0.0, term, start)
    repeat {
      above *= ratio(k)
      k += 1
      sum += above
    } while above > 1e-18 * sum
    while sum > rest {
      term *= ratio(count)
      count += 1
      sum -= term
    }
    while count > 0 && sum + term <= rest {
      sum += term
      count -= 1
      term /= ratio(count)
    }
    return count
  }
}
