import MootRandom

/// The random numbers of one week of one replicate: a stream for every decision.
struct WeekDraws {
  let seed: UInt64
  let replicate: UInt64
  var week: UInt32

  @inline(__always)
  func stream(_ process: Process) -> KeyedStream {
    KeyedStream(seed: seed, replicate: replicate, process: process.rawValue, week: week)
  }

  /// How many of `trials` succeed.
  @inline(__always)
  func binomial(_ process: Process, _ trials: Double, _ probability: Double) -> Double {
    var stream = stream(process)
    return Binomial.sample(trials: trials, probability: probability, using: &stream)
  }

  @inline(__always)
  func poisson(_ process: Process, _ mean: Double) -> Double {
    var stream = stream(process)
    return Poisson.sample(mean: mean, using: &stream)
  }

  @inline(__always)
  func negativeBinomial(_ process: Process, size: Double, mean: Double) -> Double {
    var stream = stream(process)
    return NegativeBinomial.sample(size: size, mean: mean, using: &stream)
  }

  @inline(__always)
  func normal(_ process: Process) -> Double {
    var stream = stream(process)
    return NormalDistribution.quantile(stream.nextOpenUnit())
  }

  /// `x` rounded down or up at random, so that its mean is `x`.
  @inline(__always)
  func rounded(_ process: Process, _ x: Double) -> Double {
    var stream = stream(process)
    return stream.nextRounded(x)
  }
}
