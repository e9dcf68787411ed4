import MootModel
import MootStatistics

/// What a run came to.
package struct EnsembleResult: Sendable {
  package var summary: EnsembleSummary
  /// `observed[i][replicate]` is the value of the i-th observable; NaN where it is missing.
  package var observed: [[Double]]
  /// In the order of the replicates; empty unless asked for.
  package var outcomes: [ReplicateOutcome]

  init(_ ensemble: Ensemble, _ counts: RunCounts, _ record: RunRecord) {
    let weeks = ensemble.simulator.settings.weeks
    let quantiles = counts.metrics.map { $0.quantiles(EnsembleSummary.probabilities) }
    let summarized = ensemble.summarizes ? Metric.allCases : []
    let metrics = summarized.map { metric in
      let rows = (0..<weeks).map { $0 * Metric.count + metric.index }
      return MetricSummary(
        metric: metric,
        quantiles: EnsembleSummary.probabilities.indices.map { q in rows.map { quantiles[$0][q] } },
        mean: rows.map { record.metrics[$0].mean },
        standardError: rows.map(record.metricError),
        observed: rows.map { record.metrics[$0].count })
    }
    let totals = zip(Total.allCases, counts.totals).enumerated().map { index, pair in
      TotalSummary(
        total: pair.0, quantiles: pair.1.quantiles(EnsembleSummary.probabilities),
        mean: record.totals[index].mean, standardError: record.totalError(index),
        observed: record.totals[index].count)
    }
    let targets = zip(ensemble.targets, counts.targetsMet).enumerated().map { index, pair in
      let chance = record.chance(target: index, met: pair.1, of: ensemble.replicates)
      return TargetOutcome(
        target: pair.0, probability: chance.share, interval: chance.interval, replicates: ensemble.replicates)
    }
    summary = EnsembleSummary(
      seed: ensemble.seed, replicates: ensemble.replicates, weeks: weeks,
      aliveAt: ensemble.simulator.aliveAt, metrics: metrics, totals: totals, targets: targets)
    observed = record.observed
    outcomes = record.outcomes
  }
}
