import MootLanguage
import MootQuestionnaire
import MootScenario
import Testing

/// Lists that are entered item by item, and the kinds of answers that only long interviews have.
@Suite struct ItemListTests {
  static let needs = ItemList("members.needs", limit: 3, namedBy: ["goals[].serves"]) { item in
    [
      Question(
        "\(item).text", key: "need", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
        owns: [item], clause: "members", isQuick: true,
        companions: { [ItemList.identifier(of: item, from: $0)] })
    ]
  }

  static let goals = ItemList("goals", limit: 3, namedBy: ["targets[].goal"]) { item in
    [
      Question(
        "\(item).text", key: "goal", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
        owns: [item], clause: "goals", isQuick: true, companions: { [ItemList.identifier(of: item, from: $0)] }),
      Question("\(item).objective", key: "objective", section: .goals, kind: .words, clause: "goals"),
      Question(
        "\(item).serves", key: "need", section: .goals, kind: .references(ReferenceList("members.needs")),
        clause: "goals", isOptional: true),
    ]
  }

  static let questionnaire = Questionnaire(
    [
      Question("name", key: "name", section: .purpose, kind: .words, clause: "purpose", isRequired: true),
      Question("members.needs", key: "need", section: .goals, kind: .items(needs), clause: "members"),
      Question(
        "goals", key: "goal", section: .goals, kind: .items(goals), clause: "goals",
        applies: { $0.text("name") != "None" }),
      Question("place.adds", key: "served", section: .purpose, kind: .text, clause: "why-here"),
      Question(
        "readiness.need", key: "moderation", section: .success,
        kind: .score(ScoreScale(["none", "reactive", "community", "post", "pre"])), clause: "purpose",
        moves: ["readiness.need"]),
    ], context: ["targets[0].goal", "targets[0].metric"], hasSections: true)

  static func interview(_ answers: Answers = Answers(), _ lines: [String] = []) -> Interview {
    var interview = Interview(questionnaire, answers: answers, catalogue: .english)
    interview.takesLines = true
    _ = interview.start()
    for line in lines { _ = interview.receive(.line(line)) }
    return interview
  }

  /// Name, two needs, two goals.
  static let usual = [
    "Foo", "quick answers", "a circle of peers", "", "fewer tickets", "cost down", "1", "more renewals", "renewals up",
    "1, 2",
  ]

  @Test func itemsAreEnteredOneByOneWithTheirFields() {
    var interview = Self.interview()
    #expect(interview.receive(.line("Foo")).prompt?.question == "members.needs")
    #expect(interview.receive(.line("quick answers")).prompt?.question == "members.needs")
    #expect(interview.receive(.line("a circle of peers")).prompt?.question == "members.needs")
    #expect(interview.receive(.line("")).prompt?.question == "goals")
    #expect(interview.receive(.line("fewer tickets")).prompt?.question == "goals[0].objective")
    #expect(interview.receive(.line("cost down")).prompt?.question == "goals[0].serves")
    let listed = interview.receive(.line("1 2"))
    #expect(listed.prompt?.question == "goals")
    #expect(listed.passages(.listed) == ["fewer tickets"])
    #expect(interview.answers["goals[0].serves"] == .list(["quick-answers", "a-circle-of-peers"]))
    #expect(interview.receive(.line("")).prompt?.question == "place.adds")
  }

  @Test func anItemIsChangedFieldByField() {
    var interview = Self.interview(Answers(), Self.usual)
    #expect(interview.receive(.line("1")).prompt?.question == "goals[0].text")
    #expect(interview.receive(.line("no tickets")).prompt?.question == "goals[0].objective")
    #expect(interview.receive(.line("")).prompt?.question == "goals[0].serves")
    #expect(interview.receive(.line("")).prompt?.question == "goals")
    #expect(interview.answers.text("goals[0].text") == "no tickets")
    // The name stays, because others may speak of it.
    #expect(interview.answers.text("goals[0].id") == "fewer-tickets")
    #expect(interview.answers.text("goals[0].objective") == "cost down")
  }

