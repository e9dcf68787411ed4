import MootLanguage
import MootQuestionnaire
import Testing

@Suite struct InterviewTests {
  @Test func asksTheFirstQuestionWithItsPlace() throws {
    var interview = Specimen.interview()
    let actions = interview.start()
    let prompt = try #require(actions.prompt)
    #expect(prompt.question == "name")
    #expect(prompt.number == 1)
    // The fee is not asked as long as nobody pays.
    #expect(prompt.total == 6)
    #expect(prompt.proposal == nil)
    #expect(actions.passages(.title) == ["Name"])
  }

  @Test func savesBeforeItAsksTheNextQuestion() throws {
    var interview = Specimen.interview()
    _ = interview.start()
    let actions = interview.receive(.line("  Foo\tbar "))
    let save = try #require(actions.firstIndex(of: .save([Edit("name", .text("Foo bar"))])))
    #expect(save < actions.count - 1)
    #expect(actions.prompt?.question == "membership.model")
  }

  @Test(arguments: Specimen.answers.map(\.id))
  func everyKindExplainsItselfWithoutLosingItsPlace(_ id: String) {
    var interview = Specimen.interview(at: id)
    let before = interview.answers
    let actions = interview.receive(.line("?"))
    #expect(actions.prompt?.question == id)
    #expect(actions.passages(.help).count == 3)
    #expect(actions.passages(.help).last?.contains(Specimen.questionnaire.question(id)?.clause ?? "?") == true)
    #expect(interview.answers == before)
  }

  @Test(arguments: Specimen.answers.dropFirst().map(\.id))
  func everyKindGoesBackAlsoAfterAnInvalidAnswer(_ id: String) throws {
    let index = try #require(Specimen.answers.firstIndex { $0.id == id })
    var interview = Specimen.interview(at: id)
    let refused = interview.receive(.line(Specimen.answers[index].bad))
    #expect(refused.prompt?.question == id)
    #expect(refused.prompt?.prefill == Specimen.answers[index].bad)
    #expect(refused.prompt?.mistakes == 1)
    #expect(refused.edits.isEmpty)
    // The refused answer stands in the line; a command is typed behind it.
    #expect(refused.prompt?.meant(by: Specimen.answers[index].bad + ":back") == ":back")
    #expect(refused.prompt?.meant(by: Specimen.answers[index].bad + " :quit") == " :quit")
    #expect(refused.prompt?.meant(by: Specimen.answers[index].bad + ":30") == Specimen.answers[index].bad + ":30")
    #expect(refused.prompt?.meant(by: "other:back") == "other:back")
    let objection = try #require(refused.passages(.objection).first)
    #expect(objection.contains("For example:"))
    let back = interview.receive(.line(":back"))
    #expect(back.prompt?.question == Specimen.answers[index - 1].id)
    #expect(back.prompt?.prefill == "")
    // Enter keeps what was answered there, and leads to where the person was.
    let forward = interview.receive(.line(""))
    #expect(forward.edits.isEmpty)
    #expect(forward.prompt?.question == id)
    #expect(forward.prompt?.mistakes == 0)
  }

  @Test(arguments: Specimen.answers.dropFirst().map(\.id))
  func everyKindCanBeLeftOpen(_ id: String) {
    var interview = Specimen.interview(at: id)
    let actions = interview.receive(.line(":skip"))
    #expect(actions.edits.isEmpty)
    #expect(actions.passages(.echo).count == 1)
    #expect(actions.prompt?.question != id)
    #expect(interview.answers[id] == nil)
  }

  @Test(arguments: Specimen.answers.map(\.id))
  func everyKindTakesNothingForNoAnswer(_ id: String) {
    var interview = Specimen.interview(at: id)
    let proposal = ["membership.model": "registration", "team.salaried": "yes"][id]
    let actions = interview.receive(.line(" "))
    if proposal == nil {
      #expect(actions.prompt?.question == id)
      #expect(actions.passages(.objection).count == 1)
    } else {
      #expect(actions.prompt?.question != id)
      #expect(interview.answers[id] != nil)
    }
  }

  @Test(
    arguments: [
      (InterviewEvent.interrupted, Departure.interrupted), (.endOfInput, .endOfInput), (.terminated, .terminated),
      (.hungUp, .hungUp), (.line(":quit"), .quit), (.line(":q"), .quit),
    ])
  func everyWayOutEndsIt(_ event: InterviewEvent, _ departure: Departure) {
    var interview = Specimen.interview(at: "audience.eligible")
    #expect(interview.receive(event) == [.finish(.left(departure))])
    #expect(interview.receive(.line("more")).outcome != nil)
  }

  @Test func aRequiredQuestionCannotBeSkipped() {
    var interview = Specimen.interview()
    _ = interview.start()
    let actions = interview.receive(.line(":skip"))
    #expect(actions.prompt?.question == "name")
    #expect(actions.passages(.objection).count == 1)
  }

