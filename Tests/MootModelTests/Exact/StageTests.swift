import MootModel
import Testing

/// One cohort of founders against powers of the matrix of weekly moves.
struct StageTests {
  private static let people = 1e13

  /// 10¹³ founders, nobody joins, nobody is helped or disturbed.
  private static func cohort(weeks: Int, _ way: Way) throws -> [CommunityState] {
    var plan = QuietPlan.empty(eligible: people)
    plan.launch.foundingMembers = .fixed(people)
    let simulator = QuietPlan.simulator(
      plan, weeks: weeks, QuietPlan.noInteractions,
      [
        "stay_replied": 0.53, "stay_unreplied": 0.53, "posts_per_contributor": 0, "posts_per_core_member": 0,
        "discovery": 0, "imitation": 0,
      ])
    return try simulator.states(seed: 5, replicate: 0, way)
  }

  @Test(arguments: Way.allCases)
  func awakePostersAndLapsedAtEveryPrintedWeek(way: Way) throws {
    let states = try Self.cohort(weeks: 104, way)
    let weeks = [1, 4, 13, 26, 52, 104]
    let awake = [0.56240, 0.47280, 0.30573, 0.20779, 0.15139, 0.10856]
    let posters = [0.08480, 0.06157, 0.04165, 0.03335, 0.02805, 0.02308]
    let lapsed = [0.03760, 0.06571, 0.07703, 0.06887, 0.05941, 0.04966]
    for (index, week) in weeks.enumerated() {
      let state = states[week - 1]
      // Half a unit of the last printed digit, and five standard errors of at most 2·10⁻⁷.
      func check(_ people: Double, _ expected: [Double], _ name: String) {
        #expect(abs(people / Self.people - expected[index]) < 6e-6, "week \(week), \(name): \(people / Self.people)")
      }
      check(state.awake, awake, "awake")
      check(state.contributors + state.core, posters, "posters")
      check(state[.lapsed], lapsed, "lapsed")
      #expect(state.accountedFor == state.eligible)
    }
  }

  @Test(arguments: Way.allCases)
  func weeksThatAMemberSpendsInEveryStage(way: Way) throws {
    let expected: [(name: String, weeks: Double, of: (CommunityState) -> Double)] = [
      ("readers", 13.407407, { $0.readers }), ("lapsed", 15.943051, { $0[.lapsed] }),
      ("contributors", 5.250695, { $0.contributors }), ("core", 2.375314, { $0.core }),
      ("dormant", 63.888889, { $0.dormant }), ("sleeping posters", 36.111111, { $0[.sleeping] }),
    ]
    let states = try Self.cohort(weeks: 12_000, way)
    for (name, weeks, people) in expected {
      let spent = states.reduce(0) { $0 + people($1) / Self.people }
      #expect(abs(spent - weeks) < 2e-5 * weeks, "\(name): \(spent)")
    }
  }
}
