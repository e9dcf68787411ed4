package import MootExperiments
import MootModel
import MootStatistics

/// The result of `sensitivity` as JSON, schema `folkmoot.sensitivity/1`, and as CSV.
///
/// Numbers are written in full. Intervals are 95 %; a missing value is `null`. Correlations belong to single keys, indices
/// to factors, which may hold several keys that are drawn together.
package enum SensitivityFile {
  package static let schema = "folkmoot.sensitivity/1"

  /// The whole JSON file.
  package static func json(_ study: SensitivityStudy, manifest: RunManifest, currency: String) -> String {
    JSONValue.object(
      [("schema", .string(schema)), ("manifest", ManifestJSON.value(manifest))] + members(study, currency: currency)
    ).text
  }

  /// The results without a manifest: what the manifest holds the digest of.
  package static func results(_ study: SensitivityStudy, currency: String) -> String {
    JSONValue.object(members(study, currency: currency)).text
  }

  private static func members(
    _ study: SensitivityStudy, currency: String
  ) -> [(key: String, value: JSONValue)] {
    [
      ("metric", .string(metric(study.subject))),
      ("week", week(study.subject).map { .number(Double($0)) } ?? .null),
      ("unit", .string(UnitWord.of(study.unit, currency: currency))),
      ("direction", .string(study.moreIsBetter ? "more" : "less")),
      ("difference_that_matters", .number(study.margin)),
      ("mean", estimate(study.mean)),
      ("spread", split(study.split)),
      ("correlations", .array(study.drivers.map(correlation))),
      ("swings", .array(study.swings.map { swing($0, study) })),
      (
        "indices",
        .object([
          ("choices_left_open", .bool(study.includesChoices)), ("rows", .number(Double(study.rows))),
          ("luck", estimate(study.luck)),
          (
            "factors",
            .array(
              study.indices.map { index in
                .object(
                  factor(index.factor) + [("first", estimate(index.first)), ("total", estimate(index.total))])
              })
          ),
        ])
      ),
      ("information", information(study)),
    ]
  }

  private static func information(_ study: SensitivityStudy) -> JSONValue {
    .object([
      ("draws", .number(Double(study.worth.draws))), ("chances", .number(Double(study.worth.chances))),
      (
        "options",
        .array(study.options.map { .object([("option", .string(option($0))), ("mean", estimate($0.mean))]) })
      ),
      ("best", .string(option(study.options[study.worth.best]))),
      ("perfect", estimate(study.worth.perfect)),
      (
        "unknowns",
        .array(
          study.worth.entries.map { entry in
            .object([
              ("key", .string(entry.key)), ("gain", estimate(entry.gain)), ("changes", .number(entry.changes)),
              ("telling", .bool(entry.isTelling)),
              (
                "rule",
                .array(
                  entry.stretches.map { stretch in
                    .object([
                      ("option", .string(option(study.options[stretch.option]))),
                      ("from", .number(stretch.values.lowerBound)), ("to", .number(stretch.values.upperBound)),
                      ("share", .number(stretch.share)),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }

  private static func split(_ split: VarianceSplit?) -> JSONValue {
    guard let split else { return .null }
    return .object([
      ("ignorance_share", estimate(split.share)), ("ignorance_variance", .number(split.ignorance)),
      ("luck_variance", .number(split.chance)), ("draws", .number(Double(split.draws))),
      ("chances", .number(Double(split.chances))),
    ])
  }

  private static func correlation(_ driver: Driver) -> JSONValue {
    .object([
      ("key", .string(driver.key)), ("correlation", .number(driver.correlation)),
      ("interval", .numbers([driver.interval.lowerBound, driver.interval.upperBound])),
      ("replicates", .number(Double(driver.replicates))),
      ("grade", Parameter.named(driver.key).map { .string($0.grade.rawValue) } ?? .null),
    ])
  }

  private static func swing(_ swing: SensitivityStudy.Swing, _ study: SensitivityStudy) -> JSONValue {
    let ends: [JSONValue] =
      swing.ends.isEmpty
      ? swing.values.map { [.number($0.lowerBound), .number($0.upperBound)] } ?? []
      : swing.ends.map { .string(option(study.options[$0])) }
    return .object(
      factor(swing.factor) + [
        ("ends", .array(ends)), ("low", estimate(swing.low)), ("high", estimate(swing.high)),
        ("telling", .bool(swing.isTelling)),
      ])
  }

  private static func estimate(_ estimate: Estimate) -> JSONValue {
    .object([
      ("value", .number(estimate.value)),
      ("interval", .numbers([estimate.interval.lowerBound, estimate.interval.upperBound])),
    ])
  }

  private static func factor(_ factor: SensitivityStudy.Factor) -> [(key: String, value: JSONValue)] {
    switch factor {
    case .unknowns(let keys): [("factor", .string("unknown")), ("keys", .array(keys.map(JSONValue.string)))]
    case .others: [("factor", .string("other-unknowns")), ("keys", .array([]))]
    case .membershipModel: [("factor", .string("choice")), ("keys", .array([.string("membership.model")]))]
    case .moderationModel: [("factor", .string("choice")), ("keys", .array([.string("moderation.model")]))]
    }
  }

  private static func option(_ option: SensitivityStudy.Option) -> String {
    switch option.change {
    case nil: "planned"
    case .membership(let model): "membership.model=\(model.rawValue)"
    case .moderation(let model): "moderation.model=\(model.rawValue)"
    }
  }

  private static func metric(_ subject: Yardstick.Subject) -> String {
    switch subject {
    case .week(let metric, _), .run(let metric): metric.rawValue
    case .target(let target): "target:\(target.id)"
    case .alive: "alive"
    }
  }

  private static func week(_ subject: Yardstick.Subject) -> Int? {
    switch subject {
    case .week(_, let week): week
    case .target(let target): target.byWeek
    case .run, .alive: nil
    }
  }

  package static let columns = ["measure", "factor", "option", "value", "low", "high"]

  /// The same as a tidy table: one row a number, with its 95 % interval.
  package static func csv(_ study: SensitivityStudy) -> String {
    var text = CSVText.row(columns)
    func add(_ measure: String, _ factor: String, _ option: String, _ estimate: Estimate) {
      text += CSVText.row([
        measure, CSVText.text(factor), CSVText.text(option), CSVText.number(estimate.value),
        CSVText.number(estimate.interval.lowerBound), CSVText.number(estimate.interval.upperBound),
      ])
    }
    add("mean", metric(study.subject), "", study.mean)
    if let split = study.split { add("ignorance_share", "", "", split.share) }
    for driver in study.drivers {
      add(
        "rank_correlation", driver.key, "",
        Estimate(driver.correlation, driver.interval.lowerBound, driver.interval.upperBound))
    }
    for swing in study.swings {
      let ends = swing.ends.map { option(study.options[$0]) }
      add("mean_low", name(swing.factor), ends.first ?? "", swing.low)
      add("mean_high", name(swing.factor), ends.last ?? "", swing.high)
    }
    for index in study.indices {
      add("sobol_first", name(index.factor), "", index.first)
      add("sobol_total", name(index.factor), "", index.total)
    }
    add("sobol_luck", "", "", study.luck)
    for option in study.options { add("option_mean", "", self.option(option), option.mean) }
    add("information_perfect", "", "", study.worth.perfect)
    for entry in study.worth.entries { add("information_gain", entry.key, "", entry.gain) }
    return text
  }

  private static func name(_ factor: SensitivityStudy.Factor) -> String {
    switch factor {
    case .unknowns(let keys): keys.joined(separator: "+")
    case .others: "other-unknowns"
    case .membershipModel: "membership.model"
    case .moderationModel: "moderation.model"
    }
  }
}
