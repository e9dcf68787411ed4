import MootRandom
import MootTestSupport
import Testing

/// Every sampler against its exact distribution, in every regime and at its borders.
struct SamplerTests {
  /// A sampler that may be called with any generator.
  enum Sampler: Sendable {
    case poisson, binomial, negativeBinomial, gamma

    @inline(__always)
    func draw<G: RandomNumberGenerator>(_ p: [Double], using generator: inout G) -> Double {
      switch self {
      case .poisson: Poisson.sample(mean: p[0], using: &generator)
      case .binomial: Binomial.sample(trials: p[0], probability: p[1], using: &generator)
      case .negativeBinomial: NegativeBinomial.sample(size: p[0], mean: p[1], using: &generator)
      case .gamma: Gamma.sample(shape: p[0], using: &generator)
      }
    }
  }

  @Test(arguments: DistributionReference.poisson)
  func poisson(reference: DistributionReference) { check(.poisson, reference) }

  @Test(arguments: DistributionReference.binomial)
  func binomial(reference: DistributionReference) { check(.binomial, reference) }

  @Test(arguments: DistributionReference.negativeBinomial)
  func negativeBinomial(reference: DistributionReference) { check(.negativeBinomial, reference) }

  @Test(arguments: DistributionReference.gamma)
  func gamma(reference: DistributionReference) { check(.gamma, reference) }

  /// Draws as the model does, one stream a decision, and compares mean, variance and distribution.
  private func check(_ sampler: Sampler, _ reference: DistributionReference) {
    let edges = reference.bins.map(\.edge)
    var counts = [Int](repeating: 0, count: edges.count + 1)
    var (sum, squares) = (0.0, 0.0)
    for replicate in 0..<UInt64(reference.draws) {
      var stream = KeyedStream(seed: 2_024, replicate: replicate, process: 3, week: 5)
      let value = sampler.draw(reference.parameters, using: &stream)
      let distance = value - reference.mean
      sum += distance
      squares += distance * distance
      var bin = 0
      while bin < edges.count && value > edges[bin] { bin += 1 }
      counts[bin] += 1
    }
    let n = Double(reference.draws)
    let meanError = (reference.variance / n).squareRoot()
    #expect(abs(sum / n) < 4.5 * meanError, "mean")
    let varianceError = reference.variance * ((reference.kurtosis + 2) / n).squareRoot()
    // Where the kurtosis is −2, as with a fair coin, the variance of the sample is that of the mean's square.
    #expect(abs(squares / n - reference.variance) < 4.5 * varianceError + 25 * meanError * meanError, "variance")
    #expect(ChiSquare.score(observed: counts, probabilities: reference.probabilities) < 4.5, "distribution")
  }

  // MARK: Inversions, to the bit

  /// An inversion turns at exactly the cumulative probabilities: stronger than any number of draws.
  @Test(arguments: DistributionReference.poisson)
  func poissonTurnsAtItsProbabilities(reference: DistributionReference) { checkTurns(.poisson, reference) }

  @Test(arguments: DistributionReference.binomial)
  func binomialTurnsAtItsProbabilities(reference: DistributionReference) { checkTurns(.binomial, reference) }

  @Test(
    arguments: DistributionReference.negativeBinomial.filter {
      isInverted(size: $0.parameters[0], mean: $0.parameters[1])
    })
  func negativeBinomialTurnsAtItsProbabilities(reference: DistributionReference) {
    checkTurns(.negativeBinomial, reference)
  }

  /// Whether a negative binomial count comes from one uniform number.
  private static func isInverted(size: Double, mean: Double) -> Bool {
    var generator = CountingGenerator()
    _ = NegativeBinomial.sample(size: size, mean: mean, using: &generator)
    return generator.calls == 1
  }

  private func checkTurns(_ sampler: Sampler, _ reference: DistributionReference) {
    for (edge, cumulative) in reference.bins {
      // Means are rounded, too.
      let crumb = 2e-13 + 4e-16 * reference.mean / reference.variance.squareRoot()
      guard cumulative - crumb > 0, cumulative + crumb < 1 else { continue }
      var below = ScriptedGenerator(units: [cumulative - crumb])
      var above = ScriptedGenerator(units: [cumulative + crumb])
      #expect(sampler.draw(reference.parameters, using: &below) <= edge)
      #expect(sampler.draw(reference.parameters, using: &above) > edge)
    }
  }

