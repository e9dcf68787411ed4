import MootLanguage

extension Interview {
  mutating func receiveAnswer(_ text: String, to question: Question) -> [InterviewAction] {
    let proposal = currentProposal(of: question)
    if text.isEmpty, proposal == nil, question.isOptional { return skip(question) }
    guard let typed = text.isEmpty ? proposal : text else {
      mistakes += 1
      let key = question.isRequired ? "interview.nothing-typed-required" : "interview.nothing-typed"
      return [.show(objection(key, ["example": example(of: question)])), askAgain()]
    }
    if text.isEmpty, question.typed(from: answers, in: catalogue) == proposal {
      // The answer stands; what the file says about it stays as it is written.
      pending.remove(question.id)
      drafts[question.id] = nil
      return proceed(from: question)
    }
    switch question.read(typed, after: answers, in: catalogue) {
    case .failure(let complaint):
      mistakes += 1
      return [.show(objection(complaint, to: question)), askAgain(prefill: typed)]
    case .success(let reading):
      taken[question.id] = text.isEmpty ? typed : nil
      let isWorthKeeping = !text.isEmpty && !typed.contains("\n")
      return (isWorthKeeping ? [.remember(typed, question: question.id)] : []) + record(reading, at: question)
    }
  }

  /// Takes what an answer means into the answers, and goes on.
  mutating func record(_ reading: Reading, at question: Question) -> [InterviewAction] {
    keep(reading, at: question) + proceed(from: question)
  }

  /// Takes what an answer means into the answers.
  mutating func keep(_ reading: Reading, at question: Question) -> [InterviewAction] {
    settle(question)
    var changed = answers
    changed.apply(reading.edits)
    let edits = (question.companions(changed) + reading.edits).filter { answers[$0.path] != $0.value }
    apply(edits)
    let changes = edits + park()
    var actions: [InterviewAction] = []
    if !changes.isEmpty { actions.append(.save(changes)) }
    if let echo = reading.echo { actions.append(.show(Passage(.echo, echo))) }
    actions += question.remark(answers, catalogue).map { .show(Passage(.advice, $0)) }
    // On a line of several answers, a hyphen leaves open what gives the question its name.
    let isOpen = reading.edits.contains { $0.path == question.id && $0.value == nil }
    if !changes.isEmpty || isOpen { actions.append(.check(leftOpen: isOpen ? question.id : nil)) }
    if !edits.isEmpty, !question.moves.isEmpty { actions.append(.forecast(question: question.id)) }
    return actions
  }

  /// Forgets what was only there until the question has an answer.
  private mutating func settle(_ question: Question) {
    mistakes = 0
    skipped.remove(question.id)
    pending.remove(question.id)
    parked[question.id] = nil
    drafts[question.id] = nil
  }

  mutating func skip(_ question: Question) -> [InterviewAction] {
    guard !question.isRequired else {
      return [.show(objection("interview.cannot-skip", ["example": example(of: question)])), askAgain()]
    }
    settle(question)
    skipped.insert(question.id)
    taken[question.id] = nil
    let place = places[question.id] ?? 0
    let isThere = question.itemList == nil && question.isAnswered(in: answers)
    let edits = isThere ? question.owns.map { Edit($0, nil) } : []
    // The item is gone with the question that made it.
    let takesItem = edits.contains { ScenarioPath.item($0.path) != nil }
    let list = owners[question.id]
    apply(edits)
    let changes = edits + park()
    let sentence = takesItem ? farewell(to: question, in: list) : sentenceOfSkipping(question)
    var actions: [InterviewAction] = changes.isEmpty ? [] : [.save(changes)]
    actions += [.show(Passage(.echo, sentence)), .check(leftOpen: question.id)]
    if !edits.isEmpty, !question.moves.isEmpty { actions.append(.forecast(question: question.id)) }
    if takesItem, let list {
      detour = []
      skipped = skipped.filter { !ScenarioPath.path($0, isWithin: list.id) }
      return actions + arrive(at: places[list.id] ?? place)
    }
    return actions + proceed(from: question)
  }

  private func sentenceOfSkipping(_ question: Question) -> String {
    let key = question.catalogueKey("skipped")
    return catalogue.text(catalogue.has(key) ? key : "interview.skipped")
  }

  /// What to say when an item was taken out with the question that made it: the one behind it stands in its place now. The
  /// quick path, which asks for the first item only, has no question of the list.
  private func farewell(to question: Question, in list: Question?) -> String {
    guard let next = self.question(question.id)?.typed(from: answers, in: catalogue) else {
      return list == nil ? sentenceOfSkipping(question) : catalogue.text("interview.skipped-item")
    }
    return catalogue.text("interview.skipped-item-next", ["next": next])
  }

  /// Takes the answers of questions that are not asked any more out of the scenario, and keeps them; brings back the items of
  /// lists that are asked again.
  mutating func park() -> [Edit] {
    var edits: [Edit] = []
    for question in questionnaire.questions {
      guard let list = question.itemList else { continue }
      if isOpen(question) {
        guard let values = parkedItems.removeValue(forKey: list.path), !question.isAnswered(in: answers) else {
          continue
        }
        edits += values.sorted { $0.key < $1.key }.map { Edit($0.key, $0.value) }
      } else if question.isAnswered(in: answers) {
        parkedItems[list.path] = answers.values(within: list.path)
        edits.append(Edit(list.path, nil))
      }
    }
    apply(edits)
    var closing: [Edit] = []
    for question in agenda where question.itemList == nil && question.isAnswered(in: answers) && !isOpen(question) {
      parked[question.id] = question.typed(from: answers, in: catalogue)
      closing += question.owns.filter { path in answers.values.keys.contains { ScenarioPath.path($0, isWithin: path) } }
        .map { Edit($0, nil) }
    }
    apply(closing)
    return edits + closing
  }
}
