import MootModel
import MootScenario
import Testing

/// What the charter's own rule says of a vote, against cases worked out by hand.
struct VoteTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var quorum: String
    var majority: String
    var ties = "standard"
    /// Entitled, present, for, against, abstaining.
    var count: [Int]
    var outcome: Vote.Outcome
    var needsPresent: Int?
    var needsVotes: ClosedRange<Int>?

    var testDescription: String { "\(quorum) / \(majority) / \(ties) / \(count)" }
  }

  private static func one(
    _ quorum: String, _ majority: String, _ count: [Int], _ outcome: Vote.Outcome, _ present: Int?, _ votes: Int?,
    _ high: Int? = nil, ties: String = "standard"
  ) -> Case {
    Case(
      quorum: quorum, majority: majority, ties: ties, count: count, outcome: outcome, needsPresent: present,
      needsVotes: votes.map { $0...(high ?? $0) })
  }

  static let cases: [Case] = [
    // The standard: at least half take part; more than half of the votes cast, abstentions aside; a tie is a no.
    one("standard", "standard", [40, 20, 11, 9, 0], .accepted, 20, 11),
    one("standard", "standard", [40, 20, 10, 10, 0], .rejected, 20, 11),
    one("standard", "standard", [40, 19, 19, 0, 0], .noQuorum, 20, 10),
    one("standard", "standard", [41, 20, 20, 0, 0], .noQuorum, 21, 11),
    one("standard", "standard", [41, 21, 11, 10, 0], .accepted, 21, 11),
    one("standard", "standard", [40, 20, 3, 2, 15], .accepted, 20, 3),
    one("standard", "standard", [40, 20, 0, 0, 20], .rejected, 20, 1),
    one("standard", "standard", [40, 20, 1, 0, 19], .accepted, 20, 1),
    one("standard", "standard", [1, 1, 1, 0, 0], .accepted, 1, 1),
    one("standard", "standard", [3, 2, 1, 1, 0], .rejected, 2, 2),
    one("standard", "standard", [7, 4, 2, 1, 1], .accepted, 4, 2),
    // Shares of those entitled.
    one("A fifth of the full members at a members' meeting.", "standard", [100, 20, 11, 9, 0], .accepted, 20, 11),
    one("A fifth of the full members", "standard", [101, 20, 20, 0, 0], .noQuorum, 21, 11),
    one("Half", "standard", [9, 5, 3, 2, 0], .accepted, 5, 3),
    one("More than half of the members", "standard", [10, 5, 5, 0, 0], .noQuorum, 6, 3),
    one("Half of the members must be present.", "standard", [10, 5, 3, 2, 0], .accepted, 5, 3),
    one("At least one third of those entitled to vote", "standard", [10, 4, 3, 1, 0], .accepted, 4, 3),
    one("25%", "standard", [10, 2, 2, 0, 0], .noQuorum, 3, 2),
    one("Two thirds", "standard", [9, 6, 4, 2, 0], .accepted, 6, 4),
    one("2/3 of the members", "standard", [10, 6, 6, 0, 0], .noQuorum, 7, 4),
    // Numbers of people.
    one("Three members", "standard", [50, 3, 2, 1, 0], .accepted, 3, 2),
    one("Ten members in the room", "standard", [50, 9, 9, 0, 0], .noQuorum, 10, 5),
    one("At least 12 people", "standard", [50, 12, 7, 5, 0], .accepted, 12, 7),
    one("More than ten members", "standard", [50, 10, 9, 1, 0], .noQuorum, 11, 6),
    one("none", "standard", [50, 1, 1, 0, 0], .accepted, 0, 1),
    // Majorities in words.
    one("standard", "Two thirds of the votes cast", [30, 15, 10, 5, 0], .accepted, 15, 10),
    one("standard", "Two thirds of the votes cast", [30, 16, 10, 6, 0], .rejected, 15, 11),
    one("standard", "More than two thirds of the votes cast", [30, 15, 10, 5, 0], .rejected, 15, 11),
    one("standard", "Half plus one", [20, 10, 6, 4, 0], .accepted, 10, 6),
    one("standard", "A simple majority", [20, 10, 6, 4, 0], .accepted, 10, 6),
    one("standard", "An absolute majority", [20, 10, 9, 1, 0], .rejected, 10, 11),
    one("standard", "More than half of all members", [20, 12, 11, 1, 0], .accepted, 10, 11),
    one("standard", "Two thirds of the members present", [20, 12, 7, 2, 3], .rejected, 10, 8),
    one("standard", "Unanimous", [6, 4, 4, 0, 0], .accepted, 3, 4),
    one("standard", "Unanimous", [6, 4, 3, 1, 0], .rejected, 3, 4),
    one("standard", "Four votes", [6, 6, 4, 2, 0], .accepted, 3, 4),
    // Words that say nothing of abstentions: it matters, or it does not.
    one("standard", "More than half of the votes cast", [20, 10, 5, 2, 3], .person, 10, 4, 6),
    one("standard", "More than half of the votes cast", [20, 10, 7, 1, 2], .accepted, 10, 5, 6),
    one("standard", "More than half of the votes cast", [20, 10, 3, 4, 3], .rejected, 10, 4, 6),
    one(
      "standard", "More than half of the votes cast. Abstentions do not count.", [20, 10, 5, 2, 3], .accepted, 10, 4),
    one("standard", "More than half of the votes cast. Abstentions count.", [20, 10, 5, 2, 3], .rejected, 10, 6),
    // Ties.
    one("standard", "standard", [20, 10, 5, 5, 0], .person, 10, 6, ties: "The chair decides"),
    one("standard", "standard", [20, 10, 5, 5, 0], .rejected, 10, 6, ties: "The proposal is rejected."),
    one("standard", "standard", [20, 10, 5, 5, 0], .person, 10, 6, ties: "we'll see"),
    one("standard", "standard", [20, 10, 6, 4, 0], .accepted, 10, 6, ties: "we'll see"),
    one("standard", "standard", [20, 9, 4, 4, 1], .noQuorum, 10, 5, ties: "The chair decides"),
    // What cannot be read, or is open, is a person's to decide.
    one("Client members of at least ten firms take part", "standard", [20, 10, 6, 4, 0], .person, nil, 6),
    one("Half, or ten members", "standard", [20, 10, 6, 4, 0], .person, nil, 6),
    one("33.3%", "standard", [20, 10, 6, 4, 0], .person, nil, 6),
    one("tbd", "standard", [20, 10, 6, 4, 0], .person, nil, 6),
    one("standard", "Consensus, as the chair finds it", [20, 10, 6, 4, 0], .person, 10, nil),
    one("standard", "ask legal", [20, 10, 6, 4, 0], .person, 10, nil),
    one("No more than half may be absent", "standard", [20, 10, 6, 4, 0], .person, nil, 6),
  ]

  private static func scenario(_ quorum: String, _ majority: String, _ ties: String) throws -> Scenario {
    var document = ScenarioDocument.starting()
    try document.set("name", to: .text("Test"))
    try document.set("decisions.quorum", to: .text(quorum))
    try document.set("decisions.majority", to: .text(majority))
    try document.set("decisions.ties", to: .text(ties))
    return try #require(
      Scenario.read(text: document.text, file: "test.yaml", parameters: KnownParameters([])).scenario)
  }

  @Test(arguments: cases)
  func `A vote comes out as worked out by hand`(_ one: Case) throws {
    let scenario = try Self.scenario(one.quorum, one.majority, one.ties)
    let count = one.count
    let vote = Vote(
      entitled: count[0], present: count[1], votesFor: count[2], votesAgainst: count[3], abstentions: count[4])
    let result = vote.result(by: scenario)
    #expect(result.outcome == one.outcome)
    #expect(result.quorum == one.needsPresent)
    #expect(result.needed == one.needsVotes)
    if result.outcome == .person { #expect(!result.reasons.isEmpty) }
  }

  @Test func `There are enough cases`() { #expect(Self.cases.count >= 30) }

  @Test func `What the rule says besides is told and not applied`() throws {
    let scenario = try Self.scenario(
      "A fifth of the full members. Three members at a meeting of the board.",
      "More than half. Ending a membership takes four votes.",
      "standard")
    let result = Vote(entitled: 50, present: 10, votesFor: 6, votesAgainst: 4).result(by: scenario)
    #expect(result.outcome == .accepted)
    #expect(
      result.reasons.compactMap(\.words) == [
        "Three members at a meeting of the board", "Ending a membership takes four votes",
      ])
  }

  @Test func `Before the count it says what is needed`() throws {
    let scenario = try Self.scenario("standard", "standard", "standard")
    let result = Vote(entitled: 12, present: 8).result(by: scenario)
    #expect(result.outcome == .uncounted && result.quorum == 6 && result.needed == 5...5)
  }
}
