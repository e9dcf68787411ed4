import MootLanguage

extension Interview {
  /// The questions that are asked now.
  var openQuestions: [Question] { questionnaire.questions.filter(isOpen) }

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
    guard case .asking(let index) = position else {
      let completions = (1...max(1, open.count)).map(String.init) + open.map(\.id)
      return .ask(
        Prompt(
          question: nil, number: 0, total: open.count, proposal: nil, prefill: prefill, completions: completions,
          mistakes: mistakes))
    }
    let question = questionnaire.questions[index]
    return .ask(
      Prompt(
        question: question.id, number: (open.firstIndex { $0.id == question.id } ?? 0) + 1, total: open.count,
        proposal: currentProposal(of: question), prefill: prefill,
        completions: question.completions(in: catalogue) + InterviewCommand.allCases.map { ":" + $0.rawValue },
        mistakes: mistakes))
  }

  /// What is shown when a question is reached.
  func presentation(of question: Question) -> [Passage] {
    var passages = [
      Passage(.title, title(of: question)),
      Passage(.question, catalogue.text(question.catalogueKey("ask"))),
    ]
    if case .choices(let list) = question.kind {
      passages += list.choices.map { choice in
        Passage(
          .choice, label: question.label(of: choice, in: catalogue),
          catalogue.text(question.catalogueKey("choice.\(choice.word)")))
      }
    }
    passages += question.advice(answers, catalogue).map { Passage(.advice, $0) }
    passages.append(Passage(.proposal, enterHint(for: question)))
    return passages
  }

  private func enterHint(for question: Question) -> String {
    if let proposal = currentProposal(of: question) {
      let present = question.typed(from: answers, in: catalogue)
      if let present, present != proposal {
        return catalogue.text("interview.enter.changed", ["proposal": proposal, "present": present])
      }
      let key = present == nil ? "interview.enter.takes" : "interview.enter.keeps"
      return catalogue.text(key, ["proposal": proposal])
    }
    return catalogue.text("interview.example", ["example": example(of: question)])
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
