import MootRandom

/// Draws rows again and again, with replacement, to learn how far an estimate depends on the rows that it rests on.
///
/// The draws come from a keyed stream, so that the same rows give the same interval.
/// Source: Efron, Tibshirani (1993), An Introduction to the Bootstrap, chapter 13 (percentile intervals).
enum Bootstrap {
  /// Estimates with 95 % percentile intervals.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are, at least 1.
  ///   - estimate: The estimates from rows that are given by how often each of them counts.
  static func intervals(rows: Int, resamples: Int, seed: UInt64, estimate: ([Double]) -> [Double]) -> [Estimate] {
    let values = estimate([Double](repeating: 1, count: rows))
    var drawn = [[Double]](repeating: [], count: values.count)
    var weights = [Double](repeating: 0, count: rows)
    for resample in 0..<resamples {
      for row in 0..<rows { weights[row] = 0 }
      var stream = KeyedStream(seed: seed, replicate: UInt64(resample), process: 0, week: 0)
      for _ in 0..<rows { weights[min(rows - 1, Int(stream.nextOpenUnit() * Double(rows)))] += 1 }
      for (index, value) in estimate(weights).enumerated() where value.isFinite { drawn[index].append(value) }
    }
    return zip(values, drawn).map { value, drawn in
      let ends = Quantiles.of(sorted: drawn.sorted(), [0.025, 0.975])
      return Estimate(value, ends[0], ends[1])
    }
  }
}
