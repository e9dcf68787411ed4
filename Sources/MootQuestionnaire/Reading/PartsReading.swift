import MootLanguage

/// Takes a line apart that holds several short answers.
///
/// Parts stand between semicolons; where each is one word or number, spaces and commas do as well. A hyphen leaves a part open,
/// and so does the end of the line.
struct PartsReading {
  let parts: [AnswerPart]

  private var areTokens: Bool { parts.allSatisfy(\.isToken) }

  func split(_ typed: String) throws(Complaint) -> [String] {
    let pieces: [Substring]
    if typed.contains(";") {
      pieces = typed.split(separator: ";", omittingEmptySubsequences: false)
    } else if areTokens {
      pieces = typed.split { $0 == "," || $0.isWhitespace }
    } else {
      pieces = [typed[...]]
    }
    var trimmed = pieces.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    while trimmed.last?.isEmpty == true { trimmed.removeLast() }
    guard trimmed.count <= parts.count else {
      throw Complaint("interview.invalid.parts", ["count": String(trimmed.count), "limit": String(parts.count)])
    }
    return trimmed
  }

  /// The parts as a person would type them; nil where none is answered.
  func joined(_ typed: [String?]) -> String? {
    guard let last = typed.lastIndex(where: { $0 != nil }) else { return nil }
    let pieces = typed[...last].map { $0 ?? "-" }
    // One part alone needs its semicolon where it holds one itself; there are none in what is read.
    return pieces.joined(separator: areTokens ? " " : "; ")
  }
}
