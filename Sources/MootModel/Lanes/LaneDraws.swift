import CLanes
import MootRandom

/// The random numbers of one week of the replicates in the lanes: a stream for every decision and replicate.
///
/// What the lanes do not finish, such as a rejection that goes on, is drawn from the same stream by the same sampler as
/// one replicate at a time.
struct LaneDraws {
  let kernel: LaneKernel
  /// The streams of the first lane's replicate; the others' follow.
  private var first: WeekDraws

  init(_ kernel: LaneKernel, seed: UInt64, firstReplicate: UInt64) {
    self.kernel = kernel
    first = WeekDraws(seed: seed, replicate: firstReplicate, week: 0)
  }

  private var keys: moot_lane_keys { moot_lane_keys(seed: first.seed, first_replicate: first.replicate) }

  var week: UInt32 {
    get { first.week }
    set { first.week = newValue }
  }

  /// The streams of one lane's replicate.
  private func draws(of lane: Int) -> WeekDraws {
    WeekDraws(seed: first.seed, replicate: first.replicate + UInt64(lane), week: first.week)
  }

  @inline(__always)
  private func decision(_ process: Process) -> UInt64 { UInt64(process.rawValue) &<< 32 | UInt64(first.week) }

  /// How many of `trials` succeed.
  @inline(__always)
  func binomial(_ process: Process, _ trials: Lanes, _ probability: Lanes) -> Lanes {
    var (result, first, second) = (Lanes.zero, trials, probability)
    let unfinished = kernel.functions.pointee.binomial(keys, decision(process), &first, &second, &result)
    if unfinished != 0 {
      finish(unfinished, &result) { draws(of: $0).binomial(process, trials[$0], probability[$0]) }
    }
    return result
  }

  @inline(__always)
  func poisson(_ process: Process, _ mean: Lanes) -> Lanes {
    var (result, first) = (Lanes.zero, mean)
    let unfinished = kernel.functions.pointee.poisson(keys, decision(process), &first, &result)
    if unfinished != 0 { finish(unfinished, &result) { draws(of: $0).poisson(process, mean[$0]) } }
    return result
  }

  @inline(__always)
  func negativeBinomial(_ process: Process, size: Lanes, mean: Lanes) -> Lanes {
    var (result, first, second) = (Lanes.zero, size, mean)
    let unfinished = kernel.functions.pointee.negative_binomial(keys, decision(process), &first, &second, &result)
    if unfinished != 0 {
      finish(unfinished, &result) { draws(of: $0).negativeBinomial(process, size: size[$0], mean: mean[$0]) }
    }
    return result
  }

  @inline(__always)
  func normal(_ process: Process) -> Lanes {
    var result = Lanes.zero
    kernel.functions.pointee.normal(keys, decision(process), &result)
    return result
  }

  /// `x` rounded down or up at random, so that its mean is `x`.
  @inline(__always)
  func rounded(_ process: Process, _ x: Lanes) -> Lanes {
    var uniform = Lanes.zero
    kernel.functions.pointee.uniform(keys, decision(process), &uniform)
    let floor = kernel.floor(x)
    return Lanes.choose(uniform .< x - floor, floor + 1, floor)
  }

  /// Draws what the lanes left undone, one replicate at a time.
  @inline(never)
  private func finish(_ unfinished: UInt32, _ result: inout Lanes, _ draw: (_ lane: Int) -> Double) {
    var unfinished = unfinished
    while unfinished != 0 {
      let lane = unfinished.trailingZeroBitCount
      result[lane] = draw(lane)
      unfinished &= unfinished - 1
    }
  }
}
