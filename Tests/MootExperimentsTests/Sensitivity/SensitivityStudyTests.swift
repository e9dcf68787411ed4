import MootExperiments
import MootModel
import MootStatistics
import MootTestSupport
import Testing

/// What drives a result of the shipped model, where the driver was planted.
struct SensitivityStudyTests {
  /// Every parameter at its center, but those that are named.
  private static func allFixed(but open: [String: Prior]) -> [String: Prior] {
    let centers = Parameter.table.map { ($0.name, Prior.fixed($0.prior.center)) }
    return Dictionary(uniqueKeysWithValues: centers).merging(open) { $1 }
  }

  private static func design(
    _ overrides: [String: Prior], plan: CommunityPlan<Prior> = .ordinary, yardstick: Yardstick, weeks: Int = 26,
    replicates: Int = 1000, factors: Int = 3, choices: Bool = true, uncertainty: Bool = true
  ) -> SensitivityDesign {
    SensitivityDesign(
      schedule: Schedule(plan),
      settings: RunSettings(weeks: weeks, parameterUncertainty: uncertainty, overrides: overrides), seed: 23,
      yardstick: yardstick, replicates: Workload.replicates(replicates), factors: factors, includesChoices: choices)
  }

  @Test("the study is the same for any number of jobs")
  func jobs() async throws {
    let design = Self.design(
      Self.allFixed(but: ["discovery": .logNormal(0.15, 0.7), "first_post": .beta(6, 34)]),
      yardstick: Yardstick(.week(.posters, 8)), weeks: 8, replicates: 400)
    let once = try await design.run(jobs: 1)
    #expect(try await design.run(jobs: 3) == once)
    #expect(once.indices.count == 4 && once.options.count == 10)
  }

  /// Nobody can join but through the gate that the membership model sets; one number is hardly uncertain.
  @Test("a choice among categories that was planted as the strongest comes first")
  func plantedChoice() async throws {
    let study = try await Self.design(
      Self.allFixed(but: ["discovery": .logNormal(0.15, 0.1), "tide": .fixed(0)]),
      yardstick: Yardstick(.week(.joined, 26))
    ).run(jobs: 2)
    #expect(study.indices[0].factor == .membershipModel)
    #expect(study.indices[0].first.value > 0.8)
    #expect(study.swings[0].factor == .membershipModel && study.swings[0].isTelling)
    #expect(study.swings[0].ends.count == 2)
    let discovery = try #require(study.indices.first { $0.factor == .unknowns(["discovery"]) })
    #expect(discovery.total.value < 0.1)
  }

  /// Review before publication costs half of the posts; bad posts are frequent. Whether it is worth it depends on how much
  /// bad posts drive members away, and on nothing else that is unknown here.
  @Test("the planted decisive unknown is the next question to ask")
  func plantedUnknown() async throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.moderation.hours = .fixed(40)
    plan.moderation.policy = ModerationPolicy(.none)
    let study = try await Self.design(
      Self.allFixed(but: [
        "exposure_churn": .uniform(0, 8), "wage": .logNormal(55, 0.3), "search_half": .logNormal(300, 0.5),
        "queue_weeks": .uniform(3, 5), "violations": .fixed(0.2),
      ]), plan: plan, yardstick: Yardstick(.week(.goodPosts, 40)), weeks: 40, replicates: 2000, choices: false
    ).run(jobs: 2)
    let first = try #require(study.worth.entries.first)
    #expect(first.key == "exposure_churn")
    #expect(first.gain.value <= study.worth.perfect.interval.upperBound)
    #expect(study.worth.entries.allSatisfy { $0.gain.value >= 0 })
    #expect(study.worth.entries.dropFirst().allSatisfy { !$0.isTelling })
  }

  @Test("where every number is given there is nothing to find out, and all of the spread is luck")
  func certain() async throws {
    let study = try await Self.design(
      [:], yardstick: Yardstick(.week(.posters, 26)), choices: false, uncertainty: false
    ).run(jobs: 2)
    #expect(study.worth.entries.isEmpty && study.drivers.isEmpty && study.indices.isEmpty)
    let split = try #require(study.split)
    #expect(split.share.interval.lowerBound == 0 && split.share.value < 0.15)
    #expect(abs(study.luck.value - 1) < 0.15)
  }

  /// Everybody who comes joins and nothing else happens: joined ~ Bin(m, 1 − e^{−p·n/52}) with one uncertain p, so that
  /// both variances are integrals over p.
  @Test("luck and ignorance have their exact shares in a model with known variances")
  func knownShares() async throws {
    var plan = CommunityPlan<Prior>.ordinary
    let eligible = 300.0
    plan.audience.eligible = .fixed(eligible)
    plan.audience.renewalPerYear = .fixed(0)
    plan.membership.model = .open
    plan.moderation.policy = ModerationPolicy(.none)
    plan.team.answeringHours = .fixed(0)
    plan.team.outreachHours = .fixed(0)
    plan.team.seedingHours = .fixed(0)
    plan.launch.foundingMembers = .fixed(0)
    plan.launch.foundingCore = .fixed(0)
    plan.launch.campaigns = []
    let (low, high) = (0.4, 0.6)
    var overrides = Self.allFixed(but: [
      "discovery": .uniform(low, high), "imitation": .fixed(0), "search_share": .fixed(0), "open.gate_pass": .fixed(1),
      "reachable_share": .fixed(1), "campaign_response": .fixed(0), "tide": .fixed(0), "repulsion": .fixed(0),
    ])
    overrides["queue_weeks"] = .fixed(4)
    let design = SensitivityDesign(
      schedule: Schedule(plan), settings: RunSettings(weeks: 52, weather: false, overrides: overrides), seed: 4,
      yardstick: Yardstick(.week(.joined, 52)), replicates: Workload.replicates(20_000), factors: 1,
      includesChoices: false)
    let study = try await design.run(jobs: 2)

    // The midpoint rule over p; e^{−p} by its series.
    let steps = 2000
    var (sum, squares, chance) = (0.0, 0.0, 0.0)
    for step in 0..<steps {
      let p = low + (high - low) * (Double(step) + 0.5) / Double(steps)
      var (power, term) = (1.0, 1.0)
      for k in 1...20 {
        term *= -p / Double(k)
        power += term
      }
      let mean = eligible * (1 - power)
      sum += mean
      squares += mean * mean
      chance += eligible * (1 - power) * power
    }
    let count = Double(steps)
    let ignorance = squares / count - (sum / count) * (sum / count)
    let share = ignorance / (ignorance + chance / count)
    let split = try #require(study.split)
    let tolerance = 0.05 * (4000 / Double(split.draws)).squareRoot()
    #expect(abs(split.share.value - share) < tolerance, "\(split.share) against \(share)")
    #expect(split.share.interval.lowerBound < share + tolerance && split.share.interval.upperBound > share - tolerance)
    // The same by the indices: all that is unknown is this one number.
    #expect(abs(study.luck.value - (1 - share)) < 2 * tolerance)
    #expect(study.indices.map(\.factor) == [.unknowns(["discovery"])])
    #expect(abs(study.indices[0].total.value - share) < 2 * tolerance)
  }

  @Test("less is better where it is")
  func direction() async throws {
    let study = try await Self.design(
      Self.allFixed(but: ["wage": .logNormal(55, 0.3)]), yardstick: Yardstick(.run(.cost)), weeks: 8,
      replicates: 400, choices: false
    ).run(jobs: 2)
    let least = study.options.map(\.mean.value).min()
    #expect(study.options[study.worth.best].mean.value == least)
    #expect(!study.moreIsBetter && study.unit == .money)
  }
}
