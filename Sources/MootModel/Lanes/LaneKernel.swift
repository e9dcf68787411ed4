import CMootWeek

/// The week of the model, and the functions that draw its parameters, of one instruction set.
///
/// All of them give the same bits; the tests run every one that the processor has.
package struct LaneKernel {
  let functions: UnsafePointer<moot_kernel>

  /// The kernels that this processor can run, the fastest first.
  package static let available: [LaneKernel] = (0..<moot_kernel_count()).map {
    LaneKernel(functions: moot_kernel_at($0))
  }

  /// The fastest one.
  package static let fastest = available[0]

  /// The one of any processor that takes several replicates at a time.
  package static let portable = available[available.count - 2]

  /// The one that takes one replicate at a time.
  package static let single = available.last!

  /// How many replicates are held side by side.
  package static let lanes = Lanes.count

  /// How many of them it computes at a time.
  package var width: Int { Int(functions.pointee.width) }

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

  // MARK: For tests: the counts at given uniform numbers, and a bit for every lane that is not certain of its own

  func poissonCounts(at u: Lanes, mean: Lanes) -> (count: Lanes, uncertain: UInt32) {
    var (u, mean, count) = (u, mean, Lanes.zero)
    let uncertain = functions.pointee.poisson_at(&u, &mean, &count)
    return (count, uncertain)
  }

  /// One week of the queue of cases: what is left, and what was served.
  func serveQueue(waiting: Lanes, capacity: Lanes, most: Lanes) -> (rest: Lanes, served: Lanes) {
    var (waiting, capacity, most, rest, served) = (waiting, capacity, most, Lanes.zero, Lanes.zero)
    functions.pointee.serve_queue(&waiting, &capacity, &most, &rest, &served)
    return (rest, served)
  }

  /// The chance that a member wrote at least one of the posts that `members` wrote together.
  func wroteAtLeastOne(members: Lanes, posts: Lanes, shape: Lanes) -> Lanes {
    var (members, posts, shape, result) = (members, posts, shape, Lanes.zero)
    functions.pointee.wrote_at_least_one(&members, &posts, &shape, &result)
    return result
  }

  /// - Parameter probability: Above 0, at most one half.
  func binomialCounts(at u: Lanes, trials: Lanes, probability: Lanes) -> (count: Lanes, uncertain: UInt32) {
    var (u, trials, probability, count) = (u, trials, probability, Lanes.zero)
    let uncertain = functions.pointee.binomial_at(&u, &trials, &probability, &count)
    return (count, uncertain)
  }
}

// The pointer is to a constant.
extension LaneKernel: @unchecked Sendable {}
