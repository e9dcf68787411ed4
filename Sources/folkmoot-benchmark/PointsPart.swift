import MootModel
import MootStatistics

/// What scrambled Sobol' points are worth: the standard error of means of headline numbers, against independent draws.
enum PointsPart {
  private static let metrics: [Metric] = [.joined, .active, .posters, .goodPosts]
  private static let names = metrics.map(\.rawValue) + ["cost"]

  /// Means over each scrambling, or over as many groups of independent replicates; every number by itself.
  private struct Means {
    var ofGroups = [MomentAccumulator](repeating: MomentAccumulator(), count: names.count)
    /// Processor time of all replicates.
    var seconds = 0.0
  }

  private static func means(_ points: ParameterPoints, of size: Int, seeds: Int) -> Means {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(points: points))
    let groups = ParameterPoints.randomizations
    var block = TrajectoryBlock(weeks: 104, capacity: LaneKernel.lanes)
    var means = Means()
    let start = ProcessorClock.now
    for seed in 1...seeds {
      var sums = [[Double]](repeating: [Double](repeating: 0, count: groups), count: names.count)
      // As many lanes as there are groups: each keeps its own.
      for first in stride(from: 0, to: size * groups, by: LaneKernel.lanes) {
        block.removeAll()
        // The ordinary plan never fails.
        try? simulator.run(seed: UInt64(seed), replicates: first..<first + LaneKernel.lanes, into: &block)
        for lane in 0..<LaneKernel.lanes {
          let trajectory = block.trajectory(lane)
          let cost = trajectory.series(.cost).reduce(0, +)
          for (place, value) in (metrics.map { trajectory[$0, 103] } + [cost]).enumerated() {
            sums[place][(first + lane) % groups] += value
          }
        }
      }
      for place in names.indices {
        for sum in sums[place] { means.ofGroups[place].add(sum / Double(size)) }
      }
    }
    means.seconds = ProcessorClock.now - start
    return means
  }

  static func tables(_ pace: Pace) -> [ResultTable] {
    var rows: [[String]] = []
    let seeds = pace.isShort ? 4 : 16
    for size in pace.isShort ? [64] : [64, 512] {
      let independent = means(.independent, of: size, seeds: seeds)
      let sobol = means(.sobol, of: size, seeds: seeds)
      for place in names.indices {
        // The mean of all groups of a run is as much more exact as they are many.
        let all = Double(ParameterPoints.randomizations).squareRoot()
        let errors = [independent, sobol].map { $0.ofGroups[place].standardDeviation / all }
        let gain = errors[0] / errors[1] * (independent.seconds / sobol.seconds).squareRoot()
        rows.append([
          names[place], Figure.grouped(size * ParameterPoints.randomizations), Figure.three(errors[0]),
          Figure.three(errors[1]), Figure.three(errors[0] / errors[1]), Figure.three(gain), Figure.three(gain * gain),
        ])
      }
    }
    return [
      ResultTable(
        title: "Sobol' points",
        note: """
          Standard error of a mean over 104 weeks' ends, and of the cost of all weeks, from the spread of \
          \(seeds * ParameterPoints.randomizations) means. The gain is the ratio of the errors for the same processor time; \
          its square says how much longer independent draws take for the same error.
          """,
        columns: ["mean of", "replicates", "independent", "Sobol'", "ratio", "gain", "squared"], rows: rows)
    ]
  }
}
