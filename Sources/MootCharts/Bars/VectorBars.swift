/// Draws the bars of a bar chart as SVG, one small picture a bar, to stand beside their labels and notes in a table.
///
/// The pictures say nothing that the notes do not, so they are hidden from readers who do not see them.
package struct VectorBars: Sendable {
  package let chart: BarChart
  /// Pixels of the view box.
  package let width: Double

  package init(_ chart: BarChart, width: Double = 240) {
    self.chart = chart
    self.width = max(40, width)
  }

  private static let height = 18.0

  /// One element a bar, in the chart's order.
  package var pictures: [String] { chart.bars.map(picture) }

  private func picture(_ bar: BarChart.Bar) -> String {
    let (zero, low, high) = (x(0), x(bar.interval.lowerBound), x(bar.interval.upperBound))
    let near = bar.value >= 0 ? max(low, zero) : min(high, zero)
    let parts = [
      "<svg class=\"bar\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(n(width)) \(n(Self.height))\""
        + " aria-hidden=\"true\">",
      rectangle(from: zero, to: near, color: "#24588f", top: 3),
      rectangle(from: low, to: high, color: "#97c0e2", top: 6),
      VectorText.element("path", ["d": "M\(n(zero)) 0V\(n(Self.height))", "stroke": "#777777"]),
      "</svg>",
    ]
    return parts.joined()
  }

  private func x(_ value: Double) -> Double {
    let range = chart.range
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return (share.isFinite ? min(max(share, 0), 1) : 0) * width
  }

  private func rectangle(from start: Double, to end: Double, color: String, top: Double) -> String {
    VectorText.element(
      "rect",
      [
        "x": n(min(start, end)), "y": n(top), "width": n(abs(end - start)), "height": n(Self.height - 2 * top),
        "fill": color,
      ])
  }

  private func n(_ value: Double) -> String { VectorText.number(value) }
}
