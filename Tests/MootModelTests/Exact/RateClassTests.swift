import MootTestSupport
import Testing

@testable import MootModel

/// Lasting differences between members: the classes' multipliers, and what they do to the posts of a week.
struct RateClassTests {
  private static func multipliers(_ spread: Double) throws -> [Double] {
    let settings = RunSettings(parameterUncertainty: false, overrides: ["posting_spread": .fixed(spread)])
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: settings)
    let numbers = try Coefficients(
      simulator.plan(phase: 0, seed: 1, replicate: 0), simulator.parameters(seed: 1, replicate: 0), sceptical: false
    ).named
    return try ["lightRate", "mediumRate", "heavyRate"].map { try #require(numbers[$0]) }
  }

  private static func mean(_ multipliers: [Double], power: Int = 1) -> Double {
    zip([0.65, 0.30, 0.05], multipliers).reduce(0) { $0 + $1.0 * (power == 1 ? $1.1 : $1.1 * $1.1) }
  }

  @Test(arguments: [0, 1e-9, 0.1, 0.5, 1, 1.4, 2, 3])
  func theMeanMultiplierIsOne(spread: Double) throws {
    let multipliers = try Self.multipliers(spread)
    #expect(abs(Self.mean(multipliers) - 1) < 1e-12)
    #expect(multipliers[0] <= multipliers[1] && multipliers[1] <= multipliers[2])
  }

  @Test func printedMultipliers() throws {
    for (multiplier, printed) in zip(try Self.multipliers(1.4), [0.238660, 1.471953, 8.065698]) {
      #expect(abs(multiplier - printed) < 5e-7)
    }
    #expect(abs(Self.mean(try Self.multipliers(1.4), power: 2) - 3.939791) < 5e-7)
    #expect(try Self.multipliers(0) == [1, 1, 1])
  }

  private static let members = 30.0
  private static let alone: [String: Double] = [
    "discovery": 0, "imitation": 0, "core_steps_back": 0, "core_lapses": 0, "promotion": 0, "contributor_rests": 0,
    "contributor_lapses": 0, "posts_per_core_member": 2, "core_dispersion": 0.6,
  ]

  private static func posts(_ spread: Double, _ way: Way, week: Int = 0) throws -> Sample {
    var plan = QuietPlan.empty(eligible: 1_000)
    plan.launch.foundingCore = .fixed(members)
    let simulator = QuietPlan.simulator(
      plan, weeks: week + 1, QuietPlan.noInteractions, alone, ["posting_spread": spread])
    return Sample(try simulator.trajectories(Workload.replicates(400_000), seed: 40, way) { $0[.goodPosts, week] })
  }

  /// n members whose classes are drawn: variance n[λ + λ²M/k + λ²(M−1)].
  @Test(arguments: Way.allCases)
  func membersOfDrawnClassesScatterMore(way: Way) throws {
    let (rate, shape, square) = (2.0, 0.6, 3.939791)
    let posts = try Self.posts(1.4, way)
    #expect(abs(posts.meanScore(Self.members * rate)) < 4.5, "mean \(posts.mean)")
    let variance = Self.members * (rate + rate * rate * square / shape + rate * rate * (square - 1))
    #expect(abs(posts.varianceScore(variance)) < 4.5, "variance \(posts.variance), not \(variance)")
  }

  /// Without differences the sum over the classes is one class in law, whatever the split, in the first week and later.
  @Test(arguments: Way.allCases, [0, 3])
  func withoutDifferencesTheClassesAreOne(way: Way, week: Int) throws {
    let posts = try Self.posts(0, way, week: week)
    let (size, mean) = (Self.members * 0.6, Self.members * 2)
    #expect(abs(posts.meanScore(mean)) < 4.5)
    #expect(abs(posts.varianceScore(mean * (1 + mean / size))) < 4.5)
    let surprise = ChiSquare.score(posts.values) { ExactProbability.negativeBinomial($0, size: size, mean: mean) }
    #expect(abs(surprise) < 4.5)
  }
}
