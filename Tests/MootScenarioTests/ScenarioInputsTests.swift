import MootScenario
import Testing

@Suite("Inputs after defaults")
struct ScenarioInputsTests {
  private func inputs(
    _ text: String, settings: [(path: String, value: String)] = []
  ) throws -> [String: String] {
    let reading = ScenarioReadingTests.read(text, settings: settings)
    let inputs = try #require(reading.scenario).inputs(of: reading.document, settings: settings)
    #expect(Set(inputs.map(\.path)).count == inputs.count, "a path twice")
    return Dictionary(uniqueKeysWithValues: inputs.map { ($0.path, $0.answer) })
  }

  @Test("a silent file has every default, and nothing for open questions")
  func defaults() throws {
    let inputs = try inputs("folkmoot: 1\nname: A\n")
    #expect(inputs["name"] == "A")
    #expect(inputs["audience.eligible"] == "12000")
    #expect(inputs["membership.model"] == "registration")
    #expect(inputs["launch.campaigns"] == "0, 13, 26, 39")
    // Worked out from others.
    #expect(inputs["moderation.hours"] == "4")
    #expect(inputs["team.answering_hours"] == "12")
    #expect(inputs["launch.founding_members"] == "40")
    #expect(inputs["money.tickets_per_month"] == "600")
    #expect(inputs["simulation.alive_at"] == "11")
    #expect(inputs["audience.firms"] == "4000")
    // A parameter of the model stands in, and that is no answer.
    #expect(inputs["membership.ordinary_fee"] == nil)
    #expect(inputs["purpose.vision"] == nil)
    #expect(inputs["folkmoot"] == nil)
    let withDefault = ScenarioField.table.filter {
      if case .answer(let answer) = $0.fallback { !answer.isEmpty } else { false }
    }
    for field in withDefault where !field.path.contains("[]") { #expect(inputs[field.path] != nil, "\(field.path)") }
  }

  @Test("what is stated stands as it was typed, lists and items included")
  func stated() throws {
    let inputs = try inputs(
      """
      folkmoot: 1
      name: A
      audience: {eligible: 8000 to 15000}
      moderation: {model: [community, post], hours: "5"}
      team: {hours: 10 to 40}
      parameters: {imitation: 0.4}
      targets:
        - {id: x, metric: posters, at_least: 60, by_week: 52}
      timeline:
        - {week: 26, set: {membership.model: open}}
      """)
    #expect(inputs["audience.eligible"] == "8000 to 15000")
    #expect(inputs["moderation.model"] == "community, post")
    #expect(inputs["moderation.hours"] == "5")
    #expect(inputs["team.outreach_hours"]?.hasPrefix("about 3.6") == true)
    #expect(inputs["parameters.imitation"] == "0.4")
    #expect(inputs["targets[0].at_least"] == "60")
    #expect(inputs["timeline[0].set.membership.model"] == "open")
  }

  @Test("what was set beside the file replaces what it says")
  func settings() throws {
    let text = "folkmoot: 1\nname: A\nmembership: {fee: 3}\n"
    let inputs = try inputs(
      text, settings: [("membership.fee", " 7 "), ("parameters.imitation", "0.1 to 0.3"), ("simulation.weeks", "30")])
    #expect(inputs["membership.fee"] == "7")
    #expect(inputs["parameters.imitation"] == "0.1 to 0.3")
    #expect(inputs["simulation.weeks"] == "30")
  }

  @Test("comments and the order of keys are no inputs")
  func comments() throws {
    let a = try inputs("folkmoot: 1\nname: A # x\nteam: {hours: 9}\nmembership: {fee: 3}\n")
    let b = try inputs("folkmoot: 1\n\nname: \"A\"\nmembership:\n  fee: 3   # y\nteam:\n  hours: 9\n")
    #expect(a == b)
  }
}
