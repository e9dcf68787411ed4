import MootDiagnostics
import MootModel
import Testing

@testable import MootScenario

@Suite("Editing scenarios")
struct ScenarioDocumentTests {
  static let commented = """
    # Our plan. Talk to Ana before changing the audience.
    folkmoot: 1
    name: Acme Circle   # working title

    # Who could ever join
    audience:
      # counted in March
      eligible: 8000 to 15000     # a range
      # platform_friction: low

    membership:
      model: registration  # open | registration | approval
      # fee: 10            not yet
    moderation:
      model:
        - community  # they asked for it
        - reactive
    readiness: {need: 0.5, mutual_benefit: 0.7}  # scores
    goals:
      # the one that matters
      - id: fewer-tickets   # short name
        text: >-
          Customers solve
          routine problems
        owner: "Head of Support"  # Ana

      - {id: renewals, text: Customers stay}
    targets: []   # none yet
    # the end

    """

  /// The lines of one text that are not in the other, as a person would see a difference.
  static func changes(_ before: String, _ after: String) -> (removed: [String], added: [String]) {
    let (old, new) = (
      before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
    var (removed, added): ([String], [String]) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(_, let line, _): removed.append(line)
      case .insert(_, let line, _): added.append(line)
      }
    }
    return (removed, added)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    var path: String
    var value: AnswerValue
    var removed: [String]
    var added: [String]
    var testDescription: String { path }
  }

  static let edits: [Edit] = [
    Edit(
      path: "name", value: .text("Beta: Circle"), removed: ["name: Acme Circle   # working title"],
      added: ["name: \"Beta: Circle\"   # working title"]),
    Edit(
      path: "audience.eligible", value: .number("~40"), removed: ["  eligible: 8000 to 15000     # a range"],
      added: ["  eligible: ~40     # a range"]),
    Edit(
      path: "membership.model", value: .text("open"),
      removed: ["  model: registration  # open | registration | approval"],
      added: ["  model: open  # open | registration | approval"]),
    Edit(path: "membership.fee", value: .number("12"), removed: [], added: ["  fee: 12"]),
    Edit(path: "audience.interests", value: .number("2"), removed: [], added: ["  interests: 2"]),
    Edit(
      path: "moderation.model", value: .list(["community", "post"]), removed: ["    - reactive"],
      added: ["    - post"]),
    Edit(
      path: "moderation.model", value: .text("community"), removed: ["    - reactive"], added: []),
    Edit(path: "moderation.hours", value: .number("4"), removed: [], added: ["  hours: 4"]),
    Edit(
      path: "readiness.need", value: .number("0.9"),
      removed: ["readiness: {need: 0.5, mutual_benefit: 0.7}  # scores"],
      added: ["readiness: {need: 0.9, mutual_benefit: 0.7}  # scores"]),
    Edit(
      path: "readiness.lasting_problem", value: .number("unknown"),
      removed: ["readiness: {need: 0.5, mutual_benefit: 0.7}  # scores"],
      added: ["readiness: {need: 0.5, mutual_benefit: 0.7, lasting_problem: unknown}  # scores"]),
    Edit(
      path: "goals[0].text", value: .text("Fewer tickets"),
      removed: ["    text: >-", "      Customers solve", "      routine problems"], added: ["    text: Fewer tickets"]),
    Edit(
      path: "goals[0].objective", value: .text("Cost −10 %"), removed: [], added: ["    objective: Cost −10 %"]),
    Edit(
      path: "goals[1].text", value: .text("They stay, all"),
      removed: ["  - {id: renewals, text: Customers stay}"],
      added: ["  - {id: renewals, text: \"They stay, all\"}"]),
    Edit(
      path: "goals[1].owner", value: .text("Bo"), removed: ["  - {id: renewals, text: Customers stay}"],
      added: ["  - {id: renewals, text: Customers stay, owner: Bo}"]),
    Edit(path: "goals[2].text", value: .text("A third"), removed: [], added: ["  - text: A third"]),
    Edit(
      path: "targets[0].metric", value: .text("posters"), removed: ["targets: []   # none yet"],
      added: ["targets:   # none yet", "  - metric: posters"]),
    Edit(
      path: "purpose.kinds", value: .list(["user-community", "roadmap"]), removed: [],
      added: ["", "purpose:", "  kinds: [user-community, roadmap]"]),
    Edit(
      path: "purpose.vision", value: .text("One.\nTwo: three."), removed: [],
      added: ["", "purpose:", "  vision: |-", "    One.", "    Two: three."]),
    Edit(path: "language", value: .text("en"), removed: [], added: ["language: en"]),
    Edit(
      path: "timeline[0].set.membership.model", value: .text("open"), removed: [],
      added: ["", "timeline:", "  - set:", "      membership.model: open"]),
    Edit(
      path: "parameters.imitation", value: .number("0.2 to 0.6"), removed: [],
      added: ["", "parameters:", "  imitation: 0.2 to 0.6"]),
    Edit(
      path: "launch.campaigns", value: .list(["0", "13"]), removed: [],
      added: ["", "launch:", "  campaigns: [0, 13]"]),
    Edit(path: "team.salaried", value: .bool(false), removed: [], added: ["", "team:", "  salaried: false"]),
  ]

  @Test(arguments: edits)
  func `An edit touches only its own lines`(_ edit: Edit) throws {
    var document = try ScenarioDocument(text: Self.commented, file: "s.yaml")
    try document.set(edit.path, to: edit.value)
    let changes = Self.changes(Self.commented, document.text)
    #expect(changes.removed.sorted() == edit.removed.sorted(), "\(document.text)")
    #expect(changes.added.sorted() == edit.added.sorted(), "\(document.text)")
    let again = try ScenarioDocument(text: document.text, file: "s.yaml")
    #expect(again.value(at: edit.path) != nil)
    // The same answer again changes nothing.
    let before = document.text
    try document.set(edit.path, to: edit.value)
    #expect(document.text == before)
  }

  @Test func `A new file reads like one that a person wrote`() throws {
    var document = ScenarioDocument.starting()
    let answers: [(String, AnswerValue)] = [
      ("name", .text("Acme Circle")), ("purpose.kinds", .list(["user-community", "roadmap"])),
      ("place.decision", .text("found")), ("members.served", .text("Administrators: those who run Acme")),
      ("audience.eligible", .number("8000 to 15000")), ("goals[0].text", .text("Fewer tickets")),
      ("goals[0].objective", .text("Support cost −10 %")), ("members.needs[0].text", .text("Get help fast")),
      ("use_cases[0].text", .text("Ask & answer")), ("membership.model", .text("registration")),
      ("moderation.model", .list(["community", "reactive"])), ("team.community_manager", .text("vacant")),
      ("team.hours", .number("22")), ("targets[0].metric", .text("posters")), ("targets[0].goal", .text("goal-1")),
      ("targets[0].at_least", .number("15")), ("targets[0].by_week", .number("52")), ("goals[0].owner", .text("Ana")),
    ]
    for (path, value) in answers { try document.set(path, to: value) }
    let text = """
      folkmoot: 1
      name: Acme Circle

      purpose:
        kinds: [user-community, roadmap]

      place:
        decision: found

      members:
        served: "Administrators: those who run Acme"
        needs:
          - text: Get help fast

      goals:
        - text: Fewer tickets
          objective: Support cost −10 %
          owner: Ana

      use_cases:
        - text: Ask & answer

      audience:
        eligible: 8000 to 15000

      membership:
        model: registration

      moderation:
        model: [community, reactive]

      team:
        community_manager: vacant
        hours: 22

      targets:
        - metric: posters
          at_least: 15
          by_week: 52
          goal: goal-1

      """
    #expect(document.text == text)
    let reading = ScenarioReadingTests.read(document.text)
    #expect(reading.findings == [])
    #expect(reading.scenario?.schedule.initial.moderation.policy.models == [.community, .reactive])
    #expect(document.value(at: "moderation.model") == "community, reactive")
    #expect(document.value(at: "goals[0].objective") == "Support cost −10 %")
    #expect(document.value(at: "goals[1].text") == nil)
    #expect(document.count(of: "goals") == 1)
  }

  @Test(arguments: [
    ("name", ["name: Acme Circle   # working title"]),
    // What was said about the only answer of a group goes with it.
    ("audience.eligible", ["audience:", "  # counted in March", "  eligible: 8000 to 15000     # a range"]),
    ("readiness.need", ["readiness: {need: 0.5, mutual_benefit: 0.7}  # scores"]),
    ("readiness.mutual_benefit", ["readiness: {need: 0.5, mutual_benefit: 0.7}  # scores"]),
    (
      "goals[0].text", ["    text: >-", "      Customers solve", "      routine problems"]
    ), ("goals[0].id", ["  - id: fewer-tickets   # short name", "    text: >-"]),
    ("goals[1]", ["  - {id: renewals, text: Customers stay}"]),
    ("moderation.model[0]", ["      - community  # they asked for it"]), ("membership.fee", []),
  ])
  func `Taking an answer out touches only its own lines`(_ path: String, _ removed: [String]) throws {
    var document = try ScenarioDocument(text: Self.commented, file: "s.yaml")
    document.remove(path)
    let changes = Self.changes(Self.commented, document.text)
    if path != "moderation.model[0]" { #expect(changes.removed.sorted() == removed.sorted(), "\(document.text)") }
    if path == "readiness.need" { #expect(changes.added == ["readiness: {mutual_benefit: 0.7}  # scores"]) }
    if path == "readiness.mutual_benefit" { #expect(changes.added == ["readiness: {need: 0.5}  # scores"]) }
    if path == "goals[0].id" { #expect(changes.added == ["  - text: >-"]) }
    #expect(throws: Never.self) { try ScenarioDocument(text: document.text, file: "s.yaml") }
  }

  @Test func `The last answer of a group takes the group along`() throws {
    var document = try ScenarioDocument(text: "folkmoot: 1\ngoals:\n  - text: a\nteam:\n  hours: 3\n", file: "s")
    document.remove("goals[0].text")
    #expect(document.text == "folkmoot: 1\nteam:\n  hours: 3\n")
  }

  @Test func `Line breaks stay as the file has them`() throws {
    var document = try ScenarioDocument(text: "folkmoot: 1\r\nname: A\r\n", file: "s")
    try document.set("team.hours", to: .number("3"))
    #expect(document.text == "folkmoot: 1\r\nname: A\r\n\r\nteam:\r\n  hours: 3\r\n")
    var open = try ScenarioDocument(text: "folkmoot: 1\nname: A", file: "s")
    try open.set("language", to: .text("es"))
    #expect(open.text == "folkmoot: 1\nname: A\nlanguage: es\n")
  }

  @Test func `A file of comments only takes answers at its end`() throws {
    var document = try ScenarioDocument(text: "# nothing yet", file: "s")
    try document.set("name", to: .text("A"))
    #expect(document.text == "# nothing yet\nfolkmoot: 1\nname: A\n")
  }

  @Test func `What is no field cannot be set`() throws {
    var document = ScenarioDocument.starting()
    for path in ["nme", "goals[5].text", "goals.text", "goals[x].text", "", "team", "a..b", "timeline[0].set.zzz"] {
      #expect(throws: Finding.self, "\(path)") { try document.set(path, to: .text("x")) }
    }
    #expect(document.text == "folkmoot: 1\n")
  }
}
