import MootModel
import MootScenario
import Testing

/// What differs between scenarios, answer by answer.
struct DifferencesTests {
  private static func scenario(_ text: String, settings: [(path: String, value: String)] = []) throws -> Scenario {
    let reading = Scenario.read(
      text: "folkmoot: 1\n" + text, file: "s.yaml",
      parameters: KnownParameters([.init(key: "imitation", lower: 0, upper: 10)]), settings: settings)
    return try #require(reading.scenario, "\(reading.findings)")
  }

  private static func differences(_ texts: String...) throws -> [String] {
    try Scenario.differences(among: texts.map { try scenario($0) }).map { difference in
      let answers = difference.answers.map { ($0.text ?? "-") + ($0.isDefault ? "*" : "") }
      return "\(difference.drives ? "!" : "")\(difference.path): \(answers.joined(separator: " | "))"
    }
  }

  @Test func equalScenariosDifferInNothing() throws {
    #expect(try Self.differences("name: A\n", "name: A\n").isEmpty)
    // The same said in other words, or left to the default.
    #expect(
      try Self.differences(
        "name: A\naudience: {eligible: 12000}\nmoderation: {model: [community, post]}\n",
        "name: A\nmoderation: {model: [post, community]}\n"
      ).isEmpty)
  }

  @Test func whatMovesTheSimulationComesFirst() throws {
    #expect(
      try Self.differences(
        "name: A\naudience: {eligible: 8000 to 15000}\nmembership: {model: open}\nteam: {answering_hours: 20}\n",
        "name: B\naudience: {eligible: 9000}\npurpose: {vision: Help}\n")
        == [
          "!audience.eligible: 8000 to 15000 | 9000", "!audience.firms: 2666.67 to 5000* | 3000*",
          "!membership.model: open | registration*", "!team.answering_hours: 20 | 12*",
          "!money.tickets_per_month: 547.723* | 450*", "!simulation.alive_at: 11* | 10*", "name: A | B",
          "purpose.vision: -* | Help",
        ])
  }

  @Test func listsParametersAndTimelines() throws {
    #expect(
      try Self.differences(
        "name: A\nparameters: {imitation: 0.2 to 0.6}\ntargets: [{metric: posters, at_least: 60, by_week: 52}]\n",
        "name: A\ntargets: [{metric: posters, at_least: 80, by_week: 52}]\ntimeline: [{week: 26, set: {membership.model: open}}]\n"
      )
        == [
          "!parameters.imitation: 0.2 to 0.6 | -*", "!timeline[0].week: -* | 26",
          "!timeline[0].set.membership.model: -* | open", "targets[0].at_least: 60 | 80",
        ])
  }

  @Test func whatFollowsFromOtherAnswers() throws {
    #expect(
      try Self.differences("name: A\nteam: {hours: 22}\n", "name: A\nteam: {hours: 44}\n") == [
        "!moderation.hours: 4* | 8*", "!team.hours: 22 | 44", "!team.answering_hours: 12* | 24*",
        "!team.outreach_hours: 4* | 8*", "!team.seeding_hours: 2* | 4*",
      ])
  }

  @Test func threeAtOnceAndSettings() throws {
    let plain = try Self.scenario("name: A\n")
    let paid = try Self.scenario("name: A\n", settings: [(path: "membership.model", value: "paid")])
    let found = Scenario.differences(among: [plain, paid, plain])
    #expect(found.map(\.path) == ["membership.model"])
    #expect(found[0].answers.map(\.text) == ["registration", "paid", "registration"])
  }

  @Test(arguments: ["40", "0.25", "20 to 60", "8000 to 15000", "0.2 to 0.6", "1234.5 to 9876.5"])
  func numbersReadAsTheyWereWritten(text: String) throws {
    let scenario = try Self.scenario("name: A\nmoney: {revenue_per_account: \(text)}\n")
    #expect(scenario.stated["money.revenue_per_account"] == text)
  }
}
