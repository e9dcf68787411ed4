import MootQuestionnaire

/// Carries the actions of an interview to a screen, a line reader and a file, and the events back.
struct Conversation {
  var interview: Interview
  let reader: any LineReader
  /// The prompt as text, ASCII only but for colors.
  let prompt: (Prompt) -> String
  let show: ([Passage]) -> Void
  /// Ends the conversation at a prompt, such as after too many answers that could not be accepted; nil to go on.
  var giveUp: (Prompt) -> ScenarioDesk.Failure? = { _ in nil }
  /// Lets the person write a text, beginning with this one.
  var write: (String) -> InterviewEvent
  /// Reads a text from a file.
  var load: (String) -> InterviewEvent
  /// What forecasts the scenario; nil where nobody is to be told.
  var forecaster: (any SessionForecaster)?

  /// Runs until the interview is finished.
  mutating func run(saving desk: inout ScenarioDesk) async throws(ScenarioDesk.Failure) -> Outcome {
    var actions = interview.start()
    var passages: [Passage] = []
    while true {
      var event: InterviewEvent?
      var before: String?
      for action in actions {
        switch action {
        case .show(let passage): passages.append(passage)
        case .save(let edits):
          before = before ?? desk.answers.text
          try desk.save(edits)
        case .remember(let answer, let question): reader.remember(answer, under: question)
        case .forecast:
          guard let line = await forecaster?.change(from: before ?? "", to: desk.answers.text) else { continue }
          passages.append(Passage(.forecast, line))
        case .preview:
          show(passages)
          passages = []
          await forecaster?.preview(desk.answers.text)
        case .ask(let prompt):
          show(passages)
          passages = []
          if let failure = giveUp(prompt) { throw failure }
          event = ask(prompt)
        case .edit(let text): event = write(text)
        case .read(let path): event = load(path)
        case .finish(let outcome):
          show(passages)
          return outcome
        }
      }
      // Every answer of an interview ends in a question or in its end.
      actions = interview.receive(event ?? .endOfInput)
    }
  }

  private func ask(_ prompt: Prompt) -> InterviewEvent {
    let request = LineRequest(
      prompt: self.prompt(prompt), prefill: prompt.prefill, completions: prompt.completions, topic: prompt.question)
    return switch reader.read(request) {
    case .line(let line): .line(line)
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
