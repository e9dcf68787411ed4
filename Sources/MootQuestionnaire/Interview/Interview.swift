package import MootLanguage

/// An interview as a value: events go in, actions come out, and nothing is read or written.
///
/// Every event is answered by actions of which the last is `ask`, `edit`, `read` or `finish`; after `finish` there are no
/// more. An answer is handed out to be saved before the next question is asked.
package struct Interview: Sendable {
  package let questionnaire: Questionnaire
  package let catalogue: Catalogue
  package let errand: Errand
  package internal(set) var answers: Answers

  enum Position: Hashable, Sendable {
    case asking(String)
    case reviewing
    case finished
  }

  var position = Position.finished
  /// All questions as they stand after the answers so far, with those about the items of lists.
  var agenda: [Question] = []
  /// The place of each question in ``agenda``, by id.
  var places: [String: Int] = [:]
  /// The list to which each question about an item belongs, by id.
  var owners: [String: Question] = [:]
  /// How many items each list had when ``agenda`` was made.
  var counts: [Int] = []

  /// Questions left open on purpose, by id. They are asked again in the next session, not in this one.
  var skipped: Set<String> = []
  /// Answers to questions that are not asked any more, as typed; they come back with their question.
  var parked: [String: String] = [:]
  /// Items of lists that are not asked any more, by the list's path; they come back with it.
  var parkedItems: [String: [String: FieldValue]] = [:]
  /// The proposals that were taken as they stood, by id: when what they depend on changes, they are proposed anew.
  var taken: [String: String] = [:]
  /// Lists to which nothing is to be added, by id.
  var closed: Set<String> = []
  /// Questions to be asked although they have an answer, by id.
  var pending: Set<String> = []
  /// The lines of texts that are not finished, by id.
  var drafts: [String: [String]] = [:]
  /// Questions about an item to ask before anything else; the next one stands first.
  var detour: [String] = []
  /// Questions to come back to after a step back; the next one stands last.
  var ahead: [String] = []
  /// Whether the answer to this question leads back to the list of answers.
  var returnsToReview = false
  /// The question that was left for the list of answers.
  var interrupted: String?
  /// Where the interview was when it was left.
  var left: Position?
  /// The question to begin with, from an earlier session.
  var recalled: String?
  /// How many answers in a row could not be accepted.
  var mistakes = 0
  /// Whether an answer of several lines is typed line by line; from a pipe each line is a whole answer.
  package var takesLines = false

  package init(_ questionnaire: Questionnaire, answers: Answers, catalogue: Catalogue, errand: Errand = Errand()) {
    self.questionnaire = questionnaire
    self.answers = answers
    self.catalogue = catalogue
    self.errand = errand
    renewAgenda()
    // A list whose items say everything that is asked about them is taken for complete.
    for question in agenda {
      guard let list = question.itemList, answers.count(of: list.path) > 0 else { continue }
      let fields = list.fields(count: answers.count(of: list.path))
      if fields.allSatisfy({ $0.isOptional || !$0.applies(answers) || $0.isAnswered(in: answers) }) {
        closed.insert(question.id)
      }
    }
    if errand.revisits { pending = Set(agenda.filter { errand.concerns($0) }.map(\.id)) }
  }

  /// Begins: asks the question that an earlier session was at, or the first without an answer; where all have one, shows the
  /// list of answers.
  package mutating func start() -> [InterviewAction] {
    if let place = recalled.flatMap({ places[$0] }) {
      recalled = nil
      return [.show(note("interview.begin"))] + arrive(at: place)
    }
    while let next = detour.first {
      detour.removeFirst()
      guard let place = places[next], isOpen(agenda[place]) else { continue }
      return [.show(note("interview.begin"))] + arrive(at: place)
    }
    if let first = nextOpen(after: -1) {
      return [.show(note("interview.begin"))] + arrive(at: first)
    }
    let note = InterviewAction.show(note("interview.all-answered"))
    guard errand.endsInReview else {
      position = .finished
      return [note, .finish(.completed)]
    }
    return [note] + openReview()
  }

  package mutating func receive(_ event: InterviewEvent) -> [InterviewAction] {
    guard position != .finished else { return [.finish(.completed)] }
    switch event {
    case .interrupted: return leave(.interrupted)
    case .endOfInput: return leave(.endOfInput)
    case .terminated: return leave(.terminated)
    case .hungUp: return leave(.hungUp)
    case .line(let line): return receive(line: line)
    case .pasted(let lines): return receivePaste(lines)
    case .written(let text): return receiveText(text)
    case .failed(let sentence): return [.show(Passage(.objection, sentence)), askAgain()]
    }
  }

  /// The question that is asked now.
  var current: Question? {
    guard case .asking(let id) = position else { return nil }
    return question(id)
  }

  private mutating func receive(line: String) -> [InterviewAction] {
    let isText = current?.isText ?? false
    if isText, let id = current?.id, !drafts[id, default: []].isEmpty, let actions = continueText(line, of: id) {
      return actions
    }
    return receive(InterviewCommand.read(line, keepsLines: isText))
  }

  private mutating func receive(_ line: InterviewCommand.Line) -> [InterviewAction] {
    if case .unknown(let word, let nearest) = line {
      let key = nearest == nil ? "interview.unknown-command" : "interview.unknown-command-near"
      return [.show(objection(key, ["command": word, "nearest": ":" + (nearest ?? "")])), askAgain()]
    }
    guard let question = current else {
      switch line {
      case .command(.quit, _): return leave(.quit)
      case .command(.help, _): return [.show(Passage(.help, catalogue.text("interview.help.commands"))), askAgain()]
      case .command(.preview, _): return [.preview, askAgain()]
      case .explain: return [.show(Passage(.help, catalogue.text("interview.help.review"))), askAgain()]
      case .answer(let text): return receiveSelection(text)
      case .command, .unknown: return closeReview()
      }
    }
    switch line {
    case .explain: return explanation(of: question).map { .show($0) } + [askAgain()]
    case .command(let command, let rest): return receive(command, rest, at: question)
    case .answer(let text):
      if let list = question.itemList { return receiveItem(text, of: list, at: question) }
      if question.isText, takesLines, !text.isEmpty { return beginText(text, of: question) }
      return receiveAnswer(text, to: question)
    case .unknown: return [askAgain()]
    }
  }

  private mutating func receive(
    _ command: InterviewCommand, _ rest: String, at question: Question
  ) -> [InterviewAction] {
    switch command {
    case .help: return [.show(Passage(.help, catalogue.text("interview.help.commands"))), askAgain()]
    case .quit: return leave(.quit)
    case .back: return goBack(from: question)
    case .skip: return skip(question)
    case .preview: return [.preview, askAgain()]
    case .review:
      if !returnsToReview { interrupted = question.id }
      returnsToReview = false
      detour = []
      return openReview()
    case .unknown:
      guard question.takesUnknown else { return [.show(objection("interview.only-numbers", [:])), askAgain()] }
      return receiveAnswer(catalogue.words("interview.words.unknown").first ?? "unknown", to: question)
    case .edit, .read:
      guard question.isText || question.isWords else {
        return [.show(objection("interview.only-texts", [:])), askAgain()]
      }
      if command == .read {
        return rest.isEmpty ? [.show(objection("interview.read-what", [:])), askAgain()] : [.read(rest)]
      }
      let draft = drafts[question.id]?.joined(separator: "\n")
      return [.edit(draft ?? currentProposal(of: question) ?? "")]
    }
  }

  mutating func leave(_ departure: Departure) -> [InterviewAction] {
    // The place is kept, so that the next session goes on with it.
    let place = position
    position = .finished
    left = place
    return [.finish(.left(departure))]
  }

}
