import MootDiagnostics
import MootLanguage
import MootModel
import MootQuestionnaire
import MootScenario
import Testing

@Suite struct QuickPathTests {
  @Test func asksAtMostFourteenQuestionsInTheirOrder() {
    #expect(
      Questionnaire.all.quick.questions.map(\.key) == [
        "name", "purpose", "placement", "served", "eligible", "goal", "objective", "need", "use-case", "membership",
        "moderation", "manager", "hours", "target",
      ])
  }

  @Test func everyPathIsAFieldOfTheScenario() {
    for path in Questionnaire.all.paths { #expect(ScenarioField.field(at: path) != nil, "\(path)") }
  }

  @Test func whatAnAnswerMovesIsKnownToTheModel() {
    for word in Questionnaire.all.catalogued.flatMap(\.moves) {
      #expect(ScenarioField.field(at: word) != nil || Parameter.named(word) != nil, "\(word)")
    }
  }

  @Test func choicesAreThoseOfTheScenario() throws {
    for question in Questionnaire.all.catalogued {
      guard case .choices(let list) = question.kind else { continue }
      let field = try #require(ScenarioField.field(at: question.id))
      for choice in list.choices {
        #expect(throws: Never.self) { try field.validate(choice.word, at: question.id).get() }
      }
    }
  }

  @Test(
    arguments: [
      (["purpose.kinds": FieldValue.list(["product-feedback"])], "found"),
      (["purpose.kinds": .list(["best-practice"])], "join"),
      (["purpose.kinds": .list(["best-practice", "roadmap"])], "inside"),
      (["purpose.kinds": .list(["roadmap"]), "place.topic": .text("whole-industry")], "join"),
      (["purpose.kinds": .list(["best-practice"]), "place.topic": .text("own-product")], "found"),
      (["purpose.kinds": .list(["roadmap"]), "audience.existing_venue_strength": .number(0.7)], "inside"),
      ([:], "found"),
    ])
  func advisesWhereToGo(_ answers: [String: FieldValue], _ advised: String) throws {
    let question = try #require(Questionnaire.all.question("place.decision"))
    #expect(question.proposal(Answers(answers), .english) == advised)
    let advice = try #require(question.advice(Answers(answers), .english).first)
    #expect(advice.hasPrefix("Advice: \(advised)."), "\(advice)")
  }

  @Test(arguments: ["found", "join", "inside"], ["product-feedback", "best-practice"])
  func adviceNeverBlocks(_ chosen: String, _ purpose: String) {
    var answers = Answers(["name": .text("A"), "purpose.kinds": .list([purpose])])
    var interview = Interview(.all.quick, answers: answers, catalogue: .english)
    _ = interview.start()
    let actions = interview.receive(.line(chosen))
    answers.apply(actions.edits)
    #expect(answers.text("place.decision") == chosen)
    #expect(actions.prompt?.question == "members.served")
    let advised = purpose == "best-practice" ? "join" : "found"
    #expect(actions.passages(.advice).contains { $0.hasPrefix("Noted.") } == (chosen != advised))
  }

  @Test(
    arguments: [
      (60.0, "9 posters by week 52"), (12_000, "50 posters by week 52"), (1_000_000, "450 posters by week 52"),
      (6, "2 posters by week 52"),
    ])
  func proposesATargetThatFitsTheEligible(_ eligible: Double, _ proposal: String) throws {
    let question = try #require(Questionnaire.all.question("targets[0].metric"))
    #expect(question.proposal(Answers(["audience.eligible": .number(eligible)]), .english) == proposal)
  }

  @Test func proposesNoTargetAfterTheForecastEnds() throws {
    let question = try #require(Questionnaire.all.question("targets[0].metric"))
    #expect(question.proposal(Answers(["simulation.weeks": .number(26)]), .english) == "50 posters by week 26")
  }

  @Test func theHoursAreSplitAsTheScenarioSplitsThem() throws {
    let text = "folkmoot: 1\nname: A\nteam: {hours: 33}\n"
    let plan = try #require(
      Scenario.read(text: text, file: "a", parameters: KnownParameters([])).scenario?.schedule.initial)
    let split = HoursSplit(of: 33)
    #expect(plan.team.answeringHours.center == split.answering)
    #expect(plan.moderation.hours.center == split.moderation)
    #expect(plan.team.outreachHours.center == split.outreach)
    #expect(plan.team.seedingHours.center == split.seeding)
    let question = try #require(Questionnaire.all.question("team.hours"))
    #expect(
      question.remark(Answers(["team.hours": .number(33)]), .english) == [
        "A week: 18 h answering, 6 h moderation, 6 h outreach, 3 h seeding of posts."
      ])
  }

  @Test func hoursGivenInPartsCountAsAnswered() throws {
    let question = try #require(Questionnaire.all.question("team.hours"))
    let answers = Answers(["team.answering_hours": .number(10), "moderation.hours": .number(3)])
    #expect(question.isAnswered(in: answers))
    #expect(question.typed(from: answers, in: .english) == "13")
  }

  @Test func anAnswerTypedHereIsRefusedForTheReasonsOfTheFile() throws {
    let question = try #require(Questionnaire.all.question("name"))
    let long = String(repeating: "a", count: 200)
    #expect(throws: Never.self) { try question.read(long, after: Answers(), in: .english).get() }
    #expect(throws: Complaint.self) { try question.read(long + "a", after: Answers(), in: .english).get() }
  }
}
