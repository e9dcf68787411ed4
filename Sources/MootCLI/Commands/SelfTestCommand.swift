import ArgumentParser
import MootExperiments
import MootLanguage
import MootTerminal

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
    let signals = StopSignals.watch()
    let watch = ProgressWatch(total: SelfTest.totalReplicates, quiet: quiet)
    let facts: [StylizedFact]
    do {
      defer {
        watch.end()
        signals.end()
      }
      facts = try await SelfTest.run(jobs: jobs, watch: watch, overrides: overrides)
    } catch {
      throw Failure(error)
    }
    let columns = min(100, max(50, Screen.columns))
    try Output.write(facts.map { FactLines.text($0, width: columns) }.joined(separator: "\n"), to: nil)
    let missed = facts.filter { !$0.passes }.count
    if !quiet {
      Output.error(
        words("selftest.summary", ["facts": plural("selftest.facts", facts.count), "missed": String(missed)]))
    }
    if missed > 0 { throw Failure(.no) }
  }
}

/// A stylized fact as a few lines.
enum FactLines {
  static func text(_ fact: StylizedFact, width: Int) -> String {
    let key = fact.name.rawValue
    let verdict = words(fact.passes ? "selftest.pass" : "selftest.fail")
    let numbers = words(
      "selftest.numbers",
      [
        "statistic": number(fact.statistic, fact), "low": number(fact.interval.lowerBound, fact),
        "high": number(fact.interval.upperBound, fact), "from": number(fact.expected.lowerBound, fact),
        "to": number(fact.expected.upperBound, fact), "count": NumberFormat(language: .english).whole(fact.count),
      ])
    let lines =
      ["\(verdict)  \(words("fact.\(key).name"))"]
      + Wrapping.lines(words("fact.\(key).statement"), width: width - 6).map { "      " + $0 }
      + Wrapping.lines(numbers, width: width - 6).map { "      " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Double, _ fact: StylizedFact) -> String {
    let format = NumberFormat(language: .english)
    return fact.name.isShare ? format.percent(value) : format.decimal(value, 2)
  }
}
