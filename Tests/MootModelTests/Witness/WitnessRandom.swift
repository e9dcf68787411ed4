import Foundation

/// Random numbers of the witness: textbook samplers on a generator of their own, which share nothing with the program's.
struct WitnessRandom {
  private var state: UInt64
  private var spare: Double?

  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ (stream &+ 1) &* 0xD1B5_4A32_D192_ED03
    for _ in 0..<4 { _ = next() }
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Uniform on the open interval from 0 to 1.
  mutating func unit() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

  /// Standard normal, by Marsaglia's polar method.
  mutating func normal() -> Double {
    if let number = spare {
      spare = nil
      return number
    }
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square >= 1 || square == 0 { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spare = y * factor
      return x * factor
    }
  }

  /// Gamma with scale 1, by Marsaglia and Tsang.
  mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 { return gamma(shape + 1) * pow(unit(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      if root <= 0 { continue }
      let v = root * root * root
      if log(unit()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
    }
  }

  /// Bin(n, p): inversion where few are expected, else Hörmann's transformed rejection.
  mutating func binomial(_ n: Double, _ p: Double) -> Double {
    precondition(n >= 0 && n == n.rounded() && !p.isNaN, "a binomial of \(n) and \(p)")
    // A product of factors may pass 1 by its rounding, and by nothing else.
    precondition(p >= 0 && p < 1 + 1e-9, "a probability of \(p)")
    if n == 0 || p == 0 { return 0 }
    if p >= 1 { return n }
    if p > 0.5 { return n - binomial(n, 1 - p) }
    if n * p < 10 {
      var (k, u) = (0.0, unit())
      var mass = exp(n * log1p(-p))
      while u > mass && k < n {
        u -= mass
        mass *= (n - k) / (k + 1) * p / (1 - p)
        k += 1
      }
      return k
    }
    let spread = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * spread
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let alpha = (2.83 + 5.1 / b) * spread
    let (mode, logOdds) = (floor((n + 1) * p), log(p / (1 - p)))
    let atMode = lgamma(mode + 1) + lgamma(n - mode + 1)
    while true {
      let (u, v) = (unit() - 0.5, unit())
      let near = 0.5 - abs(u)
      let k = floor((2 * a / near + b) * u + n * p + 0.5)
      if k < 0 || k > n { continue }
      if near >= 0.07 && v <= 0.92 - 4.2 / b { return k }
      if log(v * alpha / (a / (near * near) + b))
        <= atMode - lgamma(k + 1) - lgamma(n - k + 1) + (k - mode) * logOdds
      {
        return k
      }
    }
  }

  /// Poisson: products of uniform numbers where few are expected (Knuth), else Hörmann's transformed rejection.
  mutating func poisson(_ mean: Double) -> Double {
    precondition(mean >= 0 && mean.isFinite, "a Poisson number of mean \(mean)")
    if mean == 0 { return 0 }
    if mean < 10 {
      var (k, product) = (0.0, unit())
      let limit = exp(-mean)
      while product > limit {
        product *= unit()
        k += 1
      }
      return k
    }
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let alpha = 1.1239 + 1.1328 / (b - 3.4)
    while true {
      let (u, v) = (unit() - 0.5, unit())
      let near = 0.5 - abs(u)
      let k = floor((2 * a / near + b) * u + mean + 0.43)
      if near >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2) { return k }
      if k < 0 || (near < 0.013 && v > near) { continue }
      if log(v * alpha / (a / (near * near) + b)) <= k * log(mean) - mean - lgamma(k + 1) { return k }
    }
  }

  /// NB(size, mean): a Poisson number with a gamma mean; 0 where either is 0.
  mutating func negativeBinomial(size: Double, mean: Double) -> Double {
    size == 0 || mean == 0 ? 0 : poisson(gamma(size) * mean / size)
  }

  /// Stochastic rounding: floor plus one with the probability of the fraction.
  mutating func rounded(_ x: Double) -> Double { floor(x) + (unit() < x - floor(x) ? 1 : 0) }

  /// Cls(n): light, medium and heavy among n.
  mutating func classes(_ n: Double, _ numbers: WitnessNumbers) -> SIMD3<Double> {
    let light = binomial(n, numbers.lightShare)
    let medium = binomial(n - light, numbers.mediumShare)
    return [light, medium, n - light - medium]
  }

  /// Takes `count` out of the classes without replacement, one after the other.
  mutating func taken(_ count: Double, from stock: SIMD3<Double>) -> SIMD3<Double> {
    var (left, taken) = (stock, SIMD3<Double>())
    for _ in 0..<Int(count) {
      let place = unit() * left.sum()
      let group = place < left[0] ? 0 : place < left[0] + left[1] ? 1 : 2
      left[group] -= 1
      taken[group] += 1
    }
    return taken
  }
}
