/// Words that somebody typed, made fit to stand in a document.
///
/// Control characters, invisible format characters and marks that turn the direction of writing are taken out; every run
/// of white space, line breaks included, becomes one space. What is left may still hold markup: renderers escape it.
package struct TypedText: Sendable, Hashable {
  /// The words on one line, without white space at either end.
  package let text: String
  /// The words by paragraph, as they were parted by line breaks.
  package let paragraphs: [String]

  /// Edge cases: nil when nothing visible is left.
  package init?(_ raw: String?) {
    guard let raw else { return nil }
    paragraphs = Self.paragraphs(of: raw)
    if paragraphs.isEmpty { return nil }
    text = paragraphs.joined(separator: " ")
  }

  /// The longest phrase that still reads well inside a sentence, in characters.
  static let longestPhrase = 160

  /// The words as part of a sentence: without quotation marks around them and without a full stop, comma or colon at
  /// their end. Nil where they are too long for that or are several sentences.
  package var phrase: String? {
    var words = Self.withoutEnd(Substring(text))
    if let first = words.first, let last = words.last, words.count > 2, Self.quotes.contains([first, last]) {
      let inner = words.dropFirst().dropLast()
      if !inner.contains(first), !inner.contains(last) { words = Self.withoutEnd(inner) }
    }
    guard !words.isEmpty, paragraphs.count == 1, words.utf8.count <= 4 * Self.longestPhrase,
      words.count <= Self.longestPhrase, !Self.isSeveralSentences(words)
    else { return nil }
    return String(words)
  }

  /// The words as sentences that stand by themselves, such as a rule: with a capital at the start, where the first word is
  /// an ordinary one, and a full stop at the end.
  package var sentence: String {
    let words = Self.withoutEnd(Substring(text))
    guard let last = words.last else { return text }
    return capitalized(words) + ("!?…".contains(last) ? "" : ".")
  }

  /// The words as the content of a cell: with a capital at the start, without a full stop at the end, and not endless.
  package var cell: String {
    capitalized(Substring(shortened(to: 400)))
  }

  /// With a capital at the start unless the first word has one inside, as names such as "iPhone" do.
  private func capitalized(_ words: Substring) -> String {
    let first = words.prefix { $0 != " " }
    guard let initial = words.first, initial.isLowercase, !first.dropFirst().contains(where: \.isUppercase),
      !first.contains(where: { "@/:_".contains($0) }), !first.dropLast().contains(".")
    else { return String(words) }
    return initial.uppercased() + words.dropFirst()
  }

  /// The words cut to `limit` characters, at a space where there is one near, with an ellipsis.
  package func shortened(to limit: Int) -> String {
    let words = Self.withoutEnd(Substring(text))
    guard words.count > limit else { return words.isEmpty ? text : String(words) }
    var start = words.prefix(limit - 1)
    if let space = start.lastIndex(of: " "), start.distance(from: space, to: start.endIndex) < limit / 2 {
      start = start[..<space]
    }
    return Self.withoutEnd(start) + "…"
  }

  private static let quotes: [[Character]] = [
    ["\"", "\""], ["“", "”"], ["„", "”"], ["„", "“"], ["«", "»"], ["'", "'"],
  ]

  private static func withoutEnd(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, ".,;: ".contains(last) { text = text.dropLast() }
    while text.first == " " { text = text.dropFirst() }
    return text
  }

  private static func isSeveralSentences(_ words: Substring) -> Bool {
    var previous: Character = " "
    for (index, character) in zip(words.indices, words) {
      if character == " ", ".!?".contains(previous) {
        // An abbreviation goes on in lower case; a sentence does not.
        let next = words[words.index(after: index)...].first
        if let next, next.isUppercase { return true }
      }
      previous = character
    }
    return false
  }

  private static func paragraphs(of raw: String) -> [String] {
    var paragraphs: [String] = []
    var current = String.UnicodeScalarView()
    var spaceWaits = false
    func close() {
      if !current.isEmpty { paragraphs.append(String(current)) }
      current = String.UnicodeScalarView()
      spaceWaits = false
    }
    // By scalars: a letter with a mark on it must not hide the character below it.
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": close()
      default:
        if scalar.properties.isWhitespace {
          spaceWaits = !current.isEmpty
        } else if isVisible(scalar) {
          if spaceWaits { current.append(" ") }
          spaceWaits = false
          current.append(scalar)
        }
      }
    }
    close()
    return paragraphs
  }

  /// Whether a scalar may stand in a document: no control character, no direction mark, nothing invisible but the
  /// joiners that scripts and emoji need.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .surrogate: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    case .unassigned: !scalar.properties.isNoncharacterCodePoint
    default: true
    }
  }
}
