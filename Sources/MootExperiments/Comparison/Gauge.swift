package import MootModel

/// What alternatives are measured by: one number for each replicate.
///
/// The words of the raw values are those of the columns of a draws file.
package enum Gauge: String, CaseIterable, Sendable, Hashable {
  case joined, members, active, posters, contributors, core
  case goodPosts = "good_posts"
  case answeredShare = "answered_share"
  case staffAnswerShare = "staff_answer_share"
  case exposure
  case moderationHours = "moderation_hours"
  case hoursNeeded = "hours_needed"
  case firms
  case ticketsDeflected = "tickets_deflected"
  case cost, value, alive

  /// Every measure, what people ask for first at the front: the order of pages, and the first is the headline.
  package static let byInterest: [Gauge] = [
    .posters, .active, .members, .joined, .contributors, .core, .firms, .goodPosts, .answeredShare, .staffAnswerShare,
    .exposure, .moderationHours, .hoursNeeded, .ticketsDeflected, .cost, .value, .alive,
  ]

  /// The position in `allCases`: cases are numbered in memory as they are declared; a test holds that.
  var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  package var unit: Unit { self == .alive ? .probability : Metric(rawValue: rawValue)!.unit }

  package enum Direction: String, Sendable, Hashable {
    case more, less
  }

  /// Which way is better.
  package var good: Direction {
    switch self {
    // Members who answer each other need fewer answers by staff.
    case .staffAnswerShare, .exposure, .moderationHours, .hoursNeeded, .cost: .less
    default: .more
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
