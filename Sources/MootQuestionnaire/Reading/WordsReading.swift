/// Reads an answer in words.
struct WordsReading {
  func read(_ typed: String) throws(Complaint) -> String {
    let text = typed.split(separator: " ").joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw Complaint("interview.invalid.no-words") }
    return text
  }
}
