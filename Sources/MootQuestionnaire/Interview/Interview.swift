package import MootLanguage

/// An interview as a value: events go in, actions come out, and nothing is read or written.
///
/// Every event is answered by actions of which the last is `ask` or `finish`; after `finish` there are no more. An answer is
/// handed out to be saved before the next question is asked.
package struct Interview: Sendable {
  package let questionnaire: Questionnaire
  package let catalogue: Catalogue
  package internal(set) var answers: Answers

  enum Position: Hashable, Sendable {
    case asking(Int)
    case reviewing
    case finished
  }

  var position = Position.finished
  /// Questions left open on purpose, by id. They are asked again in the next session, not in this one.
  var skipped: Set<String> = []
  /// Answers to questions that are not asked any more, as typed; they come back with their question.
  var parked: [String: String] = [:]
  /// The proposals that were taken as they stood, by id: when what they depend on changes, they are proposed anew.
  var taken: [String: String] = [:]
  /// Questions to come back to after a step back; the next one stands last.
  var ahead: [Int] = []
  /// Whether the answer to this question leads back to the list of answers.
  var returnsToReview = false
  /// The question that was left for the list of answers.
  var interrupted: Int?
  /// How many answers in a row could not be accepted.
  var mistakes = 0

  package init(_ questionnaire: Questionnaire, answers: Answers, catalogue: Catalogue) {
    self.questionnaire = questionnaire
    self.answers = answers
    self.catalogue = catalogue
  }

  /// Begins: asks the first question without an answer; where all have one, shows the list of answers.
  package mutating func start() -> [InterviewAction] {
    if let first = nextOpen(after: -1) {
      return [.show(note("interview.begin"))] + arrive(at: first)
    }
    return [.show(note("interview.all-answered"))] + openReview()
  }

  package mutating func receive(_ event: InterviewEvent) -> [InterviewAction] {
    guard position != .finished else { return [.finish(.completed)] }
    switch event {
    case .interrupted: return leave(.interrupted)
    case .endOfInput: return leave(.endOfInput)
    case .terminated: return leave(.terminated)
    case .hungUp: return leave(.hungUp)
    case .line(let line): return receive(InterviewCommand.read(line))
    }
  }

  private mutating func receive(_ line: InterviewCommand.Line) -> [InterviewAction] {
    switch (position, line) {
    case (.finished, _):
      return [.finish(.completed)]
    case (_, .unknown(let word, let nearest)):
      let key = nearest == nil ? "interview.unknown-command" : "interview.unknown-command-near"
      return [.show(objection(key, ["command": word, "nearest": ":" + (nearest ?? "")])), askAgain()]
    case (_, .command(.quit)):
      return leave(.quit)
    case (_, .command(.help)):
      return [.show(Passage(.help, catalogue.text("interview.help.commands"))), askAgain()]
    case (.asking(let index), .explain):
      return explanation(of: questionnaire.questions[index]).map { .show($0) } + [askAgain()]
    case (.asking(let index), .command(.back)):
      return goBack(from: index)
    case (.asking(let index), .command(.skip)):
      return skip(index)
    case (.asking(let index), .command(.review)):
      if !returnsToReview { interrupted = index }
      returnsToReview = false
      return openReview()
    case (.asking(let index), .answer(let text)):
      return receiveAnswer(text, to: index)
    case (.reviewing, .explain):
      return [.show(Passage(.help, catalogue.text("interview.help.review"))), askAgain()]
    case (.reviewing, .command):
      return closeReview()
    case (.reviewing, .answer(let text)):
      return receiveSelection(text)
    }
  }

  private mutating func receiveAnswer(_ text: String, to index: Int) -> [InterviewAction] {
    let question = questionnaire.questions[index]
    let proposal = currentProposal(of: question)
    guard let typed = text.isEmpty ? proposal : text else {
      mistakes += 1
      let key = question.isRequired ? "interview.nothing-typed-required" : "interview.nothing-typed"
      return [.show(objection(key, ["example": example(of: question)])), askAgain()]
    }
    if text.isEmpty, question.typed(from: answers, in: catalogue) == proposal {
      // The answer stands; what the file says about it stays as it is written.
      return proceed(from: index)
    }
    switch question.read(typed, after: answers, in: catalogue) {
    case .failure(let complaint):
      mistakes += 1
      return [.show(objection(complaint, to: question)), askAgain(prefill: typed)]
    case .success(let reading):
      mistakes = 0
      skipped.remove(question.id)
      parked[question.id] = nil
      taken[question.id] = text.isEmpty ? typed : nil
      return (text.isEmpty ? [] : [.remember(typed, question: question.id)]) + record(reading, at: index)
    }
  }

  private mutating func record(_ reading: Reading, at index: Int) -> [InterviewAction] {
    let question = questionnaire.questions[index]
    var changed = answers
    changed.apply(reading.edits)
    let edits = (question.companions(changed) + reading.edits).filter { answers[$0.path] != $0.value }
    answers.apply(edits)
    let parking = park()
    var actions: [InterviewAction] = []
    if !edits.isEmpty || !parking.isEmpty { actions.append(.save(edits + parking)) }
    if let echo = reading.echo { actions.append(.show(Passage(.echo, echo))) }
    actions += question.remark(answers, catalogue).map { .show(Passage(.advice, $0)) }
    return actions + proceed(from: index)
  }

  private mutating func skip(_ index: Int) -> [InterviewAction] {
    let question = questionnaire.questions[index]
    guard !question.isRequired else {
      return [.show(objection("interview.cannot-skip", ["example": example(of: question)])), askAgain()]
    }
    mistakes = 0
    skipped.insert(question.id)
    taken[question.id] = nil
    let edits = question.isAnswered(in: answers) ? question.owns.map { Edit($0, nil) } : []
    answers.apply(edits)
    let changes = edits + park()
    let key = question.catalogueKey("skipped")
    let sentence = catalogue.text(catalogue.has(key) ? key : "interview.skipped")
    return (changes.isEmpty ? [] : [.save(changes)]) + [.show(Passage(.echo, sentence))] + proceed(from: index)
  }

  /// Takes the answers of questions that are not asked any more out of the scenario, and keeps them.
  private mutating func park() -> [Edit] {
    var edits: [Edit] = []
    for question in questionnaire.questions where question.isAnswered(in: answers) && !isOpen(question) {
      parked[question.id] = question.typed(from: answers, in: catalogue)
      edits += question.owns.filter { path in answers.values.keys.contains { ScenarioPath.path($0, isWithin: path) } }
        .map { Edit($0, nil) }
    }
    answers.apply(edits)
    return edits
  }

  private mutating func leave(_ departure: Departure) -> [InterviewAction] {
    position = .finished
    return [.finish(.left(departure))]
  }
}
