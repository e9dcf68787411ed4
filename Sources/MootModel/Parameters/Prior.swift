import MootRandom

/// What is believed about a number before the run: the number itself, or a distribution.
package struct Prior: Sendable, Hashable {
  /// The family of the distribution.
  package enum Shape: Sendable, Hashable {
    case fixed(Double)
    /// Median and standard deviation of the logarithm.
    case logNormal(median: Double, logSD: Double)
    case normal(mean: Double, sd: Double)
    case beta(Double, Double)
    case uniform(Double, Double)
    /// Median and standard deviation of the log-odds.
    case logitNormal(median: Double, logitSD: Double)
  }

  package var shape: Shape
  /// Values below are raised to it.
  package var floor: Double?
  /// Values above are lowered to it.
  package var ceiling: Double?
  /// Values above are drawn again.
  package var redrawnAbove: Double?

  package init(_ shape: Shape, floor: Double? = nil, ceiling: Double? = nil, redrawnAbove: Double? = nil) {
    self.shape = shape
    self.floor = floor
    self.ceiling = ceiling
    self.redrawnAbove = redrawnAbove
  }

  package static func fixed(_ value: Double) -> Prior { Prior(.fixed(value)) }
  package static func logNormal(_ median: Double, _ logSD: Double) -> Prior {
    Prior(.logNormal(median: median, logSD: logSD))
  }
  package static func normal(_ mean: Double, _ sd: Double) -> Prior { Prior(.normal(mean: mean, sd: sd)) }
  package static func beta(_ a: Double, _ b: Double) -> Prior { Prior(.beta(a, b)) }
  package static func uniform(_ low: Double, _ high: Double) -> Prior { Prior(.uniform(low, high)) }

  /// A probability of which the log-odds are normal; exactly 0 and exactly 1 are certain.
  package static func logitNormal(_ median: Double, _ logitSD: Double) -> Prior {
    median <= 0 || median >= 1 ? .fixed(median) : Prior(.logitNormal(median: median, logitSD: logitSD))
  }

  /// The range that a person means by "`low` to `high`": its 5th and 95th percentile.
  ///
  /// Log-normal when both ends are above 0, normal otherwise.
  package static func range(_ low: Double, _ high: Double) -> Prior {
    if low == high { return .fixed(low) }
    let width95 = 1.6448536269514722
    if low > 0 {
      let (logLow, logHigh) = (Elementary.log(low), Elementary.log(high))
      return .logNormal(Elementary.exp(0.5 * (logLow + logHigh)), (logHigh - logLow) / (2 * width95))
    }
    return .normal(0.5 * (low + high), (high - low) / (2 * width95))
  }

  /// Whether the number is known.
  package var isFixed: Bool {
    if case .fixed = shape { return true }
    return false
  }

  /// The value that stands for the prior when parameter uncertainty is off: the median of a log-normal or logit-normal
  /// distribution, the mean of the others.
  package var center: Double {
    let value =
      switch shape {
      case .fixed(let value): value
      case .logNormal(let median, _): median
      case .normal(let mean, _): mean
      case .beta(let a, let b): a / (a + b)
      case .uniform(let low, let high): 0.5 * (low + high)
      case .logitNormal(let median, _): median
      }
    return limited(value)
  }

  func limited(_ value: Double) -> Double {
    var value = value
    if let floor { value = max(floor, value) }
    if let ceiling { value = min(ceiling, value) }
    return value
  }
}
