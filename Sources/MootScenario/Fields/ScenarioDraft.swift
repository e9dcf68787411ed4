import MootModel

/// A scenario while its answers land, with what is needed to work out the defaults that depend on others.
struct ScenarioDraft {
  var name = ""
  var language = "en"
  var currency = "USD"
  var narrative = Narrative()
  var plan = CommunityPlan<Prior>.ordinary
  var simulation = SimulationSettings()
  /// All hours of the team in a week.
  var teamHours = Prior.fixed(22)
  /// `unknown` was said, where what that means depends on other answers.
  var unknown: Set<String> = []

  /// How the hours of a team are shared out where the single ones are not stated, in parts of 22.
  static let shares: [(path: String, part: Double, hours: any WritableKeyPath<ScenarioDraft, Prior> & Sendable)] = [
    ("team.answering_hours", 12, \.plan.team.answeringHours),
    ("team.outreach_hours", 4, \.plan.team.outreachHours),
    ("team.seeding_hours", 2, \.plan.team.seedingHours),
    ("moderation.hours", 4, \.plan.moderation.hours),
  ]

  /// The numbers that follow from graded answers.
  static let patterns:
    [(
      path: String, score: any KeyPath<ReadinessGrades, Double?> & Sendable,
      number: any WritableKeyPath<ScenarioDraft, Prior> & Sendable
    )] = [
      ("readiness.need", \.need, \.plan.readiness.need),
      ("readiness.lasting_problem", \.lastingProblem, \.plan.readiness.lastingProblem),
      ("readiness.mutual_benefit", \.mutualBenefit, \.plan.readiness.mutualBenefit),
    ]

  /// Works out what was not stated and depends on other answers.
  ///
  /// - The four kinds of hours are 12, 4, 2 and 4 parts of 22 of `team.hours`. A range of `team.hours` becomes one range
  ///   for each, drawn separately.
  /// - The three scores of `readiness` are those of their grades where any was given, else one half.
  /// - `team.channels` is the channels of `connections` that have an owner; `structure.spaces` the number of areas.
  /// - `launch.founding_members` is 40, but at most a tenth of the eligible, and at least 2.
  /// - `money.tickets_per_month` is a twentieth of the eligible; unknown is a fifth to five times that.
  mutating func derive(stated: Set<String>) {
    for share in Self.shares where !stated.contains(share.path) {
      self[keyPath: share.hours] = teamHours.scaled(by: share.part, over: 22)
    }
    let eligible = plan.audience.eligible.center
    for pattern in Self.patterns where !stated.contains(pattern.path) {
      if let score = narrative.readiness[keyPath: pattern.score] { self[keyPath: pattern.number] = .fixed(score) }
    }
    // Every touchpoint with an owner is connected.
    if !stated.contains("team.channels"), !narrative.connections.isEmpty {
      narrative.channels = narrative.connections.filter { $0.owner != nil }.map(\.channel)
      plan.team.channels = narrative.channels.count
    }
    if !stated.contains("structure.spaces"), !narrative.areas.isEmpty {
      plan.spaces = .fixed(Double(narrative.areas.count))
    }
    if !stated.contains("launch.founding_members") {
      plan.launch.foundingMembers = .fixed(min(40, max(2, (eligible / 10).rounded(.up))))
    }
    let tickets = 0.05 * eligible
    if unknown.contains("money.tickets_per_month") {
      plan.money.ticketsPerMonth = .range(tickets / 5, tickets * 5)
    } else if !stated.contains("money.tickets_per_month") {
      plan.money.ticketsPerMonth = .fixed(tickets)
    }
  }
}

extension Prior {
  /// The belief about the number times `factor` over `divisor`; divided last, so that shares of whole hours stay exact.
  func scaled(by factor: Double, over divisor: Double) -> Prior {
    func scale(_ value: Double) -> Double { value * factor / divisor }
    let scaled: Shape =
      switch shape {
      case .fixed(let value): .fixed(scale(value))
      case .logNormal(let median, let logSD): .logNormal(median: scale(median), logSD: logSD)
      case .normal(let mean, let sd): .normal(mean: scale(mean), sd: scale(sd))
      case .uniform(let low, let high): .uniform(scale(low), scale(high))
      // A share does not stay one when it is scaled; no number of hours has these shapes.
      case .beta, .logitNormal: shape
      }
    return Prior(
      scaled, floor: floor.map(scale), ceiling: ceiling.map(scale), redrawnAbove: redrawnAbove.map(scale))
  }
}

extension ScenarioField {
  /// Landings for the usual kinds of fields.
  static func number(_ target: any WritableKeyPath<ScenarioDraft, Prior> & Sendable) -> Landing {
    { draft, value in if case .number(let prior) = value { draft[keyPath: target] = prior } }
  }

  static func whole(_ target: any WritableKeyPath<ScenarioDraft, Int> & Sendable) -> Landing {
    { draft, value in if let number = value.number { draft[keyPath: target] = Int(number) } }
  }

  static func yesNo(_ target: any WritableKeyPath<ScenarioDraft, Bool> & Sendable) -> Landing {
    { draft, value in if case .yesNo(let answer) = value { draft[keyPath: target] = answer } }
  }

  static func text(_ target: any WritableKeyPath<ScenarioDraft, String> & Sendable) -> Landing {
    { draft, value in if let text = value.text { draft[keyPath: target] = text } }
  }

  static func words(_ target: any WritableKeyPath<ScenarioDraft, String?> & Sendable) -> Landing {
    { draft, value in draft[keyPath: target] = value.text }
  }

  static func texts(_ target: any WritableKeyPath<ScenarioDraft, [String]> & Sendable) -> Landing {
    { draft, value in draft[keyPath: target] = value.list ?? [] }
  }

  static func clause(_ target: any WritableKeyPath<ScenarioDraft, ClauseAnswer?> & Sendable) -> Landing {
    { draft, value in draft[keyPath: target] = value == .standard ? .standard : value.text.map { .given($0) } }
  }

  static func clauses(_ target: any WritableKeyPath<ScenarioDraft, OrStandard<[String]>?> & Sendable) -> Landing {
    { draft, value in draft[keyPath: target] = value == .standard ? .standard : value.list.map { .given($0) } }
  }

  /// The center of a number.
  static func center(_ target: any WritableKeyPath<ScenarioDraft, Double?> & Sendable) -> Landing {
    { draft, value in draft[keyPath: target] = value.number }
  }

  static func choice<Choice: RawRepresentable<String> & SendableMetatype>(
    _ target: any WritableKeyPath<ScenarioDraft, Choice> & Sendable
  ) -> Landing {
    { draft, value in
      if let choice = value.text.flatMap(Choice.init(rawValue:)) { draft[keyPath: target] = choice }
    }
  }

  static func decision<Choice: RawRepresentable<String> & SendableMetatype>(
    _ target: any WritableKeyPath<ScenarioDraft, Choice?> & Sendable
  ) -> Landing {
    { draft, value in draft[keyPath: target] = value.text.flatMap(Choice.init(rawValue:)) }
  }
}
