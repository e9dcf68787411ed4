import Foundation

/// Textbook probabilities, by the C library's log-gamma function: a reference that shares nothing with our samplers.
package enum ExactProbability {
  /// `count` events where `mean` are expected.
  package static func poisson(_ count: Int, mean: Double) -> Double {
    let k = Double(count)
    return exp(k * log(mean) - mean - lgamma(k + 1))
  }

  /// `count` successes in `trials`.
  package static func binomial(_ count: Int, trials: Double, probability: Double) -> Double {
    let k = Double(count)
    guard k <= trials else { return 0 }
    let ways = lgamma(trials + 1) - lgamma(k + 1) - lgamma(trials - k + 1)
    return exp(ways + k * log(probability) + (trials - k) * log1p(-probability))
  }

  /// `count` events with a gamma-distributed mean of shape `size`.
  package static func negativeBinomial(_ count: Int, size: Double, mean: Double) -> Double {
    let k = Double(count)
    let ways = lgamma(k + size) - lgamma(size) - lgamma(k + 1)
    return exp(ways + size * log(size / (size + mean)) + k * log(mean / (size + mean)))
  }
}
