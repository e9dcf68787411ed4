import CMootWeek
import Testing

@testable import MootModel

/// The metrics and the places where a week writes them.
struct MetricTests {
  @Test func metricsAreCounted() {
    #expect(Metric.count == Metric.allCases.count)
    #expect(Metric.allCases.map(\.index) == Array(0..<Metric.count))
  }

  /// Every metric that the week writes is one of these, and every one of these is written.
  @Test func everyMetricIsWrittenUnderItsName() throws {
    let names = Coefficients.names(of: moot_metric_names())
    #expect(Set(names) == Set(Metric.allCases.map(\.rawValue)) && names.count == Metric.count)
    let sums = Coefficients.names(of: moot_sum_names())
    #expect(Set(sums) == Set(TrajectoryBlock.RunningSum.allCases.map(\.rawValue)))
    #expect(TrajectoryBlock.RunningSum.allCases.map(\.index) == Array(0..<sums.count))
  }

  /// What a week reports is what the state says, and what other metrics of the week say.
  @Test func weeksReportTheState() throws {
    var plan = CommunityPlan<Prior>.ordinary
    plan.moderation.hours = .fixed(0.05)
    let settings = RunSettings(weeks: 60, overrides: ["violations": .fixed(0.2)])
    var course = try Simulator(schedule: Schedule(plan), settings: settings).begin(seed: 8, replicates: 1..<2)
    var block = TrajectoryBlock(weeks: 60, capacity: 1)
    block.beginLanes()
    block.endLanes(1)
    var (answered, questions, views, violating) = (0.0, 0.0, 0.0, 0.0)
    for week in 0..<60 {
      course.step(week: week, into: &block, at: 0)
      let state = course.state(lane: 0)
      func value(_ metric: Metric) -> Double { block[metric, week, replicate: 0] }
      #expect(value(.joined) == state.joined && value(.members) == state.members)
      #expect(value(.contributors) == state.contributors && value(.core) == state.core)
      #expect(value(.newcomers) == state.newcomers)
      #expect(value(.backlog) == state.cases + state.heldGood + state.heldViolating)
      #expect(value(.activeShare) == value(.active) / state.members)
      #expect(value(.postersPerMember) == value(.posters) / state.members)
      #expect(value(.active) >= state.awake && value(.active) <= state.members)
      #expect(value(.posters) <= state.members)
      if value(.questions) > 0 {
        answered += value(.questions) * value(.answeredShare)
        questions += value(.questions)
      }
      let good = value(.goodPosts)
      if !value(.exposure).isNaN {
        // e·Y from its share.
        let seen = value(.exposure) / (1 - value(.exposure)) * good
        if value(.exposure) < 1 {
          violating += seen
          views += seen + good
        }
      }
    }
    #expect(abs(block[.answeredQuestions, replicate: 0] - answered) < 1e-9 * answered)
    #expect(block[.questions, replicate: 0] == questions)
    #expect(block[.views, replicate: 0] >= views * (1 - 1e-9))
  }

  /// Weeks in which nobody asks are not measured, and nothing else changes.
  @Test func toMeasureChangesNothingElse() throws {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 30))
    var (all, few) = (TrajectoryBlock(weeks: 30, capacity: 16), TrajectoryBlock(weeks: 30, capacity: 16))
    try simulator.run(seed: 6, replicates: 0..<16, into: &all)
    try simulator.run(seed: 6, replicates: 0..<16, into: &few, measured: [7, 29])
    let measured: Set<Metric> = [.active, .activeShare, .posters, .postersPerMember, .newPosters]
    for week in 0..<30 {
      for metric in Metric.allCases {
        for replicate in 0..<16 {
          let (one, other) = (all[metric, week, replicate: replicate], few[metric, week, replicate: replicate])
          let isMissing = measured.contains(metric) && week != 7 && week != 29
          #expect(isMissing ? other.isNaN : one.bitPattern == other.bitPattern, "\(metric), week \(week)")
        }
      }
    }
  }

  /// Without anybody there is nothing to measure.
  @Test func missingNumbersAreMissing() throws {
    let plan = QuietPlan.empty(eligible: 0)
    let run = try QuietPlan.simulator(plan, weeks: 1).trajectory(seed: 1, replicate: 0)
    for metric in [Metric.activeShare, .postersPerMember, .answeredShare, .staffAnswerShare, .exposure] {
      #expect(run[metric, 0].isNaN, "\(metric)")
    }
  }
}
