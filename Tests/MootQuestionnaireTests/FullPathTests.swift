import MootDiagnostics
import MootLanguage
import MootModel
import MootScenario
import Testing

@testable import MootQuestionnaire

@Suite("The full path")
struct FullPathTests {
  private static let all = Questionnaire.all

  /// Answers on which the conditions of questions depend, in every combination.
  private static let combinations: [Answers] = {
    var combinations = [Answers()]
    func branch(_ path: String, _ values: [FieldValue?]) {
      combinations = combinations.flatMap { answers in
        values.map { value in
          var answers = answers
          answers[path] = value
          return answers
        }
      }
    }
    branch("place.decision", [nil, .text("found"), .text("join"), .text("inside")])
    branch("place.existing_venues", [nil, .text("A list")])
    branch("membership.model", [nil] + ["open", "registration", "approval", "invitation", "paid"].map { .text($0) })
    branch("moderation.model", [nil, .text("none"), .text("post")])
    branch("employees.parts", [nil, .list(["moderating"])])
    branch("trust.competitors", [nil, .flag(true), .flag(false)])
    branch("conduct.ladder[0].what", [nil, .text("A word")])
    branch("roles[0].name", [nil, .text("Guide")])
    return combinations
  }()

  @Test func `It asks ninety times at most, whatever was answered`() {
    let counts = Self.combinations.map { answers in Self.all.questions.count { $0.applies(answers) } }
    #expect((counts.max() ?? 0) <= 90)
    #expect((counts.max() ?? 0) > 80)
    #expect((counts.min() ?? 0) >= 25)
  }

