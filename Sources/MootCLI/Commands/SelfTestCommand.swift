import ArgumentParser
import MootExperiments
import MootModel
import MootReport

/// `folkmoot selftest`: holds the model against what is known about communities.
struct SelfTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest", abstract: words("command.selftest.abstract"),
    discussion: words("command.selftest.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Option(name: .customLong("set"), help: help("selftest-set", valueName: "parameter=value"))
  var settings: [String] = []

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Flag(name: .long, help: help("ascii"))
  var ascii = false

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }

  func run() async throws {
    let test = SelfTest(overrides: try LoadedScenario.parameters(settings))
    let facts = try await MonitoredRun.run(replicates: test.replicates, quiet: quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> [StylizedFact] in
      try await test.run(jobs: jobs, watch: watch)
    }
    let page = SelfTestPage(facts, style: PageStyle(output: nil, ascii: ascii))
    switch format {
    case .text: try Output.write(page.text, to: nil)
    case .json:
      try Output.write(
        SelfTestJSON.text(facts, version: Program.version, model: Simulator.modelVersion), to: nil)
    }
    if !quiet { Output.error(page.summary) }
    if facts.contains(where: { $0.verdict == .miss }) { throw Failure(.no) }
  }
}
