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

  init(rows: Int) {
    self.rows = rows
    sums = [Double](repeating: 0, count: rows * Self.scramblings)
    counts = sums
  }

  /// Adds the numbers of one replicate; NaN is left out.
  mutating func add(_ values: some Sequence<Double>, replicate: Int) {
    var place = replicate % Self.scramblings * rows
    for value in values {
      if !value.isNaN {
        sums[place] += value
        counts[place] += 1
      }
      place += 1
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
