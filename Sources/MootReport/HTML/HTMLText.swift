import MootText

/// Elements and text as HTML wants them.
enum HTMLText {
  /// Markup characters escaped; what no page may hold is replaced.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Several lines of a cell, one below the other.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(trimmed(String($0))) }.joined(separator: "<br>")
  }

  private static func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }) }
}
