import MootRandom
import MootTestSupport
import Testing

@testable import MootModel

/// The moderators' queue with Poisson arrivals against queueing theory.
struct CaseQueueTests {
  /// Each lane is a queue of its own.
  @Test(arguments: [(1.0, 0.8, 1.6), (1.0, 0.9, 4.05), (10.0, 9.0, 3.10123845)])
  func meanBacklogOfPoissonArrivals(capacity: Double, arrivals: Double, exact: Double) {
    let (batches, length) = (25, Workload.replicates(60_000))
    let endless = Lanes(repeating: .infinity)
    var means: [Double] = []
    for batch in 0..<batches {
      var stream = KeyedStream(seed: 9, replicate: UInt64(batch), process: UInt32(capacity), week: 0)
      var (backlog, sum) = (Lanes.zero, Lanes.zero)
      for step in -2_000..<length {
        for lane in 0..<Lanes.count { backlog[lane] += Poisson.sample(mean: arrivals, using: &stream) }
        backlog =
          LaneKernel.fastest.serveQueue(
            waiting: backlog, capacity: Lanes(repeating: capacity), most: endless
          ).rest
        if step >= 0 { sum += backlog }
      }
      for lane in 0..<Lanes.count { means.append(sum[lane] / Double(length)) }
    }
    let backlog = Sample(means)
    #expect(abs(backlog.meanScore(exact)) < 4.5, "mean \(backlog.mean) ± \(backlog.meanError)")
  }

  @Test(arguments: [
    (8.0, 2.0, Double.infinity, 6.0, 2.0), (8, 2, 4, 4, 2), (1.5, 2, 8, 0, 1.5), (0, 2, 8, 0, 0), (3, 0, 0, 0, 0),
  ])
  func servedAndLeftAddUp(waiting: Double, capacity: Double, most: Double, rest: Double, served: Double) {
    for kernel in LaneKernel.available {
      let week = kernel.serveQueue(
        waiting: Lanes(repeating: waiting), capacity: Lanes(repeating: capacity), most: Lanes(repeating: most))
      #expect(week.rest[3] == rest && week.served[3] == served)
    }
  }
}
