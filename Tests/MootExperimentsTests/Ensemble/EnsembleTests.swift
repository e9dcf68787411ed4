import MootExperiments
import MootModel
import MootStatistics
import MootTestSupport
import Testing

/// Many replicates: the same for any number of jobs, and what they say.
struct EnsembleTests {
  private static let weeks = 40
  private static let targets = [
    Target(id: "posters", metric: .posters, bound: .atLeast(20), byWeek: 40),
    Target(id: "exposure", metric: .exposure, bound: .atMost(0.01), byWeek: 20),
    Target(id: "late", metric: .posters, bound: .atLeast(0), byWeek: 41),
  ]
  private static let observables: [Ensemble.Observable] = [
    .init(.posters, week: 39), .init(.delayDays, week: 5), .init(.goodPosts, week: 0),
  ]

  private static func ensemble(_ replicates: Int, hours: Double = 4, seed: UInt64 = 11) -> Ensemble {
    var plan = CommunityPlan<Prior>.ordinary
    plan.moderation.hours = .fixed(hours)
    return Ensemble(
      Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks)), seed: seed, replicates: replicates,
      targets: targets, observables: observables, keepsOutcomes: true)
  }

  /// One chunk, several, and a last one that is not full.
  @Test(arguments: [1, 128, 300, 449])
  func anyNumberOfJobsGivesTheSameBytes(replicates: Int) async throws {
    let ensemble = Self.ensemble(replicates)
    let one = try await ensemble.run(jobs: 1)
    for jobs in [2, 7] {
      let other = try await ensemble.run(jobs: jobs)
      #expect(one.bytes == other.bytes, "\(jobs) jobs")
    }
    let otherSeed = try await Self.ensemble(replicates, seed: 12).run(jobs: 2)
    #expect(otherSeed.bytes != one.bytes)
  }

  @Test func firstReplicatesDoNotDependOnHowManyFollow() async throws {
    let few = try await Self.ensemble(100).run(jobs: 2)
    let many = try await Self.ensemble(200).run(jobs: 2)
    #expect(few.outcomes.count == 100)
    #expect(Array(many.outcomes.prefix(100)).map(\.numbers.description) == few.outcomes.map(\.numbers.description))
    for (a, b) in zip(few.observed, many.observed) {
      #expect(a.map(\.bitPattern) == b.prefix(100).map(\.bitPattern))
    }
  }

  @Test func quantilesMeansAndTotalsAreThoseOfTheReplicates() async throws {
    let replicates = 300
    let ensemble = Self.ensemble(replicates, hours: 0.05)
    let result = try await ensemble.run(jobs: 3)
    let runs = try (0..<replicates).map { try ensemble.simulator.trajectory(seed: 11, replicate: $0) }
    for metric in Metric.allCases {
      let summary = result.summary[metric]
      #expect(summary.metric == metric)
      for week in [0, 1, 17, 39] {
        let values = runs.map { $0[metric, week] }.filter { !$0.isNaN }
        #expect(summary.observed[week] == values.count, "\(metric)")
        guard values.count > 1 else { continue }
        let sample = Sample(values)
        #expect(Self.near(summary.mean[week], sample.mean, 1e-9), "\(metric)")
        #expect(Self.near(summary.standardError[week], sample.meanError, 1e-9), "\(metric)")
        for (q, p) in EnsembleSummary.probabilities.enumerated() {
          let exact = Quantiles.of(sorted: values.sorted(), p)
          // Counts below 4,096 are exact, other numbers within the bin.
          let error = metric.isCount ? (exact < 4_096 ? 0 : 0x1p-12) : 0x1p-8
          #expect(Self.near(summary.quantiles[q][week], exact, error), "\(metric), week \(week), \(p)")
        }
      }
    }
    for total in Total.allCases {
      let values = runs.map { Self.total(total, of: $0, aliveAt: result.summary.aliveAt) }
      let summary = result.summary[total]
      #expect(summary.observed == replicates)
      #expect(Self.near(summary.mean, Sample(values).mean, 1e-9), "\(total)")
      let exact = Quantiles.of(sorted: values.sorted(), 0.5)
      #expect(Self.near(summary.quantiles[2], exact, 0x1p-8), "\(total)")
    }
    let alive = result.outcomes.filter { $0[.alive] == 1 }.count
    #expect(Self.near(result.summary[Total.alive].mean, Double(alive) / Double(replicates), 1e-12))
  }

  private static func near(_ a: Double, _ b: Double, _ error: Double) -> Bool {
    a == b || abs(a - b) <= error * abs(b)
  }

  private static func total(_ total: Total, of run: Trajectory, aliveAt: Double) -> Double {
    if let metric = total.summed { return run.series(metric).reduce(0, +) }
    let posters = run.series(.posters)
    let cost = run.series(.cost).reduce(0, +)
    return switch total {
    case .return: (run.series(.value).reduce(0, +) - cost) / cost
    case .alive: (posters.last ?? 0) >= aliveAt ? 1 : 0
    case .peakPosters: posters.max() ?? 0
    case .weekOfPeak: Double((posters.firstIndex(of: posters.max() ?? 0) ?? 0) + 1)
    default: .nan
    }
  }

  @Test func chancesOfTargetsAreSharesOfTheReplicates() async throws {
    let result = try await Self.ensemble(500).run(jobs: 2)
    for (index, target) in Self.targets.enumerated() {
      let outcome = result.summary.targets[index]
      let met = result.outcomes.filter { target.isMet(by: $0.targetValues[index]) }.count
      #expect(outcome.target == target && outcome.replicates == 500)
      #expect(outcome.probability == Double(met) / 500)
      #expect(outcome.interval == WilsonInterval(successes: met, trials: 500).range)
    }
    let posters = result.summary.targets[0].probability
    #expect(posters > 0.05 && posters < 0.95)
    #expect(result.outcomes.map { $0.targetValues[0] } == result.observed[0])
    // A week after the end is missing, and a missing value meets nothing.
    #expect(result.summary.targets[2].probability == 0)
    #expect(result.outcomes.allSatisfy { $0.targetValues[2].isNaN })
  }

  @Test func missingWeeksAreNotANumberAndCounted() async throws {
    let result = try await Self.ensemble(70, hours: 0).run(jobs: 2)
    let delay = result.summary[.delayDays]
    #expect(delay.observed.allSatisfy { $0 == 0 })
    #expect(delay.mean.allSatisfy(\.isNaN) && delay.standardError.allSatisfy(\.isNaN))
    #expect(delay.quantiles.allSatisfy { $0.allSatisfy(\.isNaN) })
    #expect(result.observed[1].allSatisfy(\.isNaN) && result.observed[1].count == 70)
    #expect(result.summary[.posters].observed.allSatisfy { $0 == 70 })
  }

  @Test func withoutASummaryOnlyWhatWasAskedForIsKept() async throws {
    var ensemble = Self.ensemble(100)
    let full = try await ensemble.run(jobs: 2)
    ensemble.summarizes = false
    ensemble.keepsOutcomes = false
    let lean = try await ensemble.run(jobs: 2)
    #expect(lean.summary.metrics.isEmpty && lean.summary.totals.isEmpty && lean.outcomes.isEmpty)
    #expect(lean.observed.map { $0.map(\.bitPattern) } == full.observed.map { $0.map(\.bitPattern) })
    #expect(lean.summary.targets == full.summary.targets)
  }

  @Test(arguments: [0.0, 1, 60, 1e9], [1, 520])
  func endsOfWhatMayBeAsked(eligible: Double, weeks: Int) async throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(eligible)
    plan.launch.foundingMembers = .fixed(100)
    let ensemble = Ensemble(
      Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks)), seed: 1, replicates: 6,
      keepsOutcomes: true)
    let result = try await ensemble.run(jobs: 2)
    #expect(result.summary[.joined].mean.count == weeks && result.outcomes.count == 6)
    // The founders are at most the eligible; the renewal may bring more later.
    if eligible <= 60, weeks == 1 { #expect(result.outcomes.allSatisfy { $0[.joined] <= eligible + 1 }) }
    #expect(result.summary[.joined].observed.allSatisfy { $0 == 6 })
  }

  /// Memory is bounded by the range of the numbers, not by how many there are.
  @Test func histogramsDoNotGrowWithTheReplicates() {
    func bins(_ count: Int) -> Int {
      var histogram = BinnedHistogram(.real)
      for index in 0..<count { histogram.add(Double(index % 1_000) * 0.37) }
      return histogram.bins
    }
    #expect(bins(1_000) == bins(1_000_000))
    #expect(bins(1_000) < 10_000)
  }
}
