import MootDiagnostics
import MootLanguage
import MootQuestionnaire
import MootScenario

/// A session of the interview: asks, saves after every answer, and hands over at the end.
///
/// What the interview says goes to standard output, what is said about the session to standard error.
package struct InterviewSession {
  /// What a session hands over once every question is answered or left open.
  package struct Result: Sendable, Hashable {
    /// The scenario file.
    package let file: String
    /// Its text.
    package let text: String
  }

  let settings: SessionSettings
  let catalogue: Catalogue
  let questionnaire: Questionnaire
  let output = TerminalOutput.standard
  let messages = TerminalOutput.messages

  package init(_ settings: SessionSettings) {
    self.settings = settings
    catalogue = .of(settings.language)
    questionnaire = settings.isQuick ? Questionnaire.all.quick : Questionnaire.all
  }

  /// How a session ended.
  package struct Ending: Sendable, Hashable {
    package let code: Int32
    /// What to go on with; nil where the session was left before its end.
    package let result: Result?

    init(_ code: Int32, _ result: Result? = nil) {
      self.code = code
      self.result = result
    }
  }

  /// Runs the session.
  ///
  /// - Returns: the exit code of the program: 0 when all was answered or the person left with `:quit`, 64 without a
  ///   terminal, 65 for bad answers or files, 66 and 73 for files that cannot be read or created, 74 when writing failed,
  ///   130, 143 and 129 when the session was interrupted, terminated or hung up on.
  package func run() async -> Ending {
    do throws(ScenarioDesk.Failure) {
      switch settings.source {
      case .terminal:
        guard TerminalOutput(0).isTerminal, output.isTerminal else {
          say("interview.session.no-terminal")
          return Ending(SessionExit.usage)
        }
        return try await runAtTerminal()
      case .standardInputLines: return try await runOnLines()
      case .answers(let file): return try runOnAnswers(file)
      }
    } catch {
      say(error.findings)
      return Ending(error.exitCode)
    }
  }

  private func runAtTerminal() async throws(ScenarioDesk.Failure) -> Ending {
    TextLocale.prepare()
    var desk = try ScenarioDesk(path: settings.file, parameters: settings.parameters)
    let style = ScreenStyle.of(output, environment: settings.environment, isAccessible: settings.isAccessible)
    let history = AnswerHistory(environment: settings.environment)
    let reader = ReadlineLineReader(history: history, isPlain: style.isLinear)
    let watch = StopSignals.watch()
    var conversation = Conversation(
      interview: Interview(questionnaire, answers: desk.answers.answers(for: questionnaire), catalogue: catalogue),
      reader: reader,
      prompt: { prompt in
        Self.prompt(prompt)
      },
      show: { [output, settings] passages in
        // Asked anew each time, because a window may be resized between two questions.
        let style = ScreenStyle.of(output, environment: settings.environment, isAccessible: settings.isAccessible)
        output.write(PassageWriter(style: style).text(of: passages))
      },
      write: write,
      load: load,
      forecaster: settings.forecaster)
    conversation.interview.takesLines = true
    if !desk.isNew { say("interview.session.resumed", ["file": settings.file]) }
    let outcome: Outcome
    do {
      defer {
        watch.end()
        StopSignals.clear()
      }
      outcome = try await conversation.run(saving: &desk)
    }
    return finish(outcome, desk)
  }

  private static func prompt(_ prompt: Prompt) -> String {
    if prompt.question == nil { return "[*] > " }
    return prompt.isContinuation ? "... > " : "[\(prompt.number)/\(prompt.total)] > "
  }

  /// Lets the person write a text in their editor.
  private func write(_ text: String) -> InterviewEvent {
    guard let editor = TextEditor(environment: settings.environment) else {
      return .failed(catalogue.text("interview.no-editor"))
    }
    do {
      return .written(try editor.edit(text, environment: settings.environment))
    } catch .failed(let command) {
      return .failed(catalogue.text("interview.editor-failed", ["editor": command]))
    } catch {
      return .failed(catalogue.text("interview.editor-nowhere"))
    }
  }

  /// Reads a text from a file; `~` is the home of the user.
  private func load(_ path: String) -> InterviewEvent {
    let home = settings.environment["HOME"] ?? ""
    let path = path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst() : path
    do {
      return .written(try ScenarioFile.read(path: path))
    } catch {
      return .failed(catalogue.text("finding.\(error.finding.code)", error.finding.arguments))
    }
  }

  func finish(_ outcome: Outcome, _ desk: ScenarioDesk) -> Ending {
    switch outcome {
    case .completed:
      say("interview.session.done", ["file": settings.file])
      return Ending(SessionExit.done, Result(file: settings.file, text: desk.answers.text))
    case .left(let departure):
      say(desk.isWritten ? "interview.session.saved" : "interview.session.nothing", ["file": settings.file])
      // The last line is the command alone, so that it can be pasted.
      messages.write(settings.commandToGoOn.visible + "\n")
      return Ending(SessionExit.code(of: departure))
    }
  }

  func say(_ key: String, _ arguments: [String: String]) { say(catalogue.text(key, arguments)) }

  /// Says what is wrong, one finding to a line.
  func say(_ findings: [Finding]) {
    messages.write(FindingText { catalogue.text($0, $1) }.lines(findings))
  }

  /// Says something about the session: a key of the catalogues, or a sentence that is already one.
  func say(_ text: String) {
    let sentence = catalogue.has(text) ? catalogue.text(text) : text
    messages.write(sentence.visible + "\n")
  }
}
