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
  func activesAndPostersAtEveryPrintedWeek(way: Way) throws {
    let states = try Self.cohort(weeks: 104, way)
    let weeks = [1, 4, 13, 17, 26, 52, 104]
    let active = [0.56240, 0.46434, 0.28737, 0.24340, 0.18405, 0.12444, 0.08246]
    let posters = [0.08480, 0.06898, 0.04505, 0.03993, 0.03349, 0.02732, 0.02141]
    for (index, week) in weeks.enumerated() {
      let state = states[week - 1]
      // Half a unit of the last printed digit, and five standard errors of at most 2·10⁻⁷.
      #expect(abs(state.active / Self.people - active[index]) < 6e-6, "week \(week): \(state.active / Self.people)")
      #expect(abs(state.posters / Self.people - posters[index]) < 6e-6, "week \(week): \(state.posters / Self.people)")
      #expect(state.accountedFor == state.eligible)
    }
  }

  @Test(arguments: Way.allCases)
  func weeksThatAMemberSpendsInEveryStage(way: Way) throws {
    var weeks = (readers: 0.0, contributors: 0.0, core: 0.0, dormant: 0.0)
    for state in try Self.cohort(weeks: 12_000, way) {
      weeks.readers += state.readers / Self.people
      weeks.contributors += state.contributors / Self.people
      weeks.core += state.core / Self.people
      weeks.dormant += state.dormant / Self.people
    }
    #expect(abs(weeks.readers - 21.341787) < 3e-5)
    #expect(abs(weeks.contributors - 2.559588) < 3e-5)
    #expect(abs(weeks.core - 4.095341) < 3e-5)
    #expect(abs(weeks.dormant - 100) < 1e-3)
  }
}
