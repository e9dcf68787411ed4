import MootRandom
import MootTestSupport
import Testing

@testable import MootModel

/// The moderators' queue with Poisson arrivals against queueing theory.
struct CaseQueueTests {
  @Test(arguments: [(1.0, 0.8, 1.6), (1.0, 0.9, 4.05), (10.0, 9.0, 3.10123845)])
  func meanBacklogOfPoissonArrivals(capacity: Double, arrivals: Double, exact: Double) {
    let (batches, length) = (400, Workload.replicates(60_000))
    var means: [Double] = []
    for batch in 0..<batches {
      var stream = KeyedStream(seed: 9, replicate: UInt64(batch), process: UInt32(capacity), week: 0)
      var backlog = 0.0
      var sum = 0.0
      for step in -2_000..<length {
        let cases = Poisson.sample(mean: arrivals, using: &stream)
        backlog =
          CaseQueue.step(backlog: backlog, arrivals: cases, capacity: capacity, kept: .infinity).backlog
        if step >= 0 { sum += backlog }
      }
      means.append(sum / Double(length))
    }
    let backlog = Sample(means)
    #expect(abs(backlog.meanScore(exact)) < 4.5, "mean \(backlog.mean) ± \(backlog.meanError)")
  }

  @Test func servedAndLeftAddUp() {
    let full = CaseQueue.step(backlog: 5, arrivals: 3, capacity: 2, kept: .infinity)
    #expect(full == (6, 2, 0.25))
    #expect(CaseQueue.step(backlog: 5, arrivals: 3, capacity: 2, kept: 4) == (4, 2, 0.25))
    #expect(CaseQueue.step(backlog: 1, arrivals: 0.5, capacity: 2, kept: 8) == (0, 1.5, 1))
    #expect(CaseQueue.step(backlog: 0, arrivals: 0, capacity: 2, kept: 8) == (0, 0, 0))
    #expect(CaseQueue.step(backlog: 0, arrivals: 3, capacity: 0, kept: 0) == (0, 0, 0))
  }
}
