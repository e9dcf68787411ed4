import MootLanguage
import MootScenario

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

  /// The day that `YYYY-MM-DD` names; nil for anything else.
  package init?(_ text: String) {
    guard let day = CalendarDay(text) else { return nil }
    self.init(year: day.year, month: day.month, day: day.day)
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

  /// Days since 1970 began.
  ///
  /// Source: H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`.
  var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that many days later; earlier for a negative number.
  func adding(days: Int) -> CharterDate {
    CharterDate(secondsSince1970: Int64(daysSince1970 + days) * 86_400)
  }

  func inlines(in wording: Wording) -> [Inline] {
    wording.inlines(
      "date",
      ["day": [.text("\(day)")], "month": wording.inlines("month.\(month)"), "year": [.text("\(year)")]])
  }
}
