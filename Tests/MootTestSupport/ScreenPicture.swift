/// What a terminal shows after a stream of bytes: the part of VT100 that line editors use.
package struct ScreenPicture: Sendable {
  package let columns: Int
  package let rows: Int
  private var cells: [[Character]]
  /// Lines that have left the screen at its top.
  private var gone: [String] = []
  private var row = 0
  private var column = 0
  /// Whether the last column was written, so that the next character goes to the next line.
  private var wraps = false
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// All lines from the first, without spaces at their ends and without empty lines at the end.
  package var lines: [String] {
    var lines = gone + cells.map { Self.trimmed(String($0.filter { $0 != Self.shadow })) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  package var text: String { lines.joined(separator: "\n") }

  /// Stands in the second column of a wide character.
  private static let shadow: Character = "\u{0}"

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  mutating func draw(_ bytes: ArraySlice<UInt8>) {
    pending += bytes
    while !pending.isEmpty {
      guard let length = lengthOfNext() else { return }
      let next = Array(pending[..<length])
      pending.removeFirst(length)
      switch next[0] {
      case 0x1B: escape(next)
      case 0x0D: (column, wraps) = (0, false)
      case 0x0A: newLine()
      case 0x08: (column, wraps) = (max(0, column - 1), false)
      case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
      case 0x00..<0x20, 0x7F: break
      default: put(String(decoding: next, as: UTF8.self))
      }
    }
  }

  /// The bytes that the next character or escape sequence takes; nil when it has not all come yet.
  private func lengthOfNext() -> Int? {
    switch pending[0] {
    case 0x1B:
      guard pending.count > 1 else { return nil }
      guard pending[1] == UInt8(ascii: "[") else { return 2 }
      return pending.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    case 0x00..<0x80: return 1
    case let lead:
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
      return pending.count >= length ? length : nil
    }
  }

  private mutating func put(_ text: String) {
    guard let scalar = text.unicodeScalars.first, let character = text.first else { return }
    // Marks join the character before them.
    if scalar.properties.generalCategory == .nonspacingMark {
      let before = max(0, wraps ? column : column - 1)
      cells[row][before] = Character(String(cells[row][before]) + text)
      return
    }
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
    if wraps || (isWide && column == columns - 1) {
      column = 0
      newLine()
    }
    cells[row][column] = character
    if isWide { cells[row][column + 1] = Self.shadow }
    column += isWide ? 2 : 1
    wraps = column >= columns
    if wraps { column = columns - 1 }
  }

  private mutating func newLine() {
    wraps = false
    row += 1
    guard row == rows else { return }
    row = rows - 1
    gone.append(Self.trimmed(String(cells.removeFirst().filter { $0 != Self.shadow })))
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func escape(_ sequence: [UInt8]) {
    guard sequence.count > 2, let final = sequence.last else { return }
    let body = String(decoding: sequence[2..<(sequence.count - 1)], as: UTF8.self)
    guard !body.hasPrefix("?") else { return }
    let numbers = body.split(separator: ";").map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    let blank: Character = " "
    switch Character(UnicodeScalar(final)) {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns - 1, count - 1)
    case "H":
      row = min(rows - 1, count - 1)
      column = min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "K":
      for place in (numbers.first ?? 0) == 0 ? column..<columns : 0..<columns { cells[row][place] = blank }
    case "J":
      for place in column..<columns { cells[row][place] = blank }
      for line in (row + 1)..<max(row + 1, rows) { cells[line] = Array(repeating: blank, count: columns) }
    case "P":
      for place in column..<columns { cells[row][place] = place + count < columns ? cells[row][place + count] : blank }
    case "@":
      for place in stride(from: columns - 1, through: column, by: -1) {
        cells[row][place] = place - count >= column ? cells[row][place - count] : blank
      }
    default: break
    }
    wraps = false
  }
}
