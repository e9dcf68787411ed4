import MootDiagnostics
import MootLanguage
import Testing

@testable import MootScenario

@Suite("Contradictions")
struct ContradictionTests {
  private static let all =
    Contradictions.purposesAndMembers + Contradictions.membershipAndConduct + Contradictions.promisesAndReview
    + Contradictions.charter

  private static func findings(_ plan: String) throws -> [Finding] {
    let reading = Scenario.read(text: "folkmoot: 1\nname: A\n" + plan, file: "a.yaml", parameters: KnownParameters([]))
    #expect(reading.findings == [], "\(plan)")
    return try #require(reading.scenario, "\(plan)").check(reading.document)
  }

  @Test(arguments: all)
  func `One plan raises it, the nearest does not`(_ contradiction: Contradictions.Case) throws {
    let raised = try Self.findings(contradiction.raises)
    let finding = try #require(raised.first { $0.code == contradiction.code }, "\(raised.map(\.code))")
    #expect(finding.severity != .error)
    #expect(finding.place != nil)
    #expect(!(try Self.findings(contradiction.doesNot)).contains { $0.code == contradiction.code })
  }

  @Test(arguments: all)
  func `It has a sentence, a reason, and all that the sentence names`(_ contradiction: Contradictions.Case) throws {
    let finding = try #require(try Self.findings(contradiction.raises).first { $0.code == contradiction.code })
    let sentence = Catalogue.english.text("finding.\(finding.code)", finding.arguments)
    #expect(!sentence.hasPrefix("[") && !sentence.contains("{"), "\(sentence)")
    #expect(Catalogue.english.has("finding.\(finding.code).why"))
  }

  @Test func `There are more than twenty-five`() {
    #expect(Set(Self.all.map(\.code)).count >= 25)
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
  }

  /// Only the weeks under invitation count, and campaigns that nobody asked for are not held against a plan.
  @Test func `Campaigns are idle while membership is by invitation`() throws {
    let opened = """
      membership: {model: invitation}
      launch: {campaigns: [0, 13, 26]}
      timeline: [{week: 26, set: {membership.model: open}}]
      """
    let idle = try Self.findings(opened).filter { $0.code == "invitation-campaigns" }
    #expect(idle.map(\.severity) == [.warning])
    #expect(idle[0].arguments["count"] == "2" && idle[0].arguments["first"] == "0")
    let silent = try Self.findings("membership: {model: invitation}").filter { $0.code == "invitation-campaigns" }
    #expect(silent.map(\.severity) == [.note])
  }

  /// The range is that of the model's own parameter, in the plan's currency.
  @Test func `The fee that is assumed is the model's`() throws {
    func range(_ money: String) throws -> String? {
      try Self.findings("membership: {model: paid, fee: 12}\n\(money)")
        .first { $0.code == "ordinary-fee-assumed" }?.arguments["range"]
    }
    #expect(try range("") == "4 to 56")
    #expect(try range("money: {currency: JPY, per_dollar: 100}") == "400 to 5600")
  }

  /// What an interview says only when a question is left open names a question's path.
  @Test(arguments: all)
  func `What is missing names the field that would settle it`(_ contradiction: Contradictions.Case) throws {
    let finding = try #require(try Self.findings(contradiction.raises).first { $0.code == contradiction.code })
    guard case .leftOpen(let path) = finding.moment else { return }
    let isList = FieldIndex.shared.keys[path + "[]"] != nil
    #expect(isList || ScenarioField.field(at: path) != nil, "\(path)")
  }
}

@Suite("Against the forecast")
struct OutlookTests {
  private static let plan = """
    employees: {count: 10}
    structure: {spaces: 2}
    moderation: {model: [community, reactive], hours: 4, response_hours: 72}
    targets: [{metric: posters, at_least: 5, by_week: 20}]
    """

  /// A forecast in which all is well with the plan above.
  private static let fine = PlanOutlook(
    replicates: 400, chances: [.init(0.6, 0.55...0.65)], members: 500, posters: 60, aliveAt: 17, coreAtHalfYear: 9,
    worstDelayDays: 1, mostModerationHours: 2)

  private static func codes(_ outlook: PlanOutlook?) throws -> Set<String> {
    let reading = Scenario.read(text: "folkmoot: 1\nname: A\n" + plan, file: "a.yaml", parameters: KnownParameters([]))
    let findings = try #require(reading.scenario).check(reading.document, outlook: outlook)
    for finding in findings {
      let sentence = Catalogue.english.text("finding.\(finding.code)", finding.arguments)
      #expect(!sentence.hasPrefix("[") && !sentence.contains("{"), "\(sentence)")
      #expect(Catalogue.english.has("finding.\(finding.code).why"), "\(finding.code)")
    }
    return Set(findings.map(\.code))
  }

  @Test func `A forecast that keeps all promises adds nothing`() throws {
    #expect(try Self.codes(Self.fine) == Self.codes(nil))
  }

  @Test(
    arguments: [
      ("target-unlikely", { @Sendable (outlook: inout PlanOutlook) in outlook.chances = [.init(0.1, 0.08...0.13)] }),
      ("target-certain", { outlook in outlook.chances = [.init(1, 0.99...1)] }),
      ("employees-outnumber-later", { outlook in outlook.members = 6 }),
      ("spaces-quiet", { outlook in outlook.posters = 5 }), ("not-alive", { outlook in outlook.aliveAt = 90 }),
      ("self-policing-few", { outlook in outlook.coreAtHalfYear = 1 }),
      ("response-late", { outlook in outlook.worstDelayDays = 9 }),
      ("moderation-overload", { outlook in outlook.mostModerationHours = 4 }),
    ] as [(String, @Sendable (inout PlanOutlook) -> Void)])
  func `A forecast that breaks one is told`(_ code: String, _ change: @Sendable (inout PlanOutlook) -> Void) throws {
    var outlook = Self.fine
    change(&outlook)
    #expect(try Self.codes(outlook).contains(code))
    #expect(!(try Self.codes(Self.fine)).contains(code))
  }
}
