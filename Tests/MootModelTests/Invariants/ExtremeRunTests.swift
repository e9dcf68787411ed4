import MootModel
import Testing

/// Runs at the ends of what a scenario may ask for.
struct ExtremeRunTests {
  @Test(arguments: [0.0, 1, 60, 1e9], [1, 520])
  func anyAudienceAndLengthRuns(eligible: Double, weeks: Int) throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(eligible)
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: weeks))
    for way in Way.allCases {
      for replicate in 0..<UInt64(3) {
        let states = try simulator.states(seed: 7, replicate: replicate, way)
        #expect(states.count == weeks)
        #expect(states.allSatisfy { $0.accountedFor == $0.eligible && $0.joined <= $0.eligible })
      }
    }
  }

  @Test func foundersAreNeverMoreThanTheEligible() throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(30)
    plan.launch.foundingMembers = .fixed(500)
    plan.launch.foundingCore = .fixed(3)
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: 4))
    for replicate in 0..<50 {
      let course = try simulator.begin(seed: 7, replicates: replicate..<replicate + 1)
      let start = course.state(lane: 0)
      // Named people are certain: all thirty are there.
      #expect(start.newcomers == 27 && start.core == 3 && start.eligible == 30 && start.outside == 0)
    }
  }

  /// The threshold is that of whole people, also where the audience is a range.
  @Test(arguments: [(0.0, 3.0), (60, 3), (900, 3), (901, 4), (10_000, 10), (12_000, 11), (1e9, 3_163)])
  func postersFromWhichACommunityIsAlive(eligible: Double, posters: Double) {
    #expect(Simulator.aliveThreshold(eligible: eligible) == posters)
  }

  @Test func middleOfARangeCostsNoPosterMore() {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .range(5_000, 20_000)
    #expect(Simulator(schedule: Schedule(plan), settings: RunSettings()).aliveAt == 10)
  }

  @Test func exitsThatReachOneAreAnErrorThatNamesTheStage() {
    let stages: [(String, Stage)] = [
      ("reader_lapses", .reader), ("contributor_rests", .contributor), ("core_lapses", .core),
      ("departure", .dormant), ("lapsed_returns", .lapsed), ("poster_reawakening", .sleepingPoster),
    ]
    for (name, stage) in stages {
      let simulator = Simulator(
        schedule: Schedule(.ordinary), settings: RunSettings(overrides: [name: .fixed(1)]))
      let error = #expect(throws: ReplicateError.self) { try simulator.trajectory(seed: 1, replicate: 0) }
      guard case .exitsReachOne(let found, let sum) = error?.error else { continue }
      #expect(found == stage && sum >= 1)
    }
  }

  /// A timeline's plan is checked, too, when its week comes.
  @Test(arguments: Way.allCases)
  func timelineActsBeforeItsWeek(way: Way) throws {
    var later = CommunityPlan<Prior>.ordinary
    later.membership.model = .approval
    var schedule = Schedule(later)
    later.membership.model = .open
    schedule.append(week: 3, plan: later)
    let settings = RunSettings(weeks: 5, overrides: ["discovery": .fixed(3), "acceptance": .fixed(0.5)])
    var plan = schedule.phases[0].plan
    plan.membership.reviewHours = .fixed(0)
    schedule.phases[0].plan = plan
    let states = try Simulator(schedule: schedule, settings: settings).states(seed: 1, replicate: 0, way)
    #expect(states[2].applicants > 0)
    #expect(states[3].applicants == 0)
  }
}
