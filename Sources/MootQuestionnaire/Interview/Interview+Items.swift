import MootLanguage

extension Interview {
  /// What a line at the question of a list means.
  private enum ItemLine {
    case edit(Int)
    case remove(Int)
    case move(Int, Int)
    case new(String)
  }

  /// A line at the question of a list: a new item, or a change of those that are there.
  mutating func receiveItem(_ text: String, of list: ItemList, at question: Question) -> [InterviewAction] {
    let count = answers.count(of: list.path)
    if text.isEmpty { return closeList(of: question, count: count) }
    switch read(text, count: count) {
    case .new(let text): return addItem(text, to: list, at: question, count: count)
    case .edit(let item):
      guard (0..<count).contains(item) else { return refuseItem(text, count: count) }
      mistakes = 0
      let fields = list.fields(list.item(item)).filter { isOpen($0) }
      detour = fields.map(\.id) + [question.id]
      return proceed(from: question)
    case .remove(let item):
      guard (0..<count).contains(item) else { return refuseItem(text, count: count) }
      return change(namesOf(item, in: list) + [Edit(list.item(item), nil)], at: question)
    case .move(let item, let place):
      guard (0..<count).contains(item), (0..<count).contains(place), item != place else {
        return refuseItem(text, count: count)
      }
      return change([Edit(moving: list.item(item), to: place)], at: question)
    }
  }

  private func read(_ text: String, count: Int) -> ItemLine {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let fillers = catalogue.words("interview.words.to")
    let numbers = words.dropFirst().filter { !fillers.contains($0) }.map { Int($0) }
    if words.count == 1, let number = Int(words[0]) { return .edit(number - 1) }
    if let first = words.first, numbers.allSatisfy({ $0 != nil }) {
      let numbers = numbers.compactMap(\.self)
      if numbers.count == 1 {
        if catalogue.words("interview.words.change").contains(first) { return .edit(numbers[0] - 1) }
        if catalogue.words("interview.words.remove").contains(first) { return .remove(numbers[0] - 1) }
      }
      if numbers.count == 2, catalogue.words("interview.words.move").contains(first) {
        return .move(numbers[0] - 1, numbers[1] - 1)
      }
    }
    return .new(text)
  }

  /// Enter: nothing more is to be added.
  private mutating func closeList(of question: Question, count: Int) -> [InterviewAction] {
    guard count > 0 else {
      if question.isOptional { return skip(question) }
      mistakes += 1
      let key = question.isRequired ? "interview.nothing-typed-required" : "interview.nothing-typed"
      return [.show(objection(key, ["example": example(of: question)])), askAgain()]
    }
    mistakes = 0
    skipped.remove(question.id)
    pending.remove(question.id)
    closed.insert(question.id)
    return proceed(from: question)
  }

  private mutating func addItem(
    _ text: String, to list: ItemList, at question: Question, count: Int
  ) -> [InterviewAction] {
    guard count < list.limit else {
      mistakes += 1
      return [.show(objection("interview.items.full", ["limit": String(list.limit)])), askAgain(prefill: text)]
    }
    let fields = list.fields(list.item(count))
    guard let first = fields.first else { return [askAgain()] }
    switch first.read(text, after: answers, in: catalogue) {
    case .failure(let complaint):
      mistakes += 1
      return [.show(objection(complaint, to: question)), askAgain(prefill: text)]
    case .success(let reading):
      closed.remove(question.id)
      skipped.remove(question.id)
      detour = fields.dropFirst().map(\.id) + [question.id]
      return [.remember(text, question: question.id)] + record(reading, at: first)
    }
  }

  private mutating func refuseItem(_ text: String, count: Int) -> [InterviewAction] {
    mistakes += 1
    let arguments = ["typed": text, "count": String(count)]
    return [.show(objection("interview.items.unknown", arguments)), askAgain(prefill: text)]
  }

  /// Removes or moves items, and shows the list as it is now.
  private mutating func change(_ edits: [Edit], at question: Question) -> [InterviewAction] {
    mistakes = 0
    apply(edits)
    let changes = edits + park()
    guard let place = places[question.id] else { return [.save(changes), askAgain()] }
    return [.save(changes)] + arrive(at: place)
  }

  /// The changes that take an item's name out of everything that speaks of it.
  private func namesOf(_ item: Int, in list: ItemList) -> [Edit] {
    guard let name = answers.text("\(list.item(item)).id") else { return [] }
    return answers.values.keys.sorted().compactMap { path in
      guard list.namedBy.contains(ScenarioPath.pattern(of: path)) else { return nil }
      switch answers[path] {
      case .text(name): return Edit(path, nil)
      case .list(let names) where names.contains(name):
        let others = names.filter { $0 != name }
        return Edit(path, others.isEmpty ? nil : .list(others))
      default: return nil
      }
    }
  }
}
