import MootLanguage

extension Interview {
  /// What an empty line takes at a question.
  ///
  /// An answer stands, unless it was itself a proposal that would be another one by now; an answer that was parked comes back.
  func currentProposal(of question: Question) -> String? {
    let proposed = parked[question.id] ?? question.proposal(answers, catalogue)
    guard let present = question.typed(from: answers, in: catalogue) else { return proposed }
    if let taken = taken[question.id], let proposed, proposed != taken { return proposed }
    return present
  }

  /// The prompt for where the interview is.
  func askAgain(prefill: String = "") -> InterviewAction {
    let open = openQuestions
    guard let question = current else {
      let completions = (1...max(1, open.count)).map(String.init) + open.map(\.id)
      return .ask(
        Prompt(
          question: nil, number: 0, total: open.count, isContinuation: false, proposal: nil, prefill: prefill,
          completions: completions, mistakes: mistakes))
    }
    let isContinuation = !drafts[question.id, default: []].isEmpty
    return .ask(
      Prompt(
        question: question.id, number: (open.firstIndex { $0.id == question.id } ?? 0) + 1, total: open.count,
        isContinuation: isContinuation,
        proposal: isContinuation || question.itemList != nil ? nil : currentProposal(of: question),
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
      Passage(.title, title(of: question)),
      Passage(.question, catalogue.text(question.catalogueKey("ask"))),
    ]
    passages += offers(of: question)
    passages += question.advice(answers, catalogue).map { Passage(.advice, $0) }
    if let draft = drafts[question.id], !draft.isEmpty {
      passages.append(Passage(.note, catalogue.text("interview.text.so-far")))
      passages.append(Passage(.echo, draft.joined(separator: "\n")))
      passages.append(Passage(.proposal, catalogue.text("interview.text.goes-on")))
    } else {
      passages.append(Passage(.proposal, enterHint(for: question)))
    }
    return passages
  }

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
      } + [Passage(.help, catalogue.text(scale.isWhole ? "interview.score.whole" : "interview.score.scale"))]
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
      } + [Passage(.help, catalogue.text(question.catalogueKey("scale")))]
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
    return catalogue.text(
      "interview.progress",
      [
        "section": numbers.whole((sections.firstIndex(of: question.section) ?? 0) + 1),
        "sections": numbers.whole(sections.count),
        "name": catalogue.text("interview.section.\(question.section.rawValue)"),
        "question": numbers.whole((open.firstIndex { $0.id == question.id } ?? 0) + 1),
        "questions": numbers.whole(open.count),
      ])
  }

  private func enterHint(for question: Question) -> String {
    if let list = question.itemList {
      let count = answers.count(of: list.path)
      if count == 0 { return catalogue.text("interview.example", ["example": example(of: question)]) }
      return catalogue.text(count < list.limit ? "interview.items.hint" : "interview.items.hint-full")
    }
    if let proposal = currentProposal(of: question) {
      let present = question.typed(from: answers, in: catalogue)
      if let present, present != proposal {
        return catalogue.text("interview.enter.changed", ["proposal": proposal, "present": present])
      }
      let key = present == nil ? "interview.enter.takes" : "interview.enter.keeps"
      return catalogue.text(key, ["proposal": proposal])
    }
    let key = question.isOptional ? "interview.example-optional" : "interview.example"
    return catalogue.text(key, ["example": example(of: question)])
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
