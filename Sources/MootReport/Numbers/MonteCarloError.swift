import MootExperiments

/// How far a number of the run may be from what endlessly many runs would give.
package enum MonteCarloError {
  /// The standard error of each quantile of `EnsembleSummary.probabilities`, from the quantiles themselves.
  ///
  /// √(p(1−p)/n) over the density there. The density at the median and the quartiles is that between the quartiles; in
  /// the tails it is half of that between the quartile and the tail, which is exact for a normal distribution.
  ///
  /// Edge cases: 0 where neighboring quantiles are equal, as when every run gives the same; NaN with fewer than two
  /// observations or missing quantiles.
  ///
  /// - Parameter observed: The number of runs that the quantiles come from.
  package static func ofQuantiles(_ quantiles: [Double], observed: Int) -> [Double] {
    guard observed > 1, quantiles.count == 5, quantiles.allSatisfy(\.isFinite) else {
      return [Double](repeating: .nan, count: quantiles.count)
    }
    let runs = Double(observed)
    let middle = (quantiles[3] - quantiles[1]) / 0.5
    let tails = (2 * (quantiles[1] - quantiles[0]) / 0.2, 2 * (quantiles[4] - quantiles[3]) / 0.2)
    let spacings = [tails.0, middle, middle, middle, tails.1]
    return zip(EnsembleSummary.probabilities, spacings).map { probability, spacing in
      (probability * (1 - probability) / runs).squareRoot() * spacing
    }
  }

  /// The standard errors of the median and of the two ends of a 90 % band, as if the distribution were normal.
  ///
  /// - Parameter band: The 5 % and 95 % quantiles.
  package static func ofBand(_ band: ClosedRange<Double>, observed: Int) -> (median: Double, ends: Double) {
    guard observed > 1 else { return (.nan, .nan) }
    // The band of a normal distribution is 3.29 standard deviations wide.
    let deviation = (band.upperBound - band.lowerBound) / 3.2897
    let unit = deviation / Double(observed).squareRoot()
    return (1.2533 * unit, 2.1132 * unit)
  }
}
