import MootDiagnostics
import MootModel
import MootScenario
import Testing

/// What is decided, and what is open, on every route into a charter.
struct StatusTests {
  private static func read(_ body: String) throws -> Scenario {
    let reading = Scenario.read(
      text: "folkmoot: 1\nname: Test\n" + body, file: "test.yaml", parameters: KnownParameters([]))
    #expect(reading.findings.filter { $0.severity == .error } == [])
    return try #require(reading.scenario)
  }

  private static func status(_ answer: String, at path: String) throws -> AnswerStatus {
    var document = ScenarioDocument.starting()
    try document.set("name", to: .text("Test"))
    try document.set(path, to: .text(answer))
    let reading = Scenario.read(text: document.text, file: "test.yaml", parameters: KnownParameters([]))
    return try #require(reading.scenario, "\(reading.findings)").status(of: path)
  }

  @Test(arguments: [
    "?", "???", "-", "—", "…", "tbd", "TBD.", "Tbd!", "todo", "TODO", "TODO: ask Ana", "tba", "n/a", "N/A.", "not sure",
    "Not sure yet", "no idea", "we'll see", "We’ll see…", "we will see", "to be hired", "(to be hired)", "nobody yet",
    "Ask legal", "don't know", "don't know (yet)", "I don't know", "we don't know yet", "To be decided", "pending",
    "unknown", "no sé", "No lo sé todavía", "por definir", "Pendiente.", "ya veremos", "ni idea", "nadie todavía",
    "¿?", "nu știm", "Nu știu încă", "nu ştiu", "vom vedea", "de stabilit", "habar n-am", "încă nimeni",
    "A place for XXX",
  ])
  func `A non-answer is open wherever it stands`(_ answer: String) throws {
    for path in ["conduct.appeals", "trust.privacy", "team.community_manager", "decisions.quorum", "host.name"] {
      #expect(try Self.status(answer, at: path) == .open(.nonAnswer(answer)), "\(answer) at \(path)")
    }
  }

  @Test(arguments: [
    "A fifth of the full members", "Ask the moderators", "No.", "Nobody may be represented", "todo el mundo decide",
    "We see each other monthly", "Not applicable to guests of the town", "A", "7", "The board", "Unknown Pleasures Ltd",
    "Nadia", "Maybelle Carter", "Toda la junta", "Poate fi trimis un înlocuitor", "On request by legal",
  ])
  func `An answer is answered`(_ answer: String) throws {
    for path in ["conduct.appeals", "conduct.contact", "decisions.quorum"] {
      #expect(try Self.status(answer, at: path) == .answered, "\(answer) at \(path)")
    }
  }

  @Test(arguments: ["none", "None.", "NONE", "ninguna", "Niciunul."])
  func `None is a decision where it can be meant, and open where a person or thing is needed`(_ answer: String) throws {
    for path in ["conduct.appeals", "team.deputy", "decisions.written", "trust.competition_law"] {
      #expect(try Self.status(answer, at: path) == .leftOut, "\(path)")
    }
    for path in ["team.community_manager", "conduct.contact", "host.name", "name", "review.who"] {
      #expect(try Self.status(answer, at: path).isOpen, "\(path)")
    }
  }

