/// Pearson's test of counts against a distribution on the whole numbers.
package enum ChiSquare {
  /// How surprising the counts are, as a standard normal score: above 4 or 5 the distribution is not the expected one.
  ///
  /// Neighboring numbers share a cell until at least 10 are expected in it; the last cell takes the rest.
  /// Source: Wilson, Hilferty (1931), The distribution of chi-square, PNAS 17, 684–688. doi:10.1073/pnas.17.12.684
  package static func score(_ values: [Double], probability: (Int) -> Double) -> Double {
    let total = Double(values.count)
    var observed: [Int: Double] = [:]
    for value in values { observed[Int(value), default: 0] += 1 }
    var statistic = 0.0
    var cells = 0.0
    var (expected, found) = (0.0, 0.0)
    var (expectedLeft, foundLeft) = (total, total)
    var number = 0
    while expectedLeft - expected > 10 {
      expected += total * probability(number)
      found += observed[number] ?? 0
      number += 1
      // Never leave less than a cell's worth for the rest.
      guard expected >= 10, expectedLeft - expected >= 10 else { continue }
      statistic += (found - expected) * (found - expected) / expected
      cells += 1
      expectedLeft -= expected
      foundLeft -= found
      (expected, found) = (0, 0)
    }
    statistic += (foundLeft - expectedLeft) * (foundLeft - expectedLeft) / expectedLeft
    let freedom = cells
    guard freedom > 0 else { return 0 }
    let spread = 2 / (9 * freedom)
    return (cubeRoot(statistic / freedom) - (1 - spread)) / spread.squareRoot()
  }

  private static func cubeRoot(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = max(1, x)
    for _ in 0..<200 { root -= (root * root * root - x) / (3 * root * root) }
    return root
  }
}