  @Test func itemsMoveAndGoAway() {
    var interview = Self.interview(Answers(), Self.usual)
    #expect(interview.receive(.line("move 2 to 1")).edits == [Edit(moving: "goals[1]", to: 0)])
    #expect(interview.answers.text("goals[0].text") == "more renewals")
    #expect(interview.answers.text("goals[1].objective") == "cost down")
    let removed = interview.receive(.line("remove 1"))
    #expect(removed.edits == [Edit("goals[0]", nil)])
    #expect(removed.passages(.listed) == ["fewer tickets"])
    #expect(interview.answers.count(of: "goals") == 1)
    #expect(interview.answers.text("goals[0].text") == "fewer tickets")
  }

  @Test(arguments: ["7", "remove 3", "move 1 9", "move 1 1", "remove 0"])
  func whatNamesNoItemIsRefused(_ line: String) {
    var interview = Self.interview(Answers(), Self.usual)
    let before = interview.answers
    let actions = interview.receive(.line(line))
    #expect(actions.passages(.objection).count == 1)
    #expect(actions.prompt?.question == "goals")
    #expect(interview.answers == before)
  }

  @Test func aListIsFullAtItsLimit() {
    var interview = Self.interview(Answers(), ["Foo", "one need", "two needs", "three needs"])
    #expect(interview.receive(.line("a fourth")).passages(.objection).first?.contains("room for 3") == true)
    #expect(interview.answers.count(of: "members.needs") == 3)
  }

  @Test func whatSpeaksOfARemovedItemGoesWithIt() {
    var interview = Self.interview(Answers(), Self.usual)
    _ = interview.receive(.line(":review"))
    _ = interview.receive(.line("members.needs"))
    let removed = interview.receive(.line("remove 1"))
    #expect(removed.edits.contains(Edit("goals[1].serves", .list(["a-circle-of-peers"]))))
    #expect(interview.answers["goals[0].serves"] == nil)
    #expect(interview.answers["goals[1].serves"] == .list(["a-circle-of-peers"]))
    #expect(interview.receive(.line("")).prompt?.question == nil)
  }

