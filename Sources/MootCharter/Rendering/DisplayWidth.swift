/// How many columns of a terminal text takes.
enum DisplayWidth {
  /// 0 for marks that combine with the letter before, 2 for wide letters of East Asia and emoji, 1 for the rest.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The words of a text in lines of at most `width` columns; longer words are broken anywhere.
  static func lines(of text: String, width: Int) -> [String] {
    let width = max(2, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    func close() {
      if used > 0 { lines.append(line) }
      line = ""
      used = 0
    }
    for word in text.split(separator: " ") {
      let length = columns(of: word)
      if used > 0, used + 1 + length > width { close() }
      if used > 0 {
        line += " " + word
        used += 1 + length
      } else if length <= width {
        line = String(word)
        used = length
      } else {
        for character in word {
          let length = columns(of: String(character))
          if used + length > width { close() }
          line.append(character)
          used += length
        }
      }
    }
    close()
    return lines.isEmpty ? [""] : lines
  }
}
