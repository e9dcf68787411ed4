package import MootModel

/// What alternatives are measured by: one number for each replicate.
///
/// The words of the raw values are those of the columns of a draws file.
package enum Gauge: String, CaseIterable, Sendable, Hashable {
  case posters, active, members, joined, core
  case goodPosts = "good_posts"
  case answeredShare = "answered_share"
  case exposure
  case moderationHours = "moderation_hours"
  case ticketsDeflected = "tickets_deflected"
  case cost, value, alive

  package var unit: Unit {
    switch self {
    case .posters, .active, .members, .joined, .core: .people
    case .goodPosts: .posts
    case .answeredShare, .exposure: .share
    case .moderationHours: .hours
    case .ticketsDeflected: .tickets
    case .cost, .value: .money
    case .alive: .probability
    }
  }

  package enum Direction: String, Sendable, Hashable {
    case more, less
  }

  /// Which way is better.
  package var good: Direction {
    switch self {
    case .exposure, .moderationHours, .cost: .less
    default: .more
    }
  }

  /// The measure in one replicate; NaN where it is missing.
  package func value(of outcome: ReplicateOutcome) -> Double {
    switch self {
    case .posters: outcome.posters
    case .active: outcome.active
    case .members: outcome.members
    case .joined: outcome.joined
    case .core: outcome.core
    case .goodPosts: outcome.goodPosts
    case .answeredShare: outcome.answeredShare ?? .nan
    case .exposure: outcome.exposure ?? .nan
    case .moderationHours: outcome.moderationHours
    case .ticketsDeflected: outcome.ticketsDeflected
    case .cost: outcome.cost
    case .value: outcome.value
    case .alive: outcome.alive ? 1 : 0
    }
  }
}

/// A measure, or the meeting of a target.
package enum Criterion: Sendable, Hashable {
  case measure(Gauge)
  /// Met or not; its mean is the chance of the target.
  case target(Target)

  /// The word for it on the command line and in files.
  package var key: String {
    switch self {
    case .measure(let measure): measure.rawValue
    case .target(let target): "target:\(target.id)"
    }
  }

  package var unit: Unit {
    switch self {
    case .measure(let measure): measure.unit
    case .target: .probability
    }
  }

  package var good: Gauge.Direction {
    switch self {
    case .measure(let measure): measure.good
    case .target: .more
    }
  }

  /// The difference that matters where the first alternative has `value` on average.
  package func matters(at value: Double) -> Double {
    switch self {
    case .measure(let measure): LeastDifference(of: measure).around(value)
    case .target: LeastDifference(of: .alive).around(value)
    }
  }
}
