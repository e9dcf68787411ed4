import MootDiagnostics
import MootModel
import Testing

@testable import MootScenario

@Suite("Numbers and hours as people write them")
struct NotationTests {
  @Test(arguments: [
    ("40", NumberNotation.exact(40)), ("-1.5", .exact(-1.5)), ("1e3", .exact(1000)), ("1.5E-2", .exact(0.015)),
    (" 7 ", .exact(7)), ("-0", .exact(0)), ("20 to 60", .range(20, 60)), ("-5 to 5", .range(-5, 5)),
    ("~40", .about(40)),
    ("~ 0.5", .about(0.5)), ("40 ± 10", .giveOrTake(40, 10)), ("40±10", .giveOrTake(40, 10)),
    ("40 +- 10", .giveOrTake(40, 10)), ("40 +/- 10", .giveOrTake(40, 10)), ("unknown", .unknown), ("Unknown", .unknown),
  ])
  func `Each notation is understood`(_ text: String, _ notation: NumberNotation) {
    #expect(NumberNotation.parse(text) == .success(notation))
  }

  private func prior(_ value: String, _ path: String = "audience.eligible") throws -> Prior {
    let field = try #require(ScenarioField.field(at: path))
    var decoder = FieldDecoder(field.kind, path: path, place: nil)
    guard case .number(let prior) = decoder.value(of: field.rawAnswer(of: value)) else {
      throw decoder.findings.first ?? .init(.error, "none")
    }
    return prior
  }

  @Test func `Notations become beliefs that keep to the bounds of the field`() throws {
    #expect(try prior("40") == .fixed(40))
    #expect(try prior("40 to 40") == .fixed(40))
    #expect(try prior("20 to 60") == Prior(Prior.range(20, 60).shape, floor: 1, ceiling: 1e9))
    #expect(try prior("~40") == Prior(Prior.range(32, 48).shape, floor: 1, ceiling: 1e9))
    #expect(try prior("40 ± 10").center == 40)
    #expect(try prior("40 ± 0") == .fixed(40))
    guard case .normal(let mean, let sd) = try prior("40 ± 10").shape else {
      Issue.record("give or take is normal")
      return
    }
    // 90 % within ten.
    #expect(mean == 40 && abs(sd - 10 / 1.6448536269514722) < 1e-12)
    #expect(try prior("unknown", "readiness.need") == Prior(.uniform(0, 1), floor: 0, ceiling: 1))
    #expect(try prior("0 to 1", "audience.existing_venue_strength").floor == 0)
  }

  @Test func `Whatever a field says about unknown lies within its bounds`() {
    for field in ScenarioField.table {
      guard case .number(let rule) = field.kind, rule.allowsRange, let unknown = rule.unknown else { continue }
      #expect(unknown.center >= rule.lower && unknown.center <= rule.upper, "\(field.path)")
    }
  }

  @Test(arguments: [
    ("Mon-Fri 09:00-17:00", 15.238095), ("mon-fri 9-17", 15.238095), ("Mon-Fri 00:00-24:00", 6.857143),
    ("daily 08:00-20:00", 3), ("daily 20:00-08:00", 3), ("always", 0), ("Mon-Sun 00:00-24:00", 0), ("never", 84),
    ("Mon 09:00-12:00; Mon 12:00-17:00, Tue-Friday 09:00-17:00", 15.238095), ("Sat-Mon 00:00-24:00", 27.428571),
    ("Sun 12:00-12:00", 61.714286),
  ])
  func `Staffed hours give the wait for cover`(_ text: String, _ hours: Double) throws {
    let week = try #require(StaffedNotation.parse(text))
    #expect(abs(week.coverWaitHours - hours) < 1e-6)
  }

