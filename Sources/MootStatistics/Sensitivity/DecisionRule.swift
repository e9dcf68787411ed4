import MootRandom

/// Which of several options is best at each value of an unknown, learned from runs.
///
/// The results of every option, less those of the first, are fitted by a polynomial in the unknown's normal score.
/// Source: Strong, Oakley, Brennan (2014), Estimating multiparameter partial expected value of perfect information from
/// a probabilistic sensitivity analysis sample, Medical Decision Making 34, 311–326, doi:10.1177/0272989X13505910.
struct DecisionRule {
  /// The degree of the polynomials.
  static let degree = 4

  /// `coefficients[option]`; those of the first option are 0.
  private let coefficients: [[Double]]

  /// Learns from the draws of which `isUsed` says yes.
  ///
  /// - Parameters:
  ///   - basis: ``basis(of:)`` of the unknown.
  ///   - results: `results[option][draw]`.
  init(basis: [[Double]], results: [[Double]], isUsed: (Int) -> Bool) {
    let terms = Self.degree + 1
    var products = [[Double]](repeating: [Double](repeating: 0, count: terms), count: terms)
    var sides = results.map { _ in [Double](repeating: 0, count: terms) }
    for draw in basis.indices where isUsed(draw) {
      let row = basis[draw]
      for i in 0..<terms {
        for j in 0...i { products[i][j] += row[i] * row[j] }
      }
      for option in 1..<max(1, results.count) {
        let difference = results[option][draw] - results[0][draw]
        for i in 0..<terms { sides[option][i] += row[i] * difference }
      }
    }
    let factor = Cholesky(products)
    coefficients = sides.map(factor.solve)
  }

  /// The best option at a value of the unknown; the first of those that are equal.
  func best(_ basis: [Double]) -> Int {
    var best = 0
    var highest = -Double.infinity
    for (option, coefficients) in coefficients.enumerated() {
      var value = 0.0
      for (a, b) in zip(coefficients, basis) { value += a * b }
      if value > highest {
        highest = value
        best = option
      }
    }
    return best
  }

  /// The Hermite polynomials of each number's normal score, which are independent of each other where the scores are normal.
  static func basis(of values: [Double]) -> [[Double]] {
    let count = Double(values.count)
    return Ranks(values).values.map { rank in
      let z = NormalDistribution.quantile((rank - 0.5) / count)
      var row = [1, z]
      for n in 1..<degree {
        // Heₙ₊₁ = z·Heₙ − n·Heₙ₋₁, then scaled to variance 1 below.
        row.append(z * row[n] - Double(n) * row[n - 1])
      }
      var factorial = 1.0
      for n in 1...degree {
        factorial *= Double(n)
        row[n] /= factorial.squareRoot()
      }
      return row
    }
  }
}

/// The solution of a small system of linear equations with a symmetric, positive definite matrix.
private struct Cholesky {
  private var lower: [[Double]]

  /// - Parameter matrix: Its lower triangle. A direction in which nothing varies gets the coefficient 0.
  init(_ matrix: [[Double]]) {
    lower = matrix
    for i in matrix.indices {
      for j in 0...i {
        var sum = matrix[i][j]
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
        if i == j {
          lower[i][i] = sum > 1e-9 * max(1, matrix[i][i]) ? sum.squareRoot() : .infinity
        } else {
          lower[i][j] = sum / lower[j][j]
        }
      }
    }
  }

  func solve(_ side: [Double]) -> [Double] {
    var x = side
    for i in x.indices {
      for k in 0..<i { x[i] -= lower[i][k] * x[k] }
      x[i] /= lower[i][i]
    }
    for i in x.indices.reversed() {
      for k in (i + 1)..<max(i + 1, x.count) where lower[k][i].isFinite { x[i] -= lower[k][i] * x[k] }
      x[i] /= lower[i][i]
    }
    return x
  }
}
