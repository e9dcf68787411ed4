import MootText

/// Text as HTML wants it.
enum HTMLText {
  /// Several lines of a cell, one below the other.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { MarkupText.escaped(trimmed(String($0))) }.joined(separator: "<br>")
  }

  private static func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }) }
}