  @Test(arguments: [
    "", "Mon", "9-17", "Mon 9", "Mon 25:00-26:00", "Foo 09:00-17:00", "Mon-Fri-Sun 09:00-10:00", "Mon 09:60-10:00",
    "Mon 24:00-25:00", "Mon 9–17–18", "Mon-Fri 09:00 - 17:00",
  ])
  func `Other texts are no staffed hours`(_ text: String) { #expect(StaffedNotation.parse(text) == nil) }

  @Test func `Hours of the team are shared out among what is not stated`() throws {
    func plan(_ text: String) throws -> CommunityPlan<Prior> {
      try #require(ScenarioReadingTests.read("folkmoot: 1\nname: A\n" + text).scenario).schedule.initial
    }
    let shared = try plan("team: {hours: 44}\n")
    #expect(shared.team.answeringHours == .fixed(24))
    #expect(shared.team.outreachHours == .fixed(8))
    #expect(shared.team.seedingHours == .fixed(4))
    #expect(shared.moderation.hours == .fixed(8))
    let partly = try plan("team: {hours: 44, outreach_hours: 1}\n")
    #expect(partly.team.outreachHours == .fixed(1))
    #expect(partly.team.answeringHours == .fixed(24))
    guard case .logNormal(let median, _) = try plan("team: {hours: 22 to 88}\n").team.answeringHours.shape else {
      Issue.record("a range stays one")
      return
    }
    #expect(abs(median - 24) < 1e-9)
  }

  @Test func `Defaults follow the size of the audience`() throws {
    func plan(_ text: String) throws -> CommunityPlan<Prior> {
      try #require(ScenarioReadingTests.read("folkmoot: 1\nname: A\n" + text).scenario).schedule.initial
    }
    #expect(try plan("audience: {eligible: 60}\n").launch.foundingMembers == .fixed(6))
    #expect(try plan("audience: {eligible: 5}\n").launch.foundingMembers == .fixed(2))
    #expect(try plan("audience: {eligible: 400}\n").launch.foundingMembers == .fixed(40))
    #expect(try plan("audience: {eligible: 60}\n").money.ticketsPerMonth == .fixed(3))
    #expect(try plan("money: {tickets_per_month: unknown}\n").money.ticketsPerMonth == .range(120, 3000))
    #expect(try plan("money: {tickets_per_month: 5 to 9}\n").money.ticketsPerMonth.center > 6)
  }

  @Test func `Hours of moderation are a number or whatever is needed`() throws {
    func read(_ text: String, _ settings: [(path: String, value: String)] = []) -> ScenarioReading {
      ScenarioReadingTests.read("folkmoot: 1\nname: A\n" + text, settings: settings)
    }
    let plan = try #require(read("moderation: {hours: needed}\n").scenario).schedule.initial
    #expect(plan.moderation.hoursAsNeeded && plan.moderation.hours == .fixed(0) && !plan.moderation.isUnstaffed)
    // The rest of the team's hours is shared out as before.
    #expect(plan.team.answeringHours == .fixed(12))
    let set = try #require(read("moderation: {hours: 3}\n", [("moderation.hours", "Needed")]).scenario)
    #expect(set.schedule.initial.moderation.hoursAsNeeded)
    #expect(set.stated["moderation.hours"] == "needed")
    let back = try #require(read("moderation: {hours: needed}\n", [("moderation.hours", "2 to 4")]).scenario)
    #expect(!back.schedule.initial.moderation.hoursAsNeeded && !back.schedule.initial.moderation.hours.isFixed)
    let turns = """
      moderation: {hours: 2}
      timeline:
        - {week: 10, set: {moderation.hours: needed}}
        - {week: 20, set: {moderation.hours: 0}}
      """
    let schedule = try #require(read(turns).scenario).schedule
    #expect(schedule.phases.map(\.plan.moderation.hoursAsNeeded) == [false, true, false])
    #expect(schedule.phases.map(\.plan.moderation.hours) == [.fixed(2), .fixed(0), .fixed(0)])
    #expect(schedule.phases.map(\.plan.moderation.isUnstaffed) == [false, false, true])
    let wrong = read("moderation: {hours: plenty}\n").findings
    #expect(wrong.map(\.code) == ["not-a-number-nor-word"] && wrong[0].arguments["words"] == "needed")
    #expect(read("team: {hours: needed}\n").findings.map(\.code) == ["not-a-number"])
  }

  @Test func `Firms are counted or follow from the people of one`() throws {
    func plan(_ text: String) throws -> CommunityPlan<Prior> {
      try #require(ScenarioReadingTests.read("folkmoot: 1\nname: A\n" + text).scenario).schedule.initial
    }
    #expect(try plan("").firmsBehind == .fixed(4000) && plan("").audience.firms == nil)
    #expect(try plan("audience: {people_per_firm: 10}\n").firmsBehind == .fixed(1200))
    #expect(try plan("audience: {eligible: 300, firms: 30}\n").firmsBehind == .fixed(30))
    #expect(try plan("audience: {firms: unknown, people_per_firm: 4}\n").firmsBehind == .fixed(3000))
    #expect(try plan("feedback: {value_per_item: 500}\n").feedback.valuePerItem == .fixed(500))
    #expect(try plan("membership: {fee: 9}\n").membership.ordinaryFee == .fixed(0))
    #expect(try plan("membership: {fee: 9, ordinary_fee: unknown}\n").membership.ordinaryFee == .fixed(0))
    #expect(try plan("membership: {fee: 9, ordinary_fee: 12}\n").membership.ordinaryFee == .fixed(12))
  }

  @Test func `Changes over time add up, in order of their weeks`() throws {
    let text = """
      folkmoot: 1
      name: A
      timeline:
        - {week: 30, set: {moderation.model: [community, post], team.hours: 44}}
        - {week: 10, set: {membership.model: open, moderation.hours: 1}}
        - {week: 30, set: {moderation.model: none}}
      """
    let schedule = try #require(ScenarioReadingTests.read(text).scenario).schedule
    #expect(schedule.phases.map(\.week) == [0, 10, 30, 30])
    #expect(schedule.phases.map(\.plan.membership.model) == [.registration, .open, .open, .open])
    #expect(
      schedule.phases.map(\.plan.moderation.policy.models) == [[.reactive], [.reactive], [.community, .post], [.none]])
    #expect(schedule.phases.map(\.plan.moderation.hours) == [.fixed(4), .fixed(1), .fixed(1), .fixed(1)])
    #expect(schedule.phases.map(\.plan.team.answeringHours) == [.fixed(12), .fixed(12), .fixed(24), .fixed(24)])
  }
}
