/// Pearson's test of counts against their probabilities.
package enum ChiSquare {
  /// How surprising the counts are, as a standard normal score: above 4.5 once in 300,000 honest tests.
  ///
  /// Neighboring cells are joined until every one expects at least ten. The score is Wilson and Hilferty's.
  /// Edge cases: with a single cell left there is nothing to test and the score is 0; a count where the probability is 0
  /// gives infinity.
  package static func score(observed: [Int], probabilities: [Double]) -> Double {
    precondition(observed.count == probabilities.count)
    let total = Double(observed.reduce(0, +))
    var cells: [(observed: Double, expected: Double)] = []
    var open = (observed: 0.0, expected: 0.0)
    for (count, probability) in zip(observed, probabilities) {
      if probability <= 0 && count > 0 { return .infinity }
      open.observed += Double(count)
      open.expected += probability * total
      if open.expected >= 10 {
        cells.append(open)
        open = (0, 0)
      }
    }
    if cells.isEmpty { return 0 }
    cells[cells.count - 1].observed += open.observed
    cells[cells.count - 1].expected += open.expected
    if cells.count < 2 { return 0 }
    let statistic = cells.reduce(0) { sum, cell in
      let difference = cell.observed - cell.expected
      return sum + difference * difference / cell.expected
    }
    let freedom = Double(cells.count - 1)
    let ninth = 2 / (9 * freedom)
    return (cubeRoot(statistic / freedom) - (1 - ninth)) / ninth.squareRoot()
  }

  /// The same for whole numbers drawn from a distribution of which the probabilities are known from 0 on.
  package static func score(_ values: [Double], probability: (Int) -> Double) -> Double {
    let largest = Int(values.max() ?? 0)
    var observed = [Int](repeating: 0, count: largest + 2)
    for value in values { observed[Int(value)] += 1 }
    var probabilities = (0...largest).map(probability)
    // The last cell is all that lies beyond the largest number seen.
    probabilities.append(max(0, 1 - probabilities.reduce(0, +)))
    return score(observed: observed, probabilities: probabilities)
  }

  /// The cube root by Newton's steps: the standard library has none.
  private static func cubeRoot(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    var root = Double(sign: .plus, exponent: Int(x.exponent) / 3, significand: 1)
    for _ in 0..<60 { root = (2 * root + x / (root * root)) / 3 }
    return root
  }
}
