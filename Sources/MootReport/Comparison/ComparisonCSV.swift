import MootExperiments
import MootModel
import MootStatistics

/// The result of `compare` as a tidy table: one row for each plan but the first, and each measure.
package enum ComparisonCSV {
  package static let columns = [
    "plan", "against", "measure", "unit", "good", "mean", "mean_against", "difference", "mcse", "low95", "high95",
    "beliefs05", "beliefs95", "matters", "better", "tie", "worse", "verdict",
  ]

  /// The whole file, with its header.
  package static func text(_ report: ComparisonReport) -> String {
    let comparison = report.comparison
    var text = CSVText.row(columns)
    for pair in comparison.pairs {
      for (index, difference) in pair.differences.enumerated() {
        let words = [
          report.plans[pair.option].file, report.plans[0].file, difference.criterion.key,
          UnitWord.of(difference.criterion.unit, currency: report.currency), difference.criterion.good.rawValue,
        ]
        let numbers = [
          comparison.levels[pair.option][index].mean, comparison.levels[0][index].mean, difference.mean,
          difference.standardError, difference.interval.lowerBound, difference.interval.upperBound,
          difference.range.lowerBound, difference.range.upperBound, difference.matters, difference.better.value,
          difference.tie, difference.worse.value,
        ]
        text += CSVText.row(
          words.map(CSVText.text) + numbers.map { CSVText.number($0) } + [difference.verdict.rawValue])
      }
    }
    return text
  }
}
