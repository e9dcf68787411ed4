/// The way from a magnitude to the number of its bin and back.
///
/// The bits of a positive float, read as a whole number, ascend with it; without their last digits they number bins
/// that are linear between two powers of two and double in width from each power to the next.
@usableFromInline
struct Binning: Sendable {
  /// Added before the last digits are cut: below it the bins do not get narrower any more.
  @usableFromInline let offset: Double
  /// How many digits are cut.
  @usableFromInline let cut: UInt64
  /// Half a bin, so that cutting rounds to the nearest.
  @usableFromInline let half: UInt64
  /// The cut bits of the magnitude that has bin 0.
  @usableFromInline let origin: Int

  /// Magnitudes up to it count as 0; rounding may let slightly larger ones do so, too.
  let none: Double

  init(_ scale: BinnedHistogram.Scale) {
    let first: Double
    switch scale {
    case .whole:
      // 2¹² bins an octave from 4,096 on are bins of width 1, so that whole numbers below have one each.
      offset = 4096
      first = 4096
      cut = 52 - 12
    case .real:
      offset = 0
      first = 0x1p-30
      cut = 52 - 8
    }
    half = 1 &<< (cut &- 1)
    // Bin 0 is one below the first: what falls into it, or further down, is 0.
    origin = Int(first.bitPattern &>> cut) - (scale == .real ? 1 : 0)
    // One bit below the magnitude that rounds up to bin 1.
    none = Double(bitPattern: (UInt64(origin + 1) &<< cut) &- half &- 1) - offset
  }

  /// The bin of a magnitude; 0 or less where it counts as 0.
  @inlinable @inline(__always)
  func bin(of magnitude: Double) -> Int {
    Int(truncatingIfNeeded: ((magnitude + offset).bitPattern &+ half) &>> cut) &- origin
  }

  /// The bin of a magnitude, or that of the floor, if the magnitude is NaN or below.
  @inline(__always)
  func bin(of magnitude: Double, floor: Double) -> Int {
    let sum = magnitude + offset
    return Int(truncatingIfNeeded: ((sum > floor ? sum : floor).bitPattern &+ half) &>> cut) &- origin
  }

  /// What a bin stands for with the offset, as a floor.
  func floor(of bin: Int) -> Double { Double(bitPattern: UInt64(bin + origin) &<< cut) }

  /// The magnitude that a bin stands for.
  func number(of bin: Int) -> Double {
    floor(of: bin) - offset
  }
}
