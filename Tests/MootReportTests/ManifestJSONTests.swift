import MootReport
import Testing

struct ManifestJSONTests {
  private let manifest = RunManifest(
    version: "1.2.3", model: 1, scenarioSHA256: String(repeating: "ab", count: 32), seed: .max, replicates: 200,
    weeks: 52, platform: "x86_64-linux", settings: ["membership.fee=10", "name=a \"b\" \\ \u{1F41D}"],
    points: "sobol", inputs: ["name": "a\nb", "audience.eligible": "8000 to 15000"],
    resultsSHA256: String(repeating: "0f", count: 32),
    scenario: "plans/a b.yaml")

  @Test("a manifest reads back as it was written, the largest seed included")
  func roundTrip() {
    #expect(ManifestJSON.read(ManifestJSON.text(manifest)) == manifest)
  }

  @Test("the results hold the manifest without the name of the file")
  func insideResults() {
    var nameless = manifest
    nameless.scenario = nil
    let results = SimulationJSON.text(Samples.summary(), manifest: manifest)
    #expect(ManifestJSON.read(results) == nameless)
    #expect(!results.contains("plans/a b.yaml"))
  }

  @Test("the digest's text is what the results hold beside the manifest")
  func results() {
    let summary = Samples.summary()
    let results = SimulationJSON.results(summary, currency: "USD")
    let whole = SimulationJSON.text(summary, manifest: manifest)
    let members = results.dropFirst("{".count)
    #expect(whole.hasSuffix(String(members)))
    #expect(!results.contains("1.2.3"))
  }

  @Test(
    "what is no manifest is none",
    arguments: [
      "", "{}", "[]", "folkmoot: 1", #"{"schema": "folkmoot.manifest/2"}"#, #"{"schema": "folkmoot.manifest/1"}"#,
      #"{"schema": "folkmoot.simulation/1", "manifest": {"version": "0.1.0", "seed": 1}}"#,
      #"{"schema": "folkmoot.manifest/1", "version": 1, "seed": -1}"#,
    ])
  func malformed(text: String) {
    #expect(ManifestJSON.read(text) == nil)
  }
}
