extension CharterDate: Comparable {
  /// The day of `YYYY-MM-DD`; nil for anything else, and for days that the calendar does not have.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CharterDate(year: year, month: month, day: day), CharterDate(secondsSince1970: date.seconds) == date
    else { return nil }
    self = date
  }

  /// `YYYY-MM-DD`.
  package var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(abs(number))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// How many days this day lies after another; negative before it.
  package func days(since other: CharterDate) -> Int { Int((seconds - other.seconds) / 86_400) }

  package static func < (a: CharterDate, b: CharterDate) -> Bool { a.seconds < b.seconds }

  /// Midnight, in universal time, in seconds since 1970 began.
  ///
  /// Source: H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`.
  private var seconds: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
