/// A list of horizontal bars with their intervals, such as what drives a result.
package struct BarChart: Sendable, Hashable {
  package struct Bar: Sendable, Hashable {
    package var label: String
    package var value: Double
    package var interval: ClosedRange<Double>
    /// The value and its interval in words.
    package var note: String

    package init(label: String, value: Double, interval: ClosedRange<Double>, note: String) {
      self.label = label
      self.value = value
      self.interval = interval
      self.note = note
    }
  }

  /// In the order in which they are shown.
  package var bars: [Bar]

  package init(bars: [Bar]) {
    self.bars = bars
  }

  /// The stretch that is drawn: 0, every bar, and every interval.
  var range: ClosedRange<Double> {
    let ends = bars.flatMap { [$0.value, $0.interval.lowerBound, $0.interval.upperBound] }.filter(\.isFinite)
    let low = min(0, ends.min() ?? 0)
    let high = max(0, ends.max() ?? 0)
    return low...(high > low ? high : low + 1)
  }
}
