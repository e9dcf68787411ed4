import MootText

/// Draws a fan chart as SVG: no scripts, no outer files, a title and a description for readers who do not see it.
package struct VectorFan: Sendable {
  package let chart: FanChart
  /// Begins every `id`, so that several charts can stand on one page; letters, digits and hyphens.
  package let id: String
  /// Pixels of the view box.
  package let width: Double
  package let height: Double

  package init(_ chart: FanChart, id: String = "fan", width: Double = 720, height: Double = 400) {
    self.chart = chart
    self.id = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    self.width = max(240, width)
    self.height = max(160, height)
  }

  private var legendLines: Int { 1 + chart.marks.filter(\.value.isFinite).count }

  /// The whole element; it ends with a line break.
  package var text: String {
    let axis = chart.valueAxis(intervals: 6)
    let labels = axis.ticks.map { chart.numbers.text($0, step: axis.step) }
    // Seven and a half pixels a digit at a font size of 13.
    let left = 20 + 7.5 * Double(labels.map { DisplayWidth.of($0) }.max() ?? 1)
    let plot = Frame(left: left, right: width - 20, top: 54, bottom: height - 52 - 20 * Double(legendLines))
    let names = "\(id)-title \(id)-desc"
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(n(width)) \(n(height))\" role=\"img\""
      + " aria-labelledby=\"\(names)\" font-family=\"system-ui, sans-serif\" font-size=\"13\">"
    var parts = [head]
    parts.append(VectorText.element("title", ["id": "\(id)-title"], chart.title))
    parts.append(VectorText.element("desc", ["id": "\(id)-desc"], chart.alternative))
    parts.append(VectorText.element("rect", ["width": n(width), "height": n(height), "fill": Color.ground]))
    parts.append(text(chart.title, x: 8, y: 20, anchor: "start", weight: "600"))
    parts.append(text(chart.valueTitle, x: 8, y: 40, anchor: "start"))
    parts += valueLines(axis, labels, plot)
    parts += bands(axis, plot)
    parts += weekLines(plot)
    parts += marks(axis, plot)
    parts += legend(axis, plot)
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private struct Frame {
    var left, right, top, bottom: Double
  }

  private func n(_ value: Double) -> String { VectorText.number(value) }

  private func x(_ week: Double, _ plot: Frame) -> Double {
    guard chart.weeks > 1 else { return 0.5 * (plot.left + plot.right) }
    return plot.left + (week - 1) / Double(chart.weeks - 1) * (plot.right - plot.left)
  }

  private func y(_ value: Double, _ axis: Axis, _ plot: Frame) -> Double {
    plot.bottom - min(max(axis.position(value), 0), 1) * (plot.bottom - plot.top)
  }

  private func text(_ text: String, x: Double, y: Double, anchor: String, weight: String = "400") -> String {
    VectorText.element(
      "text", ["x": n(x), "y": n(y), "text-anchor": anchor, "font-weight": weight, "fill": Color.ink], text)
  }

  private func valueLines(_ axis: Axis, _ labels: [String], _ plot: Frame) -> [String] {
    zip(axis.ticks, labels).flatMap { tick, label in
      let y = y(tick, axis, plot)
      return [
        VectorText.element("path", ["d": "M\(n(plot.left)) \(n(y))H\(n(plot.right))", "stroke": Color.grid]),
        text(label, x: plot.left - 6, y: y + 4.5, anchor: "end"),
      ]
    }
  }

  private func weekLines(_ plot: Frame) -> [String] {
    let weeks = Axis.weeks(through: chart.weeks, limit: Int((plot.right - plot.left) / 45))
    let ticks = weeks.flatMap { week in
      let x = x(Double(week), plot)
      return [
        VectorText.element("path", ["d": "M\(n(x)) \(n(plot.bottom))v5", "stroke": Color.ink]),
        text(String(week), x: x, y: plot.bottom + 19, anchor: "middle"),
      ]
    }
    let rule = "M\(n(plot.left)) \(n(plot.bottom))H\(n(plot.right))"
    let title = text(chart.weekTitle, x: 0.5 * (plot.left + plot.right), y: plot.bottom + 37, anchor: "middle")
    return [VectorText.element("path", ["d": rule, "stroke": Color.ink])] + ticks + [title]
  }

  /// The stretches of weeks without a missing value; a gap in the data is a gap in the picture.
  private var stretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    for week in 0..<chart.weeks where chart.values(at: Double(week + 1)) != nil {
      if let last = stretches.last, last.upperBound == week {
        stretches[stretches.count - 1] = last.lowerBound..<(week + 1)
      } else {
        stretches.append(week..<(week + 1))
      }
    }
    return stretches
  }

  private func bands(_ axis: Axis, _ plot: Frame) -> [String] {
    func curve(_ values: [Double], _ weeks: [Int], _ spread: Double) -> [String] {
      weeks.map { "\(n(x(Double($0 + 1), plot) + spread)) \(n(y(values[$0], axis, plot)))" }
    }
    return stretches.flatMap { stretch -> [String] in
      let weeks = Array(stretch)
      // One week alone would have no width.
      func around(_ lower: [Double], _ upper: [Double]) -> String {
        let half = weeks.count == 1 ? 8.0 : 0
        let there = curve(upper, weeks, -half) + (half > 0 ? curve(upper, weeks, half) : [])
        let back = (half > 0 ? curve(lower, weeks, half) : []) + curve(lower, weeks.reversed(), -half)
        return "M" + (there + back).joined(separator: "L") + "Z"
      }
      let line =
        weeks.count == 1
        ? curve(chart.median, weeks, -8) + curve(chart.median, weeks, 8) : curve(chart.median, weeks, 0)
      let outer = around(chart.outer.lower, chart.outer.upper)
      let inner = around(chart.inner.lower, chart.inner.upper)
      let median = "M" + line.joined(separator: "L")
      return [
        VectorText.element("path", ["d": outer, "fill": Color.outer]),
        VectorText.element("path", ["d": inner, "fill": Color.inner]),
        VectorText.element("path", ["d": median, "fill": "none", "stroke": Color.median, "stroke-width": "2.5"]),
      ]
    }
  }

  private func marks(_ axis: Axis, _ plot: Frame) -> [String] {
    chart.marks.filter(\.value.isFinite).map { mark in
      let x = x(Double(min(max(mark.week, 1), max(1, chart.weeks))), plot)
      return symbol(mark, axis, x: x, y: y(mark.value, axis, plot))
    }
  }

  /// A diamond, or a triangle at the edge for a mark beyond it.
  private func symbol(_ mark: FanChart.Mark, _ axis: Axis, x: Double, y: Double) -> String {
    let isInside = mark.value >= axis.low && mark.value <= axis.high
    let shape = isInside ? "m0 -7l7 7l-7 7l-7 -7z" : "m0 -7l7 12h-14z"
    return VectorText.element(
      "path", ["d": "M\(n(x)) \(n(y))\(shape)", "fill": Color.mark, "stroke": Color.ground, "stroke-width": "1.5"])
  }

  private func legend(_ axis: Axis, _ plot: Frame) -> [String] {
    let top = plot.bottom + 60
    // Height of the sample, so that the median looks like a line and the bands like areas.
    let entries: [(color: String, height: Double, label: String)] = [
      (Color.median, 3, chart.legend.median), (Color.inner, 12, chart.legend.inner),
      (Color.outer, 12, chart.legend.outer),
    ]
    let share = (plot.right - plot.left) / 3
    var parts: [String] = []
    for (index, entry) in entries.enumerated() {
      let left = plot.left + Double(index) * share
      let y = top - 4.5 - 0.5 * entry.height
      parts.append(
        VectorText.element(
          "rect", ["x": n(left), "y": n(y), "width": "18", "height": n(entry.height), "fill": entry.color]))
      parts.append(text(entry.label, x: left + 24, y: top, anchor: "start"))
    }
    for (index, mark) in chart.marks.filter(\.value.isFinite).enumerated() {
      let y = top + 20 * Double(index + 1)
      let isInside = mark.value >= axis.low && mark.value <= axis.high
      let label = isInside ? mark.label : "\(mark.label) \(chart.legend.outside)"
      parts.append(symbol(mark, axis, x: plot.left + 9, y: y - 4))
      parts.append(text(label, x: plot.left + 24, y: y, anchor: "start"))
    }
    return parts
  }

  /// Blues of one hue: they differ in lightness, so that they part in gray print and for color-blind readers.
  private enum Color {
    static let outer = "#c9def0"
    static let inner = "#7fb0d8"
    static let median = "#0b3c6f"
    static let mark = "#b3261e"
    static let ink = "#222222"
    static let grid = "#dddddd"
    static let ground = "#ffffff"
  }
}
