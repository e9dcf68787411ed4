/// Months counted in weeks.
enum Calendar {
  /// Months in a run of two years.
  static let months = 24
  static let weeks = 104

  /// The weeks of a month, counted from 0: 52 weeks are 12 months.
  static func weeks(of month: Int) -> Range<Int> { start(of: month)..<start(of: month + 1) }

  private static func start(of month: Int) -> Int { Int((Double(month) * 52 / 12).rounded()) }
}
