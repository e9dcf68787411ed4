import Testing

@testable import MootRandom

/// The expansion of counts against their own probabilities.
struct CountQuantileTests {
  /// One distribution: its expansion, the logarithm of a count's probability, and the probability of k + 1 over that of k.
  struct Member: Sendable {
    let quantile: CountQuantile
    let log: @Sendable (Double) -> Double
    let ratio: @Sendable (Double) -> Double
    var largest = Double.infinity

    static func poisson(_ mean: Double) -> Member {
      Member(
        quantile: CountQuantile(mean: mean, variance: mean, skew: 1),
        log: { Poisson.logProbability($0, mean: mean) }, ratio: { mean / ($0 + 1) })
    }

    static func binomial(_ trials: Double, _ p: Double) -> Member {
      Member(
        quantile: CountQuantile(mean: trials * p, variance: trials * p * (1 - p), skew: 1 - p - p),
        log: { Binomial.logProbability($0, trials: trials, probability: p) },
        ratio: { (trials - $0) / ($0 + 1) * (p / (1 - p)) }, largest: trials)
    }

    static func negativeBinomial(_ size: Double, _ mean: Double) -> Member {
      let excess = mean / size
      return Member(
        quantile: CountQuantile(mean: mean, variance: mean * (1 + excess), skew: 1 + 2 * excess),
        log: { NegativeBinomial.logProbability($0, size: size, mean: mean) },
        ratio: { (size + $0) / ($0 + 1) * (mean / (size + mean)) })
    }
  }

  /// Everything that the samplers leave to the expansion.
  static let members: [Member] = {
    var members: [Member] = []
    for mean in [10, 10.5, 12, 15, 20, 30, 60, 150, 1_000, 20_000.0] {
      members.append(.poisson(mean))
      for p in [0.001, 0.1, 0.25, 0.4, 0.5] { members.append(.binomial((mean / p).rounded(.up), p)) }
      for excess in [0.01, 0.1, 0.3, 1, 3, 10, 30.0] {
        let member = Member.negativeBinomial(mean / excess, mean)
        if member.quantile.skew * member.quantile.skew <= 0.25 * member.quantile.variance { members.append(member) }
      }
    }
    return members
  }()

  /// At the cumulative probability of a count the place is the next whole number; the expansion must not miss it by more than
  /// its margin, or a count near it would be taken for certain wrongly.
  @Test func theMarginCoversWhatTheExpansionLeavesOut() {
    var (places, worst) = (0, 0.0)
    for member in Self.members {
      let quantile = member.quantile
      let spread = quantile.variance.squareRoot()
      // From far below, so that sums have all their digits; above the middle from far above.
      for side in [-1.0, 1] {
        var count = max(0, min(member.largest, (quantile.mean + side * 15 * spread).rounded()))
        var term = Elementary.exp(member.log(count))
        // The probability of at most the count, or of more.
        var tail = side < 0 ? term : 0
        while (count - quantile.mean) * side > -0.5 * spread {
          if tail > 1e-15 && tail < 0.6 {
            let score = side < 0 ? NormalDistribution.quantile(tail) : -NormalDistribution.quantile(tail)
            let miss = abs((quantile.mean - count - 0.5) + quantile.distance(score, spread, 1 / spread))
            let margin = quantile.margin(score, 1 / spread)
            if margin < 0.5 && abs(score) < CountQuantile.scoreLimit {
              places += 1
              // Sums of thousands of terms say no more than this about where they lie.
              worst = max(worst, miss / (margin + 1e-11 * spread))
            }
          }
          if side < 0 {
            if count >= member.largest { break }
            term *= member.ratio(count)
            count += 1
            tail += term
          } else {
            if count <= 0 { break }
            tail += term
            count -= 1
            term /= member.ratio(count)
          }
        }
      }
    }
    #expect(places > 10_000)
    #expect(worst < 0.95)
  }

  /// The quick score against the exact one, over all of its reach.
  @Test func quickScore() {
    for step in 1..<100_000 {
      let u = Double(step) / 100_000
      let (score, depth) = CountQuantile.score(u)
      #expect(depth > CountQuantile.depthLimit || abs(score - NormalDistribution.quantile(u)) < 3e-10, "at \(u)")
    }
  }

  /// What stands in for divisions and roots, over all magnitudes.
  @Test func roughFunctions() {
    for step in 0..<200_000 {
      let x = Elementary.exp(Double(step) * 0.005 - 500)
      let r = CountQuantile.inverseSquareRoot(x)
      #expect(abs(r * r * x - 1) < 1e-10, "at \(x)")
      let log = Elementary.log(x)
      #expect(abs(CountQuantile.roughLog(x) - log) < 4e-12 + 4e-16 * abs(log), "at \(x)")
    }
  }

  /// Whatever path is taken, the count is the same.
  @Test func settlingAgreesWithTheQuickWay() {
    var stream = KeyedStream(seed: 5, replicate: 1, process: 2, week: 3)
    for member in Self.members {
      for _ in 0..<200 {
        let u = stream.nextOpenUnit()
        let (count, certain) = member.quantile.quick(u)
        let settled = member.quantile.settled(
          u, member.largest, { Elementary.exp(member.log($0)) }, member.ratio)
        #expect(!certain || count == settled)
        #expect(abs(count - settled) <= 1)
      }
    }
  }
}
