import MootModel
import Testing

/// Replicates that share what nobody knows, and differ by chance.
struct SharedBeliefTests {
  private static let plan: CommunityPlan<Prior> = {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .range(4_000, 20_000)
    return plan
  }()

  private static func simulator(_ runs: Int) -> Simulator {
    Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: 20, runsPerBelief: runs))
  }

  @Test func replicatesInARowHaveOneBelief() {
    let (alone, shared) = (Self.simulator(1), Self.simulator(4))
    for replicate in UInt64(0)..<12 {
      let belief = replicate / 4
      for key in ParameterKey.all {
        #expect(
          shared.parameters(seed: 3, replicate: replicate)[key] == alone.parameters(seed: 3, replicate: belief)[key])
      }
      #expect(
        shared.plan(phase: 0, seed: 3, replicate: replicate) == alone.plan(phase: 0, seed: 3, replicate: belief))
    }
  }

  @Test func chanceIsNotShared() throws {
    let simulator = Self.simulator(4)
    var runs: [[Double]] = []
    for replicate in UInt64(0)..<8 {
      var trajectory = Trajectory(weeks: 20)
      try simulator.run(seed: 3, replicate: replicate, into: &trajectory)
      runs.append(trajectory.series(.members))
    }
    for first in runs.indices {
      for second in runs.indices where second > first { #expect(runs[first] != runs[second]) }
    }
    var first = Trajectory(weeks: 20)
    try Self.simulator(1).run(seed: 3, replicate: 0, into: &first)
    #expect(first.series(.members) == runs[0])
  }
}
