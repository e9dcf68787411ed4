import MootExperiments
import MootModel
import MootStatistics
import MootTestSupport
import Testing

/// Runs whose parameters are drawn from scrambled Sobol' points.
struct SobolEnsembleTests {
  private static let scramblings = ParameterPoints.randomizations

  private static func ensemble(
    _ replicates: Int, seed: UInt64 = 11, points: ParameterPoints = .sobol, weeks: Int = 26
  ) -> Ensemble {
    // Points spread ignorance, not luck: without the tide and the weather there is less of the latter.
    Ensemble(
      Simulator(
        schedule: Schedule(.ordinary),
        settings: RunSettings(weeks: weeks, weather: false, overrides: ["tide": .fixed(0)], points: points)),
      seed: seed,
      replicates: replicates, targets: [Target(id: "a", metric: .posters, bound: .atLeast(40), byWeek: weeks)],
      keepsOutcomes: true)
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() async throws {
    let ensemble = Self.ensemble(200)
    let one = try await ensemble.run(jobs: 1)
    for jobs in [2, 7] { #expect(one.bytes == (try await ensemble.run(jobs: jobs)).bytes, "\(jobs) jobs") }
    #expect(one.bytes != (try await Self.ensemble(200, points: .independent).run(jobs: 1)).bytes)
  }

  @Test func firstReplicatesDoNotDependOnHowManyFollow() async throws {
    let few = try await Self.ensemble(100).run(jobs: 2)
    let many = try await Self.ensemble(200).run(jobs: 2)
    #expect(Array(many.outcomes.prefix(100)).map(\.numbers.description) == few.outcomes.map(\.numbers.description))
  }

  /// By hand from the outcomes: the spread of the sixteen scramblings' means.
  @Test func standardErrorsComeFromTheScramblings() async throws {
    var ensemble = Self.ensemble(320)
    let median = Quantiles.of(sorted: try await ensemble.run(jobs: 2).outcomes.map { $0[.posters] }.sorted(), 0.5)
    ensemble.targets = [Target(id: "half", metric: .posters, bound: .atLeast(median), byWeek: 26)]
    let result = try await ensemble.run(jobs: 2)
    var means = MomentAccumulator()
    var met = MomentAccumulator()
    for scrambling in 0..<Self.scramblings {
      let own = result.outcomes.filter { $0.replicate % Self.scramblings == scrambling }
      #expect(own.count == 20)
      means.add(own.map { $0[.posters] }.reduce(0, +) / 20)
      met.add(own.map { $0[.posters] >= median ? 1.0 : 0 }.reduce(0, +) / 20)
    }
    let posters = result.summary[.posters]
    #expect(abs(posters.standardError[25] - means.standardError) < 1e-9)
    #expect(abs(posters.mean[25] - means.mean) < 1e-9)
    let target = result.summary.targets[0]
    #expect(abs(target.probability - met.mean) < 1e-12)
    let half = 2.131449545559323 * met.standardError
    #expect(abs(target.interval.lowerBound - max(0, met.mean - half)) < 1e-9)
    #expect(abs(target.interval.upperBound - min(1, met.mean + half)) < 1e-9)
  }

  /// Where hardly any replicate meets a target the scramblings may all agree, which proves nothing.
  @Test func rareEventsKeepWilsonsInterval() async throws {
    var ensemble = Self.ensemble(160)
    ensemble.targets = [Target(id: "never", metric: .posters, bound: .atLeast(1e9), byWeek: 26)]
    let target = try await ensemble.run(jobs: 2).summary.targets[0]
    #expect(target.interval == WilsonInterval(successes: 0, trials: 160).range)
  }

  /// Over many seeds: the estimates agree with those of independent draws, are more precise, and 95 % intervals cover.
  @Test func intervalsCoverTheTruth() async throws {
    let truth = try await Self.ensemble(Workload.replicates(60_000), seed: 4_000, points: .independent).run(jobs: 2)
    let expected = truth.summary[.posters].mean[25]
    let expectedError = truth.summary[.posters].standardError[25]
    var covered = 0
    var errors = MomentAccumulator()
    var claimed = 0.0
    let seeds = 200
    for seed in 0..<seeds {
      let result = try await Self.ensemble(256, seed: UInt64(seed)).run(jobs: 2).summary[.posters]
      let error = result.mean[25] - expected
      errors.add(error)
      claimed += result.standardError[25] * result.standardError[25]
      let allowed = 2.131449545559323 * result.standardError[25] + expectedError
      if abs(error) < allowed { covered += 1 }
    }
    #expect((0.90...0.98).contains(Double(covered) / Double(seeds)), "\(covered) of \(seeds)")
    #expect(abs(errors.mean) < 4.5 * (errors.standardError + expectedError))
    // The claimed variance is the true one, and below half of that of independent draws.
    let independent = truth.summary[.posters].standardError[25] * Double(truth.summary.replicates).squareRoot()
    #expect((0.7...1.4).contains(claimed / Double(seeds) / errors.variance))
    #expect(errors.variance < 0.5 * independent * independent / 256)
  }
}
