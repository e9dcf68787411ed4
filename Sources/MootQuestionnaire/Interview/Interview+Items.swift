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
    if text.isEmpty {
      // Where something is proposed for the first item, Enter takes it, as everywhere.
      guard count == 0, let proposal = currentProposal(of: question) else {
        return closeList(of: question, count: count)
      }
      return addItem(proposal, to: list, at: question)
    }
    switch read(text, count: count) {
    case .new(let text): return addItem(text, to: list, at: question)
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

  private mutating func addItem(_ text: String, to list: ItemList, at question: Question) -> [InterviewAction] {
    switch makeItem(of: text, in: list, at: question) {
    case .failure(let objection):
      mistakes += 1
      return [.show(objection.passage), askAgain(prefill: text)]
    case .success(let item):
      detour = item.rest + [question.id]
      return item.actions + proceed(from: item.first)
    }
  }

  /// What makes an item: its first question, those that are still to be asked about it, what is to be done.
  private struct NewItem {
    let first: Question
    let rest: [String]
    let actions: [InterviewAction]
  }

  /// Why there can be no such item.
  private struct Refusal: Error {
    let passage: Passage
  }

  private mutating func makeItem(
    of text: String, in list: ItemList, at question: Question
  ) -> Result<NewItem, Refusal> {
    let count = answers.count(of: list.path)
    guard count < list.limit, let first = list.fields(list.item(count)).first else {
      return .failure(Refusal(passage: objection("interview.items.full", ["limit": String(list.limit)])))
    }
    switch first.read(text, after: answers, in: catalogue) {
    case .failure(let complaint): return .failure(Refusal(passage: objection(complaint, to: question)))
    case .success(let reading):
      closed.remove(question.id)
      skipped.remove(question.id)
      let actions = [.remember(text, question: question.id)] + keep(reading, at: first)
      // What goes with the item needs not be asked, such as the goal of a target where there is only one.
      let rest = list.fields(list.item(count)).dropFirst().filter { !$0.isAnswered(in: answers) }.map(\.id)
      return .success(NewItem(first: first, rest: rest, actions: actions))
    }
  }

  /// Several lines at once at the question of a list: an item each, up to the first that cannot be one. What else there is to
  /// say about them is asked afterwards, item by item.
  mutating func receiveItems(_ lines: [String], of list: ItemList, at question: Question) -> [InterviewAction] {
    var actions: [InterviewAction] = []
    var toAsk: [String] = []
    var taken = 0
    var refused: Passage?
    for line in lines.map(Self.withoutBullet) where refused == nil {
      switch makeItem(of: line, in: list, at: question) {
      case .failure(let refusal): refused = refusal.passage
      case .success(let item):
        taken += 1
        toAsk += item.rest
        actions += item.actions
      }
    }
    if taken > 0 { actions.append(.show(Passage(.note, catalogue.text("interview.items.pasted", count: taken)))) }
    if let refused {
      let arguments = ["line": String(taken + 1), "sentence": refused.text]
      actions.append(.show(objection("interview.items.paste-refused", arguments)))
    }
    guard taken > 0 else {
      mistakes += 1
      return actions + [askAgain()]
    }
    detour = toAsk + [question.id]
    return actions + proceed(from: question)
  }

  /// A line of a list without the sign that it begins with there: `- one`, `• two`, `3. three`.
  private static func withoutBullet(_ line: String) -> String {
    let line = line.trimmingPrefix { $0.isWhitespace }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    for sign in number.isEmpty ? ["- ", "* ", "• ", "– "] : ["\(number). ", "\(number)) "] where line.hasPrefix(sign) {
      return String(line.dropFirst(sign.count))
    }
    return String(line)
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
