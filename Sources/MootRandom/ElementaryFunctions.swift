/// Exponential and logarithm in plain IEEE arithmetic.
///
/// The C library's versions differ in the last bit between machines and have no SIMD form. These use only
/// additions, multiplications, divisions and bit patterns, never a fused multiply-add, so that every platform and
/// every SIMD lane gives the same bits. Each function states its largest error in units in the last place (ulp).
@frozen
public enum Elementary {
  @usableFromInline static let log2e = 1.4426950408889634
  /// The first 33 bits of ln 2: products with whole numbers up to 2²⁰ are exact.
  @usableFromInline static let ln2High = 0.6931471803691238
  @usableFromInline static let ln2Low = 1.9082149292705877e-10

  /// e to the power of `x`, with an error below 1.5 ulp.
  ///
  /// Edge cases: `-infinity` or less than −708 gives 0, more than 709 gives infinity, NaN stays NaN.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    if x < -708 { return 0 }
    if x > 709 { return .infinity }
    if x.isNaN { return x }
    let whole = (x * log2e).rounded(.toNearestOrEven)
    let r = (x - whole * ln2High) - whole * ln2Low
    return (1 + r * expTail(r)) * powerOfTwo(whole)
  }

  /// e to the power of `x`, less 1, without cancellation near 0; the error is below 6 ulp.
  @inlinable
  public static func expMinusOne(_ x: Double) -> Double {
    if x > -0.35 && x < 0.35 { return x * expTail(x) }
    return exp(x) - 1
  }

  /// (eʳ − 1)/r for |r| up to 0.35, by its Taylor polynomial of degree 13.
  @inlinable @inline(__always)
  static func expTail(_ r: Double) -> Double {
    let r2 = r * r
    let r4 = r2 * r2
    let a = (1 + r * (1.0 / 2)) + r2 * (1.0 / 6 + r * (1.0 / 24))
    let b = (1.0 / 120 + r * (1.0 / 720)) + r2 * (1.0 / 5040 + r * (1.0 / 40320))
    let c = (1.0 / 362_880 + r * (1.0 / 3_628_800)) + r2 * (1.0 / 39_916_800 + r * (1.0 / 479_001_600))
    return a + r4 * (b + r4 * (c + r4 * (1.0 / 6_227_020_800)))
  }

  /// 2 to the power of a whole number between −1022 and 1023.
  @inlinable @inline(__always)
  static func powerOfTwo(_ whole: Double) -> Double {
    Double(bitPattern: UInt64(bitPattern: Int64(whole) &+ 1023) &<< 52)
  }

  /// The natural logarithm of `x`, with an error below 1.5 ulp.
  ///
  /// Edge cases: 0 gives minus infinity, a negative number NaN, infinity stays infinity. Subnormal numbers count as 0.
  @inlinable
  public static func log(_ x: Double) -> Double {
    if x < .leastNormalMagnitude { return x < 0 ? .nan : -.infinity }
    if !(x < .infinity) { return x }
    // x = m · 2ᵏ with m between √½ and √2.
    let shifted = x.bitPattern &- 0x3FE6_A09E_667F_3BCD
    let k = Double(Int64(bitPattern: shifted) &>> 52)
    let m = Double(bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD)
    let f = m - 1
    return k * ln2High + (twoArtanh(f, f / (2 + f)) + k * ln2Low)
  }

  /// The natural logarithm of `1 + x`, without cancellation near 0; the error is below 3 ulp.
  @inlinable
  public static func logOnePlus(_ x: Double) -> Double {
    if x > -0.29 && x < 0.41 { return twoArtanh(x, x / (2 + x)) }
    return log(1 + x)
  }

  /// 2·artanh(s) = log(1 + f) with s = f/(2 + f), |s| up to 0.172, written as f − s·(f − series) so that f enters exactly.
  @inlinable @inline(__always)
  static func twoArtanh(_ f: Double, _ s: Double) -> Double {
    let z = s * s
    let z2 = z * z
    let z4 = z2 * z2
    let a = (2.0 / 3 + z * (2.0 / 5)) + z2 * (2.0 / 7 + z * (2.0 / 9))
    let b = (2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17))
    let c = 2.0 / 19 + z * (2.0 / 21)
    let series = z * (a + z4 * (b + z4 * c))
    return f - s * (f - series)
  }

  /// `x` to the power of `y`, for `x` not below 0, with an error below 2·(1 + |y·log x|) ulp.
  ///
  /// Edge cases: 0 to a positive power is 0, to the power 0 it is 1.
  @inlinable
  public static func power(_ x: Double, _ y: Double) -> Double {
    if x == 0 { return y == 0 ? 1 : (y > 0 ? 0 : .infinity) }
    return exp(y * log(x))
  }
}
