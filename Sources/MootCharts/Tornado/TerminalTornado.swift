import MootText

/// Draws a tornado with characters: from the center, light to where the thing is low and solid to where it is high.
package struct TerminalTornado: Sendable {
  package let chart: TornadoChart
  /// Columns that may be used, at least 30.
  package let width: Int
  package let glyphs: GlyphSet
  package let paint: Paint

  package init(_ chart: TornadoChart, width: Int, glyphs: GlyphSet, paint: Paint = Paint(isOn: false)) {
    self.chart = chart
    self.width = max(30, width)
    self.glyphs = glyphs
    self.paint = paint
  }

  private var marks: (low: Character, high: Character, center: Character, tick: Character, rule: Character) {
    glyphs == .unicode ? ("░", "█", "│", "┬", "─") : (".", "#", "|", "+", "-")
  }

  /// The lines of the picture, none wider than asked: a label above each bar, its note beside it, an axis, a legend.
  package var lines: [String] {
    let notes = chart.bars.map { glyphs.text(TerminalText.safe($0.note)) }
    let noteWidth = notes.map { DisplayWidth.of($0) }.max() ?? 0
    let room = width - 4 - noteWidth
    let beside = room >= 20
    // The last number of the axis may stand out by two columns.
    let columns = min(60, beside ? room : width - 4)
    let axis = chart.axis(intervals: max(2, columns / 12))
    var lines: [String] = []
    for (bar, note) in zip(chart.bars, notes) {
      let ends = bar.lowEnd.isEmpty ? "" : " (\(bar.lowEnd) … \(bar.highEnd))"
      lines += Wrapping.lines(glyphs.text(TerminalText.safe(bar.label + ends)), width: width)
      let drawn = "  " + self.bar(bar, axis, columns)
      lines.append(beside ? drawn + "  " + note : drawn)
      if !beside { lines += Wrapping.lines(note, width: width, first: "  ", rest: "  ") }
    }
    return lines + scale(axis, columns) + legend
  }

  private func column(_ value: Double, _ axis: Axis, _ columns: Int) -> Int {
    let share = axis.position(value)
    return Int((min(max(share.isFinite ? share : 0, 0), 1) * Double(columns - 1)).rounded())
  }

  /// A bar in exactly `columns`.
  private func bar(_ bar: TornadoChart.Bar, _ axis: Axis, _ columns: Int) -> String {
    let center = column(chart.center, axis, columns)
    var cells = [Character](repeating: " ", count: columns)
    // The end that lies farther off is drawn first, so that one that lies on the same side stays visible on it.
    let ends = [(bar.low, marks.low), (bar.high, marks.high)].filter { $0.0.isFinite }
      .sorted { abs($0.0 - chart.center) > abs($1.0 - chart.center) }
    for (value, mark) in ends {
      let end = column(value, axis, columns)
      for index in min(center, end)...max(center, end) { cells[index] = mark }
    }
    cells[center] = marks.center
    return cells.reduce(into: "") { line, cell in
      line += cell == " " ? " " : paint.text(String(cell), .band)
    }
  }

  private func scale(_ axis: Axis, _ columns: Int) -> [String] {
    var rule = [Character](repeating: marks.rule, count: columns)
    var labels = [Character](repeating: " ", count: columns + 12)
    var free = 0
    for tick in axis.ticks {
      let place = column(tick, axis, columns)
      rule[place] = marks.tick
      let text = Array(glyphs.text(chart.numbers.text(tick, step: axis.step)))
      let start = max(0, min(place - text.count / 2, columns + 2 - text.count))
      guard start >= free else { continue }
      for (offset, character) in text.enumerated() where start + offset < labels.count {
        labels[start + offset] = character
      }
      free = start + text.count + 1
    }
    var line = String(labels)
    while line.last == " " { line.removeLast() }
    return ["  " + String(rule), "  " + line]
  }

  private var legend: [String] {
    let parts = [
      "\(marks.low)\(marks.low) \(chart.lowLabel)", "\(marks.high)\(marks.high) \(chart.highLabel)",
      "\(marks.center) \(chart.centerLabel)",
    ].map { $0.map { $0 == " " ? "\u{A0}" : String($0) }.joined() }
    return Wrapping.lines(glyphs.text(TerminalText.safe(chart.valueTitle)), width: width, first: "  ", rest: "  ")
      + Wrapping.lines(parts.map(TerminalText.safe).joined(separator: "   "), width: width, first: "  ", rest: "  ")
      .map { glyphs.text($0.map { $0 == "\u{A0}" ? " " : String($0) }.joined()) }
  }
}
