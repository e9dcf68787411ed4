import MootText

/// Draws a fan chart with characters.
package struct TerminalFan: Sendable {
  package let chart: FanChart
  /// Columns that may be used, at least 20.
  package let width: Int
  /// Lines of the plot itself, without axis and legend.
  package let height: Int
  package let glyphs: GlyphSet
  package let paint: Paint

  package init(_ chart: FanChart, width: Int, height: Int, glyphs: GlyphSet, paint: Paint = Paint(isOn: false)) {
    self.chart = chart
    self.width = max(20, width)
    self.height = max(4, height)
    self.glyphs = glyphs
    self.paint = paint
  }

  private enum Cell { case empty, outer, inner, median, mark, beyond }

  /// The lines of the picture, none wider than asked; they end without spaces.
  package var lines: [String] {
    let axis = chart.valueAxis(intervals: max(2, height / 3))
    // On a very narrow picture the plot goes before numbers that would leave it no room.
    let labels = axis.ticks.map { tick in
      let label = chart.numbers.text(tick, step: axis.step)
      return DisplayWidth.of(label) <= width - 12 ? label : ""
    }
    let margin = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let columns = width - margin - 2
    let rows = cells(columns: columns, axis: axis)
    let tickRows = Dictionary(
      zip(axis.ticks.map { row(of: $0, axis) }, labels), uniquingKeysWith: { first, _ in first })
    var lines = Wrapping.lines(glyphs.text(chart.valueTitle), width: width)
    for (index, cells) in rows.enumerated() {
      let label = DisplayWidth.aligned(tickRows[index] ?? "", to: margin)
      let edge = tickRows[index] == nil ? symbols.side : symbols.tick
      lines.append(label + " " + edge + drawn(cells))
    }
    return lines + weekAxis(margin: margin, columns: columns) + legend(axis)
  }

  private func row(of value: Double, _ axis: Axis) -> Int {
    let row = (1 - axis.position(value)) * Double(height - 1)
    return Int(min(max(row, 0), Double(height - 1)).rounded())
  }

  private func column(of week: Int, columns: Int) -> Int {
    guard chart.weeks > 1 else { return 0 }
    let share = Double(min(max(week, 1), chart.weeks) - 1) / Double(chart.weeks - 1)
    return Int((share * Double(columns - 1)).rounded())
  }

  private func cells(columns: Int, axis: Axis) -> [[Cell]] {
    var rows = [[Cell]](repeating: [Cell](repeating: .empty, count: columns), count: height)
    guard chart.weeks > 0 else { return rows }
    for column in 0..<columns {
      let week = 1 + Double(chart.weeks - 1) * Double(column) / Double(max(1, columns - 1))
      guard let at = chart.values(at: week) else { continue }
      for line in row(of: at.high, axis)...max(row(of: at.low, axis), row(of: at.high, axis)) {
        rows[line][column] = .outer
      }
      for line in row(of: at.upper, axis)...max(row(of: at.lower, axis), row(of: at.upper, axis)) {
        rows[line][column] = .inner
      }
      rows[row(of: at.median, axis)][column] = .median
    }
    for mark in chart.marks where mark.value.isFinite {
      let isInside = mark.value >= axis.low && mark.value <= axis.high
      rows[row(of: mark.value, axis)][self.column(of: mark.week, columns: columns)] = isInside ? .mark : .beyond
    }
    return rows
  }

  /// A row of cells; equal neighbors share one change of color, empty cells at the end are left out.
  private func drawn(_ cells: [Cell]) -> String {
    guard let end = cells.lastIndex(where: { $0 != .empty }) else { return "" }
    var line = ""
    var start = 0
    while start <= end {
      var stop = start
      while stop <= end && cells[stop] == cells[start] { stop += 1 }
      let symbol = symbols.cell(cells[start])
      let run = String(repeating: symbol, count: stop - start)
      switch cells[start] {
      case .empty: line += run
      case .outer, .inner: line += paint.text(run, .band)
      case .median: line += paint.text(run, .median)
      case .mark, .beyond: line += paint.text(run, .mark)
      }
      start = stop
    }
    return line
  }

  private func weekAxis(margin: Int, columns: Int) -> [String] {
    let widest = String(chart.weeks).count + 2
    let weeks = Axis.weeks(through: chart.weeks, limit: max(2, columns / widest))
    var rule = [Character](repeating: symbols.base, count: columns)
    var labels = [Character](repeating: " ", count: columns + margin + 2)
    var free = 0
    for week in weeks {
      let column = column(of: week, columns: columns)
      let text = Array(String(week))
      // Under its tick, but never past the right edge.
      let start = min(margin + 2 + column - text.count / 2, width - text.count)
      guard start >= free else { continue }
      rule[column] = symbols.baseTick
      labels.replaceSubrange(start..<(start + text.count), with: text)
      free = start + text.count + 1
    }
    var line = String(labels)
    // The title goes before the numbers when it fits there, else on a line of its own.
    let title = glyphs.text(chart.weekTitle)
    let before = line.prefix { $0 == " " }.count
    var lines = [String(repeating: " ", count: margin + 1) + String(symbols.corner) + String(rule)]
    if DisplayWidth.of(title) < before {
      line = DisplayWidth.padded(title, to: before) + line.dropFirst(before)
      lines.append(trimmed(line))
    } else {
      lines.append(trimmed(line))
      lines += Wrapping.lines(title, width: width).map { DisplayWidth.aligned($0, to: width) }
    }
    return lines
  }

  private func legend(_ axis: Axis) -> [String] {
    var entries = [
      (String(repeating: symbols.cell(.median), count: 2), chart.legend.median, Paint.Role.median),
      (String(repeating: symbols.cell(.inner), count: 2), chart.legend.inner, .band),
      (String(repeating: symbols.cell(.outer), count: 2), chart.legend.outer, .band),
    ]
    for mark in chart.marks where mark.value.isFinite {
      let isInside = mark.value >= axis.low && mark.value <= axis.high
      let text = isInside ? mark.label : "\(mark.label) \(chart.legend.outside)"
      entries.append((symbols.cell(isInside ? .mark : .beyond), text, .mark))
    }
    var lines: [String] = []
    var line = ""
    var used = 0
    for (symbol, label, role) in entries {
      let label = glyphs.text(TerminalText.safe(label))
      let columns = DisplayWidth.of(symbol) + 1 + DisplayWidth.of(label)
      if used > 0 && used + 3 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if columns > width {
        let indent = String(repeating: " ", count: DisplayWidth.of(symbol) + 1)
        var wrapped = Wrapping.lines(label, width: width, first: indent, rest: indent)
        wrapped[0] = paint.text(symbol, role) + " " + wrapped[0].dropFirst(indent.count)
        lines += wrapped
        continue
      }
      line += (used > 0 ? "   " : "") + paint.text(symbol, role) + " " + label
      used += (used > 0 ? 3 : 0) + columns
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }

  private var symbols: Symbols { glyphs == .unicode ? .unicode : .ascii }

  private struct Symbols {
    var side, tick: String
    var corner, base, baseTick: Character
    var outer, inner, median, mark, beyond: String

    static let unicode = Symbols(
      side: "│", tick: "┤", corner: "└", base: "─", baseTick: "┬", outer: "░", inner: "▒", median: "━", mark: "◆",
      beyond: "▲")
    static let ascii = Symbols(
      side: "|", tick: "+", corner: "+", base: "-", baseTick: "+", outer: ".", inner: ":", median: "=", mark: "X",
      beyond: "^")

    func cell(_ cell: Cell) -> String {
      switch cell {
      case .empty: " "
      case .outer: outer
      case .inner: inner
      case .median: median
      case .mark: mark
      case .beyond: beyond
      }
    }
  }
}
