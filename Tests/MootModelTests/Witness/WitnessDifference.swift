import Foundation

@testable import MootModel

/// How two samples of one number differ that share what nobody knows, replicate by replicate, and differ in luck.
struct WitnessDifference {
  /// The distance of the means in standard errors of the paired differences.
  let meanScore: Double
  /// Kolmogorov and Smirnov's distance, times the root of the effective size.
  let kolmogorov: Double
  /// How surprisingly often one of the two is missing, in standard errors.
  let missingScore: Double
  let means: (Double, Double)
  let count: Int

  init(_ one: [Double], _ other: [Double]) {
    let (a, b) = (one.filter { !$0.isNaN }, other.filter { !$0.isNaN })
    means = (Self.mean(a), Self.mean(b))
    let pairs = zip(one, other).filter { !$0.isNaN && !$1.isNaN }
    count = pairs.count
    meanScore = Self.score(pairs.map { $0 - $1 }, scale: max(abs(means.0), abs(means.1)))
    missingScore = Self.score(zip(one, other).map { ($0.isNaN ? 1 : 0) - ($1.isNaN ? 1 : 0) }, scale: 1)
    kolmogorov = Self.distance(a, b)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }

  /// Edge cases: sums of the same numbers in another order differ in their last digits, which counts as nothing.
  private static func score(_ differences: [Double], scale: Double) -> Double {
    let mean = mean(differences)
    if differences.isEmpty || abs(mean) <= 1e-10 * scale { return 0 }
    // So few are not normal.
    if differences.count < 50 { return 0 }
    let square = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let n = Double(differences.count)
    let error = (square / (n - 1) / n).squareRoot()
    // One difference in all replicates says little: its own error is as large.
    return abs(mean) / max(error, 1e-300)
  }

  private static func distance(_ one: [Double], _ other: [Double]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    let (a, b) = (one.sorted(), other.sorted())
    var (i, j, largest) = (0, 0, 0.0)
    while i < a.count && j < b.count {
      let value = min(a[i], b[j])
      // Values that differ in their last digits are one value.
      let bound = value + abs(value) * 1e-9
      while i < a.count && a[i] <= bound { i += 1 }
      while j < b.count && b[j] <= bound { j += 1 }
      largest = max(largest, abs(Double(i) / Double(a.count) - Double(j) / Double(b.count)))
    }
    let (n, m) = (Double(a.count), Double(b.count))
    return largest * (n * m / (n + m)).squareRoot()
  }

  /// Whether the two may be one distribution: 4.5 standard errors, and Kolmogorov and Smirnov at a level of 10⁻⁷, which
  /// is 10⁻⁴ for a thousand comparisons.
  var agrees: Bool { meanScore < 4.5 && missingScore < 4.5 && kolmogorov < 2.9 }

  var words: String {
    "means \(means.0) and \(means.1), \(meanScore) standard errors; Kolmogorov \(kolmogorov); missing \(missingScore)"
  }
}

extension WitnessRun {
  /// What differs from another run, in words.
  func differences(from other: WitnessRun, weeks: [Int]) -> [String] {
    var found: [String] = []
    for (metric, columns) in weekly.sorted(by: { $0.key.index < $1.key.index }) {
      for (place, week) in weeks.enumerated() {
        let difference = WitnessDifference(columns[place], other.weekly[metric]![place])
        if !difference.agrees { found.append("\(metric), week \(week): \(difference.words)") }
      }
    }
    for (sum, values) in sums.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let difference = WitnessDifference(values, other.sums[sum]!)
      if !difference.agrees { found.append("sum of \(sum): \(difference.words)") }
    }
    return found
  }

  /// The largest distance of a mean from that of another run, and of which metric.
  func largestScore(from other: WitnessRun) -> (score: Double, metric: String) {
    var largest = (score: 0.0, metric: "nothing")
    for (metric, columns) in weekly {
      for (one, two) in zip(columns, other.weekly[metric]!) {
        let difference = WitnessDifference(one, two)
        // The level of 2.9 is that of 5.3 standard errors.
        let score = max(difference.meanScore, difference.missingScore, difference.kolmogorov * 1.83)
        if score > largest.score { largest = (score, metric.rawValue) }
      }
    }
    return largest
  }
}
