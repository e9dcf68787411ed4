import MootStatistics

/// Whether the model's communities show a fact.
package struct StylizedFact: Sendable, Hashable {
  package enum Verdict: String, CaseIterable, Sendable, Hashable {
    case holds, miss
    /// A miss of which the cause is known.
    case knownMiss = "known_miss"
    /// A known miss that does not miss this time.
    case noLongerMisses = "no_longer_misses"
    /// Beside what is observed, for information.
    case shown
  }

  package var name: FactName
  /// The tenth percentile, median and ninetieth over the model's communities and priors; of a share of communities nothing but
  /// the share, in the middle.
  package var low: Double?
  package var median: Double
  package var high: Double?
  /// How many communities it rests on.
  package var count: Int

  package init(name: FactName, low: Double? = nil, median: Double, high: Double? = nil, count: Int) {
    self.name = name
    self.low = low
    self.median = median
    self.high = high
    self.count = count
  }

  package var observed: Observed { name.observed }

  package var verdict: Verdict {
    guard observed.isJudged else { return .shown }
    return switch (observed.accepts(median), name.isKnownMiss) {
    case (true, false): .holds
    case (false, false): .miss
    case (false, true): .knownMiss
    case (true, true): .noLongerMisses
    }
  }
}

extension StylizedFact {
  /// Quantiles over communities; those in which the statistic is missing are left out.
  init(_ name: FactName, over values: [Double]) {
    let sorted = values.filter { !$0.isNaN }.sorted()
    let quantiles = Quantiles.of(sorted: sorted, [0.1, 0.5, 0.9])
    self.init(name: name, low: quantiles[0], median: quantiles[1], high: quantiles[2], count: sorted.count)
  }

  /// The share of communities of which something holds.
  init(_ name: FactName, share successes: Int, of trials: Int) {
    self.init(name: name, median: Double(successes) / Double(trials), count: trials)
  }
}
