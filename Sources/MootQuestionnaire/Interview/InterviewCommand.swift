import MootDiagnostics

/// What a person types to move about instead of answering.
enum InterviewCommand: String, CaseIterable {
  case back, help, quit, skip, review

  /// What a line says.
  enum Line: Hashable {
    case explain
    case command(InterviewCommand)
    /// A colon and a word that is no command, with the command that may be meant.
    case unknown(String, nearest: String?)
    case answer(String)
  }

  /// Reads a line. Control characters, which a paste may bring, count as spaces; two colons stand for one that begins an answer.
  static func read(_ line: String) -> Line {
    let text = tidy(line)
    if text == "?" { return .explain }
    if text.hasPrefix("::") { return .answer(String(text.dropFirst())) }
    guard text.hasPrefix(":") else { return .answer(text) }
    let word = text.dropFirst().lowercased()
    if let command = InterviewCommand(rawValue: word) { return .command(command) }
    let fitting = allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    if fitting.count == 1 { return .command(fitting[0]) }
    return .unknown(text, nearest: Suggestion.nearest(to: word, among: allCases.map(\.rawValue)))
  }

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
