import MootTestSupport
import Testing

@testable import MootModel

/// The slow interest in the topic, alone.
struct TideTests {
  @Test(arguments: Way.allCases)
  func theTideHasItsSpreadInEveryWeekAndKeepsItsLevel(way: Way) throws {
    let (spread, weeks) = (0.52, 105)
    var plan = QuietPlan.empty(eligible: 0)
    plan.launch.foundingCore = .fixed(0)
    let simulator = QuietPlan.simulator(plan, weeks: weeks, QuietPlan.noInteractions, ["tide": spread])
    let replicates = Workload.replicates(way == .alone ? 8_000 : 40_000)
    var levels = [[Double]](repeating: [], count: weeks)
    var block = TrajectoryBlock(weeks: weeks, capacity: LaneKernel.lanes)
    for first in stride(from: 0, to: replicates, by: way.group) {
      var course = try simulator.begin(seed: 43, replicates: first..<first + way.group, way.kernel)
      for week in 0..<weeks {
        course.step(week: week, into: &block, at: 0)
        for lane in 0..<way.group { levels[week].append(course.state(lane: lane).tide) }
      }
    }
    for week in [0, 1, 2, 13, 52, 104] {
      let level = Sample(levels[week])
      #expect(abs(level.meanScore(0)) < 4.5 && abs(level.varianceScore(spread * spread)) < 4.5, "week \(week)")
      let factor = Sample(levels[week].map { Self.exponential($0 - spread * spread / 2) })
      #expect(abs(factor.meanScore(1)) < 4.5, "week \(week): \(factor.mean)")
    }
    for (lag, correlation) in [(52, 0.455705), (1, 0.985)] {
      let products = Sample(zip(levels[52], levels[52 + lag]).map { $0 * $1 / (spread * spread) })
      #expect(abs(products.meanScore(correlation)) < 4.5, "lag \(lag): \(products.mean)")
    }
  }

  /// The series of the exponential function; the arguments are small.
  private static func exponential(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for n in 1..<60 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }
}
