import MootExperiments
import MootModel
import Testing

struct LeastDifferenceTests {
  @Test(arguments: [
    (Metric.posters, 84.0, 4.0), (.posters, 3, 1), (.posters, .nan, 1), (.goodPosts, 2_345, 120),
    (.answeredShare, 0.9, 0.05), (.exposure, 0.9, 0.005), (.moderationHours, 2, 0.25), (.moderationHours, 9, 0.45),
    (.delayDays, 0.1, 0.25), (.cost, 1_000, 50), (.cost, 0, 0), (.value, -40_600, 2_000),
  ])
  func `a twentieth, and no less than anybody would notice`(metric: Metric, value: Double, difference: Double) {
    #expect(abs(LeastDifference(of: metric).around(value) - difference) < 1e-9)
  }

  @Test(arguments: Gauge.allCases)
  func `a measure of a run goes by what its metric goes by`(gauge: Gauge) {
    let metric = Metric(rawValue: gauge.rawValue)
    #expect(metric.map { LeastDifference(of: $0) } ?? LeastDifference(of: .alive) == LeastDifference(of: gauge))
    #expect(Criterion.measure(gauge).matters(at: 321) == LeastDifference(of: gauge).around(321))
  }
}
