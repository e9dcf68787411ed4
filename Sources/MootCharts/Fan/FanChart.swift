/// A forecast over the weeks: a median between two bands, and the targets it is judged by.
///
/// Says what is shown, not how: ``TerminalFan`` and ``VectorFan`` draw it. All texts are in the reader's language already.
package struct FanChart: Sendable, Hashable {
  /// Lower and upper ends by week; a week may hold NaN.
  package struct Band: Sendable, Hashable {
    package var lower: [Double]
    package var upper: [Double]

    package init(lower: [Double], upper: [Double]) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// A target: a value that should be reached by a week, counted from 1.
  package struct Mark: Sendable, Hashable {
    package var week: Int
    package var value: Double
    package var label: String

    package init(week: Int, value: Double, label: String) {
      self.week = week
      self.value = value
      self.label = label
    }
  }

  /// What the legend calls the parts.
  package struct Legend: Sendable, Hashable {
    package var median: String
    package var inner: String
    package var outer: String
    /// Follows the label of a mark that lies outside of the chart.
    package var outside: String

    package init(median: String, inner: String, outer: String, outside: String) {
      self.median = median
      self.inner = inner
      self.outer = outer
      self.outside = outside
    }
  }

  package var title: String
  /// What the chart shows in a sentence or two, for readers who do not see it.
  package var alternative: String
  package var weekTitle: String
  /// The quantity and its unit.
  package var valueTitle: String
  package var numbers: AxisNumbers
  /// One value a week; the first is that of week 1.
  package var median: [Double]
  /// The 25 % to 75 % band.
  package var inner: Band
  /// The 5 % to 95 % band.
  package var outer: Band
  package var marks: [Mark]
  package var legend: Legend

  package init(
    title: String, alternative: String, weekTitle: String, valueTitle: String, numbers: AxisNumbers, median: [Double],
    inner: Band, outer: Band, marks: [Mark], legend: Legend
  ) {
    self.title = title
    self.alternative = alternative
    self.weekTitle = weekTitle
    self.valueTitle = valueTitle
    self.numbers = numbers
    self.median = median
    self.inner = inner
    self.outer = outer
    self.marks = marks
    self.legend = legend
  }

  package var weeks: Int { median.count }

  /// The axis of the values, from 0 (or below) to the top of the outer band.
  ///
  /// A mark stretches the axis to twice the band at most: beyond that the forecast itself would be a flat line.
  func valueAxis(intervals: Int) -> Axis {
    let seen = (outer.lower + outer.upper + median).filter(\.isFinite)
    let low = min(0, seen.min() ?? 0)
    let top = max(0, seen.max() ?? 0)
    let limit = top > 0 ? 2 * top : .infinity
    let marked = marks.map(\.value).filter { $0.isFinite && $0 <= limit && $0 >= low }
    return Axis.covering(low, max(top, marked.max() ?? 0), intervals: intervals, isWhole: numbers.isWhole)
  }

  /// The five curves at a week between 1 and the last, straight between whole weeks; nil where one is missing.
  func values(at week: Double) -> (low: Double, lower: Double, median: Double, upper: Double, high: Double)? {
    let before = min(max(Int(week.rounded(.down)) - 1, 0), weeks - 1)
    let after = min(before + 1, weeks - 1)
    let share = week - 1 - Double(before)
    func at(_ curve: [Double]) -> Double {
      guard before < curve.count, after < curve.count else { return .nan }
      return share <= 0 ? curve[before] : curve[before] + (curve[after] - curve[before]) * share
    }
    let values = (at(outer.lower), at(inner.lower), at(median), at(inner.upper), at(outer.upper))
    let all = [values.0, values.1, values.2, values.3, values.4]
    return all.allSatisfy(\.isFinite) ? values : nil
  }
}
