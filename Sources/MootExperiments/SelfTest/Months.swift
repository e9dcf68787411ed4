/// Calendar months counted in weeks: of every thirteen weeks four, four and five.
enum Months {
  /// The month in which a week lies, both from 0.
  static func month(ofWeek week: Int) -> Int { week / 13 * 3 + min(2, week % 13 / 4) }

  /// Whether a month ends with this week.
  static func ends(withWeek week: Int) -> Bool { month(ofWeek: week + 1) > month(ofWeek: week) }

  /// The number of whole months in so many weeks.
  static func count(weeks: Int) -> Int { month(ofWeek: weeks) }
}
