import MootModel
import MootRandom
import MootTestSupport
import Testing

/// What must hold after every week of every plan.
struct ConservationTests {
  /// Nobody is lost, nobody is made up, nothing is negative, and counts are whole.
  @Test(arguments: MembershipModel.allCases, RandomPlans.moderation)
  func everybodyIsAccountedForInEveryWeek(membership: MembershipModel, moderation: ModerationPolicy) throws {
    let key = membership.rawValue.utf8.count * 100 + moderation.models.map(\.rawValue.utf8.count).reduce(0, +)
    var plans = RandomPlans(seed: UInt64(key))
    for plan in 0..<12 {
      let simulator = Simulator(schedule: plans.schedule(membership, moderation), settings: plans.settings())
      do throws(ReplicateError) {
        var course = try simulator.begin(seed: 1, replicates: 0..<2)
        var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: LaneKernel.lanes)
        block.beginLanes()
        block.endLanes(2)
        for week in 0..<simulator.settings.weeks {
          course.step(week: week, into: &block, at: 0)
          for replicate in 0..<2 {
            let broken = Self.broken(course.state(lane: replicate)) + Self.broken(block, week, replicate)
            #expect(broken.isEmpty, "plan \(plan), replicate \(replicate), week \(week): \(broken)")
            if !broken.isEmpty { return }
          }
        }
      } catch {
        // The one way to fail is a row of exits that adds up to 1, and it names the stage.
        guard case .exitsReachOne(_, let sum) = error.error else { throw error }
        #expect(sum >= 1)
      }
    }
  }

  private static func broken(_ state: CommunityState) -> [String] {
    let counts: [(String, Double)] = [
      ("outside", state.outside), ("applicants", state.applicants), ("newcomers", state.newcomers),
      ("readers", state.readers),
      ("dormant", state.dormant), ("gone", state.gone), ("turned away", state.turnedAway),
      ("eligible", state.eligible), ("joined", state.joined), ("held good", state.heldGood),
      ("held violating", state.heldViolating), ("solutions", state.solutions),
    ]
    let classes = CommunityState.PostingStage.allCases.flatMap { stage in
      (0..<CommunityState.classes).map { ("\(stage) of class \($0)", state.posters(stage, class: $0)) }
    }
    var broken = (counts + classes).filter { $0.1 < 0 || $0.1 != $0.1.rounded() || !$0.1.isFinite }.map {
      "\($0.0) \($0.1)"
    }
    if state.accountedFor != state.eligible { broken.append("\(state.accountedFor) of \(state.eligible)") }
    if state.cases < 0 || !state.cases.isFinite { broken.append("cases \(state.cases)") }
    if !(0..<1).contains(state.exposure) { broken.append("exposure \(state.exposure)") }
    for (name, value) in [("posts", state.smoothedPosts), ("load", state.smoothedLoad)]
    where value < 0 || !value.isFinite {
      broken.append("\(name) \(value)")
    }
    // The expected numbers by weeks since the last post are those of the stock, but for posts that are older.
    for (stage, group) in CommunityState.PostingStage.allCases.flatMap({ stage in
      (0..<CommunityState.classes).map { (stage, $0) }
    }) {
      let recencies = (0..<CommunityState.recencies).map { state.recency(stage, class: group, weeks: $0) }
      let stock = state.posters(stage, class: group)
      if recencies.contains(where: { $0 < -1e-9 * max(1, stock) || !$0.isFinite })
        || recencies.reduce(0, +) > stock * (1 + 1e-9) + 1e-9
      {
        broken.append("\(stage) of class \(group): \(recencies) of \(stock)")
      }
    }
    return broken
  }

  private static func broken(_ block: TrajectoryBlock, _ week: Int, _ replicate: Int) -> [String] {
    Metric.allCases.compactMap { metric -> String? in
      func value(_ metric: Metric) -> Double { block[metric, week, replicate: replicate] }
      let found = value(metric)
      let holds: Bool =
        switch metric {
        case .activeShare, .postersPerMember, .answeredShare, .staffAnswerShare, .exposure:
          found.isNaN || (0...1).contains(found)
        case .delayDays: found.isNaN || found >= 0 && found.isFinite
        case .wrongRemovals: (0...max(0, value(.goodPosts))).contains(found)
        case .solved: (0...value(.questions)).contains(found)
        case .active, .contributors, .core, .newcomers: (0...value(.members)).contains(found)
        default: found >= 0 && found.isFinite
        }
      return holds ? nil : "\(metric) \(found)"
    }
  }
}
