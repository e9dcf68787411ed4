package import MootModel

/// What a number of a scenario may be.
package struct NumberRule: Sendable, Hashable {
  /// The unit, by a word that the catalogues know under `field.unit.<word>`.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case people
    case firms
    case share
    case count
    case hoursPerWeek = "hours-per-week"
    case itemsPerWeek = "items-per-week"
    case moneyPerMonth = "money-per-month"
    case moneyPerYear = "money-per-year"
    case money
    case rate
    case week
    case weeks
    case ticketsPerMonth = "tickets-per-month"
    case posters
    case score
    case grade
    case hours
    case days
    case months
    case any
  }

  package var lower: Double
  package var upper: Double
  package var unit: Unit
  /// Whether it must be whole.
  package var isWhole: Bool
  /// Whether a range, a guess or `unknown` may stand in its place.
  package var allowsRange: Bool
  /// What `unknown` stands for; nil where that depends on other answers.
  package var unknown: Prior?
  /// Words that may stand in place of the number, such as `needed`.
  package var words: [String]

  init(
    _ bounds: ClosedRange<Double>, _ unit: Unit, whole isWhole: Bool = false, range allowsRange: Bool = true,
    unknown: Prior? = nil, words: [String] = []
  ) {
    lower = bounds.lowerBound
    upper = bounds.upperBound
    self.unit = unit
    self.isWhole = isWhole
    self.allowsRange = allowsRange
    self.unknown = unknown
    self.words = words
  }

  /// A plain number without any uncertainty.
  static func exact(_ bounds: ClosedRange<Double>, _ unit: Unit, whole: Bool = false) -> NumberRule {
    NumberRule(bounds, unit, whole: whole, range: false)
  }
}

/// A number in the notation of a scenario file: at most as many digits as it needs, no separators.
package enum NumberText {
  package static func of(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }
}
