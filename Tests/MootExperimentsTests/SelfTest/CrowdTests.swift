import MootModel
import MootRandom
import MootTestSupport
import Testing

@testable import MootExperiments

/// Persons dealt from counts: nobody and no post is lost, and what is measured of persons is what the model measures of counts.
struct CrowdTests {
  /// Bans happen, so that they are dealt, too.
  private static let simulator = Simulator(
    schedule: Schedule(ArchiveFacts.plan),
    settings: RunSettings(
      weeks: 78, overrides: ["violations": .fixed(0.2), "ban_rate": .fixed(0.5), "flag_recall": .fixed(0.9)]))

  @Test func everyCountIsThatOfTheModelInEveryWeek() throws {
    var plan = ArchiveFacts.plan
    plan.moderation.hours = .fixed(20)
    let simulator = Simulator(schedule: Schedule(plan), settings: Self.simulator.settings)
    let weeks = simulator.settings.weeks
    var course = try simulator.begin(seed: 5, replicates: 0..<16)
    var block = TrajectoryBlock(weeks: weeks, capacity: 16)
    let flows = WeekFlows()
    var crowds = (0..<16).map {
      Crowd(simulator, seed: 5, replicate: $0, state: course.state(lane: $0))
    }
    var posts = [Int](repeating: 0, count: 16)
    var banned = 0
    block.beginLanes()
    for week in 0..<weeks {
      course.step(week: week, into: &block, at: 0, flows: flows)
      for lane in crowds.indices {
        let flow = flows[lane]
        crowds[lane].live(flow, week: week)
        let state = course.state(lane: lane)
        posts[lane] += flow.firstPosters + flow.furtherPosts
        for group in 0..<CommunityState.classes {
          for stage in WeekFlow.Stage.allCases {
            #expect(Double(crowds[lane].count(stage, class: group)) == state.posters(stage, class: group))
          }
          posts[lane] += flow.posts(of: .contributors, class: group) + flow.posts(of: .core, class: group)
          banned += flow.banned(class: group)
        }
        if Months.ends(withWeek: week) {
          #expect(crowds[lane].archive.months.reduce(0) { $0 + $1.posts } == posts[lane])
        }
      }
    }
    #expect(crowds.allSatisfy { $0.archive.posts.reduce(0, +) == $0.archive.months.reduce(0) { $0 + $1.posts } })
    #expect(banned > 0 && posts.reduce(0, +) > 1_000)
  }

  /// A month's posters and new posters, counted of persons, less what the model measures of expected numbers.
  private struct Difference: CommunityFollower {
    private var crowd: Crowd
    private var measuredNew = 0.0
    private var posters: [Double] = []
    private var new: [Double] = []

    init(_ simulator: Simulator, seed: UInt64, replicate: Int, state: CommunityState) {
      crowd = Crowd(simulator, seed: seed, replicate: replicate, state: state)
    }

    mutating func follow(_ flow: WeekFlow, week: Int, _ block: TrajectoryBlock, place: Int) {
      crowd.live(flow, week: week)
      measuredNew += block[.newPosters, week, replicate: place]
      guard Months.ends(withWeek: week) else { return }
      let month = crowd.archive.months.last!
      // The model measures the last 28 days, which is a month of four weeks.
      if Months.month(ofWeek: week) == Months.month(ofWeek: week - 4) + 1 {
        posters.append(Double(month.posters) - block[.posters, week, replicate: place])
      }
      new.append(Double(month.new) - measuredNew)
      measuredNew = 0
    }

    consuming func finding(_ block: TrajectoryBlock, place: Int) -> [Double] {
      [posters, new].map { $0.reduce(0, +) / Double($0.count) }
    }
  }

  @Test func postersOfPersonsAreThoseThatTheModelMeasures() async throws {
    let differences = try await Difference.findings(
      Simulator(schedule: Schedule(ArchiveFacts.plan), settings: RunSettings(weeks: 104)), seed: 3,
      replicates: Workload.replicates(8_000), jobs: 2, watch: NoWatch())
    for (place, what) in ["posters", "new"].enumerated() {
      let sample = Sample(differences.map { $0[place] })
      #expect(abs(sample.meanScore(0)) < 4.5, "\(what): \(sample.mean) ± \(sample.meanError)")
      // Tight enough to notice a poster in ten communities' months.
      #expect(sample.meanError < 0.1 || Workload.replicates(8_000) < 8_000)
    }
  }

  @Test(arguments: [(members: 2, posts: 2, shape: 0.5), (2, 7, 0.5), (5, 12, 0.6), (40, 90, 2.0), (3, 300, 0.05)])
  func postsOfAGroupAreDirichletMultinomial(members: Int, posts: Int, shape: Double) {
    var urn = PostUrn()
    var own: [Double] = []
    var wrote = 0.0
    for trial in 0..<Workload.replicates(40_000) {
      var stream = KeyedStream(seed: 8, replicate: UInt64(trial), process: 1, week: UInt32(members))
      var counts = [Int](repeating: 0, count: members)
      urn.deal(posts, to: Array(0..<members), shape: shape, using: &stream) { counts[$0] += 1 }
      #expect(counts.reduce(0, +) == posts)
      own.append(Double(counts[members - 1]))
      wrote += counts[members - 1] > 0 ? 1 : 0
    }
    let (n, p, all) = (Double(posts), 1 / Double(members), shape * Double(members))
    let sample = Sample(own)
    #expect(abs(sample.meanScore(n * p)) < 4.5)
    #expect(abs(sample.varianceScore(n * p * (1 - p) * (n + all) / (1 + all))) < 5)
    // The chance of nothing is that of drawing somebody else's ball every time.
    let none = (0..<posts).reduce(1.0) { $0 * (all - shape + Double($1)) / (all + Double($1)) }
    let trials = Double(own.count)
    #expect(abs(wrote - trials * (1 - none)) < 4.5 * (trials * none * (1 - none)).squareRoot())
  }
}
