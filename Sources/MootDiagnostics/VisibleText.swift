/// Text from files and people on its way to a terminal.
package enum VisibleText {
  /// The text with every character that could steer a terminal, or reorder what is read, written as an escape.
  ///
  /// Line breaks and tabs become `\n`, `\r` and `\t`; others `\u{1B}`. The backslash itself stays, because paths and
  /// sentences hold it, so the result cannot be taken back.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isHidden(scalar) {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Marks that change the direction of the text around them, and those that end lines.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
