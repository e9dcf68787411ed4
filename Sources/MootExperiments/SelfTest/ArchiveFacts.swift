import MootModel

/// What archives of posts tell: the facts of communities that were observed from outside.
enum ArchiveFacts {
  static let weeks = 208
  /// As the observed series have at least: a best quarter of so many posters a month.
  static let leastPeak = 15.0

  /// Few founders, nobody paid, nothing announced: communities of the kind whose archives are kept.
  static var plan: CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = .fixed(8_000)
    plan.membership.model = .registration
    plan.moderation.policy = ModerationPolicy(.reactive)
    plan.moderation.hours = .fixed(0)
    plan.team.answeringHours = .fixed(0)
    plan.team.outreachHours = .fixed(0)
    plan.team.seedingHours = .fixed(0)
    plan.launch.foundingMembers = .fixed(10)
    plan.launch.foundingCore = .fixed(2)
    plan.launch.campaigns = []
    return plan
  }

  /// Keeps what one community's archive says.
  struct Follower: CommunityFollower {
    /// One number for each fact of the group, and what became of the community.
    struct Finding: Sendable {
      let peak: Double
      let values: [Double]
      let fate: Fate
    }

    private var crowd: Crowd

    init(_ simulator: Simulator, seed: UInt64, replicate: Int, state: CommunityState) {
      crowd = Crowd(simulator, seed: seed, replicate: replicate, state: state)
    }

    mutating func follow(_ flow: WeekFlow, week: Int, _ block: TrajectoryBlock, place: Int) {
      crowd.live(flow, week: week)
    }

    consuming func finding(_ block: TrajectoryBlock, place: Int) -> Finding {
      let archive = crowd.archive
      return Finding(
        peak: archive.peak, values: ArchiveFacts.statistics.map { $0.value(of: archive) }, fate: Fate(archive))
    }
  }

  private static let names = FactName.allCases.filter { $0.statistic != nil }
  private static let statistics = names.compactMap(\.statistic)

  static func of(_ findings: [Follower.Finding]) -> [StylizedFact] {
    let large = findings.filter { $0.peak >= leastPeak }
    let fates: [(FactName, Fate)] = [(.riseAndFall, .riseAndFall), (.earlyBurst, .earlyBurst), (.plateau, .plateau)]
    return names.enumerated().map { place, name in StylizedFact(name, over: large.map { $0.values[place] }) }
      + fates.map { name, fate in StylizedFact(name, share: large.count { $0.fate == fate }, of: large.count) }
  }
}
