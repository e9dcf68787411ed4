import MootTestSupport
import Testing

@testable import MootModel

/// Who is eligible and who is there at the start.
struct FoundingTests {
  private static func states(
    _ replicates: Int, eligible: Double, members: Double, core: Double, _ overrides: [String: Prior] = [:],
    uncertainty: Bool = true, change: (inout CommunityPlan<Prior>) -> Void = { _ in }
  ) throws -> [CommunityState] {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(eligible)
    plan.launch.foundingMembers = .fixed(members)
    plan.launch.foundingCore = .fixed(core)
    change(&plan)
    let simulator = Simulator(
      schedule: Schedule(plan),
      settings: RunSettings(weeks: 1, parameterUncertainty: uncertainty, overrides: overrides))
    return try stride(from: 0, to: replicates, by: LaneKernel.lanes).flatMap { first in
      let course = try simulator.begin(seed: 42, replicates: first..<first + LaneKernel.lanes)
      return (0..<LaneKernel.lanes).map { course.state(lane: $0) }
    }
  }

  @Test(arguments: MembershipModel.allCases)
  func namedPeopleAreCertain(model: MembershipModel) throws {
    for state in try Self.states(320, eligible: 60, members: 40, core: 20, change: { $0.membership.model = model }) {
      #expect(state.eligible == 60 && state.eligibleAtStart == 60 && state.outside == 0)
      #expect(state.newcomers == 40 && state.core == 20 && state.joined == 60)
    }
  }

  /// 1,000 others, of whom one in two can be reached, or nine in ten where they are on a list.
  @Test(arguments: MembershipModel.allCases, [true, false])
  func othersAreReachedByChance(model: MembershipModel, uncertainty: Bool) throws {
    let states = try Self.states(
      Workload.replicates(40_000), eligible: 1_060, members: 40, core: 20, uncertainty: uncertainty,
      change: { $0.membership.model = model })
    let eligible = Sample(states.map(\.eligible))
    let share = model == .invitation ? 0.9 : 0.5
    #expect(abs(eligible.meanScore(60 + 1_000 * share)) < 4.5, "\(eligible.mean)")
    if !uncertainty { #expect(abs(eligible.varianceScore(1_000 * share * (1 - share))) < 4.5) }
    #expect(states.allSatisfy { $0.accountedFor == $0.eligible })
  }

  /// A later switch changes no one's eligibility.
  @Test func eligibilityIsThatOfTheFirstWeek() throws {
    var plan = CommunityPlan<Prior>.ordinary
    var schedule = Schedule(plan)
    plan.membership.model = .invitation
    schedule.append(week: 0, plan: plan)
    let simulator = Simulator(schedule: schedule, settings: RunSettings(weeks: 1, parameterUncertainty: false))
    let state = try simulator.begin(seed: 1, replicates: 0..<1).state(lane: 0)
    #expect(abs(state.eligible / 12_000 - 0.5) < 0.02)
  }

  /// The classes of the core are drawn, and nobody is known to have posted.
  @Test func theCoreHasClasses() throws {
    let states = try Self.states(Workload.replicates(40_000), eligible: 1_000, members: 0, core: 100)
    for (group, share) in [0.65, 0.30, 0.05].enumerated() {
      let count = Sample(states.map { $0.posters(.core, class: group) })
      #expect(abs(count.meanScore(100 * share)) < 4.5)
      #expect(abs(count.varianceScore(100 * share * (1 - share))) < 4.5)
    }
    let never = CommunityState.recencies - 1
    for state in states.prefix(100) {
      for group in 0..<3 {
        #expect(state.recency(.core, class: group, weeks: never) == state.posters(.core, class: group))
      }
    }
  }

  /// Where membership costs, named people come with the chance that the price leaves: 1 without one and at the ordinary
  /// one, 2/101 at ten times that (ε = 1).
  @Test(arguments: [(0.0, 1.0), (15.0, 1.0), (150.0, 2.0 / 101), (5.0, 1.0)])
  func foundersPay(_ fee: (price: Double, share: Double)) throws {
    let states = try Self.states(
      Workload.replicates(40_000), eligible: 1_000, members: 300, core: 100, ["fee_response": .fixed(1)]
    ) { $0.membership = .init(model: .paid, reviewHours: .fixed(1), fee: .fixed(fee.price), ordinaryFee: .fixed(15)) }
    let (members, core) = (Sample(states.map(\.newcomers)), Sample(states.map(\.core)))
    #expect(abs(members.meanScore(300 * fee.share)) < 4.5, "\(members.mean)")
    #expect(abs(core.meanScore(100 * fee.share)) < 4.5, "\(core.mean)")
    #expect(states.allSatisfy { $0.accountedFor == $0.eligible && $0.joined == $0.newcomers + $0.core })
  }
}
