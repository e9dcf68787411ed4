import MootTestSupport
import Testing

@testable import MootModel

/// People with a post in the last 28 days, where the core is fixed and nobody else is there.
struct RecentPosterTests {
  /// Medians: 1 − (r/(r+λ))^(4r) after four weeks and more; with classes the mean over them.
  @Test(arguments: [(0.0, 0.970377), (1.4, 0.836225)], Way.allCases)
  func shareOfAFixedCoreThatPosted(_ printed: (spread: Double, share: Double), way: Way) throws {
    let members = 1e9
    var plan = QuietPlan.empty(eligible: members)
    plan.launch.foundingCore = .fixed(members)
    let simulator = QuietPlan.simulator(
      plan, weeks: 9, QuietPlan.noInteractions,
      ["core_steps_back": 0, "core_lapses": 0, "posting_spread": printed.spread])
    let run = try #require(try simulator.trajectories(16, seed: 41, way) { $0 }.first)
    for week in [3, 4, 8] {
      let share = run[.posters, week] / members
      // Half a unit of the last printed digit, and the classes' own chance.
      #expect(abs(share - printed.share) < 5e-5, "week \(week): \(share)")
    }
    // In the first week only that week counts.
    #expect(run[.posters, 0] < 0.75 * run[.posters, 3])
    // Everybody who posted for the first time is counted once: 1 − (r/(r+λ))^(9r) without classes.
    let ever = (0..<9).reduce(0) { $0 + run[.newPosters, $1] } / members
    #expect(printed.spread == 0 ? abs(ever - 0.999636) < 5e-6 : ever > printed.share && ever < 1, "\(ever)")
  }
}
