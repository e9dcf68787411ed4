@testable import MootModel

/// Many replicates of the witness, with the program's own draws of what nobody knows: only chance differs.
struct WitnessRun {
  /// Metric by metric: the values of every replicate in each of the weeks asked for, NaN where missing.
  var weekly: [Metric: [[Double]]] = [:]
  /// The running sums of every replicate.
  var sums: [TrajectoryBlock.RunningSum: [Double]] = [:]

  private init() {}

  private mutating func begin(weeks: Int) {
    for metric in Metric.allCases { weekly[metric] = [[Double]](repeating: [], count: weeks) }
    for sum in TrajectoryBlock.RunningSum.allCases { sums[sum] = [] }
  }

  /// Runs the witness on the parameters and plans that the program draws; a plan that cannot be run gives nil.
  static func witness(_ simulator: Simulator, seed: UInt64, replicates: Int, weeks: [Int]) -> WitnessRun? {
    var run = WitnessRun()
    run.begin(weeks: weeks.count)
    let settings = simulator.settings
    for replicate in 0..<replicates {
      let parameters = simulator.parameters(seed: seed, replicate: UInt64(replicate))
      let phases = try? simulator.schedule.phases.indices.map { index in
        try WitnessPhase(
          week: simulator.schedule.phases[index].week,
          simulator.plan(phase: index, seed: seed, replicate: UInt64(replicate)), parameters, settings)
      }
      guard let phases else { return nil }
      var community = WitnessCommunity(
        phases: phases, random: WitnessRandom(seed: seed &+ 77, stream: UInt64(replicate)))
      var sums = [Double](repeating: 0, count: TrajectoryBlock.RunningSum.allCases.count)
      for week in 0..<settings.weeks {
        let record = community.step()
        for index in sums.indices { sums[index] += record.sums[index] }
        guard let place = weeks.firstIndex(of: week) else { continue }
        for metric in Metric.allCases { run.weekly[metric]![place].append(record.metrics[metric.index]) }
      }
      for (index, sum) in TrajectoryBlock.RunningSum.allCases.enumerated() { run.sums[sum]!.append(sums[index]) }
    }
    return run
  }

  /// Runs the program; nil where the plan cannot be run.
  static func program(_ simulator: Simulator, seed: UInt64, replicates: Int, weeks: [Int]) -> WitnessRun? {
    var run = WitnessRun()
    run.begin(weeks: weeks.count)
    let lanes = LaneKernel.lanes
    var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: lanes)
    for first in stride(from: 0, to: replicates, by: lanes) {
      block.removeAll()
      let group = first..<min(replicates, first + lanes)
      do { try simulator.run(seed: seed, replicates: group, into: &block) } catch { return nil }
      for lane in 0..<group.count {
        for (place, week) in weeks.enumerated() {
          for metric in Metric.allCases { run.weekly[metric]![place].append(block[metric, week, replicate: lane]) }
        }
        for sum in TrajectoryBlock.RunningSum.allCases { run.sums[sum]!.append(block[sum, replicate: lane]) }
      }
    }
    return run
  }
}
