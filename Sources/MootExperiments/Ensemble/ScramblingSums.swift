import MootModel

/// Sums of several numbers over the replicates of each scrambling of Sobol' points.
///
/// The points of one scrambling are not independent of each other, but the scramblings are: the spread of their means
/// says how far the mean of all is from the truth.
struct ScramblingSums: Sendable {
  private static let scramblings = ParameterPoints.randomizations
  /// Half the width of a 95 % interval in standard errors: Student's t with 15 degrees of freedom.
  static let width95 = 2.131449545559323
  private let rows: Int
  /// `sums[scrambling · rows + row]`, and over how many replicates; a missing number is none.
  private var sums: [Double]
  private var counts: [Double]

  /// Nothing yet; the rows are metrics by week, totals, and the targets, of which those that are met count 1.
  init(_ ensemble: Ensemble) {
    let summarized = ensemble.simulator.settings.weeks * Metric.count + Total.allCases.count
    rows = (ensemble.summarizes ? summarized : 0) + ensemble.targets.count
    sums = [Double](repeating: 0, count: rows * Self.scramblings)
    counts = sums
  }

  /// Adds one number of replicates that follow each other; NaN is left out.
  mutating func add(_ values: some Sequence<Double>, row: Int, firstReplicate: Int) {
    var scrambling = firstReplicate % Self.scramblings
    for value in values {
      if !value.isNaN {
        sums[scrambling * rows + row] += value
        counts[scrambling * rows + row] += 1
      }
      scrambling = scrambling + 1 == Self.scramblings ? 0 : scrambling + 1
    }
  }

  /// Adds what another has summed; the order of merging decides the last digits.
  mutating func merge(_ other: ScramblingSums) {
    for place in sums.indices {
      sums[place] += other.sums[place]
      counts[place] += other.counts[place]
    }
  }

  /// The standard error of the mean of one number, with one degree of freedom fewer than there are scramblings.
  ///
  /// Edge cases: NaN when fewer than two scramblings have seen the number.
  func standardError(_ row: Int) -> Double {
    var means: [Double] = []
    for place in stride(from: row, to: sums.count, by: rows) where counts[place] > 0 {
      means.append(sums[place] / counts[place])
    }
    let count = Double(means.count)
    let mean = means.reduce(0, +) / count
    let squares = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return means.count > 1 ? (squares / (count - 1) / count).squareRoot() : .nan
  }
}
