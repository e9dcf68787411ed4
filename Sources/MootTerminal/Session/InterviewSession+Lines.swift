import MootDiagnostics
import MootLanguage
import MootQuestionnaire
import MootScenario

extension InterviewSession {
  /// Answers in a row that may be wrong before a session without a person gives up.
  private static let patience = 3

  /// One line of standard input for each question; objections carry the number of their line.
  @MainActor
  func runOnLines(_ desk: ScenarioDesk) async throws(ScenarioDesk.Failure) -> Ending {
    var desk = desk
    let reader = PlainLineReader()
    let watch = StopSignals.watch()
    var conversation = Conversation(
      interview: interview(about: desk),
      reader: reader,
      journal: .none,
      prompt: { _ in "" },
      show: { passages in
        for passage in passages where passage.kind == .objection || passage.kind == .help {
          say("interview.session.line", ["line": String(reader.lineNumber), "sentence": passage.text])
        }
      },
      write: { _ in .failed(catalogue.text("interview.no-editor")) },
      load: { _ in .failed(catalogue.text("interview.no-editor")) },
      tellBackup: { say("interview.session.backup", ["file": settings.file, "copy": $0]) },
      check: { _, _, _ in [] },
      forecaster: nil)
    conversation.giveUp = { prompt in
      guard prompt.mistakes >= Self.patience else { return nil }
      say("interview.session.three", ["line": String(reader.lineNumber)])
      return ScenarioDesk.Failure(findings: [], exitCode: SessionExit.badData)
    }
    let outcome: Outcome
    do {
      defer {
        watch.end()
        StopSignals.clear()
      }
      outcome = try await conversation.run(saving: &desk)
    }
    // A pipe that ends is no person who leaves: either all is said, or what is missing is bad data.
    guard outcome == .left(.endOfInput) else { return finish(outcome, desk) }
    let interview = conversation.interview
    guard interview.gaps.isEmpty else {
      report(interview.gaps)
      return Ending(SessionExit.badData)
    }
    return finish(.completed, desk)
  }

  /// Takes all answers from a file; says everything that is missing or wrong at once.
  func runOnAnswers(_ file: String) throws(ScenarioDesk.Failure) -> Ending {
    let text: String
    do {
      text = try ScenarioFile.read(path: file)
    } catch {
      throw ScenarioDesk.Failure(findings: [error.finding], exitCode: error.exitCode)
    }
    let name = file == "-" ? "stdin" : file
    var isBad = false
    var store: ScenarioAnswers?
    do {
      store = try ScenarioDesk.understand(text, path: name, parameters: settings.parameters)
    } catch {
      say(error.findings)
      isBad = true
      store = (try? ScenarioDocument(text: text, file: name)).map { ScenarioAnswers($0) }
    }
    let answers = store?.answers(for: questionnaire) ?? Answers()
    let gaps = store == nil ? [] : questionnaire.gaps(in: answers)
    report(gaps)
    guard let store, !isBad, gaps.isEmpty else { return Ending(SessionExit.badData) }
    var desk = try ScenarioDesk(path: settings.file, parameters: settings.parameters, isDry: settings.isDry)
    if !desk.isNew && desk.answers.text != store.text {
      say("interview.session.other-text", ["file": settings.file])
      return Ending(SessionExit.cannotCreate)
    }
    try desk.adopt(store)
    return finish(.completed, desk)
  }

  private func report(_ gaps: [Question]) {
    for question in gaps {
      let sentence = catalogue.text(question.catalogueKey("ask"))
      say("interview.session.missing", ["path": question.id, "question": sentence])
    }
  }
}
