import MootLanguage
import MootScenario

/// Reads any bytes as a journal, as answers or as what a person types at a question, and looks whether what must always hold
/// does hold.
///
/// The fuzzer calls this with what it makes up, the tests with what it once found.
package enum InterviewTorture: String, CaseIterable, Sendable {
  case journal, answers, ranges

  /// What does not hold; nil when all is well. A crash is the other kind of answer.
  package func complaint(about bytes: [UInt8]) -> String? {
    guard bytes.count <= 1 << 14 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return switch self {
    case .journal: journal(text)
    case .answers: answers(text)
    case .ranges: ranges(text)
    }
  }

  /// The text is the line of a journal; without its checksum it gets the right one, so that the rest is read too.
  private func journal(_ text: String) -> String? {
    for memory in [MemoryNotation.memory(text), MemoryNotation.unchecked(text[...])] {
      guard let memory else { continue }
      let line = MemoryNotation.line(memory)
      if line.contains("\n") { return "a line of a journal with a line break" }
      if MemoryNotation.memory(line) != memory { return "a memory that does not come back as it was" }
      var interview = Interview(.all, answers: Answers(), catalogue: .english)
      interview.recall(memory)
      if let complaint = Self.walk(&interview) { return complaint }
    }
    return nil
  }

  /// The text is a scenario that somebody wrote by hand.
  private func answers(_ text: String) -> String? {
    guard let document = try? ScenarioDocument(text: text, file: "f") else { return nil }
    var store = ScenarioAnswers(document)
    let answers = store.answers(for: .all)
    // What was read and is written again is the same.
    for (path, value) in answers.values.sorted(by: { $0.key < $1.key }) {
      let before = store.text
      guard (try? store.apply(Edit(path, value))) != nil else {
        if store.text != before { return "a refused edit changed the text" }
        continue
      }
      if store.value(at: path) != value { return "an answer came back as another: \(path)" }
    }
    var interview = Interview(.all, answers: answers, catalogue: .english)
    return Self.walk(&interview)
  }

  /// The text is what was typed at every kind of question.
  private func ranges(_ text: String) -> String? {
    for question in Questionnaire.all.catalogued {
      guard case .success(let reading) = question.read(text, after: Answers(), in: .english) else { continue }
      var answers = Answers()
      answers.apply(reading.edits)
      for case .range(let low, let high) in answers.values.values where !(low <= high) { return "a range upside down" }
      for case .number(let number) in answers.values.values where !number.isFinite { return "a number without end" }
      guard question.itemList == nil, let typed = question.typed(from: answers, in: .english) else { continue }
      // What an answer is shown as can be typed again, and means the same.
      guard case .success(let again) = question.read(typed, after: answers, in: .english) else {
        return "\(question.id): \(typed) is shown and not understood"
      }
      if again.edits != reading.edits { return "\(question.id): \(typed) means something else when it is typed again" }
    }
    return nil
  }

  /// Takes some steps through an interview; each must end in a question or in its end.
  private static func walk(_ interview: inout Interview) -> String? {
    var actions = interview.start()
    for line in ["", ":back", ":review", "1", "x", "", ":skip", "?", "2", ":back", ""] {
      switch actions.last {
      case .ask?: actions = interview.receive(.line(line))
      case .edit?, .read?: actions = interview.receive(.failed("no"))
      case .finish?: return nil
      default: return "no question and no end"
      }
    }
    return nil
  }
}