  @Test func `It has seven sections, each in one piece`() {
    var sections: [Section] = []
    for question in Self.all.questions where sections.last != question.section { sections.append(question.section) }
    #expect(sections == Section.allCases)
    #expect(sections.count == 7)
    for section in sections { #expect(Catalogue.english.has("interview.section.\(section.rawValue)")) }
  }

  @Test func `Every field of a scenario is asked for, or is for files only`() {
    // What a question may read, or takes the place of, is not asked by it.
    let asked = Set(Self.all.catalogued.filter { $0.itemList == nil }.flatMap(\.writes).map(ScenarioPath.pattern))
    let lists = Self.all.lists.map(\.path)
    for field in ScenarioField.table {
      // A list's items are asked for, and their identifiers are made.
      let isAsked = asked.contains(field.path) || (field.key == "id" && lists.contains { field.path == "\($0)[].id" })
      #expect(isAsked != Questionnaire.fieldsOfFilesOnly.contains(field.path), "\(field.path)")
    }
    for path in Questionnaire.fieldsOfFilesOnly {
      #expect(ScenarioField.table.contains { $0.path == path }, "\(path)")
    }
  }

  /// The topics that a planner must think through, each with questions that it is asked by.
  @Test(
    arguments: [
      (
        "build or join", ["place.topic", "place.existing_venues", "audience.existing_venue_strength", "place.decision"]
      ),
      ("purpose", ["purpose.kinds", "purpose.vision", "purpose.interaction"]),
      ("verticals", ["structure.areas[0].name", "structure.areas[0].share"]),
      (
        "membership",
        ["membership.model", "membership.eligibility", "membership.vetting", "membership.inviters", "membership.fee"]
      ),
      ("employees", ["employees.who", "employees.count", "employees.parts"]),
      ("members", ["members.segments[0].name", "members.needs[0].text", "members.needs[0].evidence"]),
      ("goals", ["goals[0].text", "goals[0].objective", "goals[0].owner"]), ("overlap", ["goals[0].serves"]),
      ("use cases", ["use_cases[0].text", "use_cases[0].funding", "use_cases[0].team", "use_cases[0].measures"]),
      ("roles", ["roles[0].criteria", "roles[0].loss", "roles[0].rights", "roles[0].term"]),
      ("conduct", ["conduct.values", "conduct.forbidden", "conduct.ladder[0].what", "conduct.appeals"]),
      ("moderation", ["moderation.model", "moderation.response_hours", "moderation.languages", "team.hours"]),
      ("metrics", ["measures[0].text", "measures[0].by", "measures[0].owner", "targets[0].metric"]),
      ("manager", ["team.community_manager", "team.hours"]),
      ("processes", ["processes[0].to", "processes[0].every", "processes[0].reaction_days", "feedback.capacity"]),
      ("successes", ["recognition.stories"]), ("touchpoints", ["connections[0].channel", "connections[0].owner"]),
      ("action", ["together.work"]),
      ("platform", ["platform.must_haves", "platform.members_level", "platform.demands"]),
      ("pattern 1", ["readiness.exchange_wish", "readiness.shared_experience", "readiness.meet_already"]),
      (
        "pattern 2",
        ["readiness.problem_lasts", "readiness.problem_changes", "readiness.matters_to_business", "readiness.urgent"]
      ),
      (
        "pattern 3",
        ["readiness.improves_steadily", "readiness.renewals_matter", "readiness.listens", "readiness.can_respond"]
      ),
      ("pulse", ["place.social_channels", "goals[0].listening_enough"]),
      ("value", ["money.tickets_per_month", "money.revenue_per_account"]), ("languages", ["moderation.languages"]),
      (
        "review",
        ["review.every", "review.first_on", "review.change_when", "review.close_when", "launch.first_days[0].what"]
      ),
      ("trust", ["trust.privacy", "trust.confidentiality", "trust.contributions", "trust.competition_law"]),
    ] as [(String, [String])])
  func `A topic is asked`(_ topic: String, _ paths: [String]) {
    let asked = Set(Self.all.paths)
    for path in paths { #expect(asked.contains(path), "\(topic): \(path)") }
  }

  @Test func `Going from the quick to the full path keeps every answer and asks only the rest`() {
    var quick = Interview(Self.all.quick, answers: Answers(), catalogue: .english)
    _ = quick.start()
    var answers = Answers()
    let lines = [
      "Acme Circle", "user, best", "", "admins", "8000 to 15000", "fewer tickets", "cost down", "answers within a day",
      "ask about upgrades", "", "reactive", "Ana Ionescu", "", "",
    ]
    for line in lines { answers.apply(quick.receive(.line(line)).edits) }
    var full = Interview(Self.all, answers: answers, catalogue: .english)
    let kept = answers.values
    var actions = full.start()
    var asked: [String] = []
    for _ in 0..<400 {
      guard let question = actions.prompt?.question else { break }
      asked.append(question)
      actions = full.receive(.line(":skip"))
      answers.apply(actions.edits)
    }
    #expect(asked.count > 40)
    #expect(Set(asked).isDisjoint(with: Self.all.quick.questions.map(\.id)))
    for (path, value) in kept { #expect(answers[path] == value, "\(path)") }
  }

  @Test(arguments: [
    ("3 2 4", [3.0, 2, 4]), ("3, 2, 4", [3, 2, 4]), ("3;2;4", [3, 2, 4]), ("0 - 4", [0, nil, 4]), ("1", [1]),
  ])
  func `Grades are read on one line`(_ typed: String, _ grades: [Double?]) throws {
    let question = try #require(Self.all.question("readiness.exchange_wish"))
    let reading = try question.read(typed, after: Answers(), in: .english).get()
    var answers = Answers()
    answers.apply(reading.edits)
    let paths = ["readiness.exchange_wish", "readiness.shared_experience", "readiness.meet_already"]
    #expect(zip(paths, grades).allSatisfy { answers.center($0) == $1 })
    let again = try #require(question.typed(from: answers, in: .english))
    let twice = try question.read(again, after: Answers(), in: .english).get()
    #expect(twice.edits.filter { $0.value != nil } == reading.edits.filter { $0.value != nil })
  }

  @Test(arguments: ["5 1 1", "1 2 3 4", "-", "many", "2.5 1 1", ";"])
  func `Other things are no grades`(_ typed: String) throws {
    let question = try #require(Self.all.question("readiness.exchange_wish"))
    #expect(throws: Complaint.self) { try question.read(typed, after: Answers(), in: .english).get() }
  }

  @Test func `The score that the grades become is shown`() throws {
    let question = try #require(Self.all.question("readiness.improves_steadily"))
    var answers = Answers()
    answers.apply(try question.read("4 4 4 1", after: answers, in: .english).get().edits)
    // The lower of listening and responding counts.
    #expect(question.remark(answers, .english).first?.contains("0.75") == true)
    let text =
      "folkmoot: 1\nname: A\nreadiness: {improves_steadily: 4, renewals_matter: 4, listens: 4, can_respond: 1}\n"
    let plan = Scenario.read(text: text, file: "a", parameters: KnownParameters([])).scenario?.schedule.initial
    #expect(plan?.readiness.mutualBenefit.center == 0.75)
  }

  @Test func `What goes with an answer is written with it`() throws {
    func after(_ id: String, _ typed: String, _ answers: Answers = Answers()) throws -> Answers {
      let question = try #require(Self.all.question(id))
      var answers = answers
      answers.apply(try question.read(typed, after: answers, in: .english).get().edits)
      answers.apply(question.companions(answers))
      return answers
    }
    #expect(try after("feedback.capacity", "2").flag("feedback.asked") == true)
    #expect(try after("feedback.capacity", "0").flag("feedback.asked") == false)
    #expect(try after("together.work", "A book").flag("team.shared_work") == true)
    #expect(try after("recognition.stories", "A letter").flag("team.recognition_program") == true)
    #expect(try after("platform.members_level", "low high").text("audience.platform_friction") == "high")
    #expect(try after("platform.members_level", "high low").text("audience.platform_friction") == "low")
    let one = try after("structure.areas[0].name", "Drinking water")
    #expect(one["audience.interests"] == nil)
    #expect(try after("structure.areas[1].name", "Waste water", one).center("audience.interests") == 2)
    let second = try after(
      "targets[1].metric", "20 members by week 10", Answers(["targets[0].id": .text("members-week-10")]))
    #expect(second.text("targets[1].id") == "members-week-10-2")
    #expect(second.center("targets[1].at_least") == 20)
  }

  /// An interview that asks one list again.
  private static func interview(about list: String, _ answers: Answers = Answers()) -> Interview {
    var interview = Interview(
      all, answers: answers, catalogue: .english, errand: Errand(only: [list, "review.*"], revisits: true))
    _ = interview.start()
    return interview
  }

  @Test func `What is asked about an item counts with its list and names the item`() {
    var interview = Self.interview(about: "connections")
    let owner = interview.receive(.line("help menu"))
    #expect(owner.prompt?.question == "connections[0].owner")
    #expect(owner.prompt?.number == 1)
    #expect(owner.passages(.title) == ["Owner and promise: help menu"])
    #expect(interview.receive(.line("Ana")).prompt?.number == 1)
    let next = interview.receive(.line(""))
    #expect(next.prompt?.number == 2)
    #expect(next.prompt?.total == owner.prompt?.total)
    // In the list of answers it stands behind the list, under a number of its own.
    let review = interview.receive(.line(":review"))
    let labels = review.compactMap { action in
      if case .show(let passage) = action, passage.kind == .listed { return passage.label }
      return nil
    }
    #expect(labels == ["1", "1.1", "1.2", "2", "3", "4"])
    #expect(interview.receive(.line("1.2")).prompt?.question == "connections[0].owner")
  }

  @Test func `A hyphen leaves open what a line of answers is named for, and that is said`() {
    var interview = Self.interview(about: "connections")
    _ = interview.receive(.line("help menu"))
    #expect(interview.receive(.line("-; a link")).contains(.check(leftOpen: "connections[0].owner")))
    #expect(interview.answers.text("connections[0].promise") == "a link")
  }

  @Test func `The first target is proposed at its list, and its only goal goes with it`() {
    let answers = Answers([
      "audience.eligible": .number(12_000), "goals[0].id": .text("one"), "goals[0].text": .text("x"),
    ])
    var interview = Interview(Self.all, answers: answers, catalogue: .english, errand: Errand(only: ["targets"]))
    let start = interview.start()
    #expect(start.prompt?.proposal == "50 posters by week 52")
    #expect(start.passages(.question) == ["Which number, by when, would tell you that it works?"])
    // Neither the words nor the goal are asked again; the list is.
    #expect(interview.receive(.line("")).prompt?.question == "targets")
    #expect(interview.answers.center("targets[0].at_least") == 50 && interview.answers.text("targets[0].goal") == "one")
  }
}
