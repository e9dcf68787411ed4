/// Reads an answer in words on several lines.
struct TextReading {
  /// The text with its lines as they are, without spaces at their ends and without empty lines at both ends.
  func read(_ typed: String) throws(Complaint) -> String {
    var lines = typed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let text = lines.joined(separator: "\n")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw Complaint("interview.invalid.no-words") }
    return text
  }
}

/// Reads several entries that are parted by commas; where there is a semicolon or a line break, by these alone, so that an
/// entry may hold commas.
struct ListReading {
  /// The entries as a person would type them.
  static func typed(_ entries: [String]) -> String {
    guard entries.contains(where: { $0.contains(",") }) else { return entries.joined(separator: ", ") }
    // One entry with a comma needs a semicolon, too.
    return entries.count == 1 ? entries[0] + ";" : entries.joined(separator: "; ")
  }

  func read(_ typed: String) throws(Complaint) -> [String] {
    var entries: [String] = []
    let strong = typed.contains { $0 == ";" || $0 == "\n" }
    for part in typed.split(whereSeparator: { strong ? $0 == ";" || $0 == "\n" : $0 == "," }) {
      let entry = part.split(separator: " ").joined(separator: " ")
      if entry.isEmpty || entries.contains(entry) { continue }
      entries.append(try WordsReading().read(entry))
    }
    guard !entries.isEmpty else { throw Complaint("interview.invalid.no-words") }
    return entries
  }
}
