import MootDiagnostics
import MootLanguage
import MootQuestionnaire
import MootScenario

extension InterviewSession {
  /// Asks a person at a terminal.
  @MainActor
  func runAtTerminal(_ desk: ScenarioDesk) async throws(ScenarioDesk.Failure) -> Ending {
    TextLocale.prepare()
    var desk = desk
    let style = self.style
    let history = settings.isDry ? nil : AnswerHistory(environment: settings.environment)
    let reader = ReadlineLineReader(history: history, isPlain: style.isLinear)
    let watch = StopSignals.watch()
    var journal = settings.isDry ? .none : SessionJournal(of: settings.file, environment: settings.environment)
    var interview = interview(about: desk)
    interview.takesLines = true
    if desk.isNew { journal.discard() } else if let memory = journal.last() { interview.recall(memory) }
    var conversation = Conversation(
      interview: interview, reader: reader, journal: journal,
      prompt: { Self.prompt($0, style) },
      // The style is asked anew each time, because a window may be resized between two questions.
      show: { output.write(PassageWriter(style: self.style).text(of: $0)) },
      write: write, load: load,
      tellBackup: { say("interview.session.backup", ["file": settings.file, "copy": $0]) },
      check: { contradictions(from: $0, to: $1, leftOpen: $2) }, forecaster: settings.forecaster)
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

  private var style: ScreenStyle {
    ScreenStyle.of(output, environment: settings.environment, isAccessible: settings.isAccessible)
  }

  /// The prompt; Readline is told which characters take no room on the screen.
  private static func prompt(_ prompt: Prompt, _ style: ScreenStyle) -> String {
    let text =
      prompt.question == nil
      ? "[*] > " : prompt.isContinuation ? "... > " : "[\(prompt.number)/\(prompt.total)] > "
    return style.hasColor ? "\u{01}\u{1B}[36m\u{02}\(text)\u{01}\u{1B}[0m\u{02}" : text
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
}
