/// Writes answers as YAML that reads back as it was.
enum YAMLText {
  /// A text on one line, plain where that is safe, else in double quotes.
  ///
  /// Edge cases: what another reader would take for a number, a date, yes or no, or nothing is quoted; characters that
  /// cannot be seen are escaped. In brackets and braces more must be quoted.
  static func inline(_ text: String, inFlow: Bool) -> String {
    isPlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.joined(separator: ", ") + "]"
  }

  /// A key of a mapping.
  static func key(_ key: String) -> String { inline(key, inFlow: true) }

  /// The lines of a literal block after its header, and the header; nil when the text is better quoted.
  static func block(_ text: String) -> (header: String, lines: [String])? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var header = "|-"
    if lines.count > 1, lines.last == "" {
      lines.removeLast()
      header = "|"
    }
    guard lines.count > 1 || header == "|", let first = lines.first, let last = lines.last, !first.isEmpty,
      !last.isEmpty
    else { return nil }
    for line in lines {
      // A line of blanks, or one that starts with them, would need an indentation indicator.
      guard line.unicodeScalars.allSatisfy(isVisible), line.unicodeScalars.first?.isBlank != true,
        line.unicodeScalars.last?.isBlank != true
      else { return nil }
    }
    return (header, lines)
  }

  /// A character that may stand in a file as it is: no control character, no line break, nothing that reorders text.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0x85, 0x2028, 0x2029, 0xFEFF: false
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: scalar.value > 0x7F && scalar.isAllowedInYAML
    }
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, scalars.allSatisfy(isVisible) else { return false }
    if first == " " || last == " " || last == ":" { return false }
    if "-?:,[]{}#&*!|>'\"%@`=".unicodeScalars.contains(first) { return false }
    if text.hasPrefix("---") || text.hasPrefix("...") || isTakenForSomethingElse(text) { return false }
    for (before, after) in zip(scalars, scalars.dropFirst()) {
      if before == ":" && after == " " || before == " " && after == "#" { return false }
    }
    if inFlow, scalars.contains(where: { ",[]{}:#".unicodeScalars.contains($0) }) { return false }
    return true
  }

  /// Whether some reader of YAML 1.1 or 1.2 takes the plain text for anything but text.
  private static func isTakenForSomethingElse(_ text: String) -> Bool {
    let words = ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "<<"]
    if words.contains(text.lowercased()) { return true }
    // Numbers, grouped or sexagesimal numbers, dates and times start with a digit, a sign or a point, and hold few
    // letters.
    guard let first = text.first, first.isASCIIDigit || "+-.".contains(first) else { return false }
    return text.allSatisfy { $0.isASCIIDigit || "+-._:, eExXoOaAbBcCdDfFtTzZinINuU".contains($0) }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0": result += "\\0"
      default:
        if isVisible(scalar) {
          result.unicodeScalars.append(scalar)
        } else if scalar.value <= 0xFF {
          result += "\\x" + hex(scalar.value, digits: 2)
        } else if scalar.value <= 0xFFFF {
          result += "\\u" + hex(scalar.value, digits: 4)
        } else {
          result += "\\U" + hex(scalar.value, digits: 8)
        }
      }
    }
    return result + "\""
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
