import Foundation
import MootTestSupport
import Testing

/// A file with comments everywhere, changed at every kind of answer.
@Suite struct CommentedFileTests {
  private static let plan = """
    # A plan with comments everywhere.
    folkmoot: 1
    name: Acme Circle   # a working name

    # why here
    place:
      # three people wrote this
      adds: |-
        A place of their own
        for both sides.
      # and this was left out on purpose

    members:
      needs:
        # asked in May
        - id: quick   # nobody likes to wait
          text: answers within a day
        # asked in June
        - id: peers
          text: a circle of peers   # from the survey

    goals:
      # the first
      - id: tickets   # Ana's
        text: fewer tickets
        objective: cost down 10 %   # of 2026
        serves: [quick]   # and later peers
      # the second
      - id: renewals
        text: more renewals
        objective: renewals up
        serves: [peers]
        owner: Ion   # not asked here

    conduct:
      values:   # in this order
        - be kind   # always
        - be brief

    membership:
      model: paid   # decided in May
      # in USD
      fee: 20

    team: {salaried: true}   # in braces

    readiness:
      need: 0.5   # a guess

    targets:
      - metric: posters   # who post
        at_least: 60
        # a year
        by_week: 52
    # the end

    """

  /// What is typed at the list of answers, and the lines that it removes and adds.
  private static let changes: [(lines: [String], removed: [String], added: [String])] = [
    (["name", "Beta"], ["name: Acme Circle   # a working name"], ["name: Beta   # a working name"]),
    (
      ["place.adds", "One line", "."], ["  adds: |-", "    A place of their own", "    for both sides."],
      ["  adds: One line"]
    ),
    (
      ["members.needs[1].text", "peers only"], ["      text: a circle of peers   # from the survey"],
      ["      text: peers only   # from the survey"]
    ),
    (
      ["goals[0].serves", "1 2"], ["    serves: [quick]   # and later peers"],
      ["    serves: [quick, peers]   # and later peers"]
    ),
    (["conduct.values", "be kind; be clear"], ["    - be brief"], ["    - be clear"]),
    (
      ["membership.model", "open"], ["  model: paid   # decided in May", "  fee: 20"],
      ["  model: open   # decided in May"]
    ),
    (["membership.fee", "10 to 30"], ["  fee: 20"], ["  fee: 10 to 30"]),
    (["membership.fee", ":unknown"], ["  fee: 20"], ["  fee: unknown"]),
    (["team.salaried", "no"], ["team: {salaried: true}   # in braces"], ["team: {salaried: false}   # in braces"]),
    (["readiness.need", "post"], ["  need: 0.5   # a guess"], ["  need: 0.75   # a guess"]),
    (
      ["targets[0].metric", "70 members by week 26"],
      ["  - metric: posters   # who post", "    at_least: 60", "    by_week: 52"],
      ["  - metric: members   # who post", "    at_least: 70", "    by_week: 26"]
    ),
    (["members.needs", "a third need", ""], [], ["    - id: a-third-need", "      text: a third need"]),
    (["goals", "move 2 1", ""], [], []),
    (
      ["goals", "remove 2", ""],
      [
        "  - id: renewals", "    text: more renewals", "    objective: renewals up", "    serves: [peers]",
        "    owner: Ion   # not asked here",
      ], []
    ),
  ]

  @Test(arguments: changes.indices)
  func onlyTheLinesOfTheAnswerChange(_ index: Int) throws {
    let change = Self.changes[index]
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "c.yaml")
    let session = try EveryKindTests.start(folder)
    try EveryKindTests.type(change.lines + [""], session)
    #expect(try session.terminal.wait() == .exited(0))
    var lines = Self.plan.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in change.removed {
      let place = try #require(lines.firstIndex(of: line), "\(line)")
      lines.remove(at: place)
    }
    let now = try #require(folder.text("c.yaml"))
    #expect(
      now.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).sorted()
        == (lines + change.added).sorted(), "\(now)")
    // A comment beside what was removed went with it; a copy of the file has it.
    let losesComment = change.removed.contains { line in
      line.firstRange(of: "#").map { sign in !now.contains(line[sign.lowerBound...]) } ?? false
    }
    #expect((folder.text("c.yaml.bak") == Self.plan) == losesComment)
    // What is only looked at stays byte for byte.
    let again = try EveryKindTests.start(folder)
    try EveryKindTests.type([change.lines[0], "", ""], again)
    #expect(try again.terminal.wait() == .exited(0))
    #expect(folder.text("c.yaml") == now)
  }

  /// Comments within an answer cannot stay when the answer goes; the file is copied first, and that is said.
  @Test(arguments: [
    (["conduct.values", "be clear"], "conduct:\n  values: [be kind, # always\n    be brief]\n"),
    (
      ["goals", "remove 1", ""],
      "goals:\n  - text: fewer tickets   # Ana's\n    objective: cost\n  - text: b\n    objective: c\n"
    ),
  ])
  func whereACommentIsLostTheFileIsCopiedFirst(_ lines: [String], _ part: String) throws {
    let folder = try ScratchFolder()
    let plan =
      "folkmoot: 1\nname: Acme\nmembers: {needs: [{text: a}]}\nplace: {adds: b}\n\(part)# the end\n"
      + "membership: {model: open}\nreadiness: {need: 0.5}\nteam: {salaried: true}\n"
      + "targets: [{metric: posters, at_least: 60, by_week: 52}]\n"
    try folder.write(plan, to: "c.yaml")
    let session = try EveryKindTests.start(folder)
    try EveryKindTests.type([":review"] + lines + ["", ":quit"], session)
    _ = try session.terminal.wait(within: .seconds(10))
    #expect(folder.text("c.yaml.bak") == plan)
    #expect(folder.text("c.yaml")?.contains("# the end") == true)
    #expect(session.errors.contains { $0.hasSuffix("c.yaml.bak.") })
  }

  /// An item that begins with a comment alone on its line cannot be moved in place: the file is written anew in the usual
  /// layout, with every answer, and the file as it was is kept.
  @Test func aLayoutThatCannotBeFollowedIsWrittenAnew() throws {
    let folder = try ScratchFolder()
    let plan = """
      folkmoot: 1
      name: Acme   # a working name
      members: {needs: [{text: a}]}
      goals:
      - text: fewer tickets   # Ana's
        objective: cost
      - # the second
        text: renewals
        objective: renewals up
        owner: Ion
      place: {adds: b}
      membership: {model: open}
      readiness: {need: 0.5}
      team: {salaried: true}
      targets: [{metric: posters, at_least: 60, by_week: 52}]

      """
    try folder.write(plan, to: "c.yaml")
    let session = try EveryKindTests.start(folder)
    try EveryKindTests.type([":review", "goals", "move 2 1", ":quit"], session)
    #expect(try session.terminal.wait(within: .seconds(20)) == .exited(0))
    #expect(folder.text("c.yaml.bak") == plan)
    #expect(session.errors.contains { $0.hasSuffix("c.yaml.bak.") })
    let now = try #require(folder.text("c.yaml"))
    #expect(!now.contains("#"))
    #expect(
      now.contains(
        """
        goals:
          - text: renewals
            objective: renewals up
            owner: Ion
          - text: fewer tickets
            objective: cost

        """), "\(now)")
    for answer in ["name: Acme", "model: open", "need: 0.5", "salaried: true", "at_least: 60", "adds: b"] {
      #expect(now.contains(answer), "\(answer)")
    }
  }
}