  @Test func anItemWithoutANameGetsOneWhenItIsNamed() {
    let answers = Answers([
      "name": .text("Foo"), "members.needs[0].text": .text("quick answers"), "goals[0].text": .text("fewer tickets"),
      "goals[0].objective": .text("cost down"),
    ])
    var interview = Self.interview(answers)
    _ = interview.receive(.line(":review"))
    _ = interview.receive(.line("goals[0].serves"))
    let edits = interview.receive(.line("1")).edits
    #expect(
      edits == [
        Edit("members.needs[0].id", .text("quick-answers")), Edit("goals[0].serves", .list(["quick-answers"])),
      ])
  }

  @Test func twoItemsOfTheSameWordsHaveDifferentNames() {
    let interview = Self.interview(Answers(), ["Foo", "quick answers", "Quick answers!"])
    #expect(interview.answers.text("members.needs[1].id") == "quick-answers-2")
  }

  @Test func aClosedListIsParkedWholeAndComesBack() {
    var interview = Self.interview(Answers(), Self.usual + [""])
    let before = interview.answers
    _ = interview.receive(.line(":review"))
    _ = interview.receive(.line("name"))
    let closed = interview.receive(.line("None"))
    #expect(closed.edits.contains(Edit("goals", nil)))
    #expect(interview.answers.count(of: "goals") == 0)
    _ = interview.receive(.line("name"))
    _ = interview.receive(.line("Foo"))
    #expect(interview.answers == before)
  }

  @Test func skippingTheWordsOfAnItemTakesItOut() {
    var interview = Self.interview(Answers(), Self.usual)
    _ = interview.receive(.line("1"))
    let actions = interview.receive(.line(":skip"))
    #expect(actions.prompt?.question == "goals")
    #expect(interview.answers.count(of: "goals") == 1)
    #expect(interview.answers.text("goals[0].text") == "more renewals")
  }

  @Test func anItemThatIsSkippedSaysWhatTakesItsPlace() {
    let two = Answers(["name": .text("Foo"), "goals[0].text": .text("one"), "goals[1].text": .text("two")])
    var quick = Interview(
      Self.questionnaire.quick, answers: two, catalogue: .english, errand: Errand(only: ["goals"], revisits: true))
    _ = quick.start()
    let actions = quick.receive(.line(":skip"))
    #expect(actions.passages(.echo) == ["Taken out of the list; the next one takes its place: two"])
    #expect(quick.answers.text("goals[0].text") == "two" && quick.answers.count(of: "goals") == 1)
    // The last one leaves the question open, as any other answer does.
    var again = Interview(
      Self.questionnaire.quick, answers: quick.answers, catalogue: .english,
      errand: Errand(only: ["goals"], revisits: true))
    _ = again.start()
    #expect(again.receive(.line(":skip")).passages(.echo).first?.hasPrefix("Left open.") == true)
    #expect(again.answers.count(of: "goals") == 0)
    var whole = Self.interview(Answers(), Self.usual)
    _ = whole.receive(.line("2"))
    #expect(whole.receive(.line(":skip")).passages(.echo) == ["Taken out of the list."])
  }

  @Test func backLeadsThroughTheFieldsAndForwardAgain() {
    var interview = Self.interview(Answers(), Self.usual)
    #expect(interview.receive(.line(":back")).prompt?.question == "goals[1].serves")
    #expect(interview.receive(.line(":back")).prompt?.question == "goals[1].objective")
    #expect(interview.receive(.line("")).prompt?.question == "goals[1].serves")
    #expect(interview.receive(.line("")).prompt?.question == "goals")
  }

  @Test func theQuickPathAsksForTheFirstItemOnlyAndTheFullOneForTheRest() {
    let quick = Self.questionnaire.quick
    #expect(quick.questions.map(\.id) == ["members.needs[0].text", "goals[0].text"])
    var interview = Interview(quick, answers: Answers(["name": .text("Foo")]), catalogue: .english)
    _ = interview.start()
    _ = interview.receive(.line("quick answers"))
    #expect(interview.receive(.line("fewer tickets")).outcome == .completed)
    var full = Self.interview(interview.answers)
    #expect(full.gaps.map(\.id) == ["goals[0].objective", "goals", "place.adds", "readiness.need"])
    #expect(full.receive(.line("cost down")).prompt?.question == "goals[0].serves")
    #expect(full.answers.text("goals[0].text") == "fewer tickets")
  }

  @Test func saysHowFarItIs() {
    var interview = Interview(Self.questionnaire, answers: Answers(), catalogue: .english)
    #expect(interview.start().passages(.progress) == ["Section 1 of 3: Purpose. Question 1 of 5."])
    #expect(interview.receive(.line("Foo")).passages(.progress) == ["Section 2 of 3: Goals. Question 2 of 5."])
  }

  @Test func aTextHasSeveralLinesAndEndsWithAPoint() {
    var interview = Self.interview(Answers(), Self.usual + [""])
    let first = interview.receive(.line("It adds a place"))
    #expect(first.prompt?.isContinuation == true)
    #expect(first.edits.isEmpty)
    #expect(interview.receive(.line("  for both sides. ")).prompt?.isContinuation == true)
    #expect(interview.receive(.line(".")).edits == [Edit("place.adds", .text("It adds a place\nfor both sides."))])
  }

  @Test func aTextCanBeLeftAndGoneOnWith() {
    var interview = Self.interview(Answers(), Self.usual + [""])
    _ = interview.receive(.line("It adds a place"))
    #expect(interview.receive(.line(":back")).prompt?.question == "goals")
    let again = interview.receive(.line(""))
    #expect(again.passages(.echo) == ["It adds a place"])
    #expect(again.prompt?.isContinuation == true)
    #expect(interview.receive(.line("")).edits == [Edit("place.adds", .text("It adds a place"))])
  }

  @Test func pastedLinesAreNoAnswersToTheQuestionsThatFollow() {
    var interview = Self.interview()
    let pasted = interview.receive(.pasted(["Acme", "Circle", "of users"]))
    #expect(pasted.edits.isEmpty)
    #expect(pasted.prompt?.question == "name")
    #expect(pasted.prompt?.prefill == "Acme Circle of users")
    var text = Self.interview(Answers(), Self.usual + [""])
    #expect(text.receive(.pasted(["One", "", "Two"])).prompt?.isContinuation == true)
    #expect(text.receive(.line("")).edits == [Edit("place.adds", .text("One\nTwo"))])
  }

  @Test func linesPastedAtAListAreItsItems() {
    var interview = Self.interview(Answers(), ["Foo"])
    let needs = interview.receive(.pasted(["- quick answers", "", "  * a circle of peers", "3 wheels"]))
    #expect(needs.prompt?.question == "members.needs")
    #expect(needs.passages(.note) == ["3 lines were taken as items of the list."])
    #expect(
      (0..<3).map { interview.answers.text("members.needs[\($0)].text") } == [
        "quick answers", "a circle of peers", "3 wheels",
      ])
    _ = interview.receive(.line(""))
    // What else there is to say about them is asked item by item, and then the list is asked again.
    let goals = interview.receive(.pasted(["1. fewer tickets", "2) more renewals"]))
    var asked = [goals.prompt?.question]
    for line in ["cost down", "1", "renewals up", "2"] { asked.append(interview.receive(.line(line)).prompt?.question) }
    #expect(asked == ["goals[0].objective", "goals[0].serves", "goals[1].objective", "goals[1].serves", "goals"])
    #expect(interview.answers.text("goals[1].text") == "more renewals")
  }

  @Test func aPastedLineThatCannotBeAnItemEndsThePaste() {
    var interview = Self.interview(Answers(), ["Foo"])
    let actions = interview.receive(.pasted(["one", "two", "three", "four", "five"]))
    #expect(interview.answers.count(of: "members.needs") == 3)
    #expect(actions.passages(.objection).first?.hasPrefix("Line 4 of what was pasted") == true)
    var other = Self.interview(Answers(), ["Foo"])
    #expect(other.receive(.pasted(["---", "one"])).prompt?.question == "members.needs")
    #expect(other.answers.count(of: "members.needs") == 0)
  }

  @Test func anEditorWritesTheWholeText() {
    var interview = Self.interview(Answers(), Self.usual + ["", "It adds"])
    #expect(interview.receive(.line(":edit")) == [.edit("It adds")])
    #expect(interview.receive(.written("One\n\nTwo\n")).edits == [Edit("place.adds", .text("One\n\nTwo"))])
    var refused = Self.interview(Answers(), Self.usual + [""])
    let actions = refused.receive(.line(":edit"))
    #expect(actions == [.edit("")])
    #expect(refused.receive(.failed("No.")).passages(.objection) == ["No."])
  }

  @Test(
    arguments: [
      ("community", FieldValue.number(0.5)), ("1", .number(0)), ("5", .number(1)), ("0.4", .number(0.4)),
      ("po", .number(0.75)),
      ("0.2 to 0.6", .range(0.2, 0.6)), ("unknown", .unknown), (":unknown", .unknown), ("1.0", .number(1)),
      ("0", .number(0)),
    ])
  func scoresAreGradesOrNumbers(_ line: String, _ value: FieldValue) {
    let answers = Self.interview(Answers(), Self.usual + ["", "adds", "."]).answers
    var interview = Self.interview(answers)
    #expect(interview.receive(.line(line)).edits == [Edit("readiness.need", value)])
  }

  @Test(arguments: ["6", "1.5", "very", "-1", "half"])
  func whatIsNoScoreIsRefused(_ line: String) {
    let answers = Self.interview(Answers(), Self.usual + ["", "adds", "."]).answers
    var interview = Self.interview(answers)
    #expect(interview.receive(.line(line)).passages(.objection).count == 1)
  }

  @Test func anErrandAsksAlsoWhatHasAnAnswer() {
    let answers = Self.interview(Answers(), Self.usual + ["", "adds", ".", "3"]).answers
    var interview = Interview(
      Self.questionnaire, answers: answers, catalogue: .english,
      errand: Errand(only: ["goals.*", "goals[].objective"], revisits: true))
    #expect(interview.start().prompt?.question == "goals[0].objective")
    #expect(interview.receive(.line("")).prompt?.question == "goals[1].objective")
    #expect(interview.receive(.line("other")).outcome == .completed)
    #expect(interview.answers.text("goals[1].objective") == "other")
  }

  @Test(
    arguments: [
      ("membership.fee", "membership.*", true), ("membership.fee", "membership", true),
      ("goals[1].text", "goals", true),
      ("goals[1].text", "goals[].text", true), ("goals[1].text", "*.text", true), ("goals[1].text", "goals[0]*", false),
      ("membership.fee", "member.*", false), ("a", "", false), ("membership.fee", "*", true),
    ])
  func patternsNameQuestions(_ path: String, _ pattern: String, _ fits: Bool) {
    let question = Question(path, key: "name", section: .rules, kind: .words, clause: "purpose")
    #expect(Errand(only: [pattern]).concerns(question) == fits)
  }
}
