import ArgumentParser

/// The options of commands that simulate the plan as it stands in the file.
struct RunOptions: ParsableArguments {
  @Option(name: .long, help: help("replicates", valueName: "N"))
  var replicates = 10_000

  @Option(name: .long, help: help("seed", valueName: "N"))
  var seed: UInt64 = 1

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    guard (1...10_000_000).contains(replicates) else { throw ValidationError(words("usage.replicates")) }
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }
}
