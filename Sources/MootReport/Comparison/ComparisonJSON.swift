import MootExperiments
import MootModel
import MootScenario
import MootStatistics

/// The result of `compare` as JSON, schema `folkmoot.comparison/1`.
///
/// Numbers are written in full; `mcse` says how many of the digits mean something. A missing value is `null`.
package enum ComparisonJSON {
  package static let schema = "folkmoot.comparison/1"

  /// The whole file.
  package static func text(_ report: ComparisonReport) -> String { value(report).text }

  /// The same as a value, for documents that contain it.
  package static func value(_ report: ComparisonReport) -> JSONValue {
    let comparison = report.comparison
    return .object([
      ("schema", .string(schema)),
      ("manifest", manifest(report)),
      ("plans", .array(report.plans.map(plan))),
      (
        "inputs",
        .array(
          report.inputs.map { input in
            .object([
              ("path", .string(input.path)), ("drives", .bool(input.drives)),
              (
                "answers",
                .array(
                  input.answers.map { answer in
                    .object([
                      ("value", answer.text.map(JSONValue.string) ?? .null), ("default", .bool(answer.isDefault)),
                    ])
                  })
              ),
            ])
          })
      ),
      ("by", .string(comparison.criteria[0].key)),
      ("nothing_unknown", .bool(comparison.isCertain)),
      (
        "levels",
        .array(
          comparison.levels.enumerated().map { option, levels in
            .object([
              ("plan", .string(report.plans[option].label)),
              (
                "measures",
                .object(zip(comparison.criteria, levels).map { ($0.key, level($1, $0, report)) })
              ),
            ])
          })
      ),
      ("comparisons", .array(comparison.pairs.map { pair($0, report) })),
      (
        "ranking",
        .array(
          comparison.ranking.map {
            .object([("plan", .string(report.plans[$0.option].label)), ("best", .number($0.best))])
          })
      ),
    ])
  }

  private static func manifest(_ report: ComparisonReport) -> JSONValue {
    let comparison = report.comparison
    return .object([
      ("version", .string(report.version)), ("model", .number(Double(report.model))),
      ("seed", .integer(comparison.seed)), ("replicates", .number(Double(comparison.replicates))),
      ("beliefs", .number(Double(comparison.beliefs))),
      ("runs_per_belief", .number(Double(comparison.runsPerBelief))),
      ("weeks", .number(Double(comparison.weeks))), ("platform", .string(report.platform)),
    ])
  }

  private static func plan(_ plan: ComparisonReport.Plan) -> JSONValue {
    .object([
      ("plan", .string(plan.label)), ("name", .string(plan.name)), ("file", .string(plan.file)),
      ("scenario_sha256", .string(plan.sha256)),
    ])
  }

  private static func level(
    _ level: Comparison.Level, _ criterion: Criterion, _ report: ComparisonReport
  ) -> JSONValue {
    .object([
      ("unit", .string(UnitWord.of(criterion.unit, currency: report.currency))), ("mean", .number(level.mean)),
      ("mcse", .number(level.standardError)), ("median", .number(level.median)),
      ("worst_decile", .number(level.worstDecile)),
      ("beliefs90", .numbers([level.range.lowerBound, level.range.upperBound])),
      ("replicates", .number(Double(level.count))),
    ])
  }

  private static func pair(_ pair: Comparison.Pair, _ report: ComparisonReport) -> JSONValue {
    .object([
      ("plan", .string(report.plans[pair.option].label)),
      ("against", .string(report.plans[0].label)),
      ("measures", .object(pair.differences.map { ($0.criterion.key, difference($0, report)) })),
      (
        "cost_per_poster",
        pair.costPerPoster.map { cost in
          .object([
            ("posters", .number(cost.posters)), ("cost", .number(cost.cost)),
            ("ratio", cost.ratio.map(JSONValue.number) ?? .null),
            ("mcse", cost.standardError.map(JSONValue.number) ?? .null),
          ])
        } ?? .null
      ),
    ])
  }

  private static func difference(_ difference: Comparison.Difference, _ report: ComparisonReport) -> JSONValue {
    func share(_ share: BeliefSample.Share) -> JSONValue {
      .object([("share", .number(share.value)), ("interval", .numbers([share.low, share.high]))])
    }
    return .object([
      ("unit", .string(UnitWord.of(difference.criterion.unit, currency: report.currency))),
      ("good", .string(difference.criterion.good.rawValue)), ("matters", .number(difference.matters)),
      ("difference", .number(difference.mean)), ("mcse", .number(difference.standardError)),
      ("interval", .numbers([difference.interval.lowerBound, difference.interval.upperBound])),
      ("beliefs90", .numbers([difference.range.lowerBound, difference.range.upperBound])),
      ("better", share(difference.better)), ("tie", .number(difference.tie)), ("worse", share(difference.worse)),
      ("verdict", .string(difference.verdict.rawValue)), ("same", .bool(difference.isSame)),
      ("variance", .number(difference.pairedVariance)),
      ("variance_unpaired", .number(difference.unpairedVariance)),
      ("ignorance_share", .number(difference.ignoranceShare)), ("replicates", .number(Double(difference.count))),
    ])
  }
}
