import ArgumentParser
import MootDiagnostics
import MootLanguage
import MootModel
import MootScenario

/// `folkmoot votes`: quorum, votes needed and outcome by the charter's own rule.
struct VotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "votes", abstract: words("command.votes.abstract"), discussion: words("command.votes.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String

  @Option(name: .long, help: help("votes-present", valueName: "n"))
  var present: Int

  @Option(name: .customLong("for"), help: help("votes-for", valueName: "n"))
  var votesFor: Int?

  @Option(name: .customLong("against"), help: help("votes-against", valueName: "n"))
  var votesAgainst: Int?

  @Option(name: .long, help: help("votes-abstain", valueName: "n"))
  var abstain = 0

  @Option(name: .long, help: help("votes-vacant", valueName: "n"))
  var vacant = 0

  @Option(name: .long, help: help("votes-seats", valueName: "n"))
  var seats: Int?

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .long, help: help("set", valueName: "key=value"))
  var set: [String] = []

  func run() throws {
    let scenario = try LoadedScenario(path: file, settings: set).scenario
    let launch = scenario.schedule.initial.launch
    let founding = Int(launch.foundingMembers.center.rounded())
    let entitled = (seats ?? max(founding, present + vacant)) - vacant
    try check(entitled)
    let vote = Vote(
      entitled: entitled, present: present, votesFor: votesFor, votesAgainst: votesAgainst, abstentions: abstain)
    let result = vote.result(by: scenario)
    try Output.write(format == .json ? json(vote, result) : text(vote, result, scenario), to: nil)
    switch result.outcome {
    case .accepted, .uncounted: break
    case .rejected, .noQuorum: throw Failure(.no)
    case .person:
      if result.reasons.contains(where: { $0.key.hasSuffix("-open") }) { throw Failure(.badData) }
    }
  }

  private func check(_ entitled: Int) throws {
    let numbers = [present, votesFor ?? 0, votesAgainst ?? 0, abstain, vacant, seats ?? 0]
    if numbers.contains(where: { $0 < 0 || $0 > 1_000_000_000 }) { throw Failure.message(.usage, "votes-negative") }
    let sum = (votesFor ?? 0) + (votesAgainst ?? 0) + abstain
    if sum > present {
      throw Failure.message(.usage, "votes-sum", ["sum": "\(sum)", "present": "\(present)"])
    }
    if present > entitled {
      throw Failure.message(.usage, "votes-seats", ["present": "\(present)", "entitled": "\(max(0, entitled))"])
    }
  }

  private func text(_ vote: Vote, _ result: Vote.Result, _ scenario: Scenario) -> String {
    let decisions = scenario.narrative.decisions
    func rule(_ answer: ClauseAnswer?, _ path: String) -> String {
      switch scenario.status(of: path) {
      case .standard: words("votes.standard")
      case .leftOut: words("votes.none")
      case .answered: FindingLine.visible(answer?.own ?? "")
      default: words("votes.open")
      }
    }
    let founding = Int(scenario.schedule.initial.launch.foundingMembers.center.rounded())
    let key = seats != nil ? "seats" : vote.entitled + vacant > founding ? "seats-present" : "seats-assumed"
    var lines = [words("votes.\(key)", ["entitled": "\(vote.entitled)"])]
    lines.append(words("votes.quorum", ["rule": rule(decisions.quorum, "decisions.quorum")]))
    if let quorum = result.quorum {
      let verdict = words(vote.present >= quorum ? "votes.quorum.met" : "votes.quorum.missed")
      lines.append(
        "  "
          + (quorum == 0
            ? words("votes.quorum.none")
            : words(
              "votes.quorum.needs", ["needed": "\(quorum)", "present": "\(vote.present)", "verdict": verdict])))
    }
    lines.append(words("votes.majority", ["rule": rule(decisions.majority, "decisions.majority")]))
    if let needed = result.needed {
      lines.append(
        "  "
          + (needed.count == 1
            ? words("votes.majority.needs", ["needed": "\(needed.lowerBound)"])
            : words("votes.majority.needs-range", ["low": "\(needed.lowerBound)", "high": "\(needed.upperBound)"])))
    }
    lines.append(words("votes.outcome.\(result.outcome.rawValue)"))
    lines += result.reasons.map { "  " + sentence($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func sentence(_ reason: Vote.Reason) -> String {
    words("votes.reason.\(reason.key)", ["rule": FindingLine.visible(reason.words ?? "")])
  }

  private func json(_ vote: Vote, _ result: Vote.Result) -> String {
    func number(_ value: Int?) -> JSONText { value.map { .number(Double($0)) } ?? .null }
    return JSONText.members([
      "entitled": number(vote.entitled), "entitled_assumed": .bool(seats == nil), "present": number(vote.present),
      "for": number(vote.votesFor), "against": number(vote.votesAgainst), "abstain": number(vote.abstentions),
      "quorum": number(result.quorum), "needed": number(result.needed?.lowerBound),
      "needed_if_abstentions_count": number(result.needed?.upperBound),
      "outcome": .text(result.outcome.rawValue), "reasons": .array(result.reasons.map { .text(sentence($0)) }),
    ]).pretty + "\n"
  }
}
