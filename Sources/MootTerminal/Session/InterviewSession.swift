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

  /// Runs the session, and `closing` at its end: the place to print the charter and the forecast.
  ///
  /// - Returns: the exit code of the program: that of `closing`, or 0 when the person left with `:quit`, 64 without a
  ///   terminal, 65 for bad answers or files, 66 and 73 for files that cannot be read or created, 74 when writing failed,
  ///   130, 143 and 129 when the session was interrupted, terminated or hung up on.
  package func run(closing: (Result) -> Int32) -> Int32 {
    do throws(ScenarioDesk.Failure) {
      switch settings.source {
      case .terminal:
        guard TerminalOutput(0).isTerminal, output.isTerminal else {
          say("interview.session.no-terminal")
          return SessionExit.usage
        }
        return try runAtTerminal(closing)
      case .standardInputLines: return try runOnLines(closing)
      case .answers(let file): return try runOnAnswers(file, closing)
      }
    } catch {
      say(error.findings)
      return error.exitCode
    }
  }

  private func runAtTerminal(_ closing: (Result) -> Int32) throws(ScenarioDesk.Failure) -> Int32 {
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
        prompt.question == nil ? "[*] > " : "[\(prompt.number)/\(prompt.total)] > "
      },
      show: { [output, settings] passages in
        // Asked anew each time, because a window may be resized between two questions.
        let style = ScreenStyle.of(output, environment: settings.environment, isAccessible: settings.isAccessible)
        output.write(PassageWriter(style: style).text(of: passages))
      })
    if !desk.isNew { say("interview.session.resumed", ["file": settings.file]) }
    let outcome: Outcome
    do {
      defer {
        watch.end()
        StopSignals.clear()
      }
      outcome = try conversation.run(saving: &desk)
    }
    return finish(outcome, desk, closing)
  }

  func finish(_ outcome: Outcome, _ desk: ScenarioDesk, _ closing: (Result) -> Int32) -> Int32 {
    switch outcome {
    case .completed:
      say("interview.session.done", ["file": settings.file])
      return closing(Result(file: settings.file, text: desk.answers.text))
    case .left(let departure):
      say(desk.isWritten ? "interview.session.saved" : "interview.session.nothing", ["file": settings.file])
      // The last line is the command alone, so that it can be pasted.
      messages.write(settings.commandToGoOn.visible + "\n")
      return SessionExit.code(of: departure)
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
