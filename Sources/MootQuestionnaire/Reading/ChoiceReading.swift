import MootDiagnostics
import MootLanguage

/// Reads one or several choices, by word, by the start of a word, or by number.
struct ChoiceReading {
  /// Where the answer is written to, for sentences about it.
  let path: String
  let list: ChoiceList
  /// The words that a person types, in the order of the choices.
  let labels: [String]
  let catalogue: Catalogue
  /// The words that name each choice: that of the language and that of the file.
  private let names: [[String]]

  init(path: String, list: ChoiceList, labels: [String], catalogue: Catalogue) {
    self.path = path
    self.list = list
    self.labels = labels
    self.catalogue = catalogue
    names = zip(labels, list.choices).map { [$0.lowercased(), $1.word] }
  }

  func read(_ typed: String) throws(Complaint) -> FieldValue {
    let chosen = try select(typed)
    guard list.limit > 1 || chosen.count == 1 else { throw Complaint("interview.invalid.one-only") }
    let words = chosen.map { list.choices[$0].word }
    if words.count == 1 && !list.alwaysList { return list.choices[chosen[0]].value }
    return .list(words)
  }

  /// The value as a person would type it.
  func typed(_ value: FieldValue) -> String? {
    let words: [String]
    switch value {
    case .list(let several): words = several
    default:
      guard let index = list.choices.firstIndex(where: { $0.value == value }) else {
        if case .text(let text) = value { return text }
        return nil
      }
      return labels[index]
    }
    return words.map { word in list.choices.firstIndex { $0.word == word }.map { labels[$0] } ?? word }
      .joined(separator: ", ")
  }

  private func select(_ typed: String) throws(Complaint) -> [Int] {
    if fitting(typed).count == 1 { return fitting(typed) }
    var parts = split(typed, at: [",", ";", "+", "/", "&"])
    if parts.count == 1 {
      let joints = catalogue.text("interview.words.and").split(separator: ",").map { $0.filter { $0 != " " } }
      let words = typed.split(separator: " ").map(String.init).filter { !joints.contains($0.lowercased()) }
      // "community post" are two choices; "somebody else" is one answer that is none of them.
      if words.allSatisfy({ fitting($0).count == 1 }) { parts = words }
    }
    var chosen: [Int] = []
    for part in parts {
      let index = try match(part)
      if !chosen.contains(index) { chosen.append(index) }
    }
    guard !chosen.isEmpty else { throw Complaint("interview.invalid.no-words") }
    return chosen
  }

  private func split(_ text: String, at separators: Set<Character>) -> [String] {
    text.split(whereSeparator: separators.contains).map { part in
      part.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// The one choice that a word names.
  private func match(_ part: String) throws(Complaint) -> Int {
    let fitting = fitting(part)
    if fitting.count == 1 { return fitting[0] }
    if fitting.count > 1 {
      throw Complaint(
        "interview.invalid.several-fit", ["typed": part, "choices": fitting.map { labels[$0] }.joined(separator: ", ")])
    }
    // The words of a reader of the file.
    var arguments = ["given": part, "path": path, "choices": labels.joined(separator: ", ")]
    guard let near = Suggestion.nearest(to: part, among: labels) else { throw Complaint("finding.choice", arguments) }
    arguments["suggestion"] = near
    throw Complaint("finding.choice-similar", arguments)
  }

  /// The choices that a word may stand for.
  private func fitting(_ part: String) -> [Int] {
    let part = part.lowercased()
    // Where the words are numbers themselves, such as grades, they mean what they say.
    if let exact = names.firstIndex(where: { $0.contains(part) }) { return [exact] }
    if let number = Int(part) {
      let areNumbers = list.choices.allSatisfy { Int($0.word) != nil }
      return !areNumbers && list.choices.indices.contains(number - 1) ? [number - 1] : []
    }
    guard !part.isEmpty else { return [] }
    let starting = names.indices.filter { index in names[index].contains { $0.hasPrefix(part) } }
    if !starting.isEmpty || part.count < 3 { return starting }
    // "practice" for best-practice: the start of any word within.
    return names.indices.filter { index in names[index].contains { $0.contains("-" + part) } }
  }
}
