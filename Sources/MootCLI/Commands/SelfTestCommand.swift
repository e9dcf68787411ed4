import ArgumentParser
import MootExperiments
import MootLanguage
import MootTerminal
import MootText

/// `folkmoot selftest`: holds the model against what is known about communities.
struct SelfTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest", abstract: words("command.selftest.abstract"),
    discussion: words("command.selftest.discussion"))

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Option(name: .customLong("set"), help: help("selftest-set", valueName: "parameter=value"))
  var settings: [String] = []

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }

  func run() async throws {
    let overrides = try LoadedScenario.parameters(settings)
    let facts = try await MonitoredRun.run(replicates: SelfTest.totalReplicates, quiet: quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> [StylizedFact] in
      try await SelfTest.run(jobs: jobs, watch: watch, overrides: overrides)
    }
    let columns = min(100, max(50, Screen.columns))
    try Output.write(facts.map { FactLines.text($0, width: columns) }.joined(separator: "\n"), to: nil)
    let missed = facts.filter { !$0.passes }
    let unexpected = missed.filter { !$0.name.isKnownMiss }.count
    if !quiet {
      Output.error(
        words(
          "selftest.summary",
          [
            "facts": plural("selftest.facts", facts.count), "shown": String(facts.count - missed.count),
            "known": String(missed.count - unexpected), "failed": String(unexpected),
          ]))
    }
    if unexpected > 0 { throw Failure(.no) }
  }
}

/// A stylized fact as a few lines.
enum FactLines {
  static func text(_ fact: StylizedFact, width: Int) -> String {
    let key = fact.name.rawValue
    let isKnown = !fact.passes && fact.name.isKnownMiss
    let verdict = words(fact.passes ? "selftest.pass" : isKnown ? "selftest.miss" : "selftest.fail")
    let numbers = words(
      "selftest.numbers",
      [
        "statistic": number(fact.statistic, fact), "low": number(fact.interval.lowerBound, fact),
        "high": number(fact.interval.upperBound, fact), "from": number(fact.expected.lowerBound, fact),
        "to": number(fact.expected.upperBound, fact),
        "count": plural(fact.name.isOfMembers ? "selftest.members" : "selftest.communities", fact.count),
      ])
    let paragraphs = [words("fact.\(key).statement"), numbers] + (isKnown ? [words("fact.\(key).miss")] : [])
    let lines =
      ["\(verdict)  \(words("fact.\(key).name"))"]
      + paragraphs.flatMap { Wrapping.lines($0, width: width - 6) }.map { "      " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Double, _ fact: StylizedFact) -> String {
    let format = NumberFormat(language: .english)
    return fact.name.isShare ? format.percent(value) : format.decimal(value, 2)
  }
}
