package import MootExperiments

/// The result of `selftest` as JSON, schema `folkmoot.selftest/1`.
///
/// Numbers are written in full; what is not known, or not bounded, is `null`.
package enum SelfTestJSON {
  package static let schema = "folkmoot.selftest/1"

  /// The whole file.
  package static func text(_ facts: [StylizedFact], version: String, model: Int) -> String {
    JSONValue.object([
      ("schema", .string(schema)), ("version", .string(version)), ("model", .number(Double(model))),
      ("facts", .array(facts.map(value))),
    ]).text
  }

  private static func value(_ fact: StylizedFact) -> JSONValue {
    let seen = fact.observed
    return .object([
      ("name", .string(fact.name.rawValue)), ("group", .string(fact.name.group.rawValue)),
      ("observed", spread(seen.low, seen.median, seen.high)), ("model", spread(fact.low, fact.median, fact.high)),
      ("communities", .number(Double(fact.count))), ("verdict", .string(fact.verdict.rawValue)),
    ])
  }

  private static func spread(_ low: Double?, _ median: Double?, _ high: Double?) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
    return .object([("low", number(low)), ("median", number(median)), ("high", number(high))])
  }
}
