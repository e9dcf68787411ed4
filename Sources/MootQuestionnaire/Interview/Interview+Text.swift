import MootLanguage

extension Interview {
  /// The line that ends a text.
  private static let end = "."

  /// The first line of a text of several lines.
  mutating func beginText(_ text: String, of question: Question) -> [InterviewAction] {
    drafts[question.id] = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    mistakes = 0
    return [.show(Passage(.proposal, catalogue.text("interview.text.goes-on"))), askAgain()]
  }

  /// A further line of a text; nil where it is a command that has nothing to do with the text.
  mutating func continueText(_ line: String, of id: String) -> [InterviewAction]? {
    switch InterviewCommand.read(line, keepsLines: true) {
    case .answer(""), .answer(Self.end):
      guard let question = question(id) else { return nil }
      let text = drafts[id, default: []].joined(separator: "\n")
      let actions = receiveAnswer(text, to: question)
      // What could not be accepted is edited as a whole.
      return actions
    case .answer(let text):
      drafts[id, default: []] += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return [askAgain()]
    case .explain, .command, .unknown: return nil
    }
  }

  /// Several lines at once: more lines of a text, or one answer to be looked at before it is taken.
  mutating func receivePaste(_ lines: [String]) -> [InterviewAction] {
    let lines = lines.filter { line in line.contains { !$0.isWhitespace } }
    guard lines.count > 1 else { return receive(.line(lines.first ?? "")) }
    if let question = current, question.isText, takesLines {
      return drafts[question.id] == nil
        ? beginText(lines.joined(separator: "\n"), of: question)
        : continueText(lines.joined(separator: "\n"), of: question.id) ?? [askAgain()]
    }
    if let question = current, let list = question.itemList { return receiveItems(lines, of: list, at: question) }
    let passage = Passage(.note, catalogue.text("interview.pasted", count: lines.count))
    let joint = current.map { if case .list = $0.kind { ", " } else { " " } } ?? " "
    return [.show(passage), askAgain(prefill: lines.joined(separator: joint))]
  }

  /// A text from an editor or a file: the whole answer.
  mutating func receiveText(_ text: String) -> [InterviewAction] {
    guard let question = current, question.isText || question.isWords else { return [askAgain()] }
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let hasWords = text.contains { !$0.isWhitespace }
    guard hasWords else { return [.show(note("interview.text.empty")), askAgain()] }
    if question.isText { drafts[question.id] = whole }
    let answer = question.isText ? text : whole.joined(separator: " ")
    return receiveAnswer(answer, to: question)
  }
}
