import MootCharter
import MootExperiments
import MootLanguage
import MootModel
import MootScenario
import Testing

/// Chances in words, with no more digits than they deserve.
struct ForecastWordingTests {
  private func metrics(
    _ probability: Double, _ interval: ClosedRange<Double>, replicates: Int = 10_000
  ) -> String {
    var scenario = Samples.productCommunity
    scenario.targets = [Target(id: "t", metric: .posters, bound: .atLeast(60), byWeek: 52)]
    let outcome = TargetOutcome(
      target: scenario.targets[0], probability: probability, interval: interval, replicates: replicates)
    let forecast = CharterForecast(replicates: replicates, weeks: 104, targets: [outcome])
    return Samples.document(scenario, forecast).text(of: .metrics) ?? ""
  }

  @Test(arguments: [
    (0.4112, 0.4016...0.4209, "about 41 in 100; Monte Carlo interval 40–43% from 10,000 runs", "less likely than not"),
    (0.0, 0.0...0.0004, "fewer than 1 in 100; Monte Carlo interval 0–1% from 10,000 runs", "unlikely"),
    (1.0, 0.9996...1.0, "more than 99 in 100; Monte Carlo interval 99–100% from 10,000 runs", "likely"),
    (0.62, 0.5...0.73, "about 6 in 10; Monte Carlo interval 50–73% from 10,000 runs", "more likely than not"),
    (0.85, 0.84...0.86, "about 85 in 100; Monte Carlo interval 84–86% from 10,000 runs", "likely"),
  ])
  func chance(probability: Double, interval: ClosedRange<Double>, words: String, reading: String) {
    let text = metrics(probability, interval)
    #expect(text.contains(words), "\(text)")
    #expect(text.contains("\n\(reading)\n"))
  }

  @Test func unlikelyTargetsAreCalledSo() {
    #expect(metrics(0.19, 0.18...0.20).contains("less than one chance in five"))
    #expect(!metrics(0.21, 0.20...0.22).contains("less than one chance in five"))
  }

  @Test func withoutAForecastNoChanceIsShown() {
    let text = Samples.document(Samples.productCommunity).text(of: .metrics) ?? ""
    #expect(text.contains("No forecast has been made"))
    #expect(!text.contains("Chance"))
  }

  @Test func aTargetThatWasNotForecastSaysSo() {
    let scenario = Samples.productCommunity
    let forecast = Samples.forecast(for: scenario, chances: [0.4])
    #expect(Samples.document(scenario, forecast).text(of: .metrics)?.contains("\nnot forecast\nunknown") == true)
  }

  @Test func summaryGivesTheLastWeek() throws {
    let metrics = Metric.allCases.map { metric in
      MetricSummary(
        metric: metric, quantiles: (1...5).map { [0, Double($0)] }, mean: [0, 3], standardError: [0, 1],
        observed: [10, 10])
    }
    var summary = EnsembleSummary(
      seed: 1, replicates: 10, weeks: 2, aliveAt: 17, metrics: metrics, totals: [], targets: [])
    let posters = try #require(CharterForecast(summary).posters)
    #expect([posters.low, posters.median, posters.high] == [1, 3, 5])
    #expect(posters.medianError > 0.6 && posters.medianError < 0.7)
    summary.metrics[Metric.delayDays.index].quantiles[2][1] = .nan
    #expect(CharterForecast(summary).delayDays == nil)
  }
}
