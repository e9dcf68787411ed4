import MootLanguage

extension Interview {
  /// Shows all answers and offers to change one.
  mutating func openReview() -> [InterviewAction] {
    position = .reviewing
    mistakes = 0
    var actions: [InterviewAction] = [.show(Passage(.title, catalogue.text("interview.review.title")))]
    var section: Section?
    for (number, question) in numbered {
      if questionnaire.hasSections, question.section != section {
        section = question.section
        actions.append(.show(Passage(.heading, catalogue.text("interview.section.\(question.section.rawValue)"))))
      }
      let title = catalogue.text(question.catalogueKey("title"))
      let line = catalogue.text("interview.review.answer", ["title": title, "answer": summary(of: question)])
      actions.append(.show(Passage(.listed, label: number, line)))
    }
    let goesOn = nextOpen(after: -1) != nil || interrupted != nil
    let hint = catalogue.text(goesOn ? "interview.review.hint" : "interview.review.hint-done")
    return actions + [.show(Passage(.proposal, hint)), askAgain()]
  }

  /// The answer in few words: of a text the first line, of a list how many items it has.
  private func summary(of question: Question) -> String {
    let open = catalogue.text("interview.review.open")
    if let list = question.itemList {
      let count = answers.count(of: list.path)
      return count == 0 ? open : catalogue.text("interview.review.items", count: count)
    }
    guard let typed = question.typed(from: answers, in: catalogue).map({ shown($0, at: question) }) else { return open }
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? "\(lines[0]) …" : typed
  }

  /// Leaves the list of answers: back to where it was opened, or to the end.
  mutating func closeReview() -> [InterviewAction] {
    if let place = interrupted.flatMap({ places[$0] }), isOpen(agenda[place]) {
      interrupted = nil
      return arrive(at: place)
    }
    interrupted = nil
    if let next = nextOpen(after: -1) { return arrive(at: next) }
    position = .finished
    return [.finish(.completed)]
  }

  /// Goes to the answer that was named at the list: by its number, its path or its title.
  mutating func receiveSelection(_ text: String) -> [InterviewAction] {
    if text.isEmpty { return closeReview() }
    let open = numbered
    let wanted = text.lowercased()
    let question =
      open.first { $0.number == wanted }?.question
      ?? open.map(\.question).first { [$0.id, $0.key, title(of: $0).lowercased()].contains(wanted) }
    guard let question, let place = places[question.id] else {
      mistakes += 1
      let last = open.last { !$0.number.contains(".") }?.number ?? ""
      let arguments = ["typed": text, "count": last]
      return [.show(objection("interview.review.unknown", arguments)), askAgain(prefill: text)]
    }
    returnsToReview = true
    detour = []
    return arrive(at: place)
  }
}
