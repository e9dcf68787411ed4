import MootLanguage

extension Interview {
  /// What an empty line takes at a question.
  ///
  /// An answer stands, unless it was itself a proposal that would be another one by now; an answer that was parked comes back.
  func currentProposal(of question: Question) -> String? {
    if let list = question.itemList {
      // Of a list that is empty, its first item.
      guard answers.count(of: list.path) == 0 else { return nil }
      return list.fields(list.item(0)).first?.proposed(after: answers, in: catalogue)
    }
    let proposed = parked[question.id] ?? question.proposed(after: answers, in: catalogue)
    guard let present = question.typed(from: answers, in: catalogue) else { return proposed }
    if let taken = taken[question.id], let proposed, proposed != taken { return proposed }
    return present
  }

  /// The prompt for where the interview is.
  func askAgain(prefill: String = "") -> InterviewAction {
    guard let question = current else {
      let open = numbered
      return .ask(
        Prompt(
          question: nil, number: 0, total: open.count, isContinuation: false, proposal: nil, prefill: prefill,
          completions: open.map(\.number) + open.map(\.question.id), mistakes: mistakes))
    }
    let (number, total) = progress(of: question)
    let isContinuation = !drafts[question.id, default: []].isEmpty
    return .ask(
      Prompt(
        question: question.id, number: number, total: total,
        isContinuation: isContinuation,
        proposal: isContinuation ? nil : currentProposal(of: question),
        // A text of several lines cannot be put into one; it is brought back by :edit.
        prefill: prefill.contains("\n") || isContinuation ? "" : prefill,
        completions: question.completions(in: catalogue, after: answers)
          + InterviewCommand.allCases.map { ":" + $0.rawValue },
        mistakes: mistakes))
  }

  /// What is shown when a question is reached.
  func presentation(of question: Question) -> [Passage] {
    var passages: [Passage] = []
    if questionnaire.hasSections { passages.append(Passage(.progress, progress(at: question))) }
    passages += [
      Passage(.title, titleWithItem(of: question)),
      Passage(.question, catalogue.text(question.catalogueKey(asksForFirst(question) ? "ask-first" : "ask"))),
    ]
    passages += offers(of: question)
    let isEmptyList = question.itemList.map { answers.count(of: $0.path) == 0 } ?? false
    let adviser = isEmptyList ? question.itemList?.fields(question.itemList?.item(0) ?? "").first : question
    passages += (adviser?.advice(answers, catalogue) ?? []).map { Passage(.advice, $0) }
    if let draft = drafts[question.id], !draft.isEmpty {
      passages.append(Passage(.note, catalogue.text("interview.text.so-far")))
      passages.append(Passage(.echo, draft.joined(separator: "\n")))
      passages.append(Passage(.proposal, catalogue.text("interview.text.goes-on")))
    } else {
      passages.append(Passage(.proposal, enterHint(for: question)))
    }
    return passages
  }

  /// Whether a list that is empty is asked for in words of their own: there is nothing yet that it could be "else" than.
  private func asksForFirst(_ question: Question) -> Bool {
    guard let list = question.itemList, answers.count(of: list.path) == 0 else { return false }
    return catalogue.has(question.catalogueKey("ask-first"))
  }

  /// The title of a question, with the item that it is about.
  private func titleWithItem(of question: Question) -> String {
    guard let list = owners[question.id]?.itemList, let (place, _) = ScenarioPath.place(of: question.id, in: list.path),
      let first = list.fields(list.item(place)).first, first.id != question.id,
      let item = first.typed(from: answers, in: catalogue)
    else { return title(of: question) }
    let short = item.count > Self.shortest ? item.prefix(Self.shortest - 1) + "…" : item[...]
    return catalogue.text("interview.item.title", ["title": title(of: question), "item": String(short)])
  }

  /// Characters of an item's words that are enough to know it by.
  private static let shortest = 48

