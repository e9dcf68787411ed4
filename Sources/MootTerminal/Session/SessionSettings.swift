package import MootLanguage
package import MootQuestionnaire
package import MootScenario
import MootText

/// What a session of the interview is to do.
package struct SessionSettings: Sendable {
  /// Where the answers come from.
  package enum Source: Sendable, Hashable {
    /// A person at a terminal.
    case terminal
    /// A scenario file with the answers; `-` is standard input. Nothing is asked.
    case answers(String)
    /// Standard input, one line for each question.
    case standardInputLines
  }

  /// A plan to begin from.
  package struct Start: Sendable, Hashable {
    /// What it is called where somebody is told about it.
    package let name: String
    /// The text of its scenario.
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The scenario file that is written; one that exists is gone on with.
  package var file: String
  package var source: Source
  package var isQuick: Bool
  /// Which questions are asked.
  package var errand: Errand
  /// What a new scenario begins with; nil: nothing.
  package var start: Start?
  /// Whether nothing is written, and what would have been is shown instead.
  package var isDry: Bool
  package var language: Language
  /// Whether the person asked for linear output without color.
  package var isAccessible: Bool
  /// The parameters of the model that an existing file may override.
  package var parameters: KnownParameters
  package var environment: [String: String]
  /// The words that start this command again, without the file: `folkmoot plan --quick`.
  package var command: [String]
  /// What tells how answers move the forecast; nil: nobody does.
  package var forecaster: (any SessionForecaster)?

  package init(
    file: String, source: Source = .terminal, isQuick: Bool = true, errand: Errand = Errand(), start: Start? = nil,
    isDry: Bool = false, language: Language = .english,
    isAccessible: Bool = false, parameters: KnownParameters = KnownParameters([]),
    environment: [String: String] = [:], command: [String] = ["folkmoot", "plan", "--quick"],
    forecaster: (any SessionForecaster)? = nil
  ) {
    self.file = file
    self.source = source
    self.isQuick = isQuick
    self.errand = errand
    self.start = start
    self.isDry = isDry
    self.language = language
    self.isAccessible = isAccessible
    self.parameters = parameters
    self.environment = environment
    self.command = command
    self.forecaster = forecaster
  }

  /// The command that goes on with the interview, as it can be pasted into a shell.
  package var commandToGoOn: String {
    // A name that begins with a hyphen would be taken for an option.
    let path = file.hasPrefix("-") ? "./" + file : file
    return (command + [path]).map(ShellWord.quoted).joined(separator: " ")
  }
}
