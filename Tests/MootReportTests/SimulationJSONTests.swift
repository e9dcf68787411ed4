import Foundation
import MootExperiments
import MootModel
import MootReport
import Testing

struct SimulationJSONTests {
  private func read(_ summary: EnsembleSummary, currency: String = "USD") throws -> [String: Any] {
    let text = SimulationJSON.text(summary, manifest: Samples.manifest, currency: currency)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func shape() throws {
    let summary = Samples.summary()
    let json = try read(summary)
    #expect(Set(json.keys) == ["schema", "manifest", "metrics", "totals", "targets"])
    #expect(json["schema"] as? String == "folkmoot.simulation/1")
    let manifest = try #require(json["manifest"] as? [String: Any])
    #expect(
      Set(manifest.keys) == [
        "version", "model", "scenario_sha256", "seed", "replicates", "weeks", "platform", "settings", "points",
        "inputs",
        "results_sha256",
      ])
    #expect(manifest["replicates"] as? Int == 10_000)
    let metrics = try #require(json["metrics"] as? [String: [String: Any]])
    #expect(Set(metrics.keys) == Set(Metric.allCases.map(\.rawValue)))
    for (name, metric) in metrics {
      #expect(Set(metric.keys) == ["unit", "quantiles", "mean", "mcse"], "\(name)")
      let quantiles = try #require(metric["quantiles"] as? [String: [Any]])
      #expect(Set(quantiles.keys) == ["0.05", "0.25", "0.5", "0.75", "0.95"])
      #expect(quantiles.values.allSatisfy { $0.count == 104 })
    }
    let totals = try #require(json["totals"] as? [String: [String: Any]])
    #expect(Set(totals.keys) == Set(Total.allCases.map(\.rawValue)))
    #expect(totals["cost"]?["unit"] as? String == "USD")
    #expect(metrics["posters"]?["unit"] as? String == "people")
    let targets = try #require(json["targets"] as? [[String: Any]])
    #expect(targets.count == 3)
    #expect(Set(targets[0].keys) == ["id", "probability", "interval"])
    #expect(targets[0]["probability"] as? Double == 0.3187)
    #expect((targets[0]["interval"] as? [Double])?.count == 2)
  }

  @Test func numbersReadBack() throws {
    let summary = Samples.summary()
    let json = try read(summary)
    let metrics = try #require(json["metrics"] as? [String: [String: Any]])
    // The reader of the system may itself be wrong in the last bit; what was written is tested to the bit below.
    func isSame(_ read: Any?, _ written: [Double]) -> Bool {
      guard let read = read as? [Double], read.count == written.count else { return false }
      return zip(read, written).allSatisfy { abs($0 - $1) <= 1e-14 * abs($1) }
    }
    for metric in summary.metrics {
      let read = try #require(metrics[metric.metric.rawValue])
      #expect(isSame(read["mean"], metric.mean), "\(metric.metric)")
      #expect(isSame(read["mcse"], metric.standardError), "\(metric.metric)")
      #expect(isSame((read["quantiles"] as? [String: Any])?["0.95"], metric.upper90), "\(metric.metric)")
    }
  }

  @Test func numbersAreWrittenToTheBit() {
    for value in Samples.summary().metrics.flatMap({ $0.mean + $0.standardError }) {
      let text = JSONValue.number(value).text
      #expect(Double(text.dropLast()) == value, "\(text)")
    }
  }

  @Test func whatIsMissingIsNull() throws {
    var summary = Samples.summary(weeks: 2)
    summary.metrics[Metric.exposure.index].mean = [.nan, .infinity]
    summary.metrics[Metric.exposure.index].quantiles[2][0] = .nan
    let json = try read(summary)
    let exposure = try #require((json["metrics"] as? [String: [String: Any]])?["exposure"])
    let mean = try #require(exposure["mean"] as? [Any])
    #expect(mean.allSatisfy { $0 is NSNull })
    #expect((exposure["quantiles"] as? [String: [Any]])?["0.5"]?.first is NSNull)
  }

  @Test func textIsEscaped() throws {
    var summary = Samples.summary(weeks: 1)
    let wild = "a\"b\\c\n\t\u{0}\u{1F}\u{7F}\u{9B}\u{2028}é日👍/</script>"
    summary.targets[0].target.id = wild
    let targets = try #require(try read(summary)["targets"] as? [[String: Any]])
    #expect(targets[0]["id"] as? String == wild)
    let text = SimulationJSON.text(summary, manifest: Samples.manifest)
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func orderAndSeedAreKept() {
    var manifest = Samples.manifest
    manifest.seed = .max
    let summary = Samples.summary(weeks: 1)
    let text = SimulationJSON.text(summary, manifest: manifest)
    #expect(text.contains("\"seed\": 18446744073709551615"))
    #expect(text == SimulationJSON.text(summary, manifest: manifest))
    var rest = Substring(text)
    for metric in Metric.allCases {
      let range = rest.range(of: "\"\(metric.rawValue)\": {")
      #expect(range != nil, "\(metric) stands in the order of the model")
      if let range { rest = rest[range.upperBound...] }
    }
  }

  @Test(arguments: [
    (1.0, "1"), (0.1, "0.1"), (-0.0, "0"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004"), (.nan, "null"),
    (-.infinity, "null"), (123_456_789, "123456789"),
  ])
  func numbers(value: Double, expected: String) {
    #expect(JSONValue.number(value).text == expected + "\n")
  }
}
