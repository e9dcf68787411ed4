/// The characters that a terminal is trusted to show.
package enum GlyphSet: String, Sendable, Hashable, CaseIterable {
  case unicode
  case ascii

  /// The same text with the program's own typographic signs replaced where they cannot be shown.
  ///
  /// Edge cases: letters of the user's language stay as they are, since no other letter would be right.
  package func text(_ text: String) -> String {
    guard self == .ascii, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return text.reduce(into: "") { result, character in
      result += Self.replacements[character] ?? String(character)
    }
  }

  private static let replacements: [Character: String] = [
    "–": "-", "—": "-", "−": "-", "·": "-", "•": "*", "…": "...", "≥": ">=", "≤": "<=", "≈": "~", "×": "x", "±": "+/-",
    "η": "eta", "’": "'", "‘": "'", "“": "\"", "”": "\"", "\u{A0}": " ", "─": "-", "\u{FFFD}": "?",
  ]
}
