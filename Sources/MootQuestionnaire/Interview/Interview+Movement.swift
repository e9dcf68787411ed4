import MootLanguage

extension Interview {
  /// Asks a question that has just been reached.
  mutating func arrive(at place: Int) -> [InterviewAction] {
    let question = agenda[place]
    position = .asking(question.id)
    mistakes = 0
    return presentation(of: question).map { .show($0) } + [askAgain()]
  }

  mutating func goBack(from question: Question) -> [InterviewAction] {
    if returnsToReview, detour.isEmpty {
      returnsToReview = false
      return openReview()
    }
    guard let place = places[question.id], let previous = previous(before: place) else {
      return [.show(note("interview.no-way-back")), askAgain()]
    }
    if detour.isEmpty { ahead.append(question.id) } else { detour.insert(question.id, at: 0) }
    return arrive(at: previous)
  }

  /// Asks what comes after a question that is done with.
  mutating func proceed(from question: Question) -> [InterviewAction] {
    while let next = detour.first {
      detour.removeFirst()
      if let place = places[next], isOpen(agenda[place]) { return arrive(at: place) }
    }
    if returnsToReview {
      returnsToReview = false
      return openReview()
    }
    let index = places[question.id] ?? -1
    while let next = ahead.last {
      if let place = places[next], place > index, isOpen(agenda[place]) { break }
      ahead.removeLast()
    }
    let open = nextOpen(after: index)
    if let next = ahead.last.flatMap({ places[$0] }), next <= open ?? .max {
      ahead.removeLast()
      return arrive(at: next)
    }
    // What was left out before, such as by an edit from the list of answers, is asked at the end.
    if let next = open ?? nextOpen(after: -1) { return arrive(at: next) }
    position = .finished
    return [.finish(.completed)]
  }
}
