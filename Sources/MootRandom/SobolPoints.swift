/// Sobol' points with nested uniform scrambling: points that fill a cube more evenly than random ones do, every one of
/// which is nevertheless uniform on it.
///
/// The scrambling is Owen's own, not a hash that resembles it: a digit is flipped by a random bit that belongs to the digits
/// before it, and the bits come from ``Threefry``. Digits beyond ``levels`` are random and independent, as in nested scrambling
/// they are for up to 2²¹ points. The points are found by their index, so that the first n of 2n points are the same.
///
/// Source: Owen (1995), Randomly permuted (t,m,s)-nets and (t,s)-sequences, in: Monte Carlo and Quasi-Monte Carlo Methods in
/// Scientific Computing, 299–317. doi:10.1007/978-1-4612-2552-2_19
public struct SobolPoints: Sendable {
  /// How many dimensions there are direction numbers for.
  public static let dimensions = 192
  /// The binary digits of a coordinate that are not independent of the other points.
  public static let levels = 21
  private static let indexBits = 32

  /// The points; the same for every seed.
  public static let shared = SobolPoints()

  /// `directions[dimension · 32 + bit]` is what bit `bit` of a point's index contributes to the coordinate's first 21 digits.
  private let directions: [UInt32]

  private init() {
    var directions: [UInt32] = (0..<Self.indexBits).map { Self.leading(0x8000_0000 >> UInt32($0)) }
    for line in SobolDirections.table.split(separator: "\n").prefix(Self.dimensions - 1) {
      let numbers = line.split(separator: " ").compactMap { UInt32($0) }
      directions += Self.directions(degree: Int(numbers[0]), inner: numbers[1], initial: Array(numbers[2...]))
        .map(Self.leading)
    }
    self.directions = directions
  }

  /// Bratley and Fox's recurrence, with 32 binary digits.
  private static func directions(degree: Int, inner: UInt32, initial: [UInt32]) -> [UInt32] {
    var v = initial.enumerated().map { $1 << UInt32(31 - $0) }
    for i in degree..<indexBits {
      var next = v[i - degree] ^ (v[i - degree] >> UInt32(degree))
      for k in 1..<degree where (inner >> UInt32(degree - 1 - k)) & 1 == 1 { next ^= v[i - k] }
      v.append(next)
    }
    return v
  }

  private static func leading(_ digits: UInt32) -> UInt32 { digits >> UInt32(32 - levels) }

  /// The first ``levels`` binary digits of a coordinate before scrambling.
  ///
  /// - Parameters:
  ///   - index: The index of the point, below 2³².
  ///   - dimension: The coordinate, from 0 to ``dimensions`` − 1.
  public func digits(index: UInt64, dimension: Int) -> UInt32 {
    var digits: UInt32 = 0
    var rest = index
    var place = dimension * Self.indexBits
    while rest != 0 {
      if rest & 1 == 1 { digits ^= directions[place] }
      rest >>= 1
      place += 1
    }
    return digits
  }

  /// 64 bits that are random and uniform, and the first ``levels`` of which belong to a scrambled point.
  ///
  /// - Parameters:
  ///   - stream: The key of the scrambling: seed and number of the randomization.
  ///   - process: A number that tells the coordinate from all other uses of the key.
  ///   - tail: 64 random bits, of which the upper ones become the lower ones of the result.
  public func word(
    index: UInt64, dimension: Int, key: (seed: UInt64, randomization: UInt64), process: UInt32, tail: UInt64
  ) -> UInt64 {
    let digits = Self.scrambled(self.digits(index: index, dimension: dimension), key: key, process: process)
    return UInt64(digits) &<< UInt64(64 - Self.levels) | tail &>> UInt64(Self.levels)
  }

  /// Nested uniform scrambling of ``levels`` digits, a subtree of seven levels at a time: its 127 inner nodes take their bits
  /// from one block of 128.
  private static func scrambled(
    _ digits: UInt32, key: (seed: UInt64, randomization: UInt64), process: UInt32
  ) -> UInt32 {
    var result: UInt32 = 0
    for tree in 0..<3 {
      let prefix = digits >> UInt32(levels - 7 * tree)
      let block = Threefry.block(
        key: (key.seed, key.randomization), counter: (UInt64(process) &<< 32 | UInt64(tree), UInt64(prefix)))
      var node: UInt64 = 1
      for level in 0..<7 {
        let digit = (digits >> UInt32(levels - 1 - 7 * tree - level)) & 1
        let bits = node < 64 ? block.0 : block.1
        let flip = UInt32(truncatingIfNeeded: bits &>> (node & 63)) & 1
        result = result << 1 | (digit ^ flip)
        node = node << 1 | UInt64(digit)
      }
    }
    return result
  }
}
