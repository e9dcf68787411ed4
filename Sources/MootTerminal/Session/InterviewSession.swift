import MootDiagnostics
import MootLanguage
package import MootQuestionnaire
import MootScenario
import MootText

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

  /// - Parameter questions: All that can be asked; the settings say which of it is.
  package init(_ settings: SessionSettings, questions: Questionnaire = .all) {
    self.settings = settings
    catalogue = .of(settings.language)
    questionnaire = settings.isQuick && settings.errand.only.isEmpty ? questions.quick : questions
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
  ///   terminal or for a pattern that fits no question, 65 for bad answers or files, 66 and 73 for files that cannot be read
  ///   or created, 74 when writing failed, 130, 143 and 129 when the session was interrupted, terminated or hung up on.
  @MainActor
  package func run() async -> Ending {
    do throws(ScenarioDesk.Failure) {
      if let pattern = settings.errand.unmatched(in: questionnaire).first {
        say("interview.session.nothing-matches", ["pattern": pattern])
        return Ending(SessionExit.usage)
      }
      switch settings.source {
      case .terminal:
        let desk = try openDesk()
        guard TerminalOutput(0).isTerminal, output.isTerminal else {
          say("interview.session.no-terminal")
          return Ending(SessionExit.usage)
        }
        return try await runAtTerminal(desk)
      case .standardInputLines: return try await runOnLines(try openDesk())
      case .answers(let file): return try runOnAnswers(file)
      }
    } catch {
      say(error.findings)
      return Ending(error.exitCode)
    }
  }

  /// Opens the scenario: what is there, or what a new one begins with.
  private func openDesk() throws(ScenarioDesk.Failure) -> ScenarioDesk {
    let desk = try ScenarioDesk(
      path: settings.file, parameters: settings.parameters, start: settings.start?.text, isDry: settings.isDry)
    if let start = settings.start, !desk.isNew {
      say("interview.session.from-exists", ["file": settings.file, "start": start.name])
      throw ScenarioDesk.Failure(findings: [], exitCode: SessionExit.cannotCreate)
    }
    return desk
  }

  /// The interview about what a desk holds.
  ///
  /// What a new scenario begins with is nobody's answer yet: every question is asked, with it as the proposal.
  func interview(about desk: ScenarioDesk) -> Interview {
    let errand = settings.errand
    let starts = settings.start != nil && desk.isNew
    return Interview(
      questionnaire, answers: desk.answers.answers(for: questionnaire), catalogue: catalogue,
      errand: starts ? Errand(only: errand.only, revisits: true, endsInReview: errand.endsInReview) : errand)
  }

  func finish(_ outcome: Outcome, _ desk: ScenarioDesk) -> Ending {
    switch outcome {
    case .completed where settings.isDry:
      tellDifference(desk)
      return Ending(SessionExit.done)
    case .completed:
      say("interview.session.done", ["file": settings.file])
      return Ending(SessionExit.done, Result(file: settings.file, text: desk.answers.text))
    case .left(let departure) where settings.isDry:
      tellDifference(desk)
      return Ending(SessionExit.code(of: departure))
    case .left(let departure):
      say(desk.isWritten ? "interview.session.saved" : "interview.session.nothing", ["file": settings.file])
      // The last line is the command alone, so that it can be pasted.
      messages.write(settings.commandToGoOn.visible + "\n")
      return Ending(SessionExit.code(of: departure))
    }
  }

  /// Shows what would have been written.
  private func tellDifference(_ desk: ScenarioDesk) {
    let difference = TextDifference.unified(
      desk.before, desk.answers.text, names: (old: desk.isNew ? "/dev/null" : settings.file, new: settings.file))
    say(
      difference.isEmpty ? "interview.session.unchanged" : "interview.session.would-write", ["file": settings.file])
    output.write(difference.visible)
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
