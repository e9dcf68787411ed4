import ArgumentParser
import MootScenario
import MootText

/// The options of every command that simulates.
struct SimulationOptions: ParsableArguments {
  @Option(name: .long, help: help("replicates", valueName: "N"))
  var replicates = 10_000

  @Option(name: .long, help: help("seed", valueName: "N"))
  var seed: UInt64 = 1

  @Option(name: .long, help: help("weeks", valueName: "N"))
  var weeks: Int?

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Option(name: .customLong("set"), help: help("set", valueName: "key=value"))
  var settings: [String] = []

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  /// How many replicates a run may have.
  static let replicateRange = 1...10_000_000

  func validate() throws {
    guard Self.replicateRange.contains(replicates) else { throw ValidationError(words("usage.replicates")) }
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }

  /// The same options for another number of replicates.
  func with(replicates: Int) -> SimulationOptions {
    var copy = self
    copy.replicates = replicates
    return copy
  }

  /// What is set beside the file, the number of weeks included.
  var allSettings: [String] {
    settings + (weeks.map { ["simulation.weeks=\($0)"] } ?? [])
  }

  /// The words that give the same numbers again.
  func command(_ name: String, _ path: String) -> String { command(name, [path]) }

  /// The same for a command that takes several files.
  func command(_ name: String, _ paths: [String], replicates: Int? = nil) -> String {
    var parts =
      ["folkmoot", name] + paths + ["--seed", String(seed), "--replicates", String(replicates ?? self.replicates)]
    for setting in settings { parts += ["--set", setting] }
    if let weeks { parts += ["--weeks", String(weeks)] }
    return parts.map(ShellWord.quoted).joined(separator: " ")
  }
}
