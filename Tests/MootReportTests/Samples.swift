import Foundation
import MootExperiments
import MootModel
import MootReport
import MootScenario
import MootStatistics

/// Results as a run could have given them, made up by formulas so that they are the same everywhere.
enum Samples {
  static let standardNormal = [-1.6449, -0.6745, 0, 0.6745, 1.6449]

  /// A metric whose quantiles in each week are those of a log-normal distribution around `median`, or, for shares, of a
  /// logit-normal one.
  static func course(_ metric: Metric, weeks: Int, runs: Int, spread: Double, median: (Int) -> Double) -> MetricSummary
  {
    let quantiles = standardNormal.map { z in
      (0..<weeks).map { week in
        let middle = median(week)
        guard metric.unit == .share else {
          let value = middle * exp(z * spread)
          return metric.isCount ? value.rounded() : value
        }
        let odds = middle / (1 - middle) * exp(z * spread)
        return odds / (1 + odds)
      }
    }
    let mean = (0..<weeks).map { median($0) * exp(0.5 * spread * spread) }
    return MetricSummary(
      metric: metric, quantiles: quantiles, mean: mean,
      standardError: mean.map { $0 * (exp(spread * spread) - 1).squareRoot() / Double(runs).squareRoot() },
      observed: [Int](repeating: runs, count: weeks))
  }

  static func total(_ total: Total, runs: Int, median: Double, spread: Double) -> TotalSummary {
    let mean = median * exp(0.5 * spread * spread)
    return TotalSummary(
      total: total, quantiles: standardNormal.map { median * exp($0 * spread) }, mean: mean,
      standardError: mean * spread / Double(runs).squareRoot(), observed: runs)
  }

  static func outcome(_ target: Target, met share: Double, runs: Int) -> TargetOutcome {
    let half = 1.96 * (share * (1 - share) / Double(runs)).squareRoot()
    return TargetOutcome(
      target: target, probability: share, interval: max(0, share - half)...min(1, share + half), replicates: runs)
  }

