import MootModel
import MootTestSupport
import Synchronization
import Testing

@testable import MootExperiments

/// Comparisons of policies, rankings and drivers.
struct PolicyStudyTests {
  private static let replicates = 200
  private static let weeks = 52

  private static func study(
    _ overrides: [String: Prior], target: Target? = nil, plan: CommunityPlan<Prior> = .ordinary,
    uncertainty: Bool = true, chosen: Int = replicates, watch: some RunWatch = NoWatch()
  ) async throws -> (study: PolicyStudy, design: PolicyStudyDesign) {
    let design = PolicyStudyDesign(
      schedule: Schedule(plan),
      settings: RunSettings(weeks: weeks, parameterUncertainty: uncertainty, overrides: overrides), seed: 17,
      targets: target.map { [$0] } ?? [], replicates: replicates)
    let ensemble = Ensemble(
      Simulator(schedule: design.schedule, settings: design.settings), seed: design.seed, replicates: chosen,
      observables: design.observables)
    let observed = try await ensemble.run(jobs: 2).observed
    return (try await design.run(chosen: observed, jobs: 2, watch: watch), design)
  }

  private static let equalMembership: [String: Prior] = {
    var numbers: [String: Prior] = ["acceptance": .fixed(1), "paid_invitation_factor": .fixed(1)]
    for model in ["open", "registration", "approval", "paid"] {
      let row: [(String, Double)] = [
        ("gate_pass", 1), ("search_reach", 1), ("violation_factor", 1), ("spam_accounts", 0.2), ("first_post_odds", 1),
        ("churn_factor", 1), ("cancellation", 0), ("review_minutes", 0),
      ]
      for (name, value) in row { numbers["\(model).\(name)"] = .fixed(value) }
    }
    return numbers
  }()

  @Test func alternativesAreAllOtherModels() async throws {
    let (study, design) = try await Self.study([:])
    #expect(
      study.alternatives.map(\.change) == [
        .membership(.open), .membership(.approval), .membership(.invitation), .membership(.paid),
        .moderation(.none), .moderation(.community), .moderation(.post), .moderation(.pre), .moderation(.auto),
      ])
    #expect(study.metric == .posters && study.byWeek == Self.weeks && study.replicates == Self.replicates)
    #expect(design.totalReplicates == Self.replicates * (9 + 1))
  }

  /// Models with the same numbers use the same noise: the differences are exactly 0.
  @Test func equalPoliciesDifferByExactlyNothing() async throws {
    let (study, _) = try await Self.study(Self.equalMembership)
    for alternative in study.alternatives {
      guard case .membership(let model) = alternative.change, model != .invitation else { continue }
      #expect(alternative.difference == 0 && alternative.differenceBand == 0...0, "\(model)")
      #expect(alternative.meanDifference == 0 && alternative.standardError == 0, "\(model)")
      #expect(alternative.probabilityBetter == 0 && alternative.probabilityWorse == 0, "\(model)")
      #expect(alternative.verdict == .cannotBeToldApart, "\(model)")
    }
  }

  /// A gate that is closed under the chosen model and open under another.
  @Test func aPlantedEffectIsFoundInTheRightDirection() async throws {
    var overrides = Self.equalMembership
    overrides["registration.gate_pass"] = .fixed(0.02)
    let more = Target(id: "more", metric: .joined, bound: .atLeast(500), byWeek: 30)
    let fewer = Target(id: "fewer", metric: .joined, bound: .atMost(500), byWeek: 30)
    for (target, verdict) in [(more, PolicyAlternative.Verdict.better), (fewer, .worse)] {
      let (study, _) = try await Self.study(overrides, target: target)
      let open = try #require(study.alternatives.first { $0.change == .membership(.open) })
      #expect(open.difference > 0 && open.differenceBand.lowerBound > 0 && open.meanDifference > 0)
      #expect(open.verdict == verdict)
      let share = verdict == .better ? open.probabilityBetter : open.probabilityWorse
      #expect(share >= 0.8)
    }
  }

  @Test func verdictsChangeAtTheirThresholds() {
    let cases: [(Double, Double, PolicyAlternative.Verdict)] = [
      (0.8, 0.2, .better), (0.79, 0.2, .cannotBeToldApart), (0.79, 0.19, .probablyBetter),
      (0.51, 0.12, .probablyBetter),
      (0.5, 0, .cannotBeToldApart), (0.2, 0.8, .worse), (0.19, 0.79, .probablyWorse), (0.2, 0.79, .cannotBeToldApart),
      (0, 0.5, .cannotBeToldApart), (0, 0, .cannotBeToldApart),
    ]
    for (better, worse, verdict) in cases {
      #expect(PolicyAlternative.Verdict(better: better, worse: worse) == verdict, "\(better), \(worse)")
    }
  }

  @Test(arguments: [
    ("discovery", Metric.joined, Prior.logNormal(0.15, 3), 1.0), ("wage", .cost, .logNormal(55, 1), 1),
    ("ticket_cost", .value, .logNormal(25, 2), 1),
  ])
  func aPlantedDriverComesFirst(name: String, metric: Metric, prior: Prior, sign: Double) async throws {
    let target = Target(id: "t", metric: metric, bound: .atLeast(1), byWeek: Self.weeks)
    // What else moves the number of members stands still.
    let fixed: [String: Prior] = [
      name: prior, "reachable_share": .fixed(0.5), "imitation": .fixed(0.5), "registration.gate_pass": .fixed(0.56),
      "tide": .fixed(0),
    ]
    let still = name == "discovery" ? fixed : fixed.merging(["discovery": .fixed(0.15)]) { first, _ in first }
    let (study, _) = try await Self.study(still, target: target, chosen: 600)
    let first = try #require(study.drivers.first)
    #expect(first.key == name && first.correlation * sign > 0.5 && first.replicates == 600)
    #expect(study.drivers.count <= 3 && study.drivers.allSatisfy { !$0.interval.contains(0) })
  }

  @Test func withoutUncertaintyThereIsNoDriver() async throws {
    #expect(try await Self.study([:], uncertainty: false).study.drivers.isEmpty)
  }

  @Test func aShorterRunIsComparedWithAsManyReplicates() async throws {
    let (study, _) = try await Self.study([:], chosen: 50)
    #expect(study.alternatives.count == 9)
    #expect(study.drivers.allSatisfy { $0.replicates == 50 })
  }

  /// Told how many replicates are done.
  private final class Progress: RunWatch {
    let told = Atomic<Int>(0)
    var shouldStop: Bool { false }
    func finished(replicates: Int) { told.wrappingAdd(replicates, ordering: .relaxed) }
  }

  @Test func aStudyTellsOfAllItsReplicates() async throws {
    let watch = Progress()
    let (_, design) = try await Self.study([:], watch: watch)
    #expect(watch.told.load(ordering: .relaxed) == design.totalReplicates)
  }
}
