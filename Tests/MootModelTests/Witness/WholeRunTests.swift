import MootTestSupport
import Testing

@testable import MootModel

/// Whole runs of the program against whole runs of the witness: the same plans and parameters, other luck.
struct WholeRunTests {
  /// Every lever of a plan somewhere among them; week by week, the sums of the run, and every metric.
  @Test(arguments: 0..<72)
  func programAndWitnessAgree(number: Int) throws {
    let weeks = number % 4 == 0 ? 104 : 40
    var plans = WitnessPlans(seed: UInt64(500 + number))
    let simulator = Simulator(schedule: plans.schedule(number, weeks: weeks), settings: plans.settings(weeks: weeks))
    let asked = [0, 1, 3, 6, 7, 13, 26, weeks - 1]
    let replicates = Workload.replicates(weeks == 104 ? 400 : 800)
    let witness = WitnessRun.witness(simulator, seed: 31, replicates: replicates, weeks: asked)
    let program = WitnessRun.program(simulator, seed: 31, replicates: replicates, weeks: asked)
    // A row of exits of 1 or more is found by both or by neither.
    #expect((witness == nil) == (program == nil))
    guard let witness, let program else { return }
    for difference in program.differences(from: witness, weeks: asked) {
      Issue.record("plan \(number), program and witness: \(difference)")
    }
  }
}
