/// Where the spread of a result comes from: from what nobody knows, or from luck.
///
/// Every draw of the unknowns is run under several chances. By the law of total variance the whole variance is the
/// variance of the means over luck plus the mean of the variances within a draw; both are estimated without bias, as in
/// a one-way analysis of variance with random effects.
/// Source: Searle, Casella, McCulloch (1992), Variance Components, chapter 3; the interval is a jackknife over the draws,
/// because outcomes are skewed.
package struct VarianceSplit: Sendable, Hashable {
  /// The variance of the means over luck. Noise may carry the estimate slightly below 0.
  package let ignorance: Double
  /// The mean variance within a draw.
  package let chance: Double
  /// The share of ignorance in the whole, within 0 and 1.
  package let share: Estimate
  /// Draws of the unknowns, and chances of each.
  package let draws: Int
  package let chances: Int

  /// - Parameter results: Draw by draw, the results under each chance: at least two, and as many for every draw. A draw
  ///   with a missing result (NaN) is left out.
  /// - Returns: nil for fewer than three draws and where nothing varies.
  package init?(_ results: [[Double]]) {
    let kept = results.filter { $0.allSatisfy(\.isFinite) }
    guard kept.count > 2, let chances = kept.first?.count, chances > 1 else { return nil }
    precondition(kept.allSatisfy { $0.count == chances }, "every draw has as many chances")
    let means = kept.map { $0.reduce(0, +) / Double(chances) }
    let within = zip(kept, means).map { results, mean in
      results.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(chances - 1)
    }
    let center = means.reduce(0, +) / Double(means.count)
    // Sums of which one draw can be taken out again.
    let sums = means.indices.reduce(into: (mean: 0.0, square: 0.0, within: 0.0)) { sums, draw in
      let distance = means[draw] - center
      sums.mean += distance
      sums.square += distance * distance
      sums.within += within[draw]
    }
    func parts(without draw: Int?) -> (ignorance: Double, chance: Double) {
      var (sums, count) = (sums, Double(means.count))
      if let draw {
        let distance = means[draw] - center
        sums.mean -= distance
        sums.square -= distance * distance
        sums.within -= within[draw]
        count -= 1
      }
      let between = (sums.square - sums.mean * sums.mean / count) / (count - 1)
      let chance = sums.within / count
      return (between - chance / Double(chances), chance)
    }
    func share(_ parts: (ignorance: Double, chance: Double)) -> Double {
      parts.ignorance / (parts.ignorance + parts.chance)
    }
    let whole = parts(without: nil)
    guard whole.ignorance + whole.chance > 0 else { return nil }
    var left = MomentAccumulator()
    for draw in means.indices { left.add(share(parts(without: draw))) }
    let count = Double(means.count)
    let error = ((count - 1) * (count - 1) / count * left.variance).squareRoot()
    ignorance = whole.ignorance
    chance = whole.chance
    self.share = Estimate(share(whole), standardError: error).within(0...1)
    draws = means.count
    self.chances = chances
  }
}