  /// The forecast of an ordinary community: it rises, peaks, and settles.
  static func summary(weeks: Int = 104, runs: Int = 10_000, targets: [TargetOutcome]? = nil) -> EnsembleSummary {
    func grown(_ week: Int) -> Double { 1 - exp(-Double(week + 1) / 40) }
    func lively(_ week: Int) -> Double { grown(week) * (1 - 0.25 * min(1, Double(week) / 104)) }
    let metrics = Metric.allCases.map { metric in
      let (spread, median): (Double, (Int) -> Double) =
        switch metric {
        case .joined: (0.55, { 42 + 3_600 * grown($0) })
        case .members: (0.5, { 42 + 2_900 * grown($0) })
        case .active: (0.7, { 40 + 420 * lively($0) })
        case .activeShare: (0.4, { 0.5 - 0.35 * grown($0) })
        case .posters: (0.8, { 2 + 62 * lively($0) })
        case .contributors: (0.8, { 40 * lively($0) })
        case .core: (0.9, { 2 + 14 * lively($0) })
        case .firms: (0.5, { 30 + 1_400 * grown($0) })
        case .postersPerMember: (0.4, { 0.06 - 0.03 * grown($0) })
        case .newPosters: (0.8, { 9 * exp(-Double($0) / 60) })
        case .staffAnswerShare: (0.3, { 0.6 - 0.2 * grown($0) })
        case .hoursNeeded: (0.8, { 0.1 + 0.5 * lively($0) })
        case .newcomers: (0.8, { 60 * exp(-Double($0) / 40) })
        case .goodPosts: (0.9, { 5 + 85 * lively($0) })
        case .questions: (0.9, { 2 + 30 * lively($0) })
        case .answeredShare: (0.35, { 0.62 + 0.15 * grown($0) })
        case .exposure: (0.9, { _ in 0.0065 })
        case .wrongRemovals: (0.5, { _ in 0 })
        case .moderationHours: (0.8, { 0.1 + 0.4 * lively($0) })
        case .backlog: (1, { _ in 0 })
        case .delayDays: (0.1, { _ in 0.8 })
        case .solved: (0.9, { 1 + 12 * lively($0) })
        case .ticketsDeflected: (0.9, { 0.2 + 8 * grown($0) })
        case .cost: (0.25, { _ in 1_210 })
        case .value: (1.0, { 5 + 240 * grown($0) })
        }
      return course(metric, weeks: weeks, runs: runs, spread: spread, median: median)
    }
    let totals = Total.allCases.map { total in
      let (median, spread) =
        switch total {
        case .goodPosts: (6_300.0, 0.9)
        case .questions: (2_200, 0.9)
        case .wrongRemovals: (3, 0.5)
        case .moderationHours: (38, 0.8)
        case .solved: (900, 0.9)
        case .ticketsDeflected: (520, 0.9)
        case .cost: (126_000, 0.25)
        case .value: (18_300, 1.0)
        case .return: (0.15, 1.0)
        case .alive: (0.81, 0)
        case .peakPosters: (66, 0.8)
        case .weekOfPeak: (61, 0.3)
        }
      return self.total(total, runs: runs, median: median, spread: spread)
    }
    let year = Target(id: "posters-year-1", goal: "fewer-tickets", metric: .posters, bound: .atLeast(60), byWeek: 52)
    let answers = Target(id: "quick-help", metric: .answeredShare, bound: .atLeast(0.75), byWeek: 104)
    let clean = Target(id: "clean", metric: .exposure, bound: .atMost(0.005), byWeek: 52)
    let outcomes =
      targets ?? [
        outcome(year, met: 0.3187, runs: runs), outcome(answers, met: 0.5611, runs: runs),
        outcome(clean, met: 0.0914, runs: runs),
      ]
    return EnsembleSummary(
      seed: 1, replicates: runs, weeks: weeks, aliveAt: 17, metrics: metrics, totals: totals, targets: outcomes)
  }

  static var study: PolicyStudy {
    func other(
      _ change: PolicyAlternative.Change, _ median: Double, _ difference: Double, _ band: ClosedRange<Double>,
      _ better: Double, _ worse: Double, _ hours: Double, _ verdict: PolicyAlternative.Verdict
    ) -> PolicyAlternative {
      PolicyAlternative(
        change: change, median: median, difference: difference, differenceBand: band, meanDifference: difference,
        standardError: (band.upperBound - band.lowerBound) / 3.29 / 2_000.0.squareRoot(), probabilityBetter: better,
        probabilityWorse: worse, moderationHours: hours, verdict: verdict)
    }
    return PolicyStudy(
      metric: .posters, byWeek: 52, margin: 6, replicates: 2_000,
      alternatives: [
        other(.membership(.open), 57, 15, -4...61, 0.71, 0.04, 0.7, .probablyBetter),
        other(.membership(.approval), 31, -9, -52...7, 0.06, 0.58, 0.2, .probablyWorse),
        other(.membership(.invitation), 12, -29, -140 ... -2, 0.001, 0.91, 0.1, .worse),
        other(.membership(.paid), 8, -33, -150 ... -6, 0, 0.95, 0, .worse),
        other(.moderation(.none), 41, 0, -4...3, 0.01, 0.03, 0, .cannotBeToldApart),
        other(.moderation(.community), 42, 0, -3...4, 0.02, 0.01, 0.1, .cannotBeToldApart),
        other(.moderation(.post), 42, 0, -4...4, 0.02, 0.03, 2.4, .cannotBeToldApart),
        other(.moderation(.pre), 27, -14, -60 ... -1, 0, 0.79, 4, .probablyWorse),
        other(.moderation(.auto), 42, 0, -3...3, 0.01, 0.01, 0.3, .cannotBeToldApart),
      ],
      drivers: [
        Driver(key: "imitation", correlation: 0.462, interval: 0.446...0.478, replicates: 10_000),
        Driver(key: "audience.eligible", correlation: 0.377, interval: 0.360...0.394, replicates: 10_000),
        Driver(key: "dormancy_readers", correlation: -0.214, interval: -0.233 ... -0.195, replicates: 10_000),
      ],
      split: split)
  }

