/// A stretch of numbers with ticks at round values.
package struct Axis: Sendable, Hashable {
  package let low: Double
  package let high: Double
  /// The distance between two ticks.
  package let step: Double
  /// Ascending.
  package let ticks: [Double]

  /// An axis that covers `low` to `high` and begins and ends at a tick.
  ///
  /// Edge cases: an empty or missing stretch, and one beyond what numbers can hold, gives the axis from 0 to 1.
  ///
  /// - Parameters:
  ///   - low: The lowest value.
  ///   - high: The highest value.
  ///   - intervals: How many stretches between ticks there should be at most, at least 1.
  ///   - isWhole: Whether ticks stand at whole numbers only.
  package static func covering(_ low: Double, _ high: Double, intervals: Int, isWhole: Bool = false) -> Axis {
    guard high - low > 1e-300, max(abs(low), abs(high)) < 1e300 else {
      return Axis(low: 0, high: 1, step: 1, ticks: [0, 1])
    }
    let wanted = max(1, intervals)
    var power = 1.0
    let roughly = (high - low) / Double(wanted)
    while power > roughly { power /= 10 }
    while power * 10 <= roughly { power *= 10 }
    if isWhole { power = max(1, power) }
    for factor in [1, 2, 2.5, 5, 10, 20, 25, 50] {
      let step = factor * power
      if isWhole, step != step.rounded() { continue }
      let first = (low / step).rounded(.down)
      let last = (high / step).rounded(.up)
      if last - first <= Double(wanted) {
        let ticks = stride(from: first, through: last, by: 1).map { $0 * step }
        return Axis(low: first * step, high: last * step, step: step, ticks: ticks)
      }
    }
    return Axis(low: low, high: high, step: high - low, ticks: [low, high])
  }

  /// The position of a value, 0 at the lower end and 1 at the upper one.
  package func position(_ value: Double) -> Double { (value - low) / (high - low) }

  /// The weeks at which to write a number: round ones that planners know, at most `limit` of them, the last included.
  ///
  /// Edge cases: one week gives that week.
  package static func weeks(through last: Int, limit: Int) -> [Int] {
    guard last > 1, limit > 1 else { return [max(1, last)] }
    let steps = [1, 2, 4, 13, 26, 52, 104, 260, 520, 1040]
    let step = steps.first { last / $0 + 1 < limit } ?? last
    var weeks = [1] + stride(from: step, through: last, by: step).filter { $0 > 1 }
    // The last week is the one that is asked about: the tick before it gives way.
    if let nearest = weeks.last, nearest != last {
      if weeks.count > 1, Double(last - nearest) < 0.6 * Double(step) { weeks.removeLast() }
      weeks.append(last)
    }
    if weeks.count > 2, Double(weeks[1] - 1) < 0.5 * Double(step) { weeks.remove(at: 1) }
    return weeks
  }
}
