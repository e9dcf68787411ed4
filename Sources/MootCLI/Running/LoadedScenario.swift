import MootDiagnostics
import MootDigest
import MootExperiments
import MootModel
import MootReport
import MootScenario

/// A scenario that was read, with what is needed to simulate it and to name it.
struct LoadedScenario {
  let path: String
  let text: String
  let scenario: Scenario
  let document: ScenarioDocument?
  /// What was set beside the file, as `key=value`.
  let settings: [String]
  /// How its unknown numbers are drawn.
  var points = ParameterPoints.independent
  private let pairs: [(path: String, value: String)]
  /// The text taken apart, to be read again with other settings.
  private let parsed: ScenarioText

  /// The model's parameters that a scenario may override.
  static let knownParameters = KnownParameters(
    Parameter.table.map {
      KnownParameters.Entry(key: $0.name, lower: $0.bounds.lowerBound, upper: $0.bounds.upperBound)
    })

  /// Reads a file; errors in it are shown all at once.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - settings: `key=value` pairs that replace answers of the file.
  /// - Throws: ``Failure`` with 65, 66 or 74.
  init(path: String, settings: [String] = []) throws {
    let text: String
    do {
      text = try ScenarioFile.read(path: path)
    } catch {
      throw Failure(error)
    }
    try self.init(text: text, path: path, settings: settings)
  }

  /// Reads a text as the file at a path.
  ///
  /// - Throws: ``Failure`` with 65.
  init(text: String, path: String, settings: [String] = []) throws {
    try self.init(
      text: text, parsed: ScenarioText(text, file: path == "-" ? "<stdin>" : path), path: path, settings: settings)
  }

  private init(text: String, parsed: ScenarioText, path: String, settings: [String]) throws {
    let reading = try Self.reading(parsed, settings)
    guard let scenario = reading.scenario else { throw Failure(.badData, Self.errors(in: reading)) }
    self.settings = settings
    pairs = try Self.pairs(settings)
    self.path = path
    self.text = text
    self.parsed = parsed
    self.scenario = scenario
    document = reading.document
  }

  private static func reading(_ text: ScenarioText, _ settings: [String]) throws -> ScenarioReading {
    Scenario.read(text, parameters: knownParameters, settings: try pairs(settings))
  }

  private static func errors(in reading: ScenarioReading) -> [String] {
    reading.findings.filter { $0.severity == .error }.map(FindingLine.text)
  }

  /// Everything that `check` says, by its places.
  var findings: [Finding] { (try? Self.reading(parsed, settings))?.checked ?? [] }

  /// The same file with other answers set beside it.
  func with(settings: [String]) throws -> LoadedScenario {
    try LoadedScenario(text: text, parsed: parsed, path: path, settings: settings)
  }

  /// The errors that other settings would make.
  func errors(with settings: [String]) throws -> [String] {
    Self.errors(in: try Self.reading(parsed, settings))
  }

  /// Reads several files; errors in all of them are shown at once.
  static func all(_ paths: [String], settings: [String]) throws -> [LoadedScenario] {
    var loaded: [LoadedScenario] = []
    var failures: [Failure] = []
    for path in paths {
      do {
        loaded.append(try LoadedScenario(path: path, settings: settings))
      } catch let failure as Failure {
        failures.append(failure)
      }
    }
    if let first = failures.first { throw Failure(first.status, failures.flatMap(\.lines)) }
    return loaded
  }

  /// `key=value` taken apart.
  private static func pairs(_ settings: [String]) throws -> [(path: String, value: String)] {
    try settings.map { setting in
      guard let equals = setting.firstIndex(of: "="), equals != setting.startIndex else {
        throw Failure.message(.usage, "set-without-equals", ["setting": FindingLine.visible(setting)])
      }
      return (path: String(setting[..<equals]), value: String(setting[setting.index(after: equals)...]))
    }
  }

  /// Overrides of parameters that were given as `parameter=value`.
  static func parameters(_ settings: [String]) throws -> [String: Prior] {
    let reading = Scenario.read(
      text: "folkmoot: 1\nname: overrides\n", file: "--set", parameters: knownParameters,
      settings: try pairs(settings).map { (path: "parameters." + $0.path, value: $0.value) })
    guard let scenario = reading.scenario else {
      throw Failure(.badData, reading.findings.filter { $0.severity == .error }.map(FindingLine.text))
    }
    return scenario.parameters
  }

  var runSettings: RunSettings {
    var settings = RunSettings(scenario)
    settings.points = points
    return settings
  }

  var simulator: Simulator { Simulator(schedule: scenario.schedule, settings: runSettings) }

  /// Of the file's text, in lower-case hexadecimal.
  var digest: String { Digest(of: text).hexadecimal }

  /// What is needed to run the same simulation again, and to see that it is the same.
  ///
  /// - Parameter summary: What the run came to; its digest becomes part of the manifest.
  func manifest(seed: UInt64, replicates: Int, summary: EnsembleSummary) -> RunManifest {
    manifest(
      seed: seed, replicates: replicates, results: SimulationJSON.results(summary, currency: scenario.currency))
  }

  /// The same for results of which the text without a manifest is given.
  func manifest(seed: UInt64, replicates: Int, results: String) -> RunManifest {
    let inputs = scenario.inputs(of: document, settings: pairs)
    return RunManifest(
      version: Program.version, model: Simulator.modelVersion,
      scenarioSHA256: digest, seed: seed,
      replicates: replicates, weeks: scenario.simulation.weeks, platform: Platform.name, settings: settings,
      points: points.rawValue,
      inputs: Dictionary(inputs.map { ($0.path, $0.answer) }) { $1 },
      resultsSHA256: Digest(of: results).hexadecimal)
  }
}

/// The processor and system that the program was built for.
enum Platform {
  static var name: String {
    #if arch(x86_64)
      let processor = "x86_64"
    #elseif arch(arm64)
      let processor = "arm64"
    #else
      let processor = "other"
    #endif
    #if os(Linux)
      return "\(processor)-linux"
    #else
      return "\(processor)-other"
    #endif
  }
}

extension RunSettings {
  /// What a scenario says about how it is to be run.
  init(_ scenario: Scenario) {
    let simulation = scenario.simulation
    self.init(
      weeks: simulation.weeks, sceptical: simulation.preset == .sceptical,
      parameterUncertainty: simulation.parameterUncertainty, weather: simulation.weather,
      aliveAt: simulation.aliveAt, overrides: scenario.parameters)
  }
}