  /// Twenty levels of what nobody knows, and a little luck.
  static var split: VarianceSplit? {
    let draws = (0..<300).map { draw -> [Double] in
      let level = Double(draw % 20) * 3
      let luck = Double(draw % 7)
      return [level - luck, level + 2]
    }
    return VarianceSplit(draws)
  }

  static var scenario: Scenario {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .range(8_000, 15_000)
    plan.money.ticketsPerMonth = .fixed(600)
    return Scenario(
      name: "Acme Customer Circle", schedule: Schedule(plan), targets: summary().targets.map(\.target),
      answered: ["audience.eligible", "money.tickets_per_month"])
  }

  static let manifest = RunManifest(
    version: "0.1.0", model: 2, scenarioSHA256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    seed: 1, replicates: 10_000, weeks: 104, platform: "x86_64 linux")

  static let weakAssumptions = [
    WeakAssumption(
      key: "exposure_sensitivity", label: "how much bad posts drive members away (η)", center: 0.35,
      why: "It decides whether reading everything before publication is worth its delay."),
    WeakAssumption(
      key: "welcome", label: "How much a greeting helps a newcomer to post", center: 0.3,
      why: "Twelve answering hours a week lean on it."),
  ]

  static func label(_ key: String) -> String {
    [
      "imitation": "word of mouth (q)", "audience.eligible": "people who could ever join",
      "dormancy_readers": "readers who fall asleep",
    ][key] ?? key
  }

  static func page(_ style: PageStyle) -> SimulationPage {
    SimulationPage(
      scenario: scenario, summary: summary(), study: study, weakAssumptions: weakAssumptions, manifest: manifest,
      command: "folkmoot simulate community.yaml --seed 1 --replicates 10000", style: style, label: label)
  }

  /// One run: it rises to a peak in week 31, falls, and is missing its shares in the first week.
  static func trajectory(weeks: Int = 104) -> [[Double]] {
    (0..<weeks).map { week in
      let height = 62 * exp(-pow(Double(week - 30) / 28, 2)) + 4
      return Metric.allCases.map { metric in
        switch metric {
        case .joined: (2_400 * (1 - exp(-Double(week + 1) / 40))).rounded()
        case .members: (1_900 * (1 - exp(-Double(week + 1) / 40))).rounded()
        case .active: (6 * height).rounded()
        case .activeShare: week == 0 ? .nan : 0.2
        case .posters: height.rounded()
        case .contributors: (0.8 * height).rounded()
        case .core: (0.2 * height).rounded()
        case .firms: 600 * (1 - exp(-Double(week + 1) / 40))
        case .postersPerMember: 0.03
        case .newPosters: (5 * exp(-Double(week) / 60)).rounded()
        case .staffAnswerShare: week == 0 ? .nan : 0.4
        case .hoursNeeded: 0.009 * height
        case .newcomers: (60 * exp(-Double(week) / 40)).rounded()
        case .goodPosts: (1.4 * height).rounded()
        case .questions: (0.5 * height).rounded()
        case .answeredShare: week == 0 ? .nan : 0.75
        case .exposure: week == 0 ? .nan : 0.004
        case .wrongRemovals: 0
        case .moderationHours: 0.007 * height
        case .backlog: 0
        case .delayDays: 0.635
        case .solved: (0.2 * height).rounded()
        case .ticketsDeflected: (0.1 * height).rounded()
        case .cost: 1_210
        case .value: 3 * height
        }
      }
    }
  }
}
