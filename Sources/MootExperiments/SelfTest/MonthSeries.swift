import MootRandom

/// A series of months as a statistician sees it. What cannot be said is NaN.
struct MonthSeries {
  let values: [Double]

  init(_ values: [Double]) { self.values = values }

  /// Logarithms of counts, of which 0 stands for one half.
  static func logs(_ counts: [Int]) -> [Double] { counts.map { Elementary.log(max(0.5, Double($0))) } }

  var changes: [Double] { zip(values.dropFirst(), values).map { $0 - $1 } }

  private var mean: Double { values.reduce(0, +) / Double(values.count) }

  private var squares: Double {
    let mean = mean
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// Over all values: the root of the mean square distance from the mean; NaN for fewer than three.
  var deviation: Double { values.count < 3 ? .nan : (squares / Double(values.count)).squareRoot() }

  /// Of neighbors, with the mean and the variance of all values.
  var autocorrelation: Double {
    let mean = mean
    return zip(values.dropFirst(), values).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / squares
  }

  /// The variance of a sample over its mean: 1 where counts are as scattered as chance alone makes them.
  var varianceOverMean: Double { squares / Double(values.count - 1) / mean }
}
