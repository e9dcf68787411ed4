import ArgumentParser
import MootCharter
import MootDiagnostics
import MootScenario

extension Framework: ExpressibleByArgument {}

/// `folkmoot check`: everything there is to say about scenario files, at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: words("command.check.abstract"), discussion: words("command.check.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("scenarios", valueName: "file"))
  var files: [String]

  @Flag(name: .long, help: help("strict"))
  var strict = false

  @Flag(name: .customLong("no-forecast"), help: help("no-forecast"))
  var withoutForecast = false

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .long, help: help("framework"))
  var framework: Framework?

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    if framework != nil, files.count > 1 { throw ValidationError(words("usage.framework-one-file")) }
  }

  func run() async throws {
    if let framework {
      try cover(framework)
      return
    }
    var findings: [Finding] = []
    var worst: ExitStatus?
    for file in files {
      do throws(ScenarioFile.Failure) {
        let text = try ScenarioFile.read(path: file)
        let reading = Scenario.read(
          text: text, file: file == "-" ? "<stdin>" : file, parameters: LoadedScenario.knownParameters)
        findings += reading.checked(against: withoutForecast ? nil : await PlanOutlook(reading.scenario))
      } catch {
        findings.append(error.finding)
        worst = worst ?? ExitStatus(rawValue: error.exitCode)
      }
    }
    switch format {
    case .json: try Output.write(FindingLine.inWords.json(findings), to: nil)
    case .text:
      try Output.write(FindingLine.inWords.lines(findings), to: nil)
      if !quiet { Output.error(summary(of: findings)) }
    }
    if let worst { throw Failure(worst) }
    if findings.contains(where: { $0.severity == .error }) { throw Failure(.badData) }
    if strict && findings.contains(where: { $0.severity == .warning }) { throw Failure(.no) }
  }

  /// What one plan covers of a framework; with `--strict`, 1 where a theme is missing.
  private func cover(_ framework: Framework) throws {
    let text: String
    do {
      text = try ScenarioFile.read(path: files[0])
    } catch {
      throw Failure(error)
    }
    let reading = Scenario.read(
      text: text, file: files[0] == "-" ? "<stdin>" : files[0], parameters: LoadedScenario.knownParameters)
    let table = try FrameworkTable(framework, reading)
    try Output.write(format == .json ? table.json : table.text, to: nil)
    if strict, !table.coverage.themes(.missing).isEmpty { throw Failure(.no) }
  }

  private func summary(of findings: [Finding]) -> String {
    func count(_ severity: Finding.Severity) -> String {
      plural("check.\(severity.rawValue)", findings.filter { $0.severity == severity }.count)
    }
    return words(
      "check.summary",
      [
        "files": plural("check.files", files.count), "errors": count(.error), "warnings": count(.warning),
        "notes": count(.note),
      ])
  }
}
