/// Reads an answer in words.
struct WordsReading {
  let limit: Int

  func read(_ typed: String) throws(Complaint) -> String {
    let text = typed.split(separator: " ").joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw Complaint("interview.invalid.no-words") }
    guard text.count <= limit else {
      throw Complaint("interview.invalid.too-long", ["count": String(text.count), "limit": String(limit)])
    }
    return text
  }
}
