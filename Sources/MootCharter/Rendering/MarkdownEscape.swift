/// Text made safe to stand in Markdown.
enum MarkdownEscape {
  /// Whether a character can begin or end markup within a line; some readers take the dollar sign for math.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "^", "@": true
    default: false
    }
  }

  /// The text with a backslash in front of every special character; invisible characters are left out.
  ///
  /// Works by scalars: a mark that is combined with an asterisk does not hide it. Line breaks become spaces.
  static func inline(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace, scalar != "\u{A0}", scalar != "\u{202F}" {
        result.append(" ")
      } else if TypedText.isVisible(scalar) {
        if isSpecial(scalar) { result.append("\\") }
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A word that starts a line, with a backslash where it would begin a block: a heading, a list, a rule, a quotation.
  static func lineStart(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first else { return word }
    if "#+-=:".unicodeScalars.contains(first) { return "\\" + word }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    // Only a space or the end of the line makes it a list.
    if !digits.isEmpty, digits.count == scalars.count - 1, [".", ")"].contains(scalars[digits.count]) {
      return digits.reduce(into: "") { $0.unicodeScalars.append($1) } + "\\"
        + scalars.dropFirst(digits.count).reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    return word
  }
}

/// Words of a plan in Markdown that others write.
package enum MarkdownText {
  /// The text on one line, with nothing in it that Markdown would obey.
  package static func escaped(_ text: String) -> String {
    MarkdownEscape.lineStart(MarkdownEscape.inline(text))
  }
}
