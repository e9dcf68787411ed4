import MootRandom

/// A prior made ready for drawing: quantiles that are dear to compute are tabulated once.
struct PriorSampler: Sendable {
  enum Quantile: Sendable {
    case fixed(Double)
    case logNormal(logMedian: Double, logSD: Double)
    case normal(mean: Double, sd: Double)
    case beta(BetaQuantileTable)
    case uniform(low: Double, width: Double)
    case logitNormal(logitMedian: Double, logitSD: Double)
  }

  let quantile: Quantile
  let prior: Prior

  init(_ prior: Prior) {
    self.prior = prior
    quantile =
      switch prior.shape {
      case .fixed(let value): .fixed(value)
      case .logNormal(let median, let logSD): .logNormal(logMedian: Elementary.log(median), logSD: logSD)
      case .normal(let mean, let sd): .normal(mean: mean, sd: sd)
      case .beta(let a, let b): .beta(BetaQuantileTable(BetaDistribution(a, b)))
      case .uniform(let low, let high): .uniform(low: low, width: high - low)
      case .logitNormal(let median, let logitSD):
        .logitNormal(logitMedian: Elementary.log(median / (1 - median)), logitSD: logitSD)
      }
  }

  var isFixed: Bool { prior.isFixed }

  /// A draw from the stream of one number in one replicate.
  func sample(_ points: ParameterPoints, seed: UInt64, replicate: UInt64, process: UInt32) -> Double {
    var stream = UnknownStream(points, seed: seed, replicate: replicate, process: process)
    return sample(using: &stream)
  }

  private func sample(using stream: inout UnknownStream) -> Double {
    var result = value(at: stream.nextOpenUnit())
    if let limit = prior.redrawnAbove {
      while result > limit { result = value(at: stream.nextOpenUnit()) }
    }
    return prior.limited(result)
  }

  /// The number that the unlimited distribution falls below with probability `u`.
  func value(at u: Double) -> Double {
    switch quantile {
    case .fixed(let value): value
    case .uniform(let low, let width): low + width * u
    case .logNormal, .normal, .beta, .logitNormal: value(atScore: NormalDistribution.quantile(u))
    }
  }

  /// The same, found by the standard normal score instead of the probability.
  func value(atScore score: Double) -> Double {
    switch quantile {
    case .fixed(let value): value
    case .uniform(let low, let width): low + width * NormalDistribution.cumulative(score)
    case .logNormal(let logMedian, let logSD): Elementary.exp(logMedian + logSD * score)
    case .normal(let mean, let sd): mean + sd * score
    case .beta(let table): table.quantile(score: score)
    case .logitNormal(let logitMedian, let logitSD): 1 / (1 + Elementary.exp(-(logitMedian + logitSD * score)))
    }
  }
}
