package import MootModel

/// Staffed hours as a person writes them: `Mon-Fri 09:00-17:00`, `daily 08:00-20:00`, `always`, `never`,
/// several parts joined by `;` or `,`.
///
/// Days may be a range, also across Sunday (`Sat-Mon`). Hours that end at or before their start run past midnight:
/// `22:00-06:00`; `00:00-24:00` is the whole day.
package enum StaffedNotation {
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let week = 168.0

  /// The staffed week; nil when the text is in no known notation.
  package static func parse(_ text: String) -> StaffedWeek? {
    let text = text.trimmed.lowercased()
    if text == "always" { return StaffedWeek([.init(start: 0, end: week)]) }
    if text == "never" { return StaffedWeek([]) }
    var stretches: [StaffedWeek.Stretch] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
      let words = part.split(separator: " ").map(String.init)
      guard words.count == 2, let days = dayRange(words[0]), let hours = hours(words[1]) else { return nil }
      for day in days {
        let start = Double(day) * 24 + hours.start
        let end = start + hours.length
        stretches.append(.init(start: start, end: min(end, week)))
        // The week is a circle.
        if end > week { stretches.append(.init(start: 0, end: end - week)) }
      }
    }
    return stretches.isEmpty ? nil : StaffedWeek(stretches)
  }

  private static func day(_ word: Substring) -> Int? {
    days.firstIndex { $0 == word || (word.count > 3 && fullName(of: $0) == word) }
  }

  private static func fullName(of day: String) -> String {
    switch day {
    case "tue": "tuesday"
    case "wed": "wednesday"
    case "thu": "thursday"
    case "sat": "saturday"
    default: day + "day"
    }
  }

  private static func dayRange(_ word: String) -> [Int]? {
    if word == "daily" { return Array(0..<7) }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap(day), ends.count <= 2, let last = ends.last.flatMap(day) else { return nil }
    return first <= last ? Array(first...last) : Array(first..<7) + Array(0...last)
  }

  private static func hours(_ word: String) -> (start: Double, length: Double)? {
    let ends = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard ends.count == 2, let start = clock(ends[0]), let end = clock(ends[1]), start < 24 else { return nil }
    return (start, end > start ? end - start : end - start + 24)
  }

  private static func clock(_ word: Substring) -> Double? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) && (1...2).contains($0.count) }),
      let hour = Int(parts[0])
    else { return nil }
    let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
    guard minute < 60, hour < 24 || hour == 24 && minute == 0 else { return nil }
    return Double(hour) + Double(minute) / 60
  }
}
