import Foundation
import MootTestSupport

/// The interview at a pseudo-terminal.
struct InterviewAtTerminal {
  let folder: ScratchFolder
  let terminal: PseudoTerminal

  /// Starts the interview on a file of the folder.
  init(
    _ folder: ScratchFolder, file: String = "c.yaml", _ arguments: [String] = [], columns: Int = 80,
    environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    let values = Self.environment(folder).merging(environment) { _, own in own }
    terminal = try PseudoTerminal(
      running: BuiltProgram.path("InterviewBooth"), [folder.file(file)] + arguments, environment: values,
      columns: columns, errors: folder.file("errors"))
  }

  static func environment(_ folder: ScratchFolder) -> [String: String] {
    ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path, "PATH": "/usr/bin:/bin"]
  }

  /// The answers of a whole quick path, in order.
  static let answers = [
    "Acme Circle", "user, best", "", "admins in hospitals", "8000 to 15000", "fewer tickets", "cost down 10 %",
    "answers within a day", "ask about upgrades", "", "community, reactive", "Ana Ionescu", "", "",
  ]

  /// Waits for the prompt of a question and types a line.
  func answer(_ number: Int, _ line: String, of total: Int = 14) throws {
    try terminal.expect("[\(number)/\(total)] > ")
    terminal.send(line + "\r")
  }

  /// Answers the questions from one to another with the usual answers.
  func answerUsually(_ numbers: ClosedRange<Int>) throws {
    for number in numbers { try answer(number, Self.answers[number - 1]) }
  }

  /// What was written to standard error, line by line.
  var errors: [String] { (folder.text("errors") ?? "").split(separator: "\n").map(String.init) }
}
