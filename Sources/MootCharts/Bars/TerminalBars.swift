import MootText

/// Draws horizontal bars with characters: solid up to the nearer end of the interval, shaded across it.
package struct TerminalBars: Sendable {
  package let chart: BarChart
  /// Columns that may be used, at least 20.
  package let width: Int
  package let glyphs: GlyphSet
  package let paint: Paint

  package init(_ chart: BarChart, width: Int, glyphs: GlyphSet, paint: Paint = Paint(isOn: false)) {
    self.chart = chart
    self.width = max(20, width)
    self.glyphs = glyphs
    self.paint = paint
  }

  /// The lines of the picture, none wider than asked.
  ///
  /// Label, bar and note share a line where there is room for a bar of at least 16 columns; else the label stands above.
  package var lines: [String] {
    let labels = chart.bars.map { glyphs.text(TerminalText.safe($0.label)) }
    let notes = chart.bars.map { glyphs.text($0.note) }
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let noteWidth = notes.map { DisplayWidth.of($0) }.max() ?? 0
    let room = width - labelWidth - noteWidth - 4
    if room >= 16 {
      return chart.bars.indices.map { index in
        DisplayWidth.padded(labels[index], to: labelWidth) + "  " + bar(chart.bars[index], columns: min(room, 40))
          + "  "
          + notes[index]
      }
    }
    let columns = min(40, width - 4 - noteWidth)
    return chart.bars.indices.flatMap { index in
      let label = Wrapping.lines(labels[index], width: width)
      guard columns >= 10 else { return label + Wrapping.lines(notes[index], width: width, first: "  ", rest: "  ") }
      return label + ["  " + bar(chart.bars[index], columns: columns) + "  " + notes[index]]
    }
  }

  /// One bar in exactly `columns`; the line of zero stands where the range has it.
  private func bar(_ bar: BarChart.Bar, columns: Int) -> String {
    let range = chart.range
    func column(_ value: Double) -> Int {
      let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      return Int((min(max(share.isFinite ? share : 0, 0), 1) * Double(columns - 1)).rounded())
    }
    let symbols = glyphs == .unicode ? (" ", "█", "▒", "│") : (" ", "#", ":", "|")
    var cells = [String](repeating: symbols.0, count: columns)
    let zero = column(0)
    let (low, high) = (column(bar.interval.lowerBound), column(bar.interval.upperBound))
    if bar.value.isFinite {
      let near = bar.value >= 0 ? max(low, zero) : min(high, zero)
      for index in min(zero, near)...max(zero, near) { cells[index] = symbols.1 }
      for index in min(low, high)...max(low, high) where index != zero { cells[index] = symbols.2 }
    }
    cells[zero] = symbols.3
    return cells.map { $0 }.reduce(into: "") { line, cell in
      line += cell == symbols.0 ? cell : paint.text(cell, .band)
    }
  }
}
