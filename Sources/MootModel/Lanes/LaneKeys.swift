import CMootWeek

/// The keys of the lanes' streams, where the kernels read them.
final class LaneKeys {
  let pointer: UnsafePointer<moot_lane_keys>

  init(seed: UInt64, replicates: [UInt64]) {
    precondition(replicates.count <= Lanes.count, "one replicate a lane")
    let keys = UnsafeMutablePointer<moot_lane_keys>.allocate(capacity: 1)
    keys.initialize(to: moot_lane_keys())
    keys.pointee.seed = seed
    withUnsafeMutableBytes(of: &keys.pointee.replicates) { bytes in
      replicates.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    pointer = UnsafePointer(keys)
  }

  deinit { pointer.deallocate() }

  var seed: UInt64 { pointer.pointee.seed }

  func replicate(_ lane: Int) -> UInt64 {
    withUnsafeBytes(of: pointer.pointee.replicates) { $0.load(fromByteOffset: lane * 8, as: UInt64.self) }
  }
}
