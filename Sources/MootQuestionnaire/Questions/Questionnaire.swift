/// The questions of an interview, in the order in which they are asked.
package struct Questionnaire: Sendable {
  package let questions: [Question]
  /// Paths that no question writes but some question reads.
  package let context: [String]
  /// Whether the interview is long enough to say in which section it is.
  package let hasSections: Bool
  /// Keys of questions in the order in which the quick path asks them; others come last, as they stand.
  package let quickOrder: [String]

  package init(_ questions: [Question], context: [String] = [], hasSections: Bool = false, quickOrder: [String] = []) {
    self.questions = questions
    self.context = context
    self.hasSections = hasSections
    self.quickOrder = quickOrder
  }

  /// The questions with those about the first item of every list: all that a catalogue has to know.
  package var catalogued: [Question] {
    questions.flatMap { question in (question.itemList?.fields(count: 1) ?? []) + [question] }
  }

  /// Every path that the questions read or write, each once, with one item in every list.
  package var paths: [String] {
    var seen: Set<String> = []
    return (catalogued.filter { $0.itemList == nil }.flatMap { $0.writes + $0.answeredBy } + context)
      .filter { seen.insert($0).inserted }
  }

  /// Every path that the questions read or write, each once, with as many items in every list as `count` says.
  package func paths(count: (String) -> Int) -> [String] {
    var seen: Set<String> = []
    let expanded = questions.flatMap { question in
      question.itemList.map { $0.fields(count: count($0.path)) } ?? [question]
    }
    return (expanded.flatMap { $0.writes + $0.answeredBy } + context).filter { seen.insert($0).inserted }
  }

  /// The same questions without those that the quick path leaves out, in its order. Of a list it asks about the first item
  /// only.
  package var quick: Questionnaire {
    let short = questions.flatMap { question in
      question.itemList.map { $0.fields(count: 1).filter(\.isQuick) } ?? (question.isQuick ? [question] : [])
    }
    let ranked = short.enumerated().map { (quickOrder.firstIndex(of: $1.key) ?? quickOrder.count, $0, $1) }
    return Questionnaire(ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2), context: context)
  }

  /// The questions as they are asked after some answers: before each list's own question those about its items.
  package func agenda(for answers: Answers) -> [Question] {
    questions.flatMap { question in
      (question.itemList.map { $0.fields(count: answers.count(of: $0.path)) } ?? []) + [question]
    }
  }

  /// The lists that are entered item by item.
  package var lists: [ItemList] { questions.compactMap(\.itemList) }

  /// The questions that are asked, and not answered, in their order; those that may be left open do not count.
  ///
  /// A question is not asked while the one that it follows is open: its answer would have nothing to stand on. It still
  /// counts as a gap, because both are missing.
  package func gaps(in answers: Answers) -> [Question] {
    agenda(for: answers).filter { question in
      guard !question.isOptional, question.applies(answers) else { return false }
      if let list = list(of: question.id), !list.applies(answers) { return false }
      return !question.isAnswered(in: answers)
    }
  }

  /// The question about a list to whose items a path belongs; nil for all others.
  package func list(of path: String) -> Question? {
    questions.first { question in question.itemList.map { path.hasPrefix($0.path + "[") } ?? false }
  }

  /// The question with a path, also one about an item.
  package func question(_ id: String) -> Question? {
    if let question = questions.first(where: { $0.id == id }) { return question }
    guard let list = list(of: id)?.itemList, let close = id.firstIndex(of: "]") else { return nil }
    return list.fields(String(id[...close])).first { $0.id == id }
  }
}
