import Foundation
import MootExperiments
import MootLanguage
import Testing

@testable import MootModel
@testable import MootReport

/// The turning points of one replicate, and the sentences that tell them.
struct ReplayStoryTests {
  /// A course in which only the named metrics happen.
  private static func course(_ weeks: Int, _ value: (Metric, Int) -> Double) -> [[Double]] {
    (0..<weeks).map { week in Metric.allCases.map { value($0, week) } }
  }

  private static func study(_ trajectory: [[Double]], lively: ClosedRange<Int> = 4...9) -> ReplayStudy {
    let weeks = trajectory.count
    return ReplayStudy(
      trajectory: Trajectory(weeks: weeks, values: trajectory.flatMap { $0 }, sums: []),
      smoothedPosts: (0..<weeks).map { lively.contains($0) ? 40 : 12 },
      livelyAt: [Double](repeating: 30, count: weeks), ordinary: [2, 10, 32], sameUnknowns: [4, 9, 16],
      otherChances: 100,
      pulls: [
        .init(key: "reader_contributes", value: 0.0386, below: 0.97, isKind: true),
        .init(key: "outreach", value: 1.2, below: 0.16, isKind: false),
      ], campaigns: [0, 6].filter { $0 < weeks }, changes: [11].filter { $0 < weeks })
  }

  /// Rises over the threshold of 6, loses its regulars, dies; a wave of bad posts and a queue on the way.
  private static let rise = course(24) { metric, week in
    switch metric {
    case .posters: [1, 2, 4, 7, 9, 12, 15, 18, 20, 19, 16, 12, 9, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1, 1][week]
    case .core: week < 9 ? 2 : week < 14 ? 1 : 0
    case .newcomers: week == 6 ? 30 : 3
    case .exposure: week == 10 ? 0.31 : 0.01
    case .backlog: week == 12 ? 44 : 0
    case .answeredShare: week == 20 ? 0.2 : 0.9
    case .goodPosts: week >= 22 ? 0 : 8
    case .moderationHours: 2.5
    default: 0
    }
  }

  private static var events: [ReplayEvent] {
    ReplayEvents(trajectory: rise, aliveAt: 6, study: study(rise)).all
  }

  @Test("every turning point is found in its week with its value")
  func turns() {
    func expect(_ kind: ReplayEvent.Kind, _ week: Int, _ value: Double, _ source: SourceLocation = #_sourceLocation) {
      let found = Self.events.filter { $0.kind == kind }
      #expect(found.map(\.week) == [week] && found.map(\.value) == [value], "\(kind): \(found)", sourceLocation: source)
    }
    expect(.firstCampaign, 0, 3)
    expect(.campaign, 6, 30)
    expect(.change, 11, 12)
    expect(.alive, 3, 7)
    expect(.notAlive, 15, 5)
    expect(.lively, 4, 40)
    expect(.dull, 10, 12)
    expect(.fewerRegulars, 9, 1)
    expect(.lastRegular, 14, 6)
    expect(.peak, 8, 20)
    expect(.exposure, 10, 0.31)
    expect(.backlog, 12, 44)
    expect(.unanswered, 20, 0.2)
    expect(.silence, 22, 0)
    #expect(!Self.events.contains { $0.kind == .moreRegulars || $0.kind == .regularsAgain })
    #expect(zip(Self.events, Self.events.dropFirst()).allSatisfy { $0.week <= $1.week })
  }

  @Test("a state that lasts less than a month is no turn")
  func flicker() {
    let course = Self.course(30) { metric, week in
      metric == .posters ? (week % 3 == 0 ? 9 : 2) : metric == .core ? 1 : 0
    }
    let kinds = Set(ReplayEvents(trajectory: course, aliveAt: 6, study: nil).all.map(\.kind))
    #expect(!kinds.contains(.alive) && !kinds.contains(.notAlive))
  }

  @Test("every sentence of the story names a week and a value")
  func sentences() throws {
    let text = ReplayText(
      trajectory: Self.rise, index: 3, seed: 1, aliveAt: 6, study: Self.study(Self.rise), label: { $0 })
    let sentences = (text.storyLines + text.reasons(Self.study(Self.rise))).flatMap { line in
      line.split(separator: /\. (?=[A-Z])/).map(String.init)
    }
    #expect(sentences.count > 20)
    for sentence in sentences {
      #expect(sentence.contains(/[Ww]eeks? [0-9]+/), "\(sentence)")
      let values = sentence.replacing(/[Ww]eeks? [0-9]+(–[0-9]+)?/, with: "")
      #expect(values.contains(/[0-9]/) || sentence.contains("nobody"), "\(sentence)")
      #expect(!sentence.contains("[") && !sentence.contains("{"), "\(sentence)")
    }
  }

  @Test("the story's months follow each other and end with the run", arguments: [1, 4, 5, 30])
  func months(weeks: Int) throws {
    let course = Self.course(weeks) { metric, week in metric == .posters ? Double(10 + week % 2) : 0 }
    let lines = ReplayText(trajectory: course, index: 0, seed: 1, aliveAt: 6).storyLines
    var next = 1
    for line in lines {
      let found = try #require(line.firstMatch(of: /^Weeks ([0-9]+)(?:–([0-9]+))?:/))
      #expect(Int(found.output.1) == next)
      next = (Int(found.output.2 ?? found.output.1) ?? 0) + 1
    }
    #expect(next == weeks + 1)
    if weeks == 30 { #expect(lines.contains { $0.contains("quiet") }) }
  }

  @Test("how it ended decides the first reason")
  func verdicts() {
    for (last, words) in [
      (1.0, "would need to be alive"), (8, "below the middle"), (20, "does well"), (50, "takes off"),
    ] {
      let course = Self.course(8) { metric, _ in metric == .posters ? last : 0 }
      let reasons = ReplayText(trajectory: course, index: 0, seed: 1, aliveAt: 6).reasons(Self.study(course))
      #expect(reasons[0].contains(words), "\(reasons[0])")
    }
  }

  @Test func golden() {
    for width in [80, 50] {
      let text = ReplayText(
        trajectory: Self.rise, index: 3, seed: 1, aliveAt: 6, study: Self.study(Self.rise),
        style: .init(width: width), label: { ["reader_contributes": "readers who start to post"][$0] ?? $0 }
      ).text
      Golden.expect(text, matches: "replay-story-\(width).txt")
    }
  }
}
