import CMootWeek

/// One number of each of the replicates that run side by side.
typealias Lanes = SIMD16<Double>

/// A truth of each of the replicates.
typealias LaneMask = SIMDMask<SIMD16<Int64>>

extension Lanes {
  /// How many replicates run side by side.
  static let count = Int(MOOT_LANE_COUNT)

  /// `yes` where the mask holds, `no` elsewhere.
  @inline(__always)
  static func choose(_ mask: LaneMask, _ yes: Lanes, _ no: Lanes) -> Lanes { no.replacing(with: yes, where: mask) }

  /// The lower number of each lane: what `min` gives for one.
  @inline(__always)
  static func lower(_ x: Lanes, _ y: Lanes) -> Lanes { choose(y .< x, y, x) }

  /// The higher number of each lane: what `max` gives for one.
  @inline(__always)
  static func higher(_ x: Lanes, _ y: Lanes) -> Lanes { choose(y .>= x, y, x) }

  /// The number where the mask holds, 0 elsewhere.
  @inline(__always)
  func kept(where mask: LaneMask) -> Lanes { Lanes.choose(mask, self, .zero) }
}
