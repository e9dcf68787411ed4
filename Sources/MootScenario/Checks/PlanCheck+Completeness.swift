import MootDiagnostics

extension PlanCheck {
  /// Words that were meant to be replaced, and answers in which nothing is said.
  mutating func completeness() {
    guard let document else { return }
    for (path, answer) in document.answers.sorted(by: { $0.key < $1.key }) {
      if let word = Placeholder.first(in: answer) {
        report(.warning, "placeholder", ["word": word], at: path)
      } else if !answer.isEmpty, !Self.isEmptyList(answer),
        !answer.unicodeScalars.contains(where: {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        })
      {
        report(.warning, "empty-clause", at: path)
      }
    }
  }

  /// "[]" says that there is nothing, such as no campaign, and is an answer.
  private static func isEmptyList(_ answer: String) -> Bool { answer.filter { $0 != " " } == "[]" }
}

/// Words that somebody left for later.
enum Placeholder {
  private static let words: Set<String> = ["todo", "tbd", "tbc", "tba", "fixme", "lorem", "ipsum", "placeholder"]

  /// The first placeholder of a text, as it was written; nil where there is none.
  ///
  /// Found are `TODO` and its kin as whole words, three or more of the letter x, three or more question marks, and words in
  /// angle or double braces such as `<name>` and `{{name}}`. An address, a tag with attributes and a comparison are none.
  static func first(in text: String) -> String? {
    var found: (index: String.Index, word: String)?
    func consider(_ index: String.Index, _ word: Substring) {
      if found == nil || index < found!.index { found = (index, String(word.prefix(40))) }
    }
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "?") }) {
      let lower = word.lowercased()
      if words.contains(lower), lower == "todo" ? isShouted(word) || text.hasPrefix(word + ":") : true {
        consider(word.startIndex, word)
      } else if lower.count >= 3, lower.allSatisfy({ $0 == "x" }) || lower.allSatisfy({ $0 == "?" }) {
        consider(word.startIndex, word)
      }
    }
    for (open, close) in [("<", ">"), ("{{", "}}")] where text.utf8.contains(open.utf8.first!) {
      guard let start = text.firstRange(of: open), let end = text[start.upperBound...].firstRange(of: close) else {
        continue
      }
      let inner = text[start.upperBound..<end.lowerBound]
      guard let initial = inner.first, initial.isLetter, inner.count <= 40,
        inner.allSatisfy({ $0.isLetter || $0.isNumber || " _-.".contains($0) })
      else { continue }
      consider(start.lowerBound, text[start.lowerBound..<end.upperBound])
    }
    return found?.word
  }

  /// "todo" is an ordinary word in Spanish: only in capitals, or as a label, is it a reminder.
  private static func isShouted(_ word: Substring) -> Bool { word.allSatisfy { $0.isUppercase } }
}
