import CLanes
import MootRandom

/// What the kernel reads and writes of a group of replicates: their coefficients and states, one replicate a lane.
///
/// Fifteen kilobytes of coefficients and six of state, where they stay while the weeks go by.
final class LaneMemory {
  let coefficients = UnsafeMutablePointer<moot_coefficients>.allocate(capacity: 1)
  let state = UnsafeMutablePointer<moot_state>.allocate(capacity: 1)

  /// The states of replicates that have just begun; coefficients are packed in afterwards.
  init(founded states: [CommunityState]) {
    state.initialize(to: moot_state())
    for (lane, founded) in states.enumerated() {
      state.pointee.outside[lane] = founded.outside
      state.pointee.newcomers[lane] = founded.newcomers
      state.pointee.core[lane] = founded.core
      state.pointee.eligible[lane] = founded.eligible
      state.pointee.eligibleAtStart[lane] = founded.eligibleAtStart
      state.pointee.joined[lane] = founded.joined
    }
  }

  deinit {
    coefficients.deallocate()
    state.deallocate()
  }

  /// The names of the kernel's coefficients, in the order of their memory.
  static var coefficientNames: [String] {
    String(cString: moot_coefficient_names()).split(separator: " ").map(String.init)
  }

  /// Puts one replicate's coefficients into its lane.
  ///
  /// Its numbers stand one behind the other in memory, from the first to the last, in lanes as in one replicate's.
  func pack(_ replicate: Coefficients, lane: Int) {
    let first = MemoryLayout<Coefficients>.offset(of: \.weatherMemory)!
    let count = (MemoryLayout<Coefficients>.size - first) / MemoryLayout<Double>.stride
    precondition(count * MemoryLayout<moot_lanes>.stride == MemoryLayout<moot_coefficients>.size, "the same numbers")
    withUnsafeBytes(of: replicate) { source in
      UnsafeMutableRawPointer(coefficients).withMemoryRebound(to: Double.self, capacity: count * Lanes.count) { lanes in
        for number in 0..<count {
          lanes[number * Lanes.count + lane] =
            source.load(fromByteOffset: first + number * MemoryLayout<Double>.stride, as: Double.self)
        }
      }
    }
  }

  /// One lane's state, without what weather and company have left in the memory.
  func state(lane: Int) -> CommunityState {
    var one = CommunityState()
    one.outside = state.pointee.outside[lane]
    one.applicants = state.pointee.applicants[lane]
    one.newcomers = state.pointee.newcomers[lane]
    one.readers = state.pointee.readers[lane]
    one.contributors = state.pointee.contributors[lane]
    one.core = state.pointee.core[lane]
    one.dormant = state.pointee.dormant[lane]
    one.gone = state.pointee.gone[lane]
    one.turnedAway = state.pointee.turnedAway[lane]
    one.eligible = state.pointee.eligible[lane]
    one.eligibleAtStart = state.pointee.eligibleAtStart[lane]
    one.joined = state.pointee.joined[lane]
    one.cases = state.pointee.cases[lane]
    one.heldGood = state.pointee.heldGood[lane]
    one.heldViolating = state.pointee.heldViolating[lane]
    one.solutions = state.pointee.solutions[lane]
    one.smoothedPosts = state.pointee.smoothedPosts[lane]
    one.exposure = state.pointee.exposure[lane]
    return one
  }
}

extension moot_lanes {
  /// The number of one lane's replicate.
  subscript(lane: Int) -> Double {
    get { withUnsafeBytes(of: values) { $0.load(fromByteOffset: lane * 8, as: Double.self) } }
    set { withUnsafeMutableBytes(of: &values) { $0.storeBytes(of: newValue, toByteOffset: lane * 8, as: Double.self) } }
  }

  static var zero: moot_lanes { moot_lanes() }
}

/// A draw that a lane left undone, because its count is not certain or a rejection goes on: from the start of the same stream,
/// by the sampler for one replicate.
func drawAlone(
  _ sampler: moot_sampler, seed: UInt64, replicate: UInt64, decision: UInt64, first: Double, second: Double
) -> Double {
  var stream = KeyedStream(
    seed: seed, replicate: replicate, process: UInt32(decision &>> 32), week: UInt32(truncatingIfNeeded: decision))
  return switch sampler {
  case MOOT_BINOMIAL: Binomial.sample(trials: first, probability: second, using: &stream)
  case MOOT_POISSON: Poisson.sample(mean: first, using: &stream)
  default: NegativeBinomial.sample(size: first, mean: second, using: &stream)
  }
}
