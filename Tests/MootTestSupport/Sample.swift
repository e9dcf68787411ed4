/// Numbers that a test drew, and how far their mean and variance lie from exact answers.
///
/// Distances are in standard errors that the numbers themselves give, so that a tolerance means the same in every test.
package struct Sample {
  package let values: [Double]
  package let mean: Double
  package let variance: Double
  private let fourthMoment: Double

  package init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    var (second, fourth) = (0.0, 0.0)
    for value in values {
      let square = (value - mean) * (value - mean)
      second += square
      fourth += square * square
    }
    self.values = values
    self.mean = mean
    variance = second / (count - 1)
    fourthMoment = fourth / count
  }

  /// The standard error of ``mean``.
  package var meanError: Double { (variance / Double(values.count)).squareRoot() }

  /// The standard error of ``variance``, whatever the distribution.
  package var varianceError: Double {
    (max(0, fourthMoment - variance * variance) / Double(values.count)).squareRoot()
  }

  /// The distance of the mean from `exact`, in standard errors.
  package func meanScore(_ exact: Double) -> Double { Self.score(mean - exact, meanError) }

  /// The distance of the variance from `exact`, in standard errors.
  package func varianceScore(_ exact: Double) -> Double { Self.score(variance - exact, varianceError) }

  /// The batch means of a series whose values depend on each other.
  package static func batches(of series: [Double], count: Int) -> Sample {
    let length = series.count / count
    return Sample((0..<count).map { series[$0 * length..<($0 + 1) * length].reduce(0, +) / Double(length) })
  }

  private static func score(_ distance: Double, _ error: Double) -> Double {
    distance == 0 ? 0 : distance / error
  }
}
