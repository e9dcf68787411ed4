/// How many terminal columns a text takes.
///
/// Works scalar by scalar, as terminals do: combining marks and format characters take no column, East Asian wide
/// characters and emoji take two, all others one. A joined emoji is counted as the sum of its parts, which is what a
/// terminal without support for it shows and the most that any terminal shows.
package enum DisplayWidth {
  /// The columns of a text that holds no control characters.
  package static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    var last = 0
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFE0F {
        // Asks for the emoji form, which is wide, of the character before.
        if last == 1 { width += 1 }
        last = 0
      } else {
        last = columns(of: scalar)
        width += last
      }
    }
    return width
  }

  /// 0, 1 or 2.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD || value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    // Of the format characters only the signs of Arabic and Syriac that enclose numbers are seen.
    case .format: return (0x600...0x8E2).contains(value) && value != 0x61C ? 1 : 0
    default: break
    }
    // The vowels and final consonants of decomposed Hangul stand on the column of their first consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    return WideScalars.contains(value) ? 2 : 1
  }

  /// The longest start of `text` that takes at most `columns`; never parts a character.
  package static func prefix(of text: some StringProtocol, columns: Int) -> String {
    var width = 0
    var result = ""
    for character in text {
      width += of(String(character))
      if width > columns { break }
      result.append(character)
    }
    return result
  }

  /// `text` with spaces behind it, so that it takes `columns`; longer texts stay as they are.
  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// `text` with spaces before it, so that it takes `columns`; longer texts stay as they are.
  package static func aligned(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - of(text))) + text
  }
}
