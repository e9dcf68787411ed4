import MootDiagnostics
import MootModel
import Testing

@testable import MootScenario

@Suite("Reading scenarios")
struct ScenarioReadingTests {
  static let parameters = KnownParameters([
    .init(key: "imitation", lower: 0, upper: 10), .init(key: "posts_per_contributor", lower: 0, upper: 100),
  ])

  static func read(_ text: String, settings: [(path: String, value: String)] = []) -> ScenarioReading {
    Scenario.read(text: text, file: "s.yaml", parameters: parameters, settings: settings)
  }

  @Test func `The shortest scenario is the ordinary plan`() throws {
    let scenario = try #require(Self.read("folkmoot: 1\nname: A\n").scenario)
    #expect(scenario.schedule == Schedule(.ordinary))
    #expect(scenario.simulation == SimulationSettings())
    #expect(scenario.answered == ["folkmoot", "name"])
  }

  @Test(arguments: [
    "folkmoot: 1\nname: A\naudience:\n  eligible: 500\n", "a: b: c", "name: x\nname: y\n", "# nothing\n",
  ])
  func `A text that was taken apart once reads as often as one likes`(source: String) {
    let text = ScenarioText(source, file: "s.yaml")
    for settings in [[], [("audience.eligible", "900")], [("membership.model", "wrong")], []] {
      let again = Scenario.read(text, parameters: Self.parameters, settings: settings)
      let fresh = Self.read(source, settings: settings)
      #expect(again.scenario == fresh.scenario && again.findings == fresh.findings)
      #expect(again.document?.answers == fresh.document?.answers)
    }
  }

  /// The example of the interface, with every key.
  @Test func `A scenario with every key of the simulation reads as it says`() throws {
    let text = """
      folkmoot: 1
      name: Acme Customer Circle
      language: en
      audience:
        eligible: 8000 to 15000     # a range
        renewal_per_year: 0.1
        existing_venue_strength: 0
        platform_friction: ordinary
        interests: 1
      membership:
        model: registration
        review_hours: 4
        fee: 0
      moderation:
        model: [community, post]
        hours: 4
        staffed: "Mon-Fri 09:00-17:00"
        rules_shown: true
      team:
        answering_hours: 12
        outreach_hours: 4
        seeding_hours: 2
        salaried: true
        recognition_program: no
        promotion_criteria: moderate
        shared_work: false
        channels: []
      structure:
        spaces: 1
      launch:
        founding_members: 40
        founding_core: 2
        campaigns: [0, 13, 26, 39]
      readiness: {need: 0.5, lasting_problem: 0.5, mutual_benefit: 0.5}
      feedback: {asked: false, capacity: 0}
      money: {currency: USD, platform_per_year: 0, revenue_per_account: 0, tickets_per_month: 600}
      simulation:
        weeks: 104
        preset: standard
        parameter_uncertainty: true
        weather: true
        alive_at: 17
      parameters:
        imitation: 0.4
        posts_per_contributor: 0.5 to 1.2
      goals:
        - {id: fewer-tickets, text: "Customers solve routine problems among themselves", objective: "Support cost per account −10 %", owner: "Head of Support"}
      targets:
        - {id: posters-year-1, goal: fewer-tickets, metric: posters, at_least: 60, by_week: 52}
      timeline:
        - {week: 26, set: {membership.model: open}}
      """
    let reading = Self.read(text)
    #expect(reading.findings == [])
    let scenario = try #require(reading.scenario)
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = Prior(Prior.range(8000, 15_000).shape, floor: 1, ceiling: 1e9)
    plan.moderation.policy = try #require(ModerationPolicy(communityWith: .post))
    var later = plan
    later.membership.model = .open
    var schedule = Schedule(plan)
    schedule.append(week: 26, plan: later)
    #expect(scenario.schedule == schedule)
    #expect(scenario.parameters.keys.sorted() == ["imitation", "posts_per_contributor"])
    #expect(scenario.parameters["imitation"] == .fixed(0.4))
    #expect(scenario.simulation.aliveAt == 17)
    #expect(
      scenario.targets
        == [Target(id: "posters-year-1", goal: "fewer-tickets", metric: .posters, bound: .atLeast(60), byWeek: 52)])
    #expect(scenario.narrative.goals.first?.objective == "Support cost per account −10 %")
  }

  @Test func `Defaults that the table states are those of the ordinary plan`() throws {
    for field in ScenarioField.table {
      guard case .answer(let typed) = field.fallback, !typed.isEmpty, typed != "12000" else { continue }
      let scenario = try #require(
        Self.read("folkmoot: 1\nname: A\n", settings: [(field.path, typed)]).scenario, "\(field.path)")
      #expect(scenario.schedule == Schedule(.ordinary), "\(field.path)")
      #expect(scenario.simulation == SimulationSettings(), "\(field.path)")
    }
  }
}
