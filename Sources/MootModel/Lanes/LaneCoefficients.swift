/// The coefficients of the replicates in the lanes.
///
/// They fill 16 kilobytes and are read where they stand: copies of them took an eighth of the time of a week.
@dynamicMemberLookup
struct LaneCoefficients {
  typealias Packed = PhaseCoefficients<Lanes>

  private let packed: LaneMemory<Packed>

  @inline(__always)
  subscript<Value>(dynamicMember path: KeyPath<Packed, Value>) -> Value { packed.pointer.pointee[keyPath: path] }

  /// Packs the coefficients of one phase, one replicate a lane.
  ///
  /// The policies are the phase's and common to all. The numbers stand one behind the other in memory, from the first to
  /// the last, in lanes as in one replicate's.
  init(packing replicates: [Coefficients]) {
    precondition(replicates.count == Lanes.count, "one replicate a lane")
    let from = MemoryLayout<Coefficients>.offset(of: \.weatherMemory)!
    let to = MemoryLayout<Packed>.offset(of: \.weatherMemory)!
    let numbers = (MemoryLayout<Coefficients>.size - from) / MemoryLayout<Double>.stride
    precondition(numbers * MemoryLayout<Lanes>.stride == MemoryLayout<Packed>.size - to, "numbers only")
    packed = LaneMemory()
    let target = UnsafeMutableRawPointer(packed.pointer)
    for (lane, coefficients) in replicates.enumerated() {
      withUnsafeBytes(of: coefficients) { source in
        if lane == 0 { target.copyMemory(from: source.baseAddress!, byteCount: from) }
        for number in 0..<numbers {
          let value = source.load(fromByteOffset: from + number * MemoryLayout<Double>.stride, as: Double.self)
          let place = to + number * MemoryLayout<Lanes>.stride + lane * MemoryLayout<Double>.stride
          target.storeBytes(of: value, toByteOffset: place, as: Double.self)
        }
      }
    }
  }
}

/// Memory for one large value, freed with its last user.
private final class LaneMemory<Value: BitwiseCopyable> {
  let pointer: UnsafeMutablePointer<Value>

  init() { pointer = .allocate(capacity: 1) }

  deinit { pointer.deallocate() }
}
