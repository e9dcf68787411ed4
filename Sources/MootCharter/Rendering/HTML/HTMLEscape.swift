import MootText

/// Text made safe to stand in HTML, in an element or in a quoted attribute.
enum HTMLEscape {
  /// The text with its markup characters escaped; invisible characters are left out, line breaks become spaces.
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let entity = MarkupText.entity(of: scalar) {
        result.append(contentsOf: entity.unicodeScalars)
      } else if scalar.properties.isWhitespace, scalar != "\u{A0}", scalar != "\u{202F}" {
        result.append(" ")
      } else if TypedText.isVisible(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text holds letters that are written from right to left, so that it must not turn the words around it.
  static func isRightToLeft(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xD6 }
      && text.unicodeScalars.contains {
        switch $0.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
      }
  }
}
