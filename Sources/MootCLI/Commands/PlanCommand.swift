import ArgumentParser
import Glibc
import MootCharter
import MootCharts
import MootExperiments
import MootLanguage
import MootQuestionnaire
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

  @Flag(name: .long, help: help("full"))
  var full = false

  @Option(name: .long, parsing: .singleValue, help: help("ask", valueName: "pattern"))
  var ask: [String] = []

  @Flag(name: .customLong("only-unanswered"), help: help("only-unanswered"))
  var onlyUnanswered = false

  @Option(name: .long, help: help("from", valueName: "start"))
  var from: String?

  @Option(name: .long, help: help("answers", valueName: "file"))
  var answers: String?

  @Flag(name: .customLong("stdin-lines"), help: help("stdin-lines"))
  var standardInputLines = false

  @Option(name: .long, help: help("session-language"))
  var language = Language.english

  @Flag(name: .customLong("dry-run"), help: help("dry-run"))
  var dryRun = false

  @Flag(name: .long, help: help("accessible"))
  var accessible = false

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    if answers != nil && standardInputLines { throw ValidationError(words("usage.one-source")) }
    if quick && full { throw ValidationError(words("usage.one-path")) }
    if answers != nil && (from != nil || !ask.isEmpty || onlyUnanswered) {
      throw ValidationError(words("usage.answers-alone"))
    }
    if file == "-" { throw ValidationError(words("usage.plan-file")) }
  }

  func run() async throws {
    let source: SessionSettings.Source =
      if let answers { .answers(answers) } else if standardInputLines { .standardInputLines } else { .terminal }
    if !quiet { language.sayWhatStandsIn() }
    let errand = Errand(only: ask, revisits: !ask.isEmpty && !onlyUnanswered, endsInReview: !onlyUnanswered)
    let session = InterviewSession(
      SessionSettings(
        file: file, source: source, isQuick: !full, errand: errand, start: try from.map { try StartingPoint.find($0) },
        isDry: dryRun, language: language, isAccessible: accessible, parameters: LoadedScenario.knownParameters,
        environment: Environment.all, command: commandToGoOn,
        forecaster: LiveForecast(file: file, isAccessible: isLinear, catalogue: .of(language))))
    let ending = await session.run()
    guard ending.code == ExitStatus.done.rawValue else {
      throw Failure(ExitStatus(rawValue: ending.code) ?? .inputOutput)
    }
    guard ending.result != nil else { return }
    // Whoever has answered a whole path wants to see what comes of it; a script, or a look at one answer, does not.
    if source == .terminal, ask.isEmpty, !onlyUnanswered { try await present() }
    guard !quiet else { return }
    let next = words("message.plan-next", ["file": ShellWord.quoted(file)])
    for line in Wrapping.lines(next, width: columns) { Output.error(line) }
  }

  private var columns: Int { min(100, max(40, Screen.columns)) }

  /// The words that start this command again; `--from` is left out, because the file is there by then.
  private var commandToGoOn: [String] {
    var command = ["folkmoot", "plan", full ? "--full" : "--quick"]
    for pattern in ask { command += ["--ask", pattern] }
    if onlyUnanswered { command.append("--only-unanswered") }
    if accessible { command.append("--accessible") }
    if language != .english { command += ["--language", language.rawValue] }
    if let answers { command += ["--answers", answers] }
    if standardInputLines { command.append("--stdin-lines") }
    return command
  }

  /// Whether everything is to be shown line by line, without color or drawing.
  private var isLinear: Bool {
    accessible || Screen.variable("FOLKMOOT_ACCESSIBLE") != nil || Screen.variable("TERM") == "dumb"
  }

  /// Shows the charter and the forecast of the scenario that the interview wrote.
  private func present() async throws {
    let loaded = try LoadedScenario(path: file)
    let run = try await SimulationRun(
      loaded, seed: 1, replicates: 10_000, jobs: SimulationRun.defaultJobs, alternatives: true, quiet: quiet)
    let manifest = loaded.manifest(seed: 1, replicates: 10_000, summary: run.result.summary)
    var forecast = CharterForecast(run.result.summary)
    forecast.evidence = ForecastEvidence(
      summary: run.result.summary, manifest: manifest, command: "folkmoot charter \(ShellWord.quoted(file))")
    let document = Charter.document(
      for: loaded.scenario, forecast: forecast, catalogue: .of(loaded.language), date: try .given())
    try Output.write(PlainTextRenderer(width: columns).render(document) + "\n", to: nil)
    let plain = isLinear || !Screen.hasUnicode
    let page = ForecastPage.text(
      loaded, run, manifest: manifest, command: "folkmoot simulate \(ShellWord.quoted(file))",
      style: PageStyle(width: columns, glyphs: plain ? .ascii : .unicode, color: !plain && Screen.wantsColor))
    try Output.write(page, to: nil)
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
