import MootText

/// Draws a tornado as SVG: no scripts, no outer files, a title and a description for readers who do not see it.
package struct VectorTornado: Sendable {
  package let chart: TornadoChart
  /// Begins every `id`, so that several charts can stand on one page; letters, digits and hyphens.
  package let id: String
  /// Pixels of the view box.
  package let width: Double

  package init(_ chart: TornadoChart, id: String = "tornado", width: Double = 720) {
    self.chart = chart
    self.id = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    self.width = max(240, width)
  }

  /// Pixels of a bar with its label above it.
  private static let pitch = 40.0
  private static let top = 54.0

  /// The whole element; it ends with a line break.
  package var text: String {
    let (left, right) = (20.0, width - 20)
    let bottom = Self.top + Self.pitch * Double(chart.bars.count)
    let height = bottom + 104
    let axis = chart.axis(intervals: max(2, Int((right - left) / 90)))
    func x(_ value: Double) -> Double { left + min(max(axis.position(value), 0), 1) * (right - left) }
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(n(width)) \(n(height))\" role=\"img\""
        + " aria-labelledby=\"\(id)-title \(id)-desc\" font-family=\"system-ui, sans-serif\" font-size=\"13\">",
      VectorText.element("title", ["id": "\(id)-title"], chart.title),
      VectorText.element("desc", ["id": "\(id)-desc"], chart.alternative),
      VectorText.element("rect", ["width": n(width), "height": n(height), "fill": Color.ground]),
      text(chart.title, x: 8, y: 20, weight: "600"),
      text(chart.valueTitle, x: 8, y: 40),
    ]
    for tick in axis.ticks {
      parts.append(line(x: x(tick), from: Self.top, to: bottom, Color.grid, "1"))
      let isLast = tick == axis.ticks.last
      let anchor = tick == axis.ticks.first ? "start" : isLast ? "end" : "middle"
      parts.append(
        text(chart.numbers.text(tick, step: axis.step), x: x(tick), y: bottom + 19, anchor: anchor))
    }
    for (index, bar) in chart.bars.enumerated() {
      let y = Self.top + Self.pitch * Double(index)
      parts += self.bar(bar, y: y, center: x(chart.center), x: x)
      // Not from top to bottom: a line through the labels would make them hard to read.
      parts.append(line(x: x(chart.center), from: y + 18, to: y + 36, Color.ink, "1.5"))
    }
    parts += legend(y: bottom + 44)
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func bar(_ bar: TornadoChart.Bar, y: Double, center: Double, x: (Double) -> Double) -> [String] {
    let ends = [(bar.low, Color.low), (bar.high, Color.high)].filter { $0.0.isFinite }
      .sorted { abs($0.0 - chart.center) > abs($1.0 - chart.center) }
    let named = bar.lowEnd.isEmpty ? bar.label : "\(bar.label) (\(bar.lowEnd) … \(bar.highEnd))"
    return [text("\(named): \(bar.note)", x: 20, y: y + 14)]
      + ends.map { value, color in
        VectorText.element(
          "rect",
          [
            "x": n(min(center, x(value))), "y": n(y + 20), "width": n(max(1, abs(x(value) - center))), "height": "14",
            "fill": color,
          ])
      }
  }

  private func legend(y: Double) -> [String] {
    let entries = [(Color.low, chart.lowLabel), (Color.high, chart.highLabel), (Color.ink, chart.centerLabel)]
    return entries.enumerated().flatMap { index, entry in
      let y = y + 20 * Double(index)
      let isLine = index == 2
      return [
        VectorText.element(
          "rect",
          [
            "x": isLine ? "28" : "20", "y": n(y - 11), "width": isLine ? "2" : "18", "height": "12", "fill": entry.0,
          ]),
        text(entry.1, x: 46, y: y),
      ]
    }
  }

  private func n(_ value: Double) -> String { VectorText.number(value) }

  private func line(x: Double, from top: Double, to bottom: Double, _ color: String, _ width: String) -> String {
    VectorText.element(
      "path", ["d": "M\(n(x)) \(n(top))V\(n(bottom))", "stroke": color, "stroke-width": width])
  }

  private func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", weight: String = "400"
  ) -> String {
    VectorText.element(
      "text", ["x": n(x), "y": n(y), "text-anchor": anchor, "font-weight": weight, "fill": Color.ink], text)
  }

  /// Two blues that differ in lightness, as in the fan chart.
  private enum Color {
    static let low = "#7fb0d8"
    static let high = "#0b3c6f"
    static let ink = "#222222"
    static let grid = "#dddddd"
    static let ground = "#ffffff"
  }
}
