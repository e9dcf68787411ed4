import MootModel

/// What is reported of company communities, which have staff.
enum CompanyFacts {
  static let weeks = 104
  private static let year = 52
  static let answeringHours = 12.0

  /// The ordinary plan is one: 12,000 eligible, registration, 12 answering hours.
  static func plan(answeringHours: Double) -> CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(12_000)
    plan.membership.model = .registration
    plan.team.answeringHours = .fixed(answeringHours)
    return plan
  }

  /// Keeps what a community manager counts; NaN where there is nothing to count.
  struct Follower: CommunityFollower {
    struct Finding: Sendable {
      var active = Double.nan
      var activeShare = Double.nan
      var regulars = Double.nan
      /// Their share of the last year's posts: benchmarks are of mature communities.
      var regularsPosts = Double.nan
      var answered = Double.nan
      var staffAnswers = Double.nan
      /// Staff's share of the answers in the first year over that in both.
      var staffFirstYear = Double.nan
    }

    private var posts = 0
    private var corePosts = 0
    private var firstYear = Double.nan

    init(_ simulator: Simulator, seed: UInt64, replicate: Int, state: CommunityState) {}

    mutating func follow(_ flow: WeekFlow, week: Int, _ block: TrajectoryBlock, place: Int) {
      if week == CompanyFacts.year - 1 { firstYear = Self.share(block, .staffAnswers, .answers, place) }
      guard week >= CompanyFacts.weeks - CompanyFacts.year else { return }
      posts += flow.firstPosters + flow.furtherPosts
      for group in 0..<CommunityState.classes {
        let core = flow.posts(of: .core, class: group)
        corePosts += core
        posts += core + flow.posts(of: .contributors, class: group)
      }
    }

    consuming func finding(_ block: TrajectoryBlock, place: Int) -> Finding {
      func last(_ metric: Metric) -> Double { block[metric, block.weeks - 1, replicate: place] }
      let staff = Self.share(block, .staffAnswers, .answers, place)
      return Finding(
        active: last(.active), activeShare: last(.activeShare), regulars: last(.core) / last(.members),
        regularsPosts: Double(corePosts) / Double(posts),
        answered: Self.share(block, .answeredQuestions, .questions, place), staffAnswers: staff,
        staffFirstYear: firstYear / staff)
    }

    private static func share(
      _ block: TrajectoryBlock, _ part: TrajectoryBlock.RunningSum, _ whole: TrajectoryBlock.RunningSum, _ place: Int
    ) -> Double {
      block[part, replicate: place] / block[whole, replicate: place]
    }
  }

  static func of(_ staffed: [Follower.Finding], alone: [Follower.Finding]) -> [StylizedFact] {
    func share(_ name: FactName, _ holds: (Double) -> Bool) -> StylizedFact {
      StylizedFact(name, share: staffed.count { holds($0.active) }, of: staffed.count)
    }
    return [
      StylizedFact(.activeShare, over: staffed.map(\.activeShare)),
      StylizedFact(.regulars, over: staffed.map(\.regulars)),
      StylizedFact(.regularsPosts, over: staffed.map(\.regularsPosts)),
      StylizedFact(.answered, over: staffed.map(\.answered)),
      StylizedFact(.answeredByMembers, over: alone.map(\.answered)),
      StylizedFact(.staffAnswers, over: staffed.map(\.staffAnswers)),
      StylizedFact(.staffFirstYear, over: staffed.map(\.staffFirstYear)),
      share(.under100) { $0 <= 100 }, share(.upTo500) { $0 > 100 && $0 <= 500 }, share(.over1000) { $0 > 1_000 },
    ]
  }
}
