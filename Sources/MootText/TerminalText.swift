/// Text from files, made safe to show.
package enum TerminalText {
  /// The text on one line without anything that a terminal would obey.
  ///
  /// Line breaks and tabs become spaces. Other control characters, escape among them, characters that turn the
  /// direction of writing, and characters that cannot be seen become U+FFFD, so that nobody is deceived about what
  /// stands in the file.
  package static func safe(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(isPlain) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.append(isShown(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x20 && scalar.value < 0x7F }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    // Of the characters that only steer, two belong to the spelling of some languages and to joined emoji.
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D
    default: return true
    }
  }
}
