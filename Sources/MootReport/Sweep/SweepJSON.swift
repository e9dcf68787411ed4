import MootExperiments
import MootModel

/// The result of `sweep` as JSON, schema `folkmoot.sweep/1`.
///
/// Numbers are written in full; `mcse` says how many of the digits mean something. A missing value is `null`.
package enum SweepJSON {
  package static let schema = "folkmoot.sweep/1"

  /// The whole file.
  package static func text(_ report: SweepReport) -> String { value(report).text }

  /// The same as a value, for documents that contain it.
  package static func value(_ report: SweepReport) -> JSONValue {
    let sweep = report.sweep
    return .object([
      ("schema", .string(schema)),
      (
        "manifest",
        .object([
          ("version", .string(report.version)), ("model", .number(Double(report.model))),
          ("scenario_sha256", .string(report.sha256)), ("seed", .integer(sweep.seed)),
          ("replicates", .number(Double(sweep.layout.replicates))), ("beliefs", .number(Double(sweep.layout.beliefs))),
          ("weeks", .number(Double(sweep.weeks))), ("platform", .string(report.platform)),
        ])
      ),
      ("by", .string(sweep.criteria[0].key)),
      (
        "levers",
        .array(
          sweep.levers.map { lever in
            .object([("key", .string(lever.key)), ("values", .array(lever.values.map(JSONValue.string)))])
          })
      ),
      ("cells", .array(sweep.cells.indices.map { cell($0, report) })),
      (
        "ranking",
        .object(
          SweepRanking.Order.allCases.map { order in
            (order.rawValue, .numbers(report.ranking.ordered(by: order).map(Double.init)))
          })
      ),
    ])
  }

  private static func cell(_ index: Int, _ report: SweepReport) -> JSONValue {
    let cell = report.sweep.cells[index]
    let ranking = report.ranking
    var members: [(key: String, value: JSONValue)] = [
      ("values", .object(zip(report.sweep.levers, cell.values).map { ($0.key, .string($1)) })),
      ("state", .string(cell.state)),
    ]
    guard let figures = cell.figures else {
      return .object(members + [("reason", .string(cell.reason ?? ""))])
    }
    members += [
      ("limits_broken", .array(cell.broken.map(JSONValue.string))),
      ("regret", .number(ranking.regret[index])), ("regret95", .number(ranking.regret95[index])),
      ("best", .number(ranking.best[index])), ("efficient", .bool(ranking.isEfficient[index])),
      (
        "measures",
        .object(
          zip(report.sweep.criteria, figures.figures).map { criterion, figure in
            (
              criterion.key,
              .object([
                ("unit", .string(UnitWord.of(criterion.unit, currency: report.currency))),
                ("mean", .number(figure.mean)), ("mcse", .number(figure.standardError)),
                ("median", .number(figure.median)), ("worst_decile", .number(figure.worstDecile)),
              ])
            )
          })
      ),
    ]
    return .object(members)
  }
}
