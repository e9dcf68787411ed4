import CMootWeek

/// What the kernel reads and writes of a group of replicates: their coefficients and states, one replicate a lane.
///
/// Nineteen kilobytes of coefficients and twenty of state, where they stay while the weeks go by.
final class LaneMemory {
  let coefficients = UnsafeMutablePointer<moot_coefficients>.allocate(capacity: 1)
  let state = UnsafeMutablePointer<moot_state>.allocate(capacity: 1)

  init() {
    coefficients.initialize(to: moot_coefficients())
    state.initialize(to: moot_state())
  }

  deinit {
    coefficients.deallocate()
    state.deallocate()
  }

  /// Puts one replicate's coefficients into its lane.
  func pack(_ replicate: moot_numbers, lane: Int) {
    let count = MemoryLayout<moot_numbers>.size / MemoryLayout<Double>.stride
    withUnsafeBytes(of: replicate) { source in
      UnsafeMutableRawPointer(coefficients).withMemoryRebound(to: Double.self, capacity: count * Lanes.count) { lanes in
        let numbers = source.bindMemory(to: Double.self)
        for number in 0..<count { lanes[number * Lanes.count + lane] = numbers[number] }
      }
    }
  }

  /// One lane's state.
  func state(lane: Int) -> CommunityState {
    let all = state.pointee
    var one = CommunityState()
    one.outside = all.outside[lane]
    one.applicants = all.applicants[lane]
    one.newcomers = all.newcomers[lane]
    one.readers = all.readers[lane]
    one.dormant = all.dormant[lane]
    one.gone = all.gone[lane]
    one.turnedAway = all.turnedAway[lane]
    one.eligible = all.eligible[lane]
    one.eligibleAtStart = all.eligibleAtStart[lane]
    one.joined = all.joined[lane]
    one.cases = all.cases[lane]
    one.heldGood = all.heldGood[lane]
    one.heldViolating = all.heldViolating[lane]
    one.solutions = all.solutions[lane]
    one.smoothedPosts = all.smoothedPosts[lane]
    one.smoothedLoad = all.smoothedLoad[lane]
    one.exposure = all.exposure[lane]
    one.tide = all.tideEpsilon[lane]
    withUnsafeBytes(of: all.posters) { bytes in
      for place in 0..<CommunityState.posterCells {
        one.posters[place] = bytes.load(fromByteOffset: (place * Lanes.count + lane) * 8, as: Double.self)
      }
    }
    withUnsafeBytes(of: all.recency) { bytes in
      for place in 0..<CommunityState.posterCells * CommunityState.recencies {
        one.recency[place] = bytes.load(fromByteOffset: (place * Lanes.count + lane) * 8, as: Double.self)
      }
    }
    return one
  }
}

extension moot_lanes {
  /// The number of one lane's replicate.
  subscript(lane: Int) -> Double {
    get { withUnsafeBytes(of: values) { $0.load(fromByteOffset: lane * 8, as: Double.self) } }
    set { withUnsafeMutableBytes(of: &values) { $0.storeBytes(of: newValue, toByteOffset: lane * 8, as: Double.self) } }
  }
}
