import Glibc
import MootRandom

/// Nanoseconds a draw. Every draw has a stream of its own, as in the model, so that the generator's block is included.
enum SamplerPart {
  static func tables(_ pace: Pace) -> [ResultTable] {
    let results = Comparison.results(of: [raw, copy] + elementary + distributions, pace)
    let rows = results.map { [$0.name, Figure.three($0.nanoseconds)] + Figure.ratio($0.ratio(to: results[0])) }
    return [
      ResultTable(
        title: "Samplers",
        note: "Processor time. The ratio is to the raw generator; the last column holds the quartiles of its rounds.",
        columns: ["one draw", "ns", "ratio", "quartiles"], rows: rows)
    ]
  }

  /// The reference: a stream is found and one word of it made a uniform number.
  static var raw: BenchmarkCase {
    drawing("raw generator: a stream's first uniform number") { $0.nextOpenUnit() }
  }

  /// 8 bytes of 16 megabytes that are copied, which is more than the nearer caches hold.
  private static var copy: BenchmarkCase {
    let bytes = 16 << 20
    let source = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    let target = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    memset(source, 1, bytes)
    memset(target, 2, bytes)
    return BenchmarkCase(name: "memory copy: 8 bytes") { count in
      var left = count * 8
      while left > 0 {
        memcpy(target, source, min(left, bytes))
        left -= bytes
      }
      return target.loadUnaligned(as: Double.self)
    }
  }

  private static var elementary: [BenchmarkCase] {
    [
      drawing("exponential function") { Elementary.exp(-8 * $0.nextOpenUnit()) },
      drawing("logarithm") { Elementary.log($0.nextOpenUnit()) },
      drawing("the C library's exponential function") { Glibc.exp(-8 * $0.nextOpenUnit()) },
      drawing("the C library's logarithm") { Glibc.log($0.nextOpenUnit()) },
      drawing("normal, quantile") { NormalDistribution.quantile($0.nextOpenUnit()) },
    ]
  }

  private static var distributions: [BenchmarkCase] {
    let beta = BetaQuantileTable(BetaDistribution(2, 5))
    return [0.1, 1, 9.9].map { mean in
      drawing("Poisson, mean \(Figure.three(mean)): walk") { Poisson.sample(mean: mean, using: &$0) }
    }
      + [10.0, 31, 10_000].map { mean in
        drawing("Poisson, mean \(Figure.three(mean)): expansion") { Poisson.sample(mean: mean, using: &$0) }
      }
      + [1.0, 9.9].map { mean in
        drawing("binomial, 1,000 trials, mean \(Figure.three(mean)): walk") {
          Binomial.sample(trials: 1000, probability: mean / 1000, using: &$0)
        }
      }
      + [(1000.0, 0.02), (1000, 0.1), (1e6, 0.5)].map { trials, probability in
        drawing(
          "binomial, \(Figure.grouped(Int(trials))) trials, mean \(Figure.three(trials * probability)): expansion"
        ) {
          Binomial.sample(trials: trials, probability: probability, using: &$0)
        }
      }
      + [1.0, 20].map { mean in
        drawing("negative binomial, size 2, mean \(Figure.three(mean)): walk") {
          NegativeBinomial.sample(size: 2, mean: mean, using: &$0)
        }
      }
      + [
        drawing("negative binomial, size 50, mean 100: expansion") {
          NegativeBinomial.sample(size: 50, mean: 100, using: &$0)
        },
        drawing("negative binomial, size 2, mean 100: gamma, Poisson") {
          NegativeBinomial.sample(size: 2, mean: 100, using: &$0)
        },
        drawing("gamma, shape 0.5") { Gamma.sample(shape: 0.5, using: &$0) },
        drawing("gamma, shape 5") { Gamma.sample(shape: 5, using: &$0) },
        drawing("beta, quantile by table") {
          beta.quantile(score: NormalDistribution.quantile($0.nextOpenUnit()))
        },
      ]
  }

  /// A case of one draw, made on the first numbers of streams that follow each other.
  @inline(__always)
  private static func drawing(_ name: String, _ draw: @escaping (inout KeyedStream) -> Double) -> BenchmarkCase {
    BenchmarkCase(name: name) { count in
      var sum = 0.0
      for index in 0..<count {
        var stream = KeyedStream(seed: 1, replicate: UInt64(index), process: 1, week: 0)
        sum += draw(&stream)
      }
      return sum
    }
  }
}
