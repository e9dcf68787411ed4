import MootExperiments
import MootLanguage
import MootModel
import Testing

/// Whatever the model names, the catalogue has words for.
struct WordsTests {
  private static let catalogue = Catalogue.english

  private static func expect(_ keys: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for key in keys { #expect(catalogue.has(key), "\(key)", sourceLocation: sourceLocation) }
  }

  @Test(arguments: Metric.allCases)
  func everyMetric(metric: Metric) {
    let key = "metric.\(metric.rawValue)"
    Self.expect(["name", "noun", "definition", "unit", "direction"].map { "\(key).\($0)" })
    Self.expect(["\(key).amount#other", "charter.target.\(metric.rawValue)"])
    Self.expect(["explain.unit.\(metric.unit.rawValue)"])
    let direction = metric.moreIsBetter ? "more is better" : "less is better"
    #expect(Self.catalogue.text("\(key).direction") == direction, "\(metric)")
    if metric.isCount { Self.expect(["\(key).amount#one"]) }
  }

  @Test func everyTotal() {
    for total in Total.allCases {
      Self.expect(["name", "definition", "unit", "direction"].map { "total.\(total.rawValue).\($0)" })
      Self.expect(["explain.unit.\(total.unit.rawValue)"])
    }
  }

  /// The headline is who posts.
  @Test func everyMeasure() {
    #expect(Gauge.byInterest.count == Gauge.allCases.count && Set(Gauge.byInterest) == Set(Gauge.allCases))
    #expect(Gauge.byInterest.first == .posters)
    for gauge in Gauge.allCases {
      Self.expect(["measure.\(gauge.rawValue).name", "measure.\(gauge.rawValue).noun"])
      guard let metric = Metric(rawValue: gauge.rawValue) else { continue }
      #expect((gauge.good == .more) == metric.moreIsBetter, "\(gauge)")
    }
  }

  @Test func everyParameterAndStage() {
    for parameter in Parameter.table {
      let row = parameter.name.split(separator: ".").last.map(String.init) ?? parameter.name
      Self.expect(["parameter.\(row)"])
    }
    for stage in Stage.allCases { Self.expect(["stage.\(stage.rawValue)"]) }
    let known = Set(Parameter.table.map { $0.name.split(separator: ".").last.map(String.init) ?? $0.name })
    for key in Self.catalogue.entries.keys where key.hasPrefix("parameter.") {
      let row = String(key.dropFirst("parameter.".count))
      #expect(known.contains(row) || ["for-model", "after-change"].contains(row), "\(key) belongs to nothing")
    }
  }
}
