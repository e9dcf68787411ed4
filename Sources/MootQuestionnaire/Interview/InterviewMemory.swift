/// What an interview knows beyond the answers: where it is, what was left open, what is parked, what is half written.
package struct InterviewMemory: Sendable, Hashable {
  /// The name of the community when it was noted, so that the memory of another plan is not taken for this one's.
  package var name: String?
  /// The question that was asked, by id; nil at the list of answers or at the end.
  package var place: String?
  /// Whether that question had an answer by then.
  package var isAnswered = false
  package var skipped: Set<String> = []
  package var closed: Set<String> = []
  package var pending: Set<String> = []
  package var parked: [String: String] = [:]
  package var parkedItems: [String: [String: FieldValue]] = [:]
  package var taken: [String: String] = [:]
  package var drafts: [String: [String]] = [:]
  package var detour: [String] = []
  package var ahead: [String] = []

  package init() {}

  /// Whether the same answers are parked.
  package func parksTheSame(as other: InterviewMemory) -> Bool {
    parked == other.parked && parkedItems == other.parkedItems
  }

  /// What outlives a finished interview: the answers of closed branches.
  package var afterwards: InterviewMemory {
    var memory = InterviewMemory()
    memory.name = name
    memory.closed = closed
    memory.parked = parked
    memory.parkedItems = parkedItems
    return memory
  }
}

extension Interview {
  package var memory: InterviewMemory {
    var memory = InterviewMemory()
    memory.name = answers.text("name")
    if case .asking(let id) = left ?? position {
      memory.place = id
      memory.isAnswered = question(id).map { isAnswered($0) } ?? false
    }
    memory.skipped = skipped
    memory.closed = closed
    memory.pending = pending
    memory.parked = parked
    memory.parkedItems = parkedItems
    memory.taken = taken
    memory.drafts = drafts
    memory.detour = detour
    memory.ahead = ahead
    return memory
  }

  /// Takes up what was noted in an earlier session; to be called before ``start()``. What no longer fits is left out.
  package mutating func recall(_ memory: InterviewMemory) {
    guard memory.name == nil || memory.name == answers.text("name") else { return }
    func known(_ ids: Set<String>) -> Set<String> { ids.filter { places[$0] != nil } }
    skipped.formUnion(known(memory.skipped))
    // It is known which lists are complete; also those that this path does not ask for are kept in mind.
    closed = memory.closed
    pending.formUnion(known(memory.pending))
    parked.merge(memory.parked) { $1 }
    parkedItems.merge(memory.parkedItems) { $1 }
    taken.merge(memory.taken.filter { places[$0.key] != nil }) { $1 }
    drafts.merge(memory.drafts.filter { places[$0.key] != nil && !$0.value.isEmpty }) { $1 }
    detour = memory.detour.filter { places[$0] != nil }
    ahead = memory.ahead.filter { places[$0] != nil }
    guard let place = memory.place, let question = question(place), errand.concerns(question), isOpen(question) else {
      return
    }
    // An answer that was saved just before the session was killed: the question is done with.
    let isDone = isAnswered(question) && !memory.isAnswered && !pending.contains(place)
    if isDone { detour.removeAll { $0 == place } } else { recalled = place }
  }
}
