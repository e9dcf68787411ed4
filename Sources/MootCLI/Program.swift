import ArgumentParser
import Glibc
import MootLanguage
import MootTerminal

/// The program: reads its arguments, runs a command and ends with the exit code that fits.
package enum Program {
  /// The version that manifests and `--version` name.
  package static let version = "0.1.0"

  /// Runs the command that the arguments name, and ends the process.
  package static func main() async -> Never {
    do {
      // Neither the words nor the table of commands are needed to say it.
      if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
        try Output.write(version + "\n", to: nil)
        exit(ExitStatus.done.rawValue)
      }
      StopSignals.guardProgram(saying: ProgressWatch.sentence)
      var command = try FolkmootCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(ExitStatus.done.rawValue)
    } catch let failure as Failure {
      // Why it ends is said, whatever comes meanwhile.
      StopSignals.hold()
      failure.report()
      exit(failure.status.rawValue)
    } catch {
      StopSignals.hold()
      FolkmootCommand.exit(withError: error)
    }
  }
}

/// The command that has all others below it.
struct FolkmootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folkmoot",
    abstract: words("command.folkmoot.abstract"),
    discussion: words("command.folkmoot.discussion"),
    version: Program.version,
    subcommands: [
      PlanCommand.self, CheckCommand.self, SimulateCommand.self, CompareCommand.self, SweepCommand.self,
      ReportCommand.self,
      SensitivityCommand.self, CharterCommand.self, ApproveCommand.self, VerifyCommand.self, DiffCommand.self,
      VotesCommand.self, StandardsCommand.self,
      ExplainCommand.self, ArchetypesCommand.self, SchemaCommand.self, SelfTestCommand.self, ReproduceCommand.self,
    ])
}

/// A sentence of the catalogue, for help screens and messages.
func words(_ key: String, _ arguments: [String: String] = [:]) -> String {
  Catalogue.english.text(key, arguments)
}

/// The help of an option or argument.
func help(_ key: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(words("option.\(key)"), valueName: valueName)
}
