package import MootExperiments
import MootModel

/// The result of `simulate` as a tidy table: one row a metric and week, then one row a total with an empty week.
///
/// Numbers are written in full, as in ``SimulationJSON``.
package enum SimulationCSV {
  package static let columns = ["metric", "unit", "week", "q05", "q25", "q50", "q75", "q95", "mean", "mcse"]

  /// The whole file, with its header.
  ///
  /// - Parameter currency: The unit of all money, such as `USD`.
  package static func text(_ summary: EnsembleSummary, currency: String = "USD") -> String {
    var text = CSVText.row(columns)
    for metric in summary.metrics {
      let head = [metric.metric.rawValue, CSVText.text(UnitWord.of(metric.metric.unit, currency: currency))]
      for week in metric.mean.indices {
        let quantiles = metric.quantiles.map { CSVText.number($0[week]) }
        let rest = [CSVText.number(metric.mean[week]), CSVText.number(metric.standardError[week])]
        text += CSVText.row(head + [String(week + 1)] + quantiles + rest)
      }
    }
    for total in summary.totals {
      let head = [total.total.rawValue, CSVText.text(UnitWord.of(total.total.unit, currency: currency)), ""]
      let rest = [CSVText.number(total.mean), CSVText.number(total.standardError)]
      text += CSVText.row(head + total.quantiles.map { CSVText.number($0) } + rest)
    }
    return text
  }
}
