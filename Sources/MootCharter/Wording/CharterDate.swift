import MootLanguage

/// A day of the calendar, given from outside: a charter never asks the clock.
package struct CharterDate: Sendable, Hashable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Edge cases: nil where the month or the day cannot exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day, in universal time, of a moment in seconds since 1970 began, such as `SOURCE_DATE_EPOCH` holds.
  ///
  /// Source: H. Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`.
  package init(secondsSince1970 seconds: Int64) {
    let days = Int(seconds / 86_400) - (seconds % 86_400 < 0 ? 1 : 0) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  func inlines(in wording: Wording) -> [Inline] {
    wording.inlines(
      "date",
      ["day": [.text("\(day)")], "month": wording.inlines("month.\(month)"), "year": [.text("\(year)")]])
  }
}