  @Test(arguments: [
    (Sampler.poisson, [0.01]), (.poisson, [5]), (.poisson, [9.99]), (.poisson, [10]), (.poisson, [1e3]),
    (.poisson, [1e9]),
    (.binomial, [1, 0.3]), (.binomial, [50, 0.5]), (.binomial, [50, 0.51]), (.binomial, [20, 0.5]),
    (.binomial, [1e9, 2e-8]),
    (.binomial, [1e6, 0.99999]), (.binomial, [1e5, 0.3]), (.negativeBinomial, [0.01, 0.16]),
    (.negativeBinomial, [0.5, 8]),
    (.negativeBinomial, [20, 20]), (.negativeBinomial, [100, 3_000]), (.negativeBinomial, [1e6, 29]),
  ])
  func inversionsAscendWithTheirNumber(sampler: Sampler, parameters: [Double]) {
    var numbers = (1..<20_000).map { Double($0) / 20_000 }
    for k in 2...53 {
      let small = Double(sign: .plus, exponent: -k, significand: 1)
      numbers += [small, 1 - small]
    }
    var last = -1.0
    for u in numbers.sorted() {
      var generator = ScriptedGenerator(units: [u])
      let value = sampler.draw(parameters, using: &generator)
      #expect(value >= last, "at \(u)")
      last = value
    }
  }

  // MARK: Edge cases

  @Test func nothingToDraw() {
    // A sampler that needs no random number must not ask for one: the next decision would see another stream.
    var generator = CountingGenerator()
    #expect(Poisson.sample(mean: 0, using: &generator) == 0)
    #expect(Binomial.sample(trials: 0, probability: 0.5, using: &generator) == 0)
    #expect(Binomial.sample(trials: 9, probability: 0, using: &generator) == 0)
    #expect(Binomial.sample(trials: 9, probability: 1, using: &generator) == 9)
    #expect(NegativeBinomial.sample(size: 0, mean: 5, using: &generator) == 0)
    #expect(NegativeBinomial.sample(size: 5, mean: 0, using: &generator) == 0)
    #expect(Gamma.sample(shape: 0, using: &generator) == 0)
    #expect(generator.calls == 0)
  }

  @Test func inversionsUseOneNumber() {
    var generator = CountingGenerator()
    for mean in [9.9, 10, 1e6] { _ = Poisson.sample(mean: mean, using: &generator) }
    for p in [0.1, 0.5, 0.9] {
      for trials in [59, 1e6] { _ = Binomial.sample(trials: trials, probability: p, using: &generator) }
    }
    _ = NegativeBinomial.sample(size: 2, mean: 29.9, using: &generator)
    _ = NegativeBinomial.sample(size: 50, mean: 100, using: &generator)
    #expect(generator.calls == 11)
  }

  /// Generators that are broken in the worst way still give a value that the distribution could give.
  @Test(arguments: [UInt64.min, .max, 0x5555_5555_5555_5555, 1 << 63, 0x7FFF_FFFF_FFFF_FFFF])
  func brokenGeneratorsEnd(bits: UInt64) {
    var generator = ConstantGenerator(bits: bits)
    for mean in [0.01, 1, 9.9, 29.9, 30, 1e4, 1e8] {
      let count = Poisson.sample(mean: mean, using: &generator)
      #expect(count >= 0 && count == count.rounded() && count <= 30 + mean + 10 * mean.squareRoot())
    }
    for (trials, p) in [(1.0, 0.5), (1e3, 1e-5), (1e3, 0.5), (1e3, 0.99999), (1e9, 1e-9), (1e9, 0.3), (1e9, 0.999)] {
      let count = Binomial.sample(trials: trials, probability: p, using: &generator)
      let spread = 30 + 10 * (trials * p * (1 - p)).squareRoot()
      #expect(count >= 0 && count <= trials && count == count.rounded() && abs(count - trials * p) <= spread)
    }
    for (size, mean) in [(0.01, 0.1), (0.01, 100), (1, 1), (1, 16), (1_000, 29), (1_000, 1e6)] {
      let count = NegativeBinomial.sample(size: size, mean: mean, using: &generator)
      // An exponential tail reaches 40 times its scale before it drops below 2⁻⁵³.
      #expect(count >= 0 && count == count.rounded() && count <= 50 * (1 + mean + mean / size))
    }
    for shape in [0.01, 0.5, 1, 2, 1e6] {
      let value = Gamma.sample(shape: shape, using: &generator)
      #expect(value >= 0 && value <= 60 + shape + 10 * shape.squareRoot())
    }
    let rounded = generator.nextRounded(2.5)
    #expect(rounded == 2 || rounded == 3)
  }

  struct CountingGenerator: RandomNumberGenerator {
    var calls = 0
    mutating func next() -> UInt64 {
      calls += 1
      return 0x9E37_79B9_7F4A_7C15 &* UInt64(calls)
    }
  }
}
