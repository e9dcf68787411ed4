import MootExperiments
import MootModel

/// The result of `sweep` as a table: one row a combination, in the order of the sweep.
///
/// Each measure has its mean and error, its median and its worst decile. Cells of combinations that were not run are empty.
package enum SweepCSV {
  /// The whole file, with its header.
  package static func text(_ report: SweepReport) -> String {
    let sweep = report.sweep
    let ranking = report.ranking
    let parts = ["mean", "mcse", "median", "worst_decile"]
    let columns =
      sweep.levers.map { CSVText.text($0.key) }
      + [
        "state", "limits_broken", "place_median", "place_worst", "place_regret", "regret", "regret95", "best",
        "efficient",
      ]
      + sweep.criteria.flatMap { criterion in parts.map { CSVText.text("\(criterion.key)_\($0)") } }
    var text = CSVText.row(columns)
    for (index, cell) in sweep.cells.enumerated() {
      var row = cell.values.map { CSVText.text($0) }
      row += [cell.state, CSVText.text(cell.broken.joined(separator: "; "))]
      row += SweepRanking.Order.allCases.map { (ranking.places[$0]?[index]).flatMap { $0.map(String.init) } ?? "" }
      row += [ranking.regret[index], ranking.regret95[index], ranking.best[index]].map { CSVText.number($0) }
      row.append(cell.figures == nil ? "" : ranking.isEfficient[index] ? "1" : "0")
      for place in sweep.criteria.indices {
        let figure = cell.figures?.figures[place]
        let numbers = [figure?.mean, figure?.standardError, figure?.median, figure?.worstDecile]
        row += numbers.map { CSVText.number($0) }
      }
      text += CSVText.row(row)
    }
    return text
  }
}

extension Sweep.Cell {
  /// The state by the word of the files.
  var state: String {
    switch outcome {
    case .done: "done"
    case .failed: "failed"
    case .excluded: "excluded"
    }
  }

  /// Why it has no figures.
  var reason: String? {
    switch outcome {
    case .done: nil
    case .failed(let reason), .excluded(let reason): reason
    }
  }
}