  /// What can be chosen, or what a list holds.
  private func offers(of question: Question) -> [Passage] {
    switch question.kind {
    case .choices(let list):
      return list.choices.map { choice in
        Passage(
          .choice, label: question.label(of: choice, in: catalogue),
          catalogue.text(question.catalogueKey("choice.\(choice.word)")))
      }
    case .score(let scale):
      let numbers = NumberFormat(language: catalogue.language)
      return zip(scale.grades, scale.scores).map { grade, score in
        let meaning = catalogue.text(question.catalogueKey("choice.\(grade)"))
        let value = numbers.decimal(score, Amount.decimals(of: score))
        return Passage(
          .choice, label: question.label(of: Choice(grade), in: catalogue),
          catalogue.text("interview.score.grade", ["meaning": meaning, "score": value]))
      } + [Passage(.scale, catalogue.text(scale.isWhole ? "interview.score.whole" : "interview.score.scale"))]
    case .parts(let parts):
      return parts.enumerated().map { number, part in
        let meaning = catalogue.text(question.catalogueKey("part.\(part.word)"))
        let words = question.question(of: part).completions(in: catalogue)
        guard case .choices = part.kind, words.contains(where: { Int($0) == nil }) else {
          return Passage(.choice, label: "\(number + 1)", meaning)
        }
        let text = catalogue.text(
          "interview.parts.choices", ["meaning": meaning, "choices": words.joined(separator: ", ")])
        return Passage(.choice, label: "\(number + 1)", text)
      } + [Passage(.scale, catalogue.text(question.catalogueKey("scale")))]
    case .references(let list):
      return list.items(in: answers).enumerated().map { number, item in
        Passage(.choice, label: "\(number + 1)", item.text.isEmpty ? item.id : item.text)
      }
    case .items(let list):
      return (0..<answers.count(of: list.path)).map { place in
        let first = list.fields(list.item(place)).first
        let text = first?.typed(from: answers, in: catalogue) ?? catalogue.text("interview.review.open")
        return Passage(.listed, label: "\(place + 1)", text.split(separator: "\n").first.map(String.init) ?? text)
      }
    default: return []
    }
  }

  /// "Section 2 of 7: People. Question 9 of 34."
  private func progress(at question: Question) -> String {
    let open = openQuestions
    var sections: [Section] = []
    for question in open where sections.last != question.section && !sections.contains(question.section) {
      sections.append(question.section)
    }
    let numbers = NumberFormat(language: catalogue.language)
    let (number, total) = self.progress(of: question)
    return catalogue.text(
      "interview.progress",
      [
        "section": numbers.whole((sections.firstIndex(of: question.section) ?? 0) + 1),
        "sections": numbers.whole(sections.count),
        "name": catalogue.text("interview.section.\(question.section.rawValue)"),
        "question": numbers.whole(number), "questions": numbers.whole(total),
      ])
  }

  private func enterHint(for question: Question) -> String {
    if let list = question.itemList {
      let count = answers.count(of: list.path)
      if count > 0 {
        let isFull = count >= list.limit
        return catalogue.text(
          isFull ? "interview.items.hint-full" : count == 1 ? "interview.items.hint-one" : "interview.items.hint")
      }
    }
    if let proposal = currentProposal(of: question) {
      let present = question.typed(from: answers, in: catalogue)
      if let present, present != proposal {
        return catalogue.text(
          "interview.enter.changed",
          ["proposal": shown(proposal, at: question), "present": shown(present, at: question)])
      }
      let key = present == nil ? "interview.enter.takes" : "interview.enter.keeps"
      return catalogue.text(key, ["proposal": shown(proposal, at: question)])
    }
    let key = question.isOptional ? "interview.example-optional" : "interview.example"
    return catalogue.text(key, ["example": example(of: question)])
  }

  /// An answer as it is shown: where it names items of a list, what they say instead of their identifiers.
  func shown(_ typed: String, at question: Question) -> String {
    guard case .references(let list) = question.kind else { return typed }
    let texts = Dictionary(list.items(in: answers).map { ($0.id, $0.text) }) { first, _ in first }
    return typed.split(separator: ", ").map { id in
      texts[String(id)].flatMap { $0.isEmpty ? nil : $0 } ?? String(id)
    }.joined(separator: "; ")
  }

  /// Why a question is asked, an example, and where the answer goes.
  func explanation(of question: Question) -> [Passage] {
    let clause = catalogue.text("interview.clause.\(question.clause)")
    let moves = question.moves.joined(separator: ", ")
    let feeds = catalogue.text(
      question.moves.isEmpty ? "interview.help.feeds-words" : "interview.help.feeds",
      ["clause": clause, "id": question.clause, "moves": moves, "path": question.id])
    return [
      Passage(.help, catalogue.text(question.catalogueKey("why"))),
      Passage(.help, catalogue.text("interview.example", ["example": example(of: question)])),
      Passage(.help, feeds),
    ]
  }

  func title(of question: Question) -> String { catalogue.text(question.catalogueKey("title")) }

  func example(of question: Question) -> String { catalogue.text(question.catalogueKey("example")) }

  func note(_ key: String) -> Passage { Passage(.note, catalogue.text(key)) }

  func objection(_ key: String, _ arguments: [String: String]) -> Passage {
    Passage(.objection, catalogue.text(key, arguments))
  }

  func objection(_ complaint: Complaint, to question: Question) -> Passage {
    // Long sentences stand on several lines of a catalogue; here they are part of one.
    let sentence = catalogue.text(complaint.key, complaint.arguments).split(separator: "\n").joined(separator: " ")
    return objection("interview.objection", ["sentence": sentence, "example": example(of: question)])
  }
}
