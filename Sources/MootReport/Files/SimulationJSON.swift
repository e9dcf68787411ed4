package import MootExperiments
import MootModel

/// The result of `simulate` as JSON, schema `folkmoot.simulation/1`.
///
/// Numbers are written in full, as the run computed them: programs that read them need differences, not legible digits.
/// `mcse` says how many of the digits mean something. A missing value is `null`.
package enum SimulationJSON {
  package static let schema = "folkmoot.simulation/1"

  /// The whole file.
  ///
  /// - Parameter currency: The unit of all money, such as `USD`.
  package static func text(_ summary: EnsembleSummary, manifest: RunManifest, currency: String = "USD") -> String {
    value(summary, manifest: manifest, currency: currency).text
  }

  /// The same as a value, for documents that contain it.
  package static func value(_ summary: EnsembleSummary, manifest: RunManifest, currency: String) -> JSONValue {
    .object(
      [("schema", .string(schema)), ("manifest", ManifestJSON.value(manifest))] + members(summary, currency: currency))
  }

  /// The results without a manifest: what the manifest holds the digest of.
  package static func results(_ summary: EnsembleSummary, currency: String) -> String {
    JSONValue.object(members(summary, currency: currency)).text
  }

  private static func members(
    _ summary: EnsembleSummary, currency: String
  ) -> [(key: String, value: JSONValue)] {
    [
      (
        "metrics",
        .object(
          summary.metrics.map { metric in
            (
              metric.metric.rawValue,
              .object([
                ("unit", .string(UnitWord.of(metric.metric.unit, currency: currency))),
                ("quantiles", quantiles(metric.quantiles.map(JSONValue.numbers))),
                ("mean", .numbers(metric.mean)),
                ("mcse", .numbers(metric.standardError)),
              ])
            )
          })
      ),
      (
        "totals",
        .object(
          summary.totals.map { total in
            (
              total.total.rawValue,
              .object([
                ("unit", .string(UnitWord.of(total.total.unit, currency: currency))),
                ("quantiles", quantiles(total.quantiles.map(JSONValue.number))),
                ("mean", .number(total.mean)),
                ("mcse", .number(total.standardError)),
              ])
            )
          })
      ),
      ("targets", .array(summary.targets.map(target))),
    ]
  }

  private static func quantiles(_ values: [JSONValue]) -> JSONValue {
    .object(zip(EnsembleSummary.probabilities, values).map { (JSONValue.number($0), $1) })
  }

  private static func target(_ outcome: TargetOutcome) -> JSONValue {
    .object([
      ("id", .string(outcome.target.id)),
      ("probability", .number(outcome.probability)),
      ("interval", .numbers([outcome.interval.lowerBound, outcome.interval.upperBound])),
    ])
  }
}
