/// Text on its way into HTML and XML, elements and quoted attributes alike.
package enum MarkupText {
  /// Markup characters escaped; what no page may hold is replaced.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      if let entity = entity(of: scalar) { result += entity } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// What stands for a markup character; nil for any other.
  package static func entity(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
