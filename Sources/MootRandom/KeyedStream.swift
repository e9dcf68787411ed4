/// The random numbers of one decision in one week of one replicate.
///
/// The stream is found by its key (seed, replicate, process, week), never by what was drawn before.
/// Two scenarios that make the same decision therefore use the same noise, whatever else differs between
/// them, and a replicate does not depend on how many others run or on which thread. The scenario is not part
/// of the key: that is what makes the random numbers common.
@frozen
public struct KeyedStream: RandomNumberGenerator, Sendable {
  @usableFromInline let key: (UInt64, UInt64)
  @usableFromInline let decision: UInt64
  @usableFromInline var blockIndex: UInt64 = 0
  @usableFromInline var spare: UInt64 = 0
  @usableFromInline var hasSpare = false

  /// The stream of one decision.
  ///
  /// - Parameters:
  ///   - seed: The seed of the run.
  ///   - replicate: The index of the replicate, from 0.
  ///   - process: The number of the decision within a week.
  ///   - week: The week, from 0.
  @inlinable
  public init(seed: UInt64, replicate: UInt64, process: UInt32, week: UInt32) {
    key = (seed, replicate)
    decision = UInt64(process) &<< 32 | UInt64(week)
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    let (first, second) = Threefry.block(key: key, counter: (decision, blockIndex))
    blockIndex &+= 1
    spare = second
    hasSpare = true
    return first
  }
}

extension RandomNumberGenerator {
  /// A uniform number strictly between 0 and 1: an odd multiple of 2⁻⁵³.
  ///
  /// 52 random bits and a fixed last bit, so that 0 and 1 never occur and `1 - u` is exact and has the same
  /// distribution. The conversion is ours, because the standard library may change its own.
  @inlinable
  public mutating func nextOpenUnit() -> Double {
    UnitInterval.open(next())
  }
}

/// From random bits to numbers in the unit interval.
@frozen
public enum UnitInterval {
  /// The uniform number strictly between 0 and 1 that belongs to 64 random bits.
  @inlinable
  public static func open(_ bits: UInt64) -> Double {
    Double((bits &>> 11) | 1) * 0x1p-53
  }
}
