import MootExperiments
import MootModel

/// The same work every time, and nothing else: for tools that count instructions and allocations.
struct FixedRun: Sendable {
  enum Way: String, CaseIterable {
    /// Replicate by replicate.
    case kernel
    /// As `simulate` runs them, with quantiles of all metrics and weeks, in one job. The lanes use the portable instructions, so
    /// that the count does not depend on the processor.
    case ensemble
  }

  let way: Way
  let replicates: Int
  let weeks: Int

  /// From words such as `kernel 64 104`; nil when they are none.
  init?(_ words: [String]) {
    guard words.count == 3, let way = Way(rawValue: words[0]), let replicates = Int(words[1]),
      let weeks = Int(words[2]),
      replicates > 0, weeks > 0
    else { return nil }
    self.way = way
    self.replicates = replicates
    self.weeks = weeks
  }

  /// Does the work, prints a number that depends on all of it, and gives the exit status.
  func go() async -> Int32 {
    switch way {
    case .kernel: print(KernelPart.single("fixed run", .ordinary, weeks: weeks).work(replicates))
    case .ensemble:
      var ensemble = Ensemble(
        Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: weeks)), seed: 1, replicates: replicates)
      ensemble.kernel = LaneKernel.portable
      guard let result = try? await ensemble.run(jobs: 1) else { return 1 }
      print(result.summary[.active].mean[weeks - 1])
    }
    return 0
  }
}
