import MootExperiments
import MootModel

extension EnsembleResult {
  /// Every number of the result, bit by bit, so that missing numbers are compared, too.
  var bytes: [UInt64] {
    var bytes: [UInt64] = []
    func add(_ values: [Double]) {
      bytes.append(UInt64(values.count))
      bytes += values.map(\.bitPattern)
    }
    add([Double(summary.replicates), Double(summary.weeks), summary.aliveAt])
    bytes.append(summary.seed)
    for metric in summary.metrics {
      metric.quantiles.forEach(add)
      add(metric.mean)
      add(metric.standardError)
      add(metric.observed.map(Double.init))
    }
    for total in summary.totals {
      add(total.quantiles)
      add([total.mean, total.standardError, Double(total.observed)])
    }
    for target in summary.targets {
      add([target.probability, target.interval.lowerBound, target.interval.upperBound, Double(target.replicates)])
    }
    observed.forEach(add)
    for outcome in outcomes { add(outcome.numbers) }
    return bytes
  }
}

extension ReplicateOutcome {
  /// The outcome as numbers; what is missing is NaN.
  var numbers: [Double] {
    [Double(replicate)] + values + targetValues
  }
}
