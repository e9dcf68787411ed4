extension Interview {
  /// Makes the list of questions anew where a list has grown or shrunk.
  mutating func renewAgenda() {
    let now = questionnaire.lists.map { answers.count(of: $0.path) }
    guard agenda.isEmpty || now != counts else { return }
    counts = now
    agenda = []
    owners = [:]
    for question in questionnaire.questions {
      let fields = question.itemList.map { $0.fields(count: answers.count(of: $0.path)) } ?? []
      for field in fields { owners[field.id] = question }
      agenda += fields + [question]
    }
    places = Dictionary(agenda.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func question(_ id: String) -> Question? { places[id].map { agenda[$0] } }

  /// Whether a question is asked now: its condition holds, and the question that it follows was not left open.
  func isOpen(_ question: Question) -> Bool {
    guard question.applies(answers) else { return false }
    if let list = owners[question.id], !isOpen(list) { return false }
    guard let followed = question.follows.flatMap({ self.question($0) }) else { return true }
    return isOpen(followed) && (isAnswered(followed) || !skipped.contains(followed.id))
  }

  /// Whether a question needs no answer any more: it has one, or it is a list to which nothing is to be added.
  func isAnswered(_ question: Question) -> Bool {
    question.itemList == nil ? question.isAnswered(in: answers) : closed.contains(question.id)
  }

  /// Whether a question is still to be asked.
  private func isDue(_ question: Question) -> Bool {
    guard !skipped.contains(question.id), errand.concerns(question) else { return false }
    return (pending.contains(question.id) || !isAnswered(question)) && isOpen(question)
  }

  /// The next question after a place that has no answer and was not left open in this session.
  func nextOpen(after place: Int) -> Int? {
    agenda.indices.first { $0 > place && isDue(agenda[$0]) }
  }

  /// The questions that are asked and neither answered nor left open on purpose.
  package var gaps: [Question] {
    agenda.filter { question in
      guard isDue(question) else { return false }
      return !question.isOptional || pending.contains(question.id)
    }
  }

  /// The questions that are asked now.
  var openQuestions: [Question] { agenda.filter { errand.concerns($0) && isOpen($0) } }

  /// The questions that are asked now, each with its number: what is asked about an item goes by the number of its list and
  /// a further one, such as 13.2, and stands behind it.
  var numbered: [(number: String, question: Question)] {
    var result: [(String, Question)] = []
    var number = 0
    var waiting: [Question] = []
    for question in openQuestions {
      if countsWithList(question) {
        waiting.append(question)
        continue
      }
      number += 1
      result.append((String(number), question))
      result += waiting.enumerated().map { ("\(number).\($0 + 1)", $1) }
      waiting = []
    }
    return result
  }

  /// The place of a question among those asked, from 1, and how many there are; what is asked about items counts with their
  /// list.
  func progress(of question: Question) -> (number: Int, total: Int) {
    let wanted = countsWithList(question) ? owners[question.id]?.id : question.id
    var (number, total) = (1, 0)
    for question in agenda where !countsWithList(question) && errand.concerns(question) && isOpen(question) {
      total += 1
      if question.id == wanted { number = total }
    }
    return (number, total)
  }

  /// Whether a question is about an item of a list that is asked for itself; an errand may be about items alone.
  private func countsWithList(_ question: Question) -> Bool {
    owners[question.id].map { errand.concerns($0) } ?? false
  }

  /// The question before a place, answered or not.
  func previous(before place: Int) -> Int? {
    agenda.indices.last { $0 < place && errand.concerns(agenda[$0]) && isOpen(agenda[$0]) }
  }

  /// Makes changes of the answers, and lets everything that speaks of items by their place follow them.
  mutating func apply(_ edits: [Edit]) {
    guard !edits.isEmpty else { return }
    answers.apply(edits)
    for edit in edits where edit.value == nil { follow(edit) }
    renewAgenda()
  }

  private mutating func follow(_ edit: Edit) {
    guard ScenarioPath.item(edit.path) != nil else { return }
    func moved(_ id: String) -> String? { ScenarioPath.path(id, after: edit) }
    func moved<Value>(_ table: [String: Value]) -> [String: Value] {
      table.reduce(into: [:]) { kept, entry in
        if let id = moved(entry.key) { kept[id] = entry.value }
      }
    }
    skipped = Set(skipped.compactMap(moved))
    pending = Set(pending.compactMap(moved))
    parked = moved(parked)
    taken = moved(taken)
    drafts = moved(drafts)
    detour = detour.compactMap(moved)
    ahead = ahead.compactMap(moved)
    interrupted = interrupted.flatMap(moved)
  }
}
