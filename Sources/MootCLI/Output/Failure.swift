import MootDiagnostics
import MootLanguage
import MootScenario

/// Why a command ends early: an exit code, and what to tell the user.
struct Failure: Error {
  let status: ExitStatus
  /// What goes to standard error, line by line.
  let lines: [String]

  init(_ status: ExitStatus, _ lines: [String] = []) {
    self.status = status
    self.lines = lines
  }

  /// A sentence of the catalogue, introduced by the program's name.
  static func message(_ status: ExitStatus, _ key: String, _ arguments: [String: String] = [:]) -> Failure {
    Failure(status, ["folkmoot: " + words("message.\(key)", arguments)])
  }

  /// What a file could not be read or written for.
  init(_ failure: ScenarioFile.Failure) {
    self.init(ExitStatus(rawValue: failure.exitCode) ?? .inputOutput, [FindingLine.text(failure.finding)])
  }

  func report() {
    for line in lines { Output.error(line) }
  }
}
