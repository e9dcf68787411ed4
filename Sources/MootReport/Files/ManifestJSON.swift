import Foundation

/// A manifest as JSON: a file of its own, schema `folkmoot.manifest/1`, or a member of the results.
package enum ManifestJSON {
  package static let schema = "folkmoot.manifest/1"

  /// The whole file.
  package static func text(_ manifest: RunManifest) -> String {
    JSONValue.object([("schema", .string(schema))] + members(manifest)).text
  }

  /// The manifest as a member of the results; the scenario's file name is left out, so that moving it changes no byte.
  static func value(_ manifest: RunManifest) -> JSONValue {
    var manifest = manifest
    manifest.scenario = nil
    return .object(members(manifest))
  }

  private static func members(_ manifest: RunManifest) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [
      ("version", .string(manifest.version)), ("model", .integer(UInt64(manifest.model))),
    ]
    if let scenario = manifest.scenario { members.append(("scenario", .string(scenario))) }
    members += [
      ("scenario_sha256", .string(manifest.scenarioSHA256)), ("seed", .integer(manifest.seed)),
      ("replicates", .integer(UInt64(manifest.replicates))), ("weeks", .integer(UInt64(manifest.weeks))),
      ("platform", .string(manifest.platform)), ("points", .string(manifest.points)),
      ("settings", .array(manifest.settings.map(JSONValue.string))),
      ("inputs", .object(manifest.inputs.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      ("results_sha256", .string(manifest.resultsSHA256)),
    ]
    return members
  }

  /// Reads a manifest, or the one inside the results of `simulate --format json`; nil when the text is neither.
  package static func read(_ text: String) -> RunManifest? {
    let decoder = JSONDecoder()
    let data = Data(text.utf8)
    guard let schema = try? decoder.decode(Named.self, from: data).schema else { return nil }
    switch schema {
    case Self.schema: return (try? decoder.decode(Recorded.self, from: data))?.manifest
    case SimulationJSON.schema: return (try? decoder.decode(Results.self, from: data))?.manifest.manifest
    default: return nil
    }
  }

  private struct Named: Decodable { let schema: String }

  private struct Results: Decodable { let manifest: Recorded }

  private struct Recorded: Decodable {
    let version: String
    let model: Int
    let scenario: String?
    let scenarioSha256: String
    let seed: UInt64
    let replicates: Int
    let weeks: Int
    let platform: String
    let settings: [String]
    let points: String
    let inputs: [String: String]
    let resultsSha256: String

    enum CodingKeys: String, CodingKey {
      case version, model, scenario, seed, replicates, weeks, platform, settings, points, inputs
      case scenarioSha256 = "scenario_sha256"
      case resultsSha256 = "results_sha256"
    }

    var manifest: RunManifest {
      RunManifest(
        version: version, model: model, scenarioSHA256: scenarioSha256, seed: seed, replicates: replicates,
        weeks: weeks, platform: platform, settings: settings, points: points, inputs: inputs,
        resultsSHA256: resultsSha256,
        scenario: scenario)
    }
  }
}
