import ArgumentParser
import Glibc
import MootCharter
import MootCharts
import MootExperiments
import MootLanguage
import MootReport
import MootScenario
import MootTerminal
import MootText

/// `folkmoot plan`: the interview, then the charter and the forecast of what it wrote.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: words("command.plan.abstract"), discussion: words("command.plan.discussion"))

  @Argument(help: help("plan-file", valueName: "file"))
  var file = "community.yaml"

  @Flag(name: .long, help: help("quick"))
  var quick = false

  @Option(name: .long, help: help("answers", valueName: "file"))
  var answers: String?

  @Flag(name: .customLong("stdin-lines"), help: help("stdin-lines"))
  var standardInputLines = false

  @Flag(name: .long, help: help("accessible"))
  var accessible = false

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    if answers != nil && standardInputLines { throw ValidationError(words("usage.one-source")) }
    if file == "-" { throw ValidationError(words("usage.plan-file")) }
  }

  func run() async throws {
    let source: SessionSettings.Source =
      if let answers { .answers(answers) } else if standardInputLines { .standardInputLines } else { .terminal }
    var command = ["folkmoot", "plan", "--quick"]
    if accessible { command.append("--accessible") }
    if let answers { command += ["--answers", answers] }
    if standardInputLines { command.append("--stdin-lines") }
    let session = InterviewSession(
      SessionSettings(
        file: file, source: source, isQuick: true, language: .english, isAccessible: accessible,
        parameters: LoadedScenario.knownParameters, environment: Environment.all, command: command))
    let ending = await session.run()
    guard ending.result != nil else { throw Failure(ExitStatus(rawValue: ending.code) ?? .inputOutput) }
    try await present()
  }

  /// Shows the charter and the forecast of the scenario that the interview wrote.
  private func present() async throws {
    let loaded = try LoadedScenario(path: file)
    let run = try await SimulationRun(
      loaded, seed: 1, replicates: 10_000, jobs: SimulationRun.defaultJobs, alternatives: true, quiet: quiet)
    let document = Charter.document(
      for: loaded.scenario, forecast: CharterForecast(run.result.summary), catalogue: .of(loaded.language),
      date: .given)
    let columns = min(100, max(40, Screen.columns))
    try Output.write(PlainTextRenderer(width: columns).render(document) + "\n", to: nil)
    let plain = accessible || !Screen.hasUnicode
    let page = ForecastPage.text(
      loaded, run, manifest: loaded.manifest(seed: 1, replicates: 10_000, summary: run.result.summary),
      command: "folkmoot simulate \(ShellWord.quoted(file))",
      style: PageStyle(width: columns, glyphs: plain ? .ascii : .unicode, color: !plain && Screen.wantsColor))
    try Output.write(page, to: nil)
    if !quiet {
      let next = words("message.plan-next", ["file": ShellWord.quoted(file)])
      for line in Wrapping.lines(next, width: columns) { Output.error(line) }
    }
  }
}

/// The environment as a table.
enum Environment {
  static var all: [String: String] {
    var table: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let line = String(cString: text)
      if let equals = line.firstIndex(of: "=") {
        table[String(line[..<equals])] = String(line[line.index(after: equals)...])
      }
      entry += 1
    }
    return table
  }
}
