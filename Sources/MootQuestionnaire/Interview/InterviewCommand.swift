import MootDiagnostics

/// What a person types to move about instead of answering.
enum InterviewCommand: String, CaseIterable {
  case back, help, quit, skip, review, preview, unknown, edit, read

  /// What a line says.
  enum Line: Hashable {
    case explain
    /// A command, and what stands behind it.
    case command(InterviewCommand, String)
    /// A colon and a word that is no command, with the command that may be meant.
    case unknown(String, nearest: String?)
    case answer(String)
  }

  /// Reads a line. Control characters, which a paste may bring, count as spaces; two colons stand for one that begins an answer.
  ///
  /// - Parameter keepsLines: Whether line breaks in an answer stay what they are.
  static func read(_ line: String, keepsLines: Bool = false) -> Line {
    let text = tidy(line)
    if text == "?" { return .explain }
    let answer =
      keepsLines
      ? line.split(separator: "\n", omittingEmptySubsequences: false).map { tidy(String($0)) }.joined(separator: "\n")
      : text
    if text.hasPrefix("::") {
      return .answer(String(answer.drop { $0 == "\n" }.dropFirst()))
    }
    guard text.hasPrefix(":") else { return .answer(text.isEmpty ? "" : answer) }
    let parts = text.dropFirst().split(separator: " ", maxSplits: 1)
    let word = parts.first.map { $0.lowercased() } ?? ""
    let rest = parts.count > 1 ? String(parts[1]) : ""
    // Only a file's name may stand behind a command; other words are meant as something else.
    if let command = InterviewCommand(rawValue: word), rest.isEmpty || command == .read {
      return .command(command, rest)
    }
    let fitting = allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    if rest.isEmpty {
      if fitting.count == 1 { return .command(fitting[0], "") }
      // What was there first keeps its letters.
      if let usual = abbreviations[word] { return .command(usual, "") }
    }
    return .unknown(text, nearest: Suggestion.nearest(to: word, among: allCases.map(\.rawValue)))
  }

  private static let abbreviations: [String: InterviewCommand] = ["r": .review, "re": .review]

  /// One line without control characters and without spaces at its ends.
  private static func tidy(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      if isControl || scalar == " " {
        if !result.isEmpty { result += " " }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}
