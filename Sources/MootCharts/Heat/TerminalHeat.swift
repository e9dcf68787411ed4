import MootText

/// Draws a heat map with characters: every cell has its value in digits and a block that is the fuller the higher it is,
/// so that nothing depends on color.
package struct TerminalHeat: Sendable {
  package let chart: HeatMap
  /// Columns that may be used, at least 20.
  package let width: Int
  package let glyphs: GlyphSet
  package let paint: Paint

  package init(_ chart: HeatMap, width: Int, glyphs: GlyphSet, paint: Paint = Paint(isOn: false)) {
    self.chart = chart
    self.width = max(20, width)
    self.glyphs = glyphs
    self.paint = paint
  }

  private var blocks: [String] {
    glyphs == .unicode ? ["··", "░░", "▒▒", "▓▓", "██"] : ["..", "::", "++", "**", "##"]
  }

  /// The lines of the picture, none wider than asked.
  ///
  /// Where the names of the columns are too long they become letters that a line below explains; where even that is too
  /// wide, columns go on below, with the names of the rows again.
  package var lines: [String] {
    let rows = chart.rows.map(safe)
    let columns = chart.columns.map(safe)
    let texts = chart.cells.map { $0.map { glyphs.text($0.text) } }
    let cell = 3 + (texts.flatMap { $0 }.map { DisplayWidth.of($0) }.max() ?? 1)
    let label = min(
      max(4, width - cell - 2), (rows + [safe(chart.rowTitle)]).map { DisplayWidth.of($0) }.max() ?? 0)
    let longest = columns.map { DisplayWidth.of($0) }.max() ?? 0
    let room = width - label
    let usesNames = columns.count * (max(cell, longest) + 2) <= room
    let each = (usesNames ? max(cell, longest) : cell) + 2
    let heads = usesNames ? columns : columns.indices.map(Self.letter)
    let many = max(1, room / each)
    var lines: [String] = []
    for start in stride(from: 0, to: columns.count, by: many) {
      let part = start..<min(columns.count, start + many)
      lines.append(
        padded(safe(chart.rowTitle), label) + part.map { "  " + padded(heads[$0], each - 2) }.joined())
      for (row, name) in rows.enumerated() {
        lines.append(
          padded(name, label)
            + part.map { "  " + padded(drawn(chart.cells[row][$0], texts[row][$0]), each - 2) }.joined())
      }
    }
    if !usesNames {
      let names = zip(heads, columns).map { "\($0) \($1)" }.joined(separator: ", ")
      lines += Wrapping.lines("\(safe(chart.columnTitle)): \(names)", width: width)
    }
    let ends = "\(blocks[0]) \(safe(chart.least)), \(blocks[HeatMap.shades - 1]) \(safe(chart.most))"
    return trimmed(lines) + ([ends] + chart.notes.map(safe)).flatMap { Wrapping.lines($0, width: width) }
  }

  private func drawn(_ cell: HeatMap.Cell, _ text: String) -> String {
    guard let shade = chart.shade(of: cell.value) else { return "   " + text }
    let block = paint.text(blocks[shade], .band)
    return "\(block) \(cell.isMarked ? paint.text(text, .mark) : text)"
  }

  private func safe(_ text: String) -> String { glyphs.text(TerminalText.safe(text)) }

  /// Filled up to a width; colors take no columns, and names that are too long are cut.
  private func padded(_ text: String, _ columns: Int) -> String {
    let plain = Self.uncolored(text)
    if DisplayWidth.of(plain) > columns { return DisplayWidth.prefix(of: plain, columns: columns) }
    return text + String(repeating: " ", count: columns - DisplayWidth.of(plain))
  }

  private static func uncolored(_ text: String) -> String {
    var result = ""
    var isCode = false
    for character in text {
      if character == "\u{1B}" { isCode = true }
      if !isCode { result.append(character) }
      if isCode && character == "m" { isCode = false }
    }
    return result
  }

  private func trimmed(_ lines: [String]) -> [String] {
    lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// a, b … z, a2 …
  static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : letter + String(index / 26 + 1)
  }
}
