import MootDiagnostics

/// The text of a file with its lines, counted as the YAML parser counts them.
///
/// Offsets count Unicode scalars from 0; lines and columns count from 1.
struct SourceText: Sendable {
  let file: String
  let scalars: [Unicode.Scalar]
  /// The offset at which each line starts.
  let lineStarts: [Int]

  /// A byte order mark at the start is dropped.
  init(_ text: String, file: String) {
    self.file = file
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var lineStarts = [0]
    var offset = 0
    while offset < scalars.count {
      let scalar = scalars[offset]
      offset += 1
      guard scalar.isLineBreak else { continue }
      if scalar == "\r", offset < scalars.count, scalars[offset] == "\n" { offset += 1 }
      lineStarts.append(offset)
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
  }

  var text: String { self[0..<scalars.count] }

  subscript(range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The offset of a line and column; places beyond the end give the end.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return scalars.count }
    return min(lineStarts[line - 1] + max(0, column - 1), scalars.count)
  }

  /// The index into ``lineStarts`` of the line that holds `offset`.
  func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func place(of offset: Int) -> Place {
    let line = lineIndex(of: offset)
    return Place(file: file, line: line + 1, column: offset - lineStarts[line] + 1)
  }

  /// The column of `offset`, counted from 0.
  func column(of offset: Int) -> Int { offset - lineStarts[lineIndex(of: offset)] }

  /// The offsets of a line without its break.
  func content(ofLine index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : scalars.count
    while end > start, scalars[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }

  /// The end of the line that holds `offset`, before its break.
  func endOfLine(at offset: Int) -> Int { content(ofLine: lineIndex(of: offset)).upperBound }

  /// The start of the line after the one that holds `offset`; the end of the text when there is none.
  func startOfNextLine(after offset: Int) -> Int {
    let next = lineIndex(of: offset) + 1
    return next < lineStarts.count ? lineStarts[next] : scalars.count
  }

  /// The first line break of the file, which is the one to write.
  var lineBreak: String {
    guard let first = scalars.firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return "\n" }
    if scalars[first] == "\n" { return "\n" }
    return first + 1 < scalars.count && scalars[first + 1] == "\n" ? "\r\n" : "\r"
  }
}

extension Unicode.Scalar {
  /// What YAML takes for the end of a line.
  var isLineBreak: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// A space or a tab.
  var isBlank: Bool { self == " " || self == "\t" }

  /// What may stand in a YAML file as it is.
  var isAllowedInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension String {
  /// One scalar after the other. By bytes: a view of scalars is slow to fill.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
