package import MootExperiments
package import MootModel

/// What every replicate came to, one row each: the file of `--draws`.
///
/// Stocks and good posts are the last week's; shares that are missing leave their cell empty; `alive` is 0 or 1.
package enum DrawsCSV {
  package static let columns = ["replicate"] + Gauge.allCases.map(\.rawValue)

  /// The whole file, in the order given.
  ///
  /// - Parameter unknowns: What nobody knows, a column each behind the others, with a value for every outcome.
  package static func text(_ outcomes: [ReplicateOutcome], unknowns: [Unknown] = []) -> String {
    outcomes.enumerated().reduce(into: CSVText.row(columns + unknowns.map(\.key))) { text, entry in
      let numbers = entry.element.values + unknowns.map { $0.values[entry.offset] }
      text += CSVText.row([String(entry.element.replicate)] + numbers.map { CSVText.number($0.isNaN ? nil : $0) })
    }
  }
}
