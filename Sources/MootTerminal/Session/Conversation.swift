import MootQuestionnaire

/// Carries the actions of an interview to a screen, a line reader and a file, and the events back.
struct Conversation {
  var interview: Interview
  let reader: any LineReader
  /// The prompt as text, ASCII only.
  let prompt: (Prompt) -> String
  let show: ([Passage]) -> Void
  /// Ends the conversation at a prompt, such as after too many answers that could not be accepted; nil to go on.
  var giveUp: (Prompt) -> ScenarioDesk.Failure? = { _ in nil }

  /// Runs until the interview is finished.
  mutating func run(saving desk: inout ScenarioDesk) throws(ScenarioDesk.Failure) -> Outcome {
    var actions = interview.start()
    var passages: [Passage] = []
    while true {
      var event: InterviewEvent?
      for action in actions {
        switch action {
        case .show(let passage): passages.append(passage)
        case .save(let edits): try desk.save(edits)
        case .remember(let answer, let question): reader.remember(answer, under: question)
        case .ask(let prompt):
          show(passages)
          passages = []
          if let failure = giveUp(prompt) { throw failure }
          event = ask(prompt)
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
    case .interrupted: .interrupted
    case .endOfInput: .endOfInput
    case .terminated: .terminated
    case .hungUp: .hungUp
    }
  }
}
