import MootDiagnostics
import MootQuestionnaire

/// Carries the actions of an interview to a screen, a line reader and a file, and the events back.
@MainActor
struct Conversation {
  var interview: Interview
  let reader: any LineReader
  var journal: SessionJournal
  /// The prompt as text, ASCII only but for colors.
  let prompt: (Prompt) -> String
  let show: ([Passage]) -> Void
  /// Ends the conversation at a prompt, such as after too many answers that could not be accepted; nil to go on.
  var giveUp: (Prompt) -> ScenarioDesk.Failure? = { _ in nil }
  /// Lets the person write a text, beginning with this one.
  let write: (String) -> InterviewEvent
  /// Reads a text from a file.
  let load: (String) -> InterviewEvent
  /// Says that comments of the file were lost, and where its copy is.
  let tellBackup: (String) -> Void
  /// The sentences about what an answer contradicts: the text before it, the text after it, the question left open.
  let check: (String, String, String?) -> [String]
  /// What forecasts the scenario; nil where nobody is to be told.
  let forecaster: (any SessionForecaster)?

  /// Runs until the interview is finished.
  mutating func run(saving desk: inout ScenarioDesk) async throws(ScenarioDesk.Failure) -> Outcome {
    var actions = interview.start()
    var passages: [Passage] = []
    while true {
      var event: InterviewEvent?
      let before = desk.answers.text
      for action in actions {
        switch action {
        case .show(let passage): passages.append(passage)
        case .save(let edits):
          try desk.save(edits)
          for copy in desk.takeBackups() { tellBackup(copy) }
        case .remember(let answer, let question): reader.remember(answer, under: question)
        case .check(let question):
          passages += check(before, desk.answers.text, question).map { Passage(.advice, $0) }
        case .forecast:
          guard let line = await forecaster?.change(from: before, to: desk.answers.text) else { continue }
          passages.append(Passage(.forecast, line))
        case .preview:
          show(passages)
          passages = []
          await forecaster?.preview(desk.answers.text)
        case .ask(let prompt):
          // On disk before the next question is seen.
          journal.note(interview.memory)
          show(passages)
          passages = []
          if let failure = giveUp(prompt) { throw failure }
          event = ask(prompt)
        case .edit(let text): event = write(text)
        case .read(let path): event = load(path)
        case .finish(let outcome):
          show(passages)
          if outcome == .completed { journal.finish(interview.memory) } else { journal.note(interview.memory) }
          return outcome
        }
      }
      let memory = interview.memory
      // Every answer of an interview ends in a question or in its end.
      actions = interview.receive(event ?? .endOfInput)
      // What is taken out of the file must be in the journal before.
      if !interview.memory.parksTheSame(as: memory) { journal.note(interview.memory) }
    }
  }

  private func ask(_ prompt: Prompt) -> InterviewEvent {
    let request = LineRequest(
      prompt: self.prompt(prompt), prefill: prompt.prefill, completions: prompt.completions,
      topic: prompt.isContinuation ? nil : prompt.question)
    return switch reader.read(request) {
    case .line(let line): .line(prompt.meant(by: line))
    case .pasted(let lines): .pasted(lines)
    case .interrupted: .interrupted
    case .endOfInput: .endOfInput
    case .terminated: .terminated
    case .hungUp: .hungUp
    }
  }
}

/// Forecasts the scenario of a session while it is answered.
package protocol SessionForecaster: Sendable {
  /// One line about what changed between two texts of the scenario; nil when nothing can be said, or not soon enough.
  func change(from before: String, to after: String) async -> String?

  /// Shows the page of the scenario, or says why there is none.
  func preview(_ text: String) async
}
