import MootTestSupport
import Testing

@testable import MootModel

/// How many posts that want a reply get one from members, where so many write that chance is nothing.
struct ReplyTests {
  /// κ·R_p/Q_w and r_Q, and the share that is answered.
  struct Case: Sendable {
    let replies: Double
    let clumping: Double
    let question: Double
    let share: Double
  }

  /// The core alone writes, and a share of its posts are questions: R_p/Q_w is what is left over that share.
  @Test(
    arguments: [
      Case(replies: 1, clumping: 1, question: 0.5, share: 0.5),
      // The less they clump, the nearer to 1 − 1/e.
      Case(replies: 1, clumping: 1e6, question: 0.5, share: 0.6321206),
      Case(replies: 1, clumping: 1e300, question: 0.5, share: 0.6321206),
      Case(replies: 0.6, clumping: 1.2, question: 1.0 / 3, share: 0.564725),
    ], Way.allCases)
  func printedShares(_ printed: Case, way: Way) throws {
    var plan = QuietPlan.empty(eligible: 1e10)
    plan.launch.foundingCore = .fixed(1e10)
    let simulator = QuietPlan.simulator(
      plan, weeks: 2, QuietPlan.noInteractions,
      [
        "replies": printed.replies, "reply_clumping": printed.clumping, "core_question": printed.question,
        "core_steps_back": 0, "core_lapses": 0,
      ])
    let run = try #require(try simulator.trajectories(16, seed: 44, way) { $0 }.first)
    for week in 0..<2 { #expect(abs(run[.answeredShare, week] - printed.share) < 2e-5, "\(run[.answeredShare, week])") }
    #expect(run[.staffAnswerShare, 0] == 0)
  }

  /// Staff answers a share of what members leave, and never more than its hours allow.
  @Test(arguments: Way.allCases)
  func staffAnswersTheRest(way: Way) throws {
    for (hours, share) in [(1e12, 0.5 + 0.6 * 0.5), (0, 0.5)] {
      var plan = QuietPlan.empty(eligible: 1e10)
      plan.launch.foundingCore = .fixed(1e10)
      plan.team.answeringHours = .fixed(hours)
      let simulator = QuietPlan.simulator(
        plan, weeks: 1, QuietPlan.noInteractions,
        ["replies": 1, "reply_clumping": 1, "core_question": 0.5, "staff_reply_effect": 0.6])
      let run = try #require(try simulator.trajectories(16, seed: 45, way) { $0 }.first)
      #expect(abs(run[.answeredShare, 0] - share) < 2e-5)
      #expect(abs(run[.staffAnswerShare, 0] - (share - 0.5) / share) < 2e-5)
    }
  }

  /// Without a post that wants a reply the share is missing, not 1.
  @Test func withoutQuestionsThereIsNoShare() throws {
    var plan = QuietPlan.empty(eligible: 100)
    plan.launch.foundingCore = .fixed(5)
    let simulator = QuietPlan.simulator(
      plan, weeks: 2, QuietPlan.noInteractions,
      ["core_question": 0, "discovery": 0, "imitation": 0, "core_steps_back": 0, "core_lapses": 0])
    let runs = try simulator.trajectories(16, seed: 46, .alone) { $0 }
    #expect(runs.allSatisfy { $0[.answeredShare, 1].isNaN && $0[.staffAnswerShare, 1].isNaN })
    #expect(runs.contains { $0[.goodPosts, 1] > 0 })
  }
}
