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
      for replicate in 0..<UInt64(2) {
        var course: Replicate
        do {
          course = try simulator.begin(seed: 1, replicate: replicate)
          for week in 0..<simulator.settings.weeks {
            let record = try course.step(week: week)
            let broken = Self.broken(course.state) + Self.broken(record)
            #expect(broken.isEmpty, "plan \(plan), replicate \(replicate), week \(week): \(broken)")
            if !broken.isEmpty { return }
          }
        } catch {
          // The one way to fail is a row of exits that adds up to 1, and it names the stage.
          guard case .exitsReachOne(_, let sum) = error else { throw error }
          #expect(sum >= 1)
        }
      }
    }
  }

  private static func broken(_ state: CommunityState) -> [String] {
    let counts: [(String, Double)] = [
      ("outside", state.outside), ("applicants", state.applicants), ("newcomers", state.newcomers),
      ("readers", state.readers), ("contributors", state.contributors), ("core", state.core),
      ("dormant", state.dormant), ("gone", state.gone), ("turned away", state.turnedAway),
      ("eligible", state.eligible), ("joined", state.joined), ("held good", state.heldGood),
      ("held violating", state.heldViolating), ("solutions", state.solutions),
    ]
    var broken = counts.filter { $0.1 < 0 || $0.1 != $0.1.rounded() || !$0.1.isFinite }.map { "\($0.0) \($0.1)" }
    if state.accountedFor != state.eligible { broken.append("\(state.accountedFor) of \(state.eligible)") }
    if state.cases < 0 || !state.cases.isFinite { broken.append("cases \(state.cases)") }
    if !(0..<1).contains(state.exposure) { broken.append("exposure \(state.exposure)") }
    if state.smoothedPosts < 0 || !state.smoothedPosts.isFinite { broken.append("posts \(state.smoothedPosts)") }
    return broken
  }

  private static func broken(_ week: WeekRecord) -> [String] {
    var broken: [String] = []
    func check(_ holds: Bool, _ what: String) {
      if !holds { broken.append(what) }
    }
    check(
      week.replyProbability.map { (0...1).contains($0) } ?? true, "reply \(String(describing: week.replyProbability))")
    check(week.visibleViolations >= 0, "visible \(week.visibleViolations)")
    check((0...max(0, week.goodPosts)).contains(week.wrongRemovals), "wrong \(week.wrongRemovals)")
    check(week.solved <= week.questions, "solved \(week.solved)")
    check(week.delay.map { $0 >= 0 && $0.isFinite } ?? true, "delay \(String(describing: week.delay))")
    for (name, value) in [
      ("hours", week.moderationHours), ("backlog", week.backlog), ("deflected", week.ticketsDeflected),
      ("cost", week.cost), ("value", week.value), ("questions", week.questions), ("good posts", week.goodPosts),
    ] {
      check(value >= 0 && value.isFinite, "\(name) \(value)")
    }
    return broken
  }
}
