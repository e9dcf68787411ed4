/// Finds where a piece of YAML ends, given where it starts.
///
/// The parser tells only where things start.
enum YAMLSpan {
  /// The offset behind the closing quote; the end of the text when there is none.
  static func endOfQuoted(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    let quote = scalars[start]
    var position = start + 1
    while position < scalars.count {
      if quote == "\"", scalars[position] == "\\" {
        position += 2
      } else if scalars[position] != quote {
        position += 1
      } else if quote == "'", position + 1 < scalars.count, scalars[position + 1] == "'" {
        position += 2
      } else {
        return position + 1
      }
    }
    return scalars.count
  }

  /// The offset behind the last line of a literal or folded block whose header is at `start`.
  ///
  /// `parentColumn` is the column of the key or dash that it belongs to, -1 at the top. The offset is the start of the
  /// first line that is no part of it, or the end of the text.
  static func endOfBlockScalar(at start: Int, parentColumn: Int, in source: SourceText) -> Int {
    let headerLine = source.lineIndex(of: start)
    var indent: Int?
    for scalar in source.scalars[start..<source.content(ofLine: headerLine).upperBound] {
      if scalar.isBlank { break }
      if let digit = scalar.properties.numericType == nil ? nil : Int(String(scalar)), digit > 0 {
        indent = max(parentColumn, 0) + digit
      }
    }
    for line in source.lineStarts.indices.dropFirst(headerLine + 1) {
      let content = source.content(ofLine: line)
      var first = content.lowerBound
      while first < content.upperBound, source.scalars[first] == " " { first += 1 }
      if first == content.upperBound { continue }
      let column = first - content.lowerBound
      if indent == nil { indent = max(column, parentColumn + 1, 1) }
      if column < indent ?? 0 { return content.lowerBound }
    }
    return source.scalars.count
  }

  /// The offset behind a plain scalar that starts at `start` and reads as `text`.
  ///
  /// Walks text and source side by side; a line break with the blanks around it stands for a space or line breaks.
  static func endOfPlain(_ text: String, at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    let wanted = Array(text.unicodeScalars)
    var (position, matched) = (start, 0)
    while matched < wanted.count, position < scalars.count {
      var gap = position
      while gap < scalars.count, scalars[gap].isBlank { gap += 1 }
      if gap < scalars.count, scalars[gap].isLineBreak {
        while gap < scalars.count, scalars[gap].isBlank || scalars[gap].isLineBreak { gap += 1 }
        while matched < wanted.count, wanted[matched] == " " || wanted[matched].isLineBreak { matched += 1 }
        position = gap
      } else {
        position += 1
        matched += 1
      }
    }
    return position
  }

  /// The offset behind the bracket that closes the one at `start`; the end of the text when there is none.
  static func endOfFlow(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var (position, depth) = (start, 0)
    while position < scalars.count {
      switch scalars[position] {
      case "[", "{":
        depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return position + 1 }
      case "#" where scalars[position - 1].isBlank || scalars[position - 1].isLineBreak:
        while position < scalars.count, !scalars[position].isLineBreak { position += 1 }
        continue
      case "\"", "'":
        // A quote inside plain text is a letter like any other.
        if opensScalar(at: position, in: scalars) {
          position = endOfQuoted(at: position, in: scalars)
          continue
        }
      default: break
      }
      position += 1
    }
    return scalars.count
  }

  private static func opensScalar(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var before = position - 1
    while before >= 0, scalars[before].isBlank || scalars[before].isLineBreak { before -= 1 }
    guard before >= 0 else { return true }
    if ["[", "{", ","].contains(scalars[before]) { return true }
    return scalars[before] == ":" && (before + 1 < position || before > 0 && ["\"", "'"].contains(scalars[before - 1]))
  }
}
