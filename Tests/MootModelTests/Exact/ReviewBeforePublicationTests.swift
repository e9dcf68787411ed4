import MootTestSupport
import Testing

@testable import MootModel

/// What staff reads before it is published: more hours never make fewer people post.
struct ReviewBeforePublicationTests {
  @Test func moreReadingHoursNeverMeanFewerPosters() throws {
    let hours: [Double?] = [0, 0.5, 1, 2, 4, 10, 20, 60, nil]
    var before: [Double]?
    for hours in hours {
      var plan = CommunityPlan<Prior>.ordinary
      plan.moderation.policy = ModerationPolicy(.pre)
      plan.moderation.hours = .fixed(hours ?? 0)
      plan.moderation.hoursAsNeeded = hours == nil
      let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: 104))
      let posters = try simulator.trajectories(Workload.replicates(2_000), seed: 47, .sideBySide) { run in
        run.series(.posters).reduce(0, +) / 104
      }
      if hours == 0 { #expect(posters.allSatisfy { $0 == 0 }) }
      if let before {
        let difference = Sample(zip(posters, before).map { $0 - $1 })
        #expect(difference.mean >= -3 * difference.meanError, "\(hours ?? -1) hours: \(difference.mean)")
      }
      before = posters
    }
    let most = Sample(try #require(before))
    #expect(most.mean > 5)
  }

  /// Nothing is shown, nothing kept, nothing answered, and nobody knows how long it would take.
  @Test func withoutHoursNothingIsShown() throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.moderation.policy = ModerationPolicy(.pre)
    plan.moderation.hours = .fixed(0)
    let simulator = Simulator(schedule: Schedule(plan), settings: RunSettings(weeks: 30))
    for run in try simulator.trajectories(64, seed: 48, .sideBySide, { $0 }) {
      for metric in [Metric.goodPosts, .posters, .newPosters, .backlog, .solved, .wrongRemovals] {
        #expect(run.series(metric).allSatisfy { $0 == 0 }, "\(metric)")
      }
      #expect(run.series(.answeredShare).allSatisfy { $0.isNaN || $0 == 0 })
      #expect(run.series(.delayDays).allSatisfy { $0.isNaN })
    }
  }
}
