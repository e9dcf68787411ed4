import ArgumentParser
import MootCharter
import MootExperiments
import MootModel
import MootScenario
import MootTerminal

/// `folkmoot diff`: what changed between two charters, and what that does to the forecast.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: words("command.diff.abstract"), discussion: words("command.diff.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, md, json }

  @Argument(help: help("old", valueName: "old"))
  var old: String

  @Argument(help: help("new", valueName: "new"))
  var new: String

  @Option(name: .long, help: help("template", valueName: "folder"))
  var template: String?

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Flag(inversion: .prefixedNo, help: help("forecast"))
  var forecast = true

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  @OptionGroup var options: RunOptions

  func validate() throws {
    if old == "-" && new == "-" { throw ValidationError(words("usage.one-stdin")) }
  }

  func run() async throws {
    let (before, after) = (try LoadedScenario(path: old), try LoadedScenario(path: new))
    let comparison = CharterComparison(from: try text(of: before), to: try text(of: after))
    var change: ForecastChange?
    let isMoved =
      before.scenario.schedule != after.scenario.schedule || before.runSettings != after.runSettings
      || before.scenario.targets != after.scenario.targets
    if forecast && isMoved { change = try await forecastChange(before, after) }
    let report = DiffReport(comparison: comparison, change: change, isMoved: isMoved, isForecastWanted: forecast)
    switch format {
    case .text:
      try Output.write(report.text(isColored: output == nil && Screen.wantsColor), to: output)
    case .md: try Output.write(report.markdown, to: output)
    case .json: try Output.write(report.json, to: output)
    }
  }

  private func text(of loaded: LoadedScenario) throws -> ApprovedText {
    CharterDesk.text(of: loaded, house: try HouseFolder.read(template, for: loaded))
  }

  /// Both plans under the same random numbers.
  private func forecastChange(_ old: LoadedScenario, _ new: LoadedScenario) async throws -> ForecastChange {
    let weeks = min(old.runSettings.weeks, new.runSettings.weeks)
    let runs = try await MonitoredRun.run(replicates: 2 * options.replicates, quiet: options.quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> [ForecastChange.Run] in
      var runs: [ForecastChange.Run] = []
      for loaded in [old, new] {
        let targets = loaded.scenario.targets
        let ensemble = Ensemble(
          loaded.simulator, seed: options.seed, replicates: options.replicates,
          observables: ForecastChange.observables(of: targets, weeks: weeks).map {
            .init($0.metric, week: $0.week - 1)
          },
          summarizes: false)
        runs.append(.init(targets: targets, values: try await ensemble.run(jobs: options.jobs, watch: watch).observed))
      }
      return runs
    }
    return ForecastChange(from: runs[0], to: runs[1], weeks: weeks)
  }
}
