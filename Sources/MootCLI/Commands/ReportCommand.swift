import ArgumentParser
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// `folkmoot report`: one self-contained HTML page for one or several scenarios.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: words("command.report.abstract"), discussion: words("command.report.discussion"))

  @Argument(help: help("reported", valueName: "file"))
  var files: [String]

  @OptionGroup var options: SimulationOptions

  @Flag(inversion: .prefixedNo, help: help("report-sweep"))
  var sweep = true

  @Flag(inversion: .prefixedNo, help: help("report-sensitivity"))
  var sensitivity = true

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  /// A cell of the sweep, and a plan of the comparison, need fewer replicates than a forecast: they are held against
  /// each other under the same chances.
  private static let pairedReplicates = 2000

  func validate() throws {
    guard (1...ComparisonReport.limit).contains(files.count) else {
      throw ValidationError(words("usage.report-files"))
    }
    if files.filter({ $0 == "-" }).count > 1 { throw ValidationError(words("usage.compare-stdin")) }
    guard options.replicates >= 100 else { throw ValidationError(words("usage.report-replicates")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario.all(files, settings: options.allSettings)
    var sections: [HTMLReport.Section] = []
    if loaded.count > 1 {
      let comparison = try await ComparisonRun.report(
        loaded, options: options, replicates: paired, command: options.command("compare", files, replicates: paired))
      sections.append(ComparisonPage(comparison, style: style).section)
    }
    for plan in loaded { sections += try await forecast(of: plan) }
    if sweep { sections.append(try await policies(of: loaded[0])) }
    if sensitivity { sections.append(try await drivers(of: loaded[0])) }
    try Output.write(page(loaded, sections).text, to: output)
  }

  private var paired: Int { min(options.replicates, Self.pairedReplicates) }

  /// The width of a page that has room for every table.
  private var style: PageStyle { PageStyle(width: 100) }

  private func forecast(of plan: LoadedScenario) async throws -> [HTMLReport.Section] {
    let run = try await SimulationRun(
      plan, seed: options.seed, replicates: options.replicates, jobs: options.jobs, alternatives: true,
      quiet: options.quiet)
    let manifest = plan.manifest(
      seed: options.seed, replicates: options.replicates, summary: run.result.summary)
    let page = ForecastPage.page(
      plan, run, manifest: manifest, command: options.command("simulate", plan.path), style: style)
    return [page.section, page.courses]
  }

  private func policies(of plan: LoadedScenario) async throws -> HTMLReport.Section {
    let targets = plan.scenario.targets.filter { $0.byWeek <= plan.scenario.simulation.weeks }
    let criteria = try CriterionWords(targets: targets, comparesMoney: true)
    let sweepPlan = try SweepPlan(
      plan, settings: options.allSettings, levers: [], limits: [], criteria: criteria.ordered(by: nil))
    let run = SweepRun(
      plan: sweepPlan, design: SweepDesign(criteria: sweepPlan.criteria, seed: options.seed, replicates: paired),
      state: nil, jobs: options.jobs, quiet: options.quiet)
    let report = SweepReport(
      sweep: try await run.finished(), name: plan.scenario.name, sha256: plan.digest, currency: plan.scenario.currency,
      version: Program.version, model: Simulator.modelVersion, platform: Platform.name,
      command: options.command("sweep", [plan.path], replicates: paired))
    return SweepPage(report, style: style).section
  }

  private func drivers(of plan: LoadedScenario) async throws -> HTMLReport.Section {
    let scenario = plan.scenario
    let study = try await SensitivityRun.study(
      plan, yardstick: Yardstick(targets: scenario.targets, weeks: scenario.simulation.weeks), options: options,
      replicates: paired)
    let manifest = plan.manifest(
      seed: options.seed, replicates: paired, results: SensitivityFile.results(study, currency: scenario.currency))
    return SensitivityText(
      study, name: scenario.name, manifest: manifest,
      command: options.command("sensitivity", [plan.path], replicates: paired), style: style,
      currency: scenario.currency, label: { ParameterWords.label($0) }
    ).section
  }

  private func page(_ loaded: [LoadedScenario], _ sections: [HTMLReport.Section]) -> HTMLReport {
    let names = loaded.map { $0.scenario.name }
    return HTMLReport(
      title: loaded.count > 1
        ? words("report.title.several", ["names": names.joined(separator: ", ")])
        : words("report.title", ["name": names[0]]),
      language: Catalogue.english.language.rawValue,
      introduction: [
        words(
          "report.introduction.what", ["version": Program.version, "model": String(Simulator.modelVersion)]),
        words("report.introduction.read"),
      ], sections: sections)
  }
}
