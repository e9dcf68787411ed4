import CLanes

/// The transcendental functions and samplers of one instruction set.
///
/// All of them give the same bits; the tests run every one that the processor has.
package struct LaneKernel {
  let functions: UnsafePointer<moot_lane_kernel>

  /// The kernels that this processor can run, the fastest first.
  package static let available: [LaneKernel] = (0..<moot_lane_kernel_count()).map {
    LaneKernel(functions: moot_lane_kernel_at($0))
  }

  /// The fastest one.
  package static let fastest = available[0]

  /// How many replicates run side by side.
  package static let lanes = Lanes.count

  /// Its instruction set.
  package var name: String { String(cString: functions.pointee.name) }

  @inline(__always)
  func exp(_ x: Lanes) -> Lanes {
    var x = x
    functions.pointee.exp(&x)
    return x
  }

  @inline(__always)
  func squareRoot(_ x: Lanes) -> Lanes {
    var x = x
    functions.pointee.square_root(&x)
    return x
  }
}

// The pointer is to a constant.
extension LaneKernel: @unchecked Sendable {}