  @Test func thereIsNothingBeforeTheFirstQuestion() {
    var interview = Specimen.interview()
    _ = interview.start()
    let actions = interview.receive(.line(":back"))
    #expect(actions.prompt?.question == "name")
    #expect(actions.passages(.note).count == 1)
  }

  @Test func twoStepsBackAndAnEditLeadThroughBothQuestionsAgain() {
    var interview = Specimen.interview(at: "purpose.kinds")
    _ = interview.receive(.line("nonsense"))
    _ = interview.receive(.line(":back"))
    _ = interview.receive(.line(":back"))
    #expect(interview.receive(.line(":back")).prompt?.question == "name")
    #expect(interview.receive(.line("Bar")).prompt?.question == "membership.model")
    #expect(interview.receive(.line("")).prompt?.question == "membership.fee")
    #expect(interview.receive(.line("")).prompt?.question == "purpose.kinds")
    #expect(interview.answers.text("name") == "Bar")
  }

  @Test func answersOfAClosedBranchAreParkedAndComeBack() {
    var interview = Specimen.interview(at: "purpose.kinds")
    _ = interview.receive(.line(":back"))
    _ = interview.receive(.line(":back"))
    let closed = interview.receive(.line("open"))
    #expect(closed.edits.contains(Edit("membership.fee", nil)))
    #expect(interview.answers["membership.fee"] == nil)
    #expect(closed.prompt?.question == "purpose.kinds")
    #expect(closed.prompt?.total == 6)
    _ = interview.receive(.line(":back"))
    let opened = interview.receive(.line("paid"))
    #expect(opened.prompt?.question == "membership.fee")
    #expect(opened.prompt?.proposal == "20")
    #expect(interview.receive(.line("")).edits == [Edit("membership.fee", .number(20))])
  }

  @Test func aProposalThatWasTakenIsProposedAnewWhenItsGroundsChange() {
    var interview = Specimen.interview(at: "team.salaried")
    // The proposal of a paid community is "yes"; it is taken.
    #expect(interview.receive(.line("")).edits == [Edit("team.salaried", .flag(true))])
    for _ in 0..<5 { _ = interview.receive(.line(":back")) }
    var actions = interview.receive(.line(":back"))
    #expect(actions.prompt?.question == "name")
    _ = interview.receive(.line(""))
    actions = interview.receive(.line("open"))
    while let prompt = actions.prompt, prompt.question != "team.salaried" { actions = interview.receive(.line("")) }
    #expect(actions.prompt?.proposal == "no")
    #expect(actions.passages(.proposal).first?.contains("it was: yes") == true)
    #expect(interview.receive(.line("")).edits == [Edit("team.salaried", .flag(false))])
  }

  @Test func anAnswerThatWasTypedStandsWhenAnotherWouldBeProposed() {
    var interview = Specimen.interview(at: "team.salaried")
    _ = interview.receive(.line("yes"))
    for _ in 0..<6 { _ = interview.receive(.line(":back")) }
    _ = interview.receive(.line(""))
    var actions = interview.receive(.line("open"))
    while let prompt = actions.prompt, prompt.question != "team.salaried" { actions = interview.receive(.line("")) }
    #expect(actions.prompt?.proposal == "yes")
  }

  @Test func aTargetReplacesItsOtherBound() {
    var interview = Specimen.interview(at: "targets[0].metric")
    #expect(interview.receive(.line("at most 10 moderation hours by week 26")).outcome == .completed)
    #expect(interview.answers["targets[0].at_most"] == .number(10))
    #expect(interview.answers["targets[0].at_least"] == nil)
  }

  @Test func beginsAgainAtTheFirstQuestionWithoutAnAnswer() {
    let answers = Specimen.interview(at: "audience.eligible").answers
    var interview = Specimen.interview(answers)
    let prompt = interview.start().prompt
    #expect(prompt?.question == "audience.eligible")
    #expect(prompt?.number == 5)
    #expect(interview.receive(.line(":back")).prompt?.question == "purpose.kinds")
    #expect(interview.receive(.line("")).prompt?.question == "audience.eligible")
  }

  @Test func aQuestionThatFollowsASkippedOneIsNotAsked() {
    var interview = Interview(.all.quick, answers: Answers(["name": .text("A")]), catalogue: .english)
    _ = interview.start()
    for _ in 0..<4 { _ = interview.receive(.line(":skip")) }
    let skipped = interview.receive(.line(":skip"))
    #expect(skipped.prompt?.question == "members.needs[0].text")
    #expect(skipped.prompt?.total == 13)
  }

  @Test func aSlipInACommandIsNoAnswer() {
    var interview = Specimen.interview()
    _ = interview.start()
    let actions = interview.receive(.line(":bakc"))
    #expect(actions.passages(.objection).first?.contains(":back") == true)
    #expect(interview.receive(.line("::) Club")).edits == [Edit("name", .text(":) Club"))])
  }
}
