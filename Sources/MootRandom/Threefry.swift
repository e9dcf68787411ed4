/// The counter-based generator Threefry-2×64 with 13 rounds.
///
/// A pure function from a key and a counter to 128 random bits, built from additions, rotations and
/// exclusive ors only, so that several replicates can run in SIMD lanes and give the same bits as one at a time.
/// Thirteen rounds are the fewest that pass BigCrush.
///
/// Source: Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. SC'11.
/// doi:10.1145/2063384.2063405. The tests hold it against the authors' published known answers.
@frozen
public enum Threefry {
  /// The number of rounds.
  public static let rounds = 13

  /// The 128 bits that belong to a key and a counter.
  @inlinable
  public static func block(key: (UInt64, UInt64), counter: (UInt64, UInt64)) -> (UInt64, UInt64) {
    let key2 = 0x1BD1_1BDA_A9FC_1A22 ^ key.0 ^ key.1
    var x = counter.0 &+ key.0
    var y = counter.1 &+ key.1

    mixFour(&x, &y, 16, 42, 12, 31)
    x &+= key.1
    y &+= key2 &+ 1
    mixFour(&x, &y, 16, 32, 24, 21)
    x &+= key2
    y &+= key.0 &+ 2
    mixFour(&x, &y, 16, 42, 12, 31)
    x &+= key.0
    y &+= key.1 &+ 3
    mix(&x, &y, 16)
    return (x, y)
  }

  @inlinable @inline(__always)
  static func mix(_ x: inout UInt64, _ y: inout UInt64, _ rotation: UInt64) {
    x &+= y
    y = (y &<< rotation) | (y &>> (64 &- rotation))
    y ^= x
  }

  @inlinable @inline(__always)
  static func mixFour(
    _ x: inout UInt64, _ y: inout UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) {
    mix(&x, &y, a)
    mix(&x, &y, b)
    mix(&x, &y, c)
    mix(&x, &y, d)
  }
}
