/// The hours of a week in which a moderator is there.
package struct StaffedWeek: Sendable, Hashable {
  /// A staffed stretch, in hours from Monday 00:00, with `start` below `end`.
  package struct Stretch: Sendable, Hashable {
    package let start: Double
    package let end: Double

    package init(start: Double, end: Double) {
      self.start = start
      self.end = end
    }
  }

  static let hours = 168.0

  /// The stretches, ascending and disjoint.
  package let stretches: [Stretch]

  /// Merges stretches that touch or overlap.
  ///
  /// Edge cases: no stretch at all means that nobody is ever there.
  package init(_ stretches: [Stretch]) {
    var merged: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.start < $1.start }) {
      if let last = merged.last, stretch.start <= last.end {
        merged[merged.count - 1] = Stretch(start: last.start, end: max(last.end, stretch.end))
      } else {
        merged.append(stretch)
      }
    }
    self.stretches = merged
  }

  /// Monday to Friday, nine to five.
  package static let officeHours = StaffedWeek(
    (0..<5).map { Stretch(start: Double($0) * 24 + 9, end: Double($0) * 24 + 17) })

  /// The mean wait for cover of a post that arrives at any moment of the week, in hours: Σ gap²/(2·168).
  ///
  /// Edge cases: 0 when somebody is always there; 84 hours, half a week, when nobody ever is.
  package var coverWaitHours: Double {
    stretches.isEmpty ? Self.hours / 2 : gaps.reduce(0) { $0 + $1 * $1 } / (2 * Self.hours)
  }

  /// The longest time in which nobody is there, in hours.
  ///
  /// Edge cases: 0 when somebody is always there; a whole week when nobody ever is.
  package var longestGap: Double { stretches.isEmpty ? Self.hours : gaps.max() ?? 0 }

  /// The hours between the stretches.
  private var gaps: [Double] {
    guard let first = stretches.first, let last = stretches.last else { return [] }
    // The week is a circle: the last gap runs into Monday.
    var gaps = [Self.hours - last.end + first.start]
    for (before, after) in zip(stretches, stretches.dropFirst()) { gaps.append(after.start - before.end) }
    return gaps
  }

  /// The same in days.
  package var coverWaitDays: Double { coverWaitHours / 24 }
}
