import Synchronization

/// A beta distribution whose quantiles are read from a table.
///
/// Drawing a parameter for every replicate would otherwise cost microseconds. The table holds the log-odds of the
/// quantile at 129 normal scores and interpolates them by cubic Hermite polynomials; the tests bound the error of the
/// probability far below anything a million replicates can see.
public struct BetaQuantileTable: Sendable {
  fileprivate static let reach = 8.25
  fileprivate static let halfCount = 64
  fileprivate static let step = reach / Double(halfCount)
  private let values: [Double]
  private let slopes: [Double]

  /// The table for a beta distribution; what was computed for an earlier one is used again.
  public init(_ distribution: BetaDistribution) {
    let lower = BetaQuantileHalf.lower(of: distribution)
    // The upper half is the complement's lower half: close to 1, x itself has no digits left.
    let upper = BetaQuantileHalf.lower(of: distribution.complement)
    values = lower.values + upper.values.dropLast().reversed().map { -$0 }
    slopes = lower.slopes + upper.slopes.dropLast().reversed()
  }

  /// The quantile that belongs to a standard normal score: the number that the beta variable falls below as often as a
  /// standard normal variable falls below `score`.
  public func quantile(score: Double) -> Double {
    let position = min(max(score / Self.step + Double(Self.halfCount), 0), Self.lastPosition)
    let index = Int(position)
    return BetaDistribution.logistic(Self.interpolate(position - Double(index), node(index)))
  }

  /// How far apart the nodes lie, and how many there are on either side of score 0.
  public static var layout: (step: Double, halfCount: Double, lastPosition: Double) {
    (step, Double(halfCount), lastPosition)
  }

  private static let lastPosition = Double(2 * halfCount) - 1e-9

  /// The log-odds and their slopes at a node and at the next.
  public func node(_ index: Int) -> (v0: Double, v1: Double, s0: Double, s1: Double) {
    (values[index], values[index + 1], slopes[index], slopes[index + 1])
  }

  private static func interpolate(_ t: Double, _ node: (v0: Double, v1: Double, s0: Double, s1: Double)) -> Double {
    let (v0, v1, s0, s1) = node
    let difference = v1 - v0
    return v0 + t * (s0 + t * ((3 * difference - 2 * s0 - s1) + t * (s0 + s1 - 2 * difference)))
  }
}

/// Log-odds and their slopes a node of a table, from the lowest score to 0.
private struct BetaQuantileHalf {
  let values: [Double]
  let slopes: [Double]

  /// The lower half of a distribution's table, computed once in a process.
  ///
  /// It takes a tenth of a millisecond, a plan has some thirty of them, and a study runs dozens of plans. Two tasks may
  /// compute the same half at once: they find the same.
  static func lower(of distribution: BetaDistribution) -> BetaQuantileHalf {
    if let half = known.withLock({ $0[distribution] }) { return half }
    let half = BetaQuantileHalf(distribution)
    known.withLock { known in
      // Far more than a plan has; only a long list of priors made up one after the other gets there.
      if known.count >= 1024 { known.removeAll() }
      known[distribution] = half
    }
    return half
  }

  private static let known = Mutex<[BetaDistribution: BetaQuantileHalf]>([:])

  private init(_ distribution: BetaDistribution) {
    var values: [Double] = []
    var slopes: [Double] = []
    var guess = Elementary.log(distribution.a / distribution.b)
    for node in 0...BetaQuantileTable.halfCount {
      let score = -Double(node) * BetaQuantileTable.step
      let logit = distribution.logitQuantile(NormalDistribution.cumulative(score), start: guess)
      let density = distribution.logitDensity(
        BetaDistribution.logistic(logit), BetaDistribution.logistic(-logit))
      let slope = Elementary.exp(-0.5 * score * score) * 0.3989422804014327 / density * BetaQuantileTable.step
      values.append(logit)
      slopes.append(slope)
      guess = logit - slope
    }
    self.values = values.reversed()
    self.slopes = slopes.reversed()
  }
}
