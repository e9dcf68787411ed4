import Testing

/// An exact distribution that a sampler is held against.
struct DistributionReference: Sendable, CustomTestStringConvertible {
  let parameters: [Double]
  /// How many numbers to draw: so many that an error of one percent fails, where that is affordable.
  let draws: Int
  let mean: Double
  let variance: Double
  /// Excess over that of the normal distribution.
  let kurtosis: Double
  /// Upper ends of bins, and the probability of being at most there.
  let bins: [(edge: Double, cumulative: Double)]

  init(
    _ parameters: [Double], draws: Int, mean: Double, variance: Double, kurtosis: Double, bins: [(Double, Double)]
  ) {
    self.parameters = parameters
    self.draws = draws
    self.mean = mean
    self.variance = variance
    self.kurtosis = kurtosis
    self.bins = bins.map { (edge: $0.0, cumulative: $0.1) }
  }

  var testDescription: String { parameters.map { "\($0)" }.joined(separator: ", ") }

  /// The probabilities of the bins, with one more for what lies above the last.
  var probabilities: [Double] {
    var below = 0.0
    var result: [Double] = []
    for bin in bins {
      result.append(bin.cumulative - below)
      below = bin.cumulative
    }
    return result + [1 - below]
  }
}
