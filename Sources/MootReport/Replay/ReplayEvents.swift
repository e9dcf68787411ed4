import MootExperiments
import MootModel

/// Finds the turning points of one replicate.
struct ReplayEvents {
  private let trajectory: [[Double]]
  private let aliveAt: Double
  private let study: ReplayStudy?

  /// How long a new state must last to count as a turn.
  private static let lasting = 4

  init(trajectory: [[Double]], aliveAt: Double, study: ReplayStudy?) {
    self.trajectory = trajectory
    self.aliveAt = aliveAt
    self.study = study
  }

  /// All events in the order of their weeks.
  var all: [ReplayEvent] {
    guard !trajectory.isEmpty else { return [] }
    let found = plan + crossings + regulars + extremes
    return found.enumerated().sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }.map(\.element)
  }

  private func series(_ metric: Metric) -> [Double] { trajectory.map { $0[metric.index] } }

  private func at(_ metric: Metric, _ week: Int) -> Double { trajectory[week][metric.index] }

  /// What the plan itself brought.
  private var plan: [ReplayEvent] {
    guard let study else { return [] }
    let campaigns = study.campaigns.filter { $0 < trajectory.count }.map { week in
      week == 0
        ? ReplayEvent(kind: .firstCampaign, week: 0, value: at(.newcomers, 0))
        : ReplayEvent(kind: .campaign, week: week, value: at(.newcomers, week), other: at(.newcomers, week - 1))
    }
    return campaigns
      + study.changes.filter { $0 < trajectory.count }.map {
        ReplayEvent(kind: .change, week: $0, value: at(.posters, $0))
      }
  }

  /// Alive or not, lively or not.
  private var crossings: [ReplayEvent] {
    let posters = series(.posters)
    var events = turns(posters.map { $0 >= aliveAt }).map { week, isOn in
      ReplayEvent(kind: isOn ? .alive : .notAlive, week: week, value: posters[week], other: aliveAt)
    }
    if let study {
      let lively = zip(study.smoothedPosts, study.livelyAt).map { $0 >= $1 }
      events += turns(lively).map { week, isOn in
        ReplayEvent(
          kind: isOn ? .lively : .dull, week: week, value: study.smoothedPosts[week], other: study.livelyAt[week])
      }
    }
    return events
  }

  private var regulars: [ReplayEvent] {
    let core = series(.core)
    let start = core[0]
    var events = turns(core.map { $0 > 0 }, from: start > 0).map { week, isOn in
      isOn
        ? ReplayEvent(kind: .regularsAgain, week: week, value: core[week])
        : ReplayEvent(kind: .lastRegular, week: week, value: at(.posters, week))
    }
    guard start > 0 else { return events }
    if let fewer = turns(core.map { $0 >= start }, from: true).first(where: { !$0.isOn }), core[fewer.week] > 0 {
      events.append(ReplayEvent(kind: .fewerRegulars, week: fewer.week, value: core[fewer.week], other: start))
    }
    if let more = turns(core.map { $0 >= 2 * start + 1 }).first {
      events.append(ReplayEvent(kind: .moreRegulars, week: more.week, value: core[more.week], other: start))
    }
    return events
  }

  private var extremes: [ReplayEvent] {
    let posters = series(.posters)
    var events: [ReplayEvent] = []
    if let peak = posters.indices.max(by: { posters[$0] < posters[$1] }), posters[peak] > 0 {
      events.append(ReplayEvent(kind: .peak, week: peak, value: posters[peak]))
    }
    let exposure = series(.exposure)
    let seen = exposure.filter(\.isFinite).sorted()
    let usual = seen.isEmpty ? 0 : seen[seen.count / 2]
    events += highest(exposure, above: max(0.05, 3 * usual), apart: 13).map {
      ReplayEvent(kind: .exposure, week: $0, value: exposure[$0])
    }
    let backlog = series(.backlog)
    events += highest(backlog, above: 5, apart: 13).map {
      ReplayEvent(kind: .backlog, week: $0, value: backlog[$0], other: at(.moderationHours, $0))
    }
    let answered = series(.answeredShare)
    events += highest(answered.map { 1 - $0 }, above: 0.5, apart: 13).map {
      ReplayEvent(kind: .unanswered, week: $0, value: answered[$0])
    }
    if let silent = series(.goodPosts).firstIndex(of: 0) {
      events.append(ReplayEvent(kind: .silence, week: silent, value: 0, other: posters[silent]))
    }
    return events
  }

  /// The weeks in which a state changes for at least four weeks, or to the end.
  private func turns(_ states: [Bool], from start: Bool = false) -> [(week: Int, isOn: Bool)] {
    var current = start
    var turns: [(week: Int, isOn: Bool)] = []
    for week in states.indices where states[week] != current {
      let until = min(states.count, week + Self.lasting)
      if states[week..<until].allSatisfy({ $0 != current }) {
        current.toggle()
        turns.append((week, current))
      }
    }
    return turns
  }

  /// At most three highest values, which lie apart from each other.
  private func highest(_ values: [Double], above bound: Double, apart: Int) -> [Int] {
    let candidates = values.indices.filter { values[$0].isFinite && values[$0] > bound }
      .sorted { (values[$0], -$0) > (values[$1], -$1) }
    return candidates.reduce(into: [Int]()) { kept, week in
      if kept.count < 3, kept.allSatisfy({ abs($0 - week) >= apart }) { kept.append(week) }
    }
  }
}
