import MootCharts
import MootText

/// A table that finds a layout for the width it is given, and never breaks a cell.
struct TextTable {
  struct Column {
    /// May have several lines.
    var title: String
    /// Numbers stand on the right, words on the left.
    var isNumber = true
    /// Left out first where room is short.
    var isOptional = false
  }

  enum Row {
    /// One text a column; a text may have several lines.
    case cells([String])
    /// A line across all columns that names the rows below it.
    case group(String)
  }

  /// What to do where the columns do not fit.
  enum Narrow {
    /// Several tables below each other, each with the first column.
    case split
    /// One block a row, each cell with the title of its column.
    case stack
  }

  var columns: [Column]
  var rows: [Row]
  var narrow: Narrow

  private static let gap = 2

  /// Whether every column that is not optional finds room beside the others.
  func fits(_ width: Int) -> Bool { side(width: width) != nil }

  /// The lines, none wider than `width`.
  func lines(width: Int) -> [String] {
    if let lines = side(width: width) { return lines }
    if narrow == .split, let lines = split(width: width) { return lines }
    return stacked(width: width)
  }

  /// All columns side by side, or all but the optional ones.
  private func side(width: Int) -> [String]? {
    if let lines = grid(Array(columns.indices), width: width) { return lines }
    let needed = columns.indices.filter { !columns[$0].isOptional }
    return needed.count < columns.count ? grid(needed, width: width) : nil
  }

  private func cellLines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func contentWidth(_ column: Int) -> Int {
    rows.reduce(0) { widest, row in
      guard case .cells(let cells) = row else { return widest }
      return cellLines(cells[column]).reduce(widest) { max($0, DisplayWidth.of($1)) }
    }
  }

  /// The table with the columns named, or nil when it is too wide.
  private func grid(_ shown: [Int], width: Int) -> [String]? {
    let widths = shown.map { column in
      let words = columns[column].title.split { $0 == " " || $0 == "\n" }.map { DisplayWidth.of($0) }
      return max(contentWidth(column), words.max() ?? 0)
    }
    guard widths.reduce(0, +) + Self.gap * (shown.count - 1) <= width else { return nil }
    let titles = zip(shown, widths).map { column, width in
      cellLines(columns[column].title).flatMap { Wrapping.lines($0, width: width) }
    }
    let height = titles.map(\.count).max() ?? 0
    // Titles stand at the bottom of their lines, next to what they name.
    let head = titles.map { [String](repeating: "", count: height - $0.count) + $0 }
    var lines = joined(head, shown, widths)
    for row in rows {
      switch row {
      case .group(let text): lines += Wrapping.lines(text, width: width)
      case .cells(let cells): lines += joined(shown.map { cellLines(cells[$0]) }, shown, widths)
      }
    }
    return lines
  }

  private func joined(_ cells: [[String]], _ shown: [Int], _ widths: [Int]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (position, cell) in cells.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        if position > 0 { text += String(repeating: " ", count: Self.gap) }
        text +=
          columns[shown[position]].isNumber && position > 0
          ? DisplayWidth.aligned(part, to: widths[position]) : DisplayWidth.padded(part, to: widths[position])
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The same table with the texts of its first column broken into as many lines as the row has anyway.
  private var withNarrowLabels: TextTable {
    var copy = self
    var labels: [(text: String, lines: Int)] = []
    for case .cells(let cells) in rows { labels.append((cells[0], cells.map { cellLines($0).count }.max() ?? 1)) }
    var columns = labels.flatMap { $0.text.split(separator: " ") }.map { DisplayWidth.of($0) }.max() ?? 0
    while labels.contains(where: { Wrapping.lines($0.text, width: columns).count > $0.lines }) { columns += 1 }
    copy.rows = rows.map { row in
      guard case .cells(var cells) = row else { return row }
      cells[0] = Wrapping.lines(cells[0], width: columns).joined(separator: "\n")
      return .cells(cells)
    }
    return copy
  }

  private func split(width: Int) -> [String]? {
    let narrow = withNarrowLabels
    if let lines = narrow.grid(Array(columns.indices), width: width) { return lines }
    return narrow.parts(width: width)
  }

  private func parts(width: Int) -> [String]? {
    var lines: [String] = []
    var next = 1
    while next < columns.count {
      var end = columns.count
      var found: [String]?
      while found == nil && end > next {
        found = grid([0] + Array(next..<end), width: width)
        if found == nil { end -= 1 }
      }
      guard let found else { return nil }
      lines += (lines.isEmpty ? [] : [""]) + found
      next = end
    }
    return lines
  }

  private func stacked(width: Int) -> [String] {
    rows.flatMap { row -> [String] in
      switch row {
      case .group(let text): return Wrapping.lines(text, width: width)
      case .cells(let cells):
        let parts = columns.indices.dropFirst().filter { !cells[$0].isEmpty }.map { column in
          let value = cellLines(cells[column]).joined(separator: " · ")
          let title = cellLines(columns[column].title).joined(separator: " ")
          // A letter alone is a name.
          return "\(title.count == 1 ? title : title.lowercased()) \(value)"
        }
        return Wrapping.lines(cellLines(cells[0]).joined(separator: ": "), width: width, first: "", rest: "  ")
          + Wrapping.lines(parts.joined(separator: "; "), width: width, first: "  ", rest: "  ")
      }
    }
  }
}
