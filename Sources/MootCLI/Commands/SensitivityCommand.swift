import ArgumentParser
import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootText

/// `folkmoot sensitivity`: what drives a result, and which unknown to find out first.
struct SensitivityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity", abstract: words("command.sensitivity.abstract"),
    discussion: words("command.sensitivity.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, svg }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String

  @OptionGroup var options: SimulationOptions

  @Option(name: .long, help: help("metric", valueName: "metric"))
  var metric: String?

  @Option(name: .customLong("by-week"), help: help("by-week", valueName: "N"))
  var week: Int?

  @Option(name: .long, help: help("factors", valueName: "N"))
  var factors = 8

  @Flag(inversion: .prefixedNo, help: help("choices"))
  var choices = true

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: help("ascii"))
  var ascii = false

  func validate() throws {
    guard (1...200).contains(factors) else { throw ValidationError(words("usage.factors")) }
    guard options.replicates >= 100 else { throw ValidationError(words("usage.sensitivity-replicates")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario(path: file, settings: options.allSettings)
    let study = try await SensitivityRun.study(
      loaded, yardstick: try yardstick(for: loaded.scenario), options: options, factors: factors,
      includesChoices: choices)
    try Output.write(text(of: study, loaded), to: output)
  }

  private func text(of study: SensitivityStudy, _ loaded: LoadedScenario) -> String {
    let currency = loaded.scenario.currency
    let manifest = loaded.manifest(
      seed: options.seed, replicates: options.replicates, results: SensitivityFile.results(study, currency: currency))
    let label: @Sendable (String) -> String = { ParameterWords.label($0) }
    switch format {
    case .json: return SensitivityFile.json(study, manifest: manifest, currency: currency)
    case .csv: return SensitivityFile.csv(study)
    case .svg:
      let words = SensitivityWords(
        study, wording: Wording(catalogue: .of(loaded.language), currency: currency), label: label)
      return VectorTornado(words.tornado).text
    case .text:
      return SensitivityText(
        study, name: loaded.scenario.name, manifest: manifest, command: command, style: style,
        currency: currency, catalogue: .of(loaded.language), label: label
      ).text
    }
  }

  private var style: PageStyle {
    let onScreen = output == nil || output == "-"
    return PageStyle(
      width: onScreen ? Screen.columns : 80, glyphs: ascii || !Screen.hasUnicode ? .ascii : .unicode,
      color: onScreen && Screen.wantsColor)
  }

  private var command: String {
    var extra: [String] = []
    if let metric { extra += ["--metric", metric] }
    if let week { extra += ["--by-week", String(week)] }
    if factors != 8 { extra += ["--factors", String(factors)] }
    if !choices { extra.append("--no-choices") }
    return ([options.command("sensitivity", file)] + extra.map(ShellWord.quoted)).joined(separator: " ")
  }

  /// What the study looks at.
  private func yardstick(for scenario: Scenario) throws -> Yardstick {
    let weeks = scenario.simulation.weeks
    if let week, !(1...weeks).contains(week) {
      throw Failure.message(.usage, "week-beyond", ["week": String(week), "weeks": String(weeks)])
    }
    guard let metric else {
      guard let week else { return Yardstick(targets: scenario.targets, weeks: weeks) }
      return Yardstick(.week(.posters, week))
    }
    if metric == "alive" { return Yardstick(.alive) }
    if metric.hasPrefix("target:") {
      let id = metric.dropFirst("target:".count)
      if let target = scenario.targets.first(where: { $0.id == id && $0.byWeek <= weeks }) {
        return Yardstick(.target(target))
      }
    }
    guard let found = Metric(rawValue: metric) else {
      let known =
        Metric.allCases.map(\.rawValue) + ["alive"]
        + scenario.targets.filter { $0.byWeek <= weeks }.map { "target:\($0.id)" }
      throw Failure.message(
        .usage, "unknown-metric",
        [
          "metric": FindingLine.visible(metric),
          "known": known.map(FindingLine.visible).joined(separator: ", "),
        ])
    }
    if week == nil && Yardstick.summedUp.contains(found) { return Yardstick(.run(found)) }
    return Yardstick(.week(found, week ?? weeks))
  }
}

/// What drives a plan's result.
enum SensitivityRun {
  /// Runs the study, with a progress line.
  static func study(
    _ loaded: LoadedScenario, yardstick: Yardstick, options: SimulationOptions, replicates: Int? = nil,
    factors: Int = 8,
    includesChoices: Bool = true
  ) async throws -> SensitivityStudy {
    let design = SensitivityDesign(
      schedule: loaded.scenario.schedule, settings: loaded.runSettings, seed: options.seed, yardstick: yardstick,
      replicates: replicates ?? options.replicates, factors: factors, includesChoices: includesChoices)
    return try await MonitoredRun.run(replicates: design.totalReplicates, quiet: options.quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> SensitivityStudy in
      try await design.run(jobs: options.jobs, watch: watch)
    }
  }
}
