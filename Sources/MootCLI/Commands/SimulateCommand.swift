import ArgumentParser
import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootTerminal

/// `folkmoot simulate`: the Monte Carlo run as a page, as JSON or as CSV.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: words("command.simulate.abstract"),
    discussion: words("command.simulate.discussion"))

  enum Points: String, ExpressibleByArgument, CaseIterable { case independent, sobol }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String

  @OptionGroup var options: SimulationOptions

  @Flag(inversion: .prefixedNo, help: help("alternatives"))
  var alternatives: Bool?

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .long, help: help("points"))
  var points = Points.independent

  @Option(name: .long, help: help("draws", valueName: "file"))
  var draws: String?

  @Flag(name: .customLong("with-parameters"), help: help("with-parameters"))
  var withParameters = false

  @Option(name: .long, help: help("manifest", valueName: "file"))
  var manifest: String?

  @Option(name: .long, help: help("precision", valueName: "metric=share"))
  var precision: [String] = []

  @Option(name: .customLong("max-replicates"), help: help("max-replicates", valueName: "N"))
  var maxReplicates = 1_000_000

  @Option(name: .long, help: help("replay", valueName: "index"))
  var replay: UInt64?

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: help("ascii"))
  var ascii = false

  func validate() throws {
    guard SimulationOptions.replicateRange.contains(maxReplicates) else {
      throw ValidationError(words("usage.max-replicates"))
    }
    if withParameters && draws == nil { throw ValidationError(words("usage.with-parameters")) }
    if replay != nil && !precision.isEmpty { throw ValidationError(words("usage.replay-alone")) }
    if points == .sobol && !precision.isEmpty { throw ValidationError(words("usage.precision-points")) }
    if replay != nil && (draws != nil || manifest != nil || format == .json) {
      throw ValidationError(words("usage.replay-alone"))
    }
  }

  func run() async throws {
    var loaded = try LoadedScenario(path: file, settings: options.allSettings)
    loaded.points = points == .sobol ? .sobol : .independent
    let goals = try PrecisionWords.goals(precision)
    if let replay {
      try await Output.write(replayed(replay, of: loaded), to: output)
      return
    }
    let run = try await SimulationRun(
      loaded, seed: options.seed, replicates: goals.isEmpty ? options.replicates : maxReplicates, jobs: options.jobs,
      alternatives: alternatives ?? (format == .text), keepsOutcomes: draws != nil, precision: goals,
      quiet: options.quiet)
    // From here on it is a run of the length that it had.
    let ran = options.with(replicates: run.result.summary.replicates)
    if let reached = run.precision, !options.quiet {
      Output.error(PrecisionWords.reached(reached, goals: goals))
    }
    if let draws {
      let unknowns = withParameters ? loaded.simulator.unknowns(seed: ran.seed, replicates: 0..<ran.replicates) : []
      try Output.write(DrawsCSV.text(run.result.outcomes, unknowns: unknowns), to: draws)
    }
    var record = loaded.manifest(seed: ran.seed, replicates: ran.replicates, summary: run.result.summary)
    if let manifest {
      record.scenario = file
      try Output.write(ManifestJSON.text(record), to: manifest)
    }
    try Output.write(text(of: run, loaded, ran, manifest: record), to: output)
  }

  private func text(
    of run: SimulationRun, _ loaded: LoadedScenario, _ options: SimulationOptions, manifest: RunManifest
  ) -> String {
    let currency = loaded.scenario.currency
    switch format {
    case .json: return SimulationJSON.text(run.result.summary, manifest: manifest, currency: currency)
    case .csv: return SimulationCSV.text(run.result.summary, currency: currency)
    case .text:
      return ForecastPage.text(
        loaded, run, manifest: manifest,
        command: options.command("simulate", file) + (points == .sobol ? " --points sobol" : ""),
        style: PageStyle(output: output, ascii: ascii))
    }
  }

  private func replayed(_ index: UInt64, of loaded: LoadedScenario) async throws -> String {
    let simulator = loaded.simulator
    // A table needs the one course; the story also needs others to hold it against.
    let study = format == .csv ? nil : try await replayStudy(index, of: simulator)
    let trajectory = try study?.trajectory ?? course(index, of: simulator)
    let rows = (0..<trajectory.weeks).map { week in Metric.allCases.map { trajectory[$0, week] } }
    let text = ReplayText(
      trajectory: rows, index: Int(clamping: index), seed: options.seed, aliveAt: simulator.aliveAt, study: study,
      style: PageStyle(output: output, ascii: ascii), label: { ParameterWords.label($0) })
    return format == .csv ? text.csv : text.text
  }

  private func course(_ index: UInt64, of simulator: Simulator) throws -> Trajectory {
    do {
      return try ReplayStudy.trajectory(of: simulator, seed: options.seed, replicate: index)
    } catch {
      throw Failure(error)
    }
  }

  private func replayStudy(_ index: UInt64, of simulator: Simulator) async throws -> ReplayStudy {
    try await MonitoredRun.run(replicates: ReplayStudy.comparisons + ReplayStudy.chances, quiet: options.quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> ReplayStudy in
      try await ReplayStudy.run(simulator, seed: options.seed, replicate: index, jobs: options.jobs, watch: watch)
    }
  }
}

/// The page of a forecast, with the words that the program knows for its parameters.
enum ForecastPage {
  static func text(
    _ loaded: LoadedScenario, _ run: SimulationRun, manifest: RunManifest, command: String, style: PageStyle
  ) -> String {
    page(loaded, run, manifest: manifest, command: command, style: style).text
  }

  static func page(
    _ loaded: LoadedScenario, _ run: SimulationRun, manifest: RunManifest, command: String, style: PageStyle
  ) -> SimulationPage {
    SimulationPage(
      scenario: loaded.scenario, summary: run.result.summary, study: run.study,
      weakAssumptions: weakAssumptions(loaded, run.study), manifest: manifest, command: command, style: style,
      currency: loaded.scenario.currency, label: { ParameterWords.label($0) })
  }

  /// The judgments that move the result of this plan most.
  private static func weakAssumptions(_ loaded: LoadedScenario, _ study: PolicyStudy?) -> [WeakAssumption] {
    guard let study else { return [] }
    let names = study.unknowns.map(\.key).filter { Parameter.named($0)?.grade == .d }
    return names.prefix(4).compactMap { name in
      guard let parameter = Parameter.named(name) else { return nil }
      let prior = loaded.scenario.parameters[name] ?? parameter.prior
      return WeakAssumption(
        key: name, label: ParameterWords.label(name), center: prior.center, why: parameter.source)
    }
  }
}
