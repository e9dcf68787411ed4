import MootModel
import Testing

/// The metrics and the places where a week writes them.
struct MetricTests {
  @Test func metricsAreCounted() {
    #expect(Metric.count == Metric.allCases.count)
    #expect(Metric.allCases.map(\.index) == Array(0..<Metric.count))
  }

  /// A week of different numbers, so that two that are exchanged are seen.
  @Test func everyMetricIsWrittenInItsPlace() throws {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 1))
    var course = try simulator.begin(seed: 1, replicate: 0)
    var week = try course.step(week: 0)
    week.joined = 100
    week.members = 80
    week.active = 20
    week.posters = 11
    week.core = 3
    week.newcomers = 7
    week.goodPosts = 30
    week.questions = 13
    week.replyProbability = 0.75
    week.visibleViolations = 10
    week.wrongRemovals = 2
    week.moderationHours = 1.5
    week.backlog = 4.5
    week.delay = 0.625
    week.solved = 6
    week.ticketsDeflected = 5
    week.cost = 900
    week.value = 700
    var trajectory = Trajectory(weeks: 2)
    trajectory.record(week, at: 1)
    let expected: [Metric: Double] = [
      .joined: 100, .members: 80, .active: 20, .activeShare: 0.25, .posters: 11, .core: 3, .newcomers: 7,
      .goodPosts: 30, .questions: 13, .answeredShare: 0.75, .exposure: 0.25, .wrongRemovals: 2,
      .moderationHours: 1.5, .backlog: 4.5, .delayDays: 0.625, .solved: 6, .ticketsDeflected: 5, .cost: 900,
      .value: 700,
    ]
    #expect(expected.count == Metric.count)
    for metric in Metric.allCases {
      #expect(trajectory[metric, 1] == expected[metric], "\(metric)")
      #expect(trajectory[metric, 0].isNaN, "\(metric)")
    }
    #expect(trajectory.questions == 13 && trajectory.answeredQuestions == 9.75)
    #expect(trajectory.violatingViews == 10 && trajectory.views == 40 && trajectory.moderationHours == 1.5)
  }

  @Test func missingNumbersAreMissing() throws {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 1))
    var course = try simulator.begin(seed: 1, replicate: 0)
    var week = try course.step(week: 0)
    week.members = 0
    week.goodPosts = 0
    week.visibleViolations = 0
    week.replyProbability = nil
    week.delay = nil
    var trajectory = Trajectory(weeks: 1)
    trajectory.record(week, at: 0)
    for metric in [Metric.activeShare, .answeredShare, .exposure, .delayDays] {
      #expect(trajectory[metric, 0].isNaN, "\(metric)")
    }
  }

  /// What a week reports is what the state says.
  @Test func weeksReportTheState() throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.moderation.hours = .fixed(0.05)
    let settings = RunSettings(weeks: 60, overrides: ["violations": .fixed(0.2)])
    var course = try Simulator(schedule: Schedule(plan), settings: settings).begin(seed: 8, replicate: 1)
    for week in 0..<60 {
      let record = try course.step(week: week)
      let state = course.state
      #expect(record.joined == state.joined && record.members == state.members && record.active == state.active)
      #expect(record.posters == state.posters && record.core == state.core && record.newcomers == state.newcomers)
      #expect(record.backlog == state.cases + state.heldGood + state.heldViolating)
    }
  }
}
