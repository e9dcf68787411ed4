import MootModel
import MootTestSupport
import Testing

/// The posts of a week against the negative binomial distribution.
struct PostingTests {
  private static let stay: [String: Double] = [
    "promotion": 0, "contributor_rests": 0, "contributor_lapses": 0, "core_steps_back": 0, "core_lapses": 0,
    "discovery": 0, "imitation": 0, "stay_replied": 1, "stay_unreplied": 1, "first_week_posts": 0, "posting_spread": 0,
  ]

  private func check(_ posts: Sample, size: Double, mean: Double) {
    #expect(abs(posts.meanScore(mean)) < 4.5, "mean \(posts.mean), not \(mean)")
    #expect(
      abs(posts.varianceScore(mean * (1 + mean / size))) < 4.5,
      "variance \(posts.variance), not \(mean * (1 + mean / size))")
    let surprise = ChiSquare.score(posts.values) { ExactProbability.negativeBinomial($0, size: size, mean: mean) }
    #expect(abs(surprise) < 4.5)
  }

  /// All regimes of the sampler: few posts, many by many, and many by few.
  @Test(arguments: [(2.0, 3.0, 0.6), (60.0, 3.0, 0.6), (20.0, 3.0, 0.6), (5.0, 0.5, 0.25)], Way.allCases)
  func coreMembersPosts(_ core: (members: Double, posts: Double, dispersion: Double), way: Way) throws {
    let (members, posts, dispersion) = core
    var plan = QuietPlan.empty(eligible: 1_000)
    plan.launch.foundingCore = .fixed(members)
    let simulator = QuietPlan.simulator(
      plan, weeks: 1, QuietPlan.noInteractions, Self.stay,
      ["posts_per_core_member": posts, "core_dispersion": dispersion])
    let weeks = try simulator.trajectories(Workload.replicates(500_000), seed: 12, way) { $0[.goodPosts, 0] }
    check(Sample(weeks), size: members * dispersion, mean: members * posts)
  }

  /// Founders who all post and all stay are contributors in the second week.
  @Test(arguments: Way.allCases)
  func contributorsPosts(way: Way) throws {
    let members = 40.0
    var plan = QuietPlan.empty(eligible: 1_000)
    plan.launch.foundingMembers = .fixed(members)
    let simulator = QuietPlan.simulator(
      plan, weeks: 2, QuietPlan.noInteractions, Self.stay,
      ["first_post": 1, "posts_per_contributor": 0.8, "contributor_dispersion": 0.5])
    var allStay = true
    let weeks = try simulator.trajectories(Workload.replicates(400_000), seed: 13, way) { trajectory in
      allStay = allStay && trajectory[.goodPosts, 0] == members && trajectory[.contributors, 0] == members
      return trajectory[.goodPosts, 1]
    }
    #expect(allStay)
    check(Sample(weeks), size: members * 0.5, mean: members * 0.8)
  }
}
