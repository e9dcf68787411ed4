/// How far each of several things moves a result, the widest bar on top.
///
/// Says what is shown, not how: ``TerminalTornado`` and ``VectorTornado`` draw it. All texts are in the reader's language
/// already.
package struct TornadoChart: Sendable, Hashable {
  package struct Bar: Sendable, Hashable {
    package var label: String
    /// The result at the lower end of the thing, and at its upper end.
    package var low: Double
    package var high: Double
    /// What the thing is at its two ends, such as "0.28" and "0.72".
    package var lowEnd: String
    package var highEnd: String
    /// Both results in words, such as "60 to 190".
    package var note: String

    package init(label: String, low: Double, high: Double, lowEnd: String, highEnd: String, note: String) {
      self.label = label
      self.low = low
      self.high = high
      self.lowEnd = lowEnd
      self.highEnd = highEnd
      self.note = note
    }
  }

  package var title: String
  /// What the chart shows in a sentence or two, for readers who do not see it.
  package var alternative: String
  /// The quantity and its unit.
  package var valueTitle: String
  package var numbers: AxisNumbers
  /// In the order in which they are shown.
  package var bars: [Bar]
  /// The result that the bars are held against.
  package var center: Double
  /// What the legend says of the center and of the two parts of a bar.
  package var centerLabel: String
  package var lowLabel: String
  package var highLabel: String

  package init(
    title: String, alternative: String, valueTitle: String, numbers: AxisNumbers, bars: [Bar], center: Double,
    centerLabel: String, lowLabel: String, highLabel: String
  ) {
    self.title = title
    self.alternative = alternative
    self.valueTitle = valueTitle
    self.numbers = numbers
    self.bars = bars
    self.center = center
    self.centerLabel = centerLabel
    self.lowLabel = lowLabel
    self.highLabel = highLabel
  }

  /// The axis that holds every bar and the center.
  func axis(intervals: Int) -> Axis {
    let seen = (bars.flatMap { [$0.low, $0.high] } + [center]).filter(\.isFinite)
    return Axis.covering(seen.min() ?? 0, seen.max() ?? 0, intervals: intervals)
  }
}
