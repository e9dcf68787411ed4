import MootLanguage

extension Interview {
  /// Whether a question is asked now: its condition holds, and the question that it follows was not left open.
  func isOpen(_ question: Question) -> Bool {
    guard question.applies(answers) else { return false }
    guard let followed = question.follows.flatMap(questionnaire.question) else { return true }
    return isOpen(followed) && (followed.isAnswered(in: answers) || !skipped.contains(followed.id))
  }

  /// The next question after a place that has no answer and was not left open in this session.
  func nextOpen(after place: Int) -> Int? {
    questionnaire.questions.indices.first { index in
      let question = questionnaire.questions[index]
      return index > place && isOpen(question) && !question.isAnswered(in: answers) && !skipped.contains(question.id)
    }
  }

  /// The questions that are asked and neither answered nor left open on purpose.
  package var gaps: [Question] {
    questionnaire.questions.filter { isOpen($0) && !$0.isAnswered(in: answers) && !skipped.contains($0.id) }
  }

  /// The question before a place, answered or not.
  private func previous(before place: Int) -> Int? {
    questionnaire.questions.indices.last { $0 < place && isOpen(questionnaire.questions[$0]) }
  }

  /// Asks a question that has just been reached.
  mutating func arrive(at index: Int) -> [InterviewAction] {
    position = .asking(index)
    mistakes = 0
    return presentation(of: questionnaire.questions[index]).map { .show($0) } + [askAgain()]
  }

  mutating func goBack(from index: Int) -> [InterviewAction] {
    if returnsToReview {
      returnsToReview = false
      return openReview()
    }
    guard let previous = previous(before: index) else {
      return [.show(note("interview.no-way-back")), askAgain()]
    }
    ahead.append(index)
    return arrive(at: previous)
  }

  /// Asks what comes after a question that is done with.
  mutating func proceed(from index: Int) -> [InterviewAction] {
    if returnsToReview {
      returnsToReview = false
      return openReview()
    }
    while let next = ahead.last, next <= index || !isOpen(questionnaire.questions[next]) { ahead.removeLast() }
    let open = nextOpen(after: index)
    if let next = ahead.last, next <= open ?? .max {
      ahead.removeLast()
      return arrive(at: next)
    }
    // What was left out before, such as by an edit from the list of answers, is asked at the end.
    if let next = open ?? nextOpen(after: -1) { return arrive(at: next) }
    position = .finished
    return [.finish(.completed)]
  }

  /// Shows all answers and offers to change one.
  mutating func openReview() -> [InterviewAction] {
    position = .reviewing
    mistakes = 0
    var actions: [InterviewAction] = [.show(Passage(.title, catalogue.text("interview.review.title")))]
    for (number, question) in openQuestions.enumerated() {
      let answer = question.typed(from: answers, in: catalogue) ?? catalogue.text("interview.review.open")
      let title = catalogue.text(question.catalogueKey("title"))
      let line = catalogue.text("interview.review.answer", ["title": title, "answer": answer])
      actions.append(.show(Passage(.listed, label: "\(number + 1)", line)))
    }
    let goesOn = nextOpen(after: -1) != nil || interrupted != nil
    let hint = catalogue.text(goesOn ? "interview.review.hint" : "interview.review.hint-done")
    return actions + [.show(Passage(.proposal, hint)), askAgain()]
  }

  /// Leaves the list of answers: back to where it was opened, or to the end.
  mutating func closeReview() -> [InterviewAction] {
    if let index = interrupted, isOpen(questionnaire.questions[index]) {
      interrupted = nil
      return arrive(at: index)
    }
    interrupted = nil
    if let next = nextOpen(after: -1) { return arrive(at: next) }
    position = .finished
    return [.finish(.completed)]
  }

  /// Goes to the answer that was named at the list: by its number, its path or its title.
  mutating func receiveSelection(_ text: String) -> [InterviewAction] {
    if text.isEmpty { return closeReview() }
    let open = openQuestions
    let wanted = text.lowercased()
    let question =
      Int(wanted).flatMap { open.indices.contains($0 - 1) ? open[$0 - 1] : nil }
      ?? open.first { [$0.id, $0.key, title(of: $0).lowercased()].contains(wanted) }
    guard let question, let index = questionnaire.questions.firstIndex(where: { $0.id == question.id }) else {
      mistakes += 1
      let arguments = ["typed": text, "count": String(open.count)]
      return [.show(objection("interview.review.unknown", arguments)), askAgain(prefill: text)]
    }
    returnsToReview = true
    return arrive(at: index)
  }
}
