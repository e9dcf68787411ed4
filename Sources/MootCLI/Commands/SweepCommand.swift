import ArgumentParser
import MootDiagnostics
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootTerminal
import MootText

/// `folkmoot sweep`: all combinations of some levers, ranked.
struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: words("command.sweep.abstract"), discussion: words("command.sweep.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, md }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String

  @OptionGroup var options: SimulationOptions

  @Option(name: .long, help: help("vary", valueName: "key=a,b,c"))
  var vary: [String] = []

  @Option(name: .long, help: help("limit", valueName: "key<=bound"))
  var limit: [String] = []

  @Option(name: .long, help: help("by", valueName: "measure"))
  var by: String?

  @Option(name: .long, help: help("rank"))
  var rank = SweepRanking.Order.median

  @Option(name: .long, help: help("state", valueName: "file"))
  var state: String?

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: help("ascii"))
  var ascii = false

  func validate() throws {
    guard options.replicates >= 20 else { throw ValidationError(words("usage.sweep-replicates")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario(path: file, settings: options.allSettings)
    let targets = loaded.scenario.targets.filter { $0.byWeek <= loaded.scenario.simulation.weeks }
    let criteria = try CriterionWords(targets: targets, comparesMoney: true)
    let plan = try SweepPlan(
      loaded, settings: options.allSettings, levers: vary, limits: limit, criteria: criteria.ordered(by: by))
    let run = SweepRun(
      plan: plan, design: SweepDesign(criteria: plan.criteria, seed: options.seed, replicates: options.replicates),
      state: SweepStateFile(
        plan, path: state, file: file, seed: options.seed, replicates: options.replicates), jobs: options.jobs,
      quiet: options.quiet)
    let report = SweepReport(
      sweep: try await run.finished(), order: rank, name: loaded.scenario.name, sha256: loaded.digest,
      currency: loaded.scenario.currency, version: Program.version, model: Simulator.modelVersion,
      platform: Platform.name, command: command)
    let text =
      switch format {
      case .json: SweepJSON.text(report)
      case .csv: SweepCSV.text(report)
      case .md: SweepMarkdown.text(report)
      case .text: SweepPage(report, style: PageStyle(output: output, ascii: ascii)).text
      }
    try Output.write(text, to: output)
    run.state?.remove()
    if report.sweep.cells.allSatisfy({ $0.figures == nil }) { throw Failure.message(.badData, "sweep-nothing") }
  }

  /// The words that give the same page again.
  private var command: String {
    var parts = [options.command("sweep", file)]
    for lever in vary { parts += ["--vary", ShellWord.quoted(lever)] }
    for bound in limit { parts += ["--limit", ShellWord.quoted(bound)] }
    if let by { parts += ["--by", ShellWord.quoted(by)] }
    if rank != .median { parts += ["--rank", rank.rawValue] }
    return parts.joined(separator: " ")
  }
}

extension SweepRanking.Order: ExpressibleByArgument {}
