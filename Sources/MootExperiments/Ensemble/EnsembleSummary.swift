package import MootModel

/// What a Monte Carlo run found: quantiles and means of every metric and week, totals, and the targets' chances.
package struct EnsembleSummary: Sendable, Hashable {
  /// The quantiles that are kept, ascending.
  package static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]

  package var seed: UInt64
  package var replicates: Int
  package var weeks: Int
  /// Posters from which the community counts as alive.
  package var aliveAt: Double
  /// One entry a metric, in the order of `Metric.allCases`.
  package var metrics: [MetricSummary]
  /// One entry a total, in the order of `Total.allCases`.
  package var totals: [TotalSummary]
  /// In the order in which they were asked for.
  package var targets: [TargetOutcome]

  package init(
    seed: UInt64, replicates: Int, weeks: Int, aliveAt: Double, metrics: [MetricSummary], totals: [TotalSummary],
    targets: [TargetOutcome]
  ) {
    self.seed = seed
    self.replicates = replicates
    self.weeks = weeks
    self.aliveAt = aliveAt
    self.metrics = metrics
    self.totals = totals
    self.targets = targets
  }

  package subscript(_ metric: Metric) -> MetricSummary { metrics[metric.index] }
  package subscript(_ total: Total) -> TotalSummary { totals[Total.allCases.firstIndex(of: total)!] }
}

/// One metric over the weeks. A week in which the metric is missing in every replicate holds NaN.
package struct MetricSummary: Sendable, Hashable {
  package var metric: Metric
  /// `quantiles[q][week]` belongs to `EnsembleSummary.probabilities[q]`.
  package var quantiles: [[Double]]
  package var mean: [Double]
  /// The Monte Carlo standard error of the mean; from the spread of the scramblings when the replicates are Sobol' points.
  package var standardError: [Double]
  /// Replicates in which the metric is not missing, by week.
  package var observed: [Int]

  package init(
    metric: Metric, quantiles: [[Double]], mean: [Double], standardError: [Double], observed: [Int]
  ) {
    self.metric = metric
    self.quantiles = quantiles
    self.mean = mean
    self.standardError = standardError
    self.observed = observed
  }

  package var lower90: [Double] { quantiles[0] }
  package var median: [Double] { quantiles[2] }
  package var upper90: [Double] { quantiles[4] }
}

/// One total over the replicates.
package struct TotalSummary: Sendable, Hashable {
  package var total: Total
  /// In the order of `EnsembleSummary.probabilities`.
  package var quantiles: [Double]
  package var mean: Double
  package var standardError: Double
  package var observed: Int

  package init(total: Total, quantiles: [Double], mean: Double, standardError: Double, observed: Int) {
    self.total = total
    self.quantiles = quantiles
    self.mean = mean
    self.standardError = standardError
    self.observed = observed
  }
}

/// The chance that a target is met.
package struct TargetOutcome: Sendable, Hashable {
  package var target: Target
  /// Share of the replicates in which it is met.
  package var probability: Double
  /// The 95 % interval of that share, Wilson's or that of the scramblings: Monte Carlo error only.
  package var interval: ClosedRange<Double>
  package var replicates: Int

  package init(target: Target, probability: Double, interval: ClosedRange<Double>, replicates: Int) {
    self.target = target
    self.probability = probability
    self.interval = interval
    self.replicates = replicates
  }
}

/// What is kept of one replicate: the columns of a draws file.
package struct ReplicateOutcome: Sendable, Hashable {
  package var replicate: Int
  /// In the order of `Gauge.allCases`; NaN where a measure is missing.
  package var values: [Double]
  /// The value that each target is judged by, in the targets' order; NaN when missing.
  package var targetValues: [Double]

  package init(replicate: Int, values: [Double], targetValues: [Double]) {
    self.replicate = replicate
    self.values = values
    self.targetValues = targetValues
  }

  package subscript(_ gauge: Gauge) -> Double { values[gauge.index] }
}
