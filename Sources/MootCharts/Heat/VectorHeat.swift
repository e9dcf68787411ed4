import MootText

/// Draws a heat map as SVG: no scripts, no outer files, a title and a description for readers who do not see it.
package struct VectorHeat: Sendable {
  package let chart: HeatMap
  /// Begins every `id`, so that several charts can stand on one page; letters, digits and hyphens.
  package let id: String
  /// Pixels of the view box.
  package let width: Double

  package init(_ chart: HeatMap, id: String = "heat", width: Double = 720) {
    self.chart = chart
    self.id = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    self.width = max(240, width)
  }

  private static let rowHeight = 34.0

  /// The whole element; it ends with a line break.
  package var text: String {
    let labels = chart.rows.map { VectorText.shortened($0, to: 28) }
    let left = 16 + 7.2 * Double((labels + [chart.rowTitle]).map { DisplayWidth.of($0) }.max() ?? 1)
    let top = 84.0
    let cell = (width - left - 12) / Double(max(1, chart.columns.count))
    let bottom = top + Self.rowHeight * Double(chart.rows.count)
    let height = bottom + 40 + 20 * Double(chart.notes.count)
    let names = "\(id)-title \(id)-desc"
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(n(width)) \(n(height))\" role=\"img\""
        + " aria-labelledby=\"\(names)\" font-family=\"system-ui, sans-serif\" font-size=\"13\">"
    ]
    parts.append(VectorText.element("title", ["id": "\(id)-title"], chart.title))
    parts.append(VectorText.element("desc", ["id": "\(id)-desc"], chart.alternative))
    parts.append(VectorText.element("rect", ["width": n(width), "height": n(height), "fill": "#ffffff"]))
    parts.append(write(chart.title, x: 8, y: 20, anchor: "start", weight: "600"))
    parts.append(write(chart.columnTitle, x: left, y: 46, anchor: "start"))
    parts.append(write(chart.rowTitle, x: 8, y: top - 12, anchor: "start"))
    // About seven pixels a letter: a name that is wider than its column is cut.
    for (index, name) in chart.columns.enumerated() {
      let short = VectorText.shortened(name, to: max(3, Int(cell / 7.2)))
      parts.append(write(short, x: left + cell * (Double(index) + 0.5), y: top - 12, anchor: "middle"))
    }
    for (row, name) in labels.enumerated() {
      let y = top + Self.rowHeight * Double(row)
      parts.append(write(name, x: 8, y: y + 21.5, anchor: "start"))
      for (column, value) in chart.cells[row].enumerated() {
        parts += drawn(value, x: left + cell * Double(column), y: y, width: cell)
      }
    }
    parts += legend(left: left, y: bottom + 24)
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func drawn(_ cell: HeatMap.Cell, x: Double, y: Double, width: Double) -> [String] {
    let shade = chart.shade(of: cell.value)
    let (ground, ink) = shade.map { Self.colors[$0] } ?? ("#ffffff", "#222222")
    let inset = cell.isMarked ? 2.5 : 1
    return [
      VectorText.element(
        "rect",
        [
          "x": n(x + inset), "y": n(y + inset), "width": n(width - 2 * inset), "height": n(Self.rowHeight - 2 * inset),
          "fill": ground, "stroke": cell.isMarked ? "#b3261e" : shade == nil ? "#999999" : "none",
          "stroke-width": cell.isMarked ? "3" : "1",
        ]),
      VectorText.element(
        "text",
        [
          "x": n(x + 0.5 * width), "y": n(y + 21.5), "text-anchor": "middle", "fill": ink,
          "font-weight": cell.isMarked ? "700" : "400",
        ], cell.text),
    ]
  }

  private func legend(left: Double, y: Double) -> [String] {
    var parts = [write(chart.least, x: left, y: y, anchor: "start")]
    let start = left + 7.2 * Double(DisplayWidth.of(chart.least)) + 10
    for (index, color) in Self.colors.enumerated() {
      parts.append(
        VectorText.element(
          "rect",
          [
            "x": n(start + 22 * Double(index)), "y": n(y - 12), "width": "22", "height": "14", "fill": color.ground,
            "stroke": "#999999",
          ]))
    }
    parts.append(write(chart.most, x: start + 22 * Double(HeatMap.shades) + 10, y: y, anchor: "start"))
    for (index, note) in chart.notes.enumerated() {
      parts.append(write(note, x: 8, y: y + 20 * Double(index + 1), anchor: "start"))
    }
    return parts
  }

  private func n(_ value: Double) -> String { VectorText.number(value) }

  private func write(_ text: String, x: Double, y: Double, anchor: String, weight: String = "400") -> String {
    VectorText.element(
      "text", ["x": n(x), "y": n(y), "text-anchor": anchor, "font-weight": weight, "fill": "#222222"], text)
  }

  /// Blues of one hue with a letter color that keeps a contrast of 7 to 1 on each.
  private static let colors: [(ground: String, ink: String)] = [
    ("#f0f6fb", "#16202a"), ("#c9def0", "#16202a"), ("#97c0e2", "#16202a"), ("#24588f", "#ffffff"),
    ("#0b3c6f", "#ffffff"),
  ]
}