  @Test func `Every clause that has a standard wording takes the word`() throws {
    let clauses = ScenarioField.table.filter { $0.takesStandard && !$0.path.contains("[") }.map(\.path)
    #expect(
      Set(clauses) == [
        "host.precedence", "membership.leaving", "membership.delegates", "expectations.of_members",
        "expectations.of_host", "decisions.quorum", "decisions.majority", "decisions.ties", "decisions.absence",
        "decisions.written", "meetings.notice", "meetings.minutes", "conduct.appeals", "conduct.conflicts_of_interest",
        "conduct.outside", "conduct.decides", "trust.confidentiality", "trust.contributions", "trust.competition_law",
        "trust.names", "charter.amendment",
      ])
    for path in clauses + ["membership.classes"] {
      #expect(try Self.status("standard", at: path) == .standard, "\(path)")
    }
    #expect(try Self.status("standard", at: "trust.privacy") == .answered)
    let scenario = try Self.read("definitions: [{term: In writing, means: standard}]\n")
    #expect(scenario.narrative.definitions == [Definition(term: "In writing", means: .standard)])
    #expect(scenario.status(of: "definitions[0].means") == .standard)
  }

  @Test func `Lists are told text by text`() throws {
    let scenario = try Self.read(
      """
      scope: {in: [The forum, tbd], out: []}
      expectations: {of_members: standard, of_host: [Papers]}
      decisions: {matters: [{what: Opening hours, by: "?"}, {what: Fees}], absence: }
      trust: {legal_review: none}
      membership: {classes: [{name: Guest, votes: 0}]}

      """)
    #expect(scenario.status(of: "scope.in") == .open(.nonAnswer("tbd")))
    #expect(scenario.status(of: "scope.in[0]") == .answered)
    #expect(scenario.status(of: "scope.in[1]") == .open(.nonAnswer("tbd")))
    #expect(scenario.status(of: "scope.out") == .leftOut)
    #expect(scenario.status(of: "expectations.of_members") == .standard)
    #expect(scenario.status(of: "expectations.of_host") == .answered)
    #expect(scenario.status(of: "decisions.matters") == .answered)
    #expect(scenario.status(of: "decisions.matters[0].by") == .open(.nonAnswer("?")))
    #expect(scenario.status(of: "decisions.matters[1].by") == .open(.missing))
    #expect(scenario.status(of: "decisions.absence") == .open(.empty))
    #expect(scenario.status(of: "trust.legal_review") == .leftOut)
    #expect(scenario.status(of: "membership.classes[0].who") == .open(.missing))
    #expect(scenario.status(of: "membership.model") == .assumed("registration"))
    #expect(scenario.status(of: "roles") == .silent)
    let open = scenario.openDecisions
    #expect(open.contains(OpenDecision(path: "scope.in[1]", reason: .nonAnswer("tbd"))))
    #expect(open.contains(OpenDecision(path: "decisions.matters[1].by", reason: .missing)))
    #expect(open.contains(OpenDecision(path: "membership.model", reason: .assumed("registration"))))
    #expect(open.contains(OpenDecision(path: "goals", reason: .missing)))
    #expect(!open.contains { $0.path == "scope.in" || $0.path == "trust.legal_review" })
    #expect(Set(open.map(\.path)).count == open.count)
  }

  @Test func `A name alone leaves open what a charter needs`() throws {
    let open = Set(try Self.read("").openDecisions.map(\.path))
    for path in ["host.name", "scope.in", "decisions.matters", "membership.classes", "trust.legal_review", "goals"] {
      #expect(open.contains(path), "\(path)")
    }
    #expect(!open.contains("membership.delegates"))
    #expect(!open.contains("trust.competition_law"))
    #expect(!open.contains("name"))
  }

  @Test(arguments: [
    ("approval: {approvers: [{role: Founding meeting, by vote}]}", "role", "Founding meeting, by vote"),
    ("conduct: {contact: Irene Duarte, legal department}", "contact", "Irene Duarte, legal department"),
  ])
  func `A comma that cut an answer is named`(_ body: String, _ key: String, _ text: String) {
    let reading = Scenario.read(
      text: "folkmoot: 1\nname: Test\n\(body)\n", file: "test.yaml", parameters: KnownParameters([]))
    let cut = reading.findings.filter { $0.severity == .error }
    #expect(cut.map(\.code) == ["comma-cut"])
    #expect(cut.first?.arguments["key"] == key && cut.first?.arguments["text"] == text)
  }

  @Test func `An approver for questions of law closes the review`() throws {
    let scenario = try Self.read("approval: {approvers: [{role: Counsel, signer: a@b.example, legal: true}]}\n")
    #expect(!scenario.openDecisions.contains { $0.path == "trust.legal_review" })
    #expect(scenario.narrative.approval.approvers[0].signer == "a@b.example")
  }

  @Test func `The new answers land where they are read from`() throws {
    let scenario = try Self.read(
      """
      host: {name: North, kind: informal-group, standing: advisory, precedence: standard}
      membership:
        classes:
          - {name: Client, who: Invited people, votes: 1}
          - {name: Host, votes: 0, by_right: true}
        delegates: The seat is personal.
      trust: {names: standard, legal_review: {by: Pia, on: 2026-11-23}}
      charter: {effective_on: 2027-01-18, until: 2029-12-31, amendment: By two thirds}

      """)
    let narrative = scenario.narrative
    #expect(narrative.host.name == "North" && narrative.host.kind == .informalGroup)
    #expect(narrative.host.standing == .advisory && narrative.host.precedence == .standard)
    #expect(
      narrative.admission.classes
        == .given([
          MemberClass(name: "Client", who: "Invited people", votes: 1),
          MemberClass(name: "Host", votes: 0, byRight: true),
        ]))
    #expect(narrative.admission.delegates == .given("The seat is personal."))
    #expect(narrative.trust.names == .standard)
    #expect(narrative.trust.legalReview == .of(by: "Pia", on: "2026-11-23"))
    #expect(narrative.charter.effectiveOn == "2027-01-18" && narrative.charter.until == "2029-12-31")
    #expect(narrative.charter.amendment == .given("By two thirds"))
    #expect(try Self.read("membership: {classes: standard}\n").narrative.admission.classes == .standard)
  }
}
