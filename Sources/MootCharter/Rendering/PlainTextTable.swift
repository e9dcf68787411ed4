import MootText

/// A table in columns where the width allows it, one record below the other where it does not.
struct PlainTextTable {
  let lines: [String]

  /// Narrower columns than this break too many words.
  private static let narrowest = 14

  init(_ table: Table, width: Int) {
    let cells = ([table.header] + table.rows).map { $0.map { PlainTextRenderer.text(of: $0) } }
    let gap = 2
    let natural = table.header.indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let available = width - gap * (natural.count - 1)
    guard let widths = Self.widths(natural: natural, available: available) else {
      lines = Self.records(cells, width: width)
      return
    }
    let rows = cells.map { Self.row($0, widths: widths, gap: gap) }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: String(repeating: " ", count: gap))
    lines = rows[0] + [rule] + rows.dropFirst().joined(separator: widths == natural ? [] : [""])
  }

  /// Each column gets what it needs up to an equal share; what is left over goes to those that need more.
  private static func widths(natural: [Int], available: Int) -> [Int]? {
    if natural.reduce(0, +) <= available { return natural }
    var widths = natural.map { min($0, narrowest) }
    guard widths.reduce(0, +) <= available else { return nil }
    var left = available - widths.reduce(0, +)
    while left > 0 {
      let hungry = widths.indices.filter { widths[$0] < natural[$0] }
      guard !hungry.isEmpty else { break }
      for column in hungry where left > 0 {
        widths[column] += 1
        left -= 1
      }
    }
    return widths
  }

  private static func row(_ cells: [String], widths: [Int], gap: Int) -> [String] {
    let columns = zip(cells, widths).map { Wrapping.lines($0, width: $1) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      var line = ""
      for (column, width) in zip(columns, widths) {
        let text = index < column.count ? column[index] : ""
        line += text + String(repeating: " ", count: width - DisplayWidth.of(text) + gap)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func records(_ cells: [[String]], width: Int) -> [String] {
    cells.dropFirst().map { row in
      zip(cells[0], row).flatMap { header, cell in
        Wrapping.lines("\(header): \(cell)", width: width - 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
      }
    }.joined(separator: [""]).map { $0 }
  }
}
