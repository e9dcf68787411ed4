import Glibc
import MootDiagnostics
import MootQuestionnaire
import MootScenario

/// The scenario file of a session: opened before the first question, written after every answer.
struct ScenarioDesk {
  /// Why a session cannot go on.
  struct Failure: Error {
    var findings: [Finding]
    var exitCode: Int32
  }

  let path: String
  /// Whether the file was there before.
  let isNew: Bool
  /// Whether nothing is to be written: changes are only kept here.
  let isDry: Bool
  private(set) var answers: ScenarioAnswers
  /// The text that the file held when the session began; empty for a new one.
  let before: String
  /// The text that the file holds as far as we know; nil before it was first written.
  private var written: String?
  /// Files to which the text was copied before comments of it were lost, since the last time that somebody asked.
  private var backups: [String] = []

  /// Whether there is a file with answers.
  var isWritten: Bool { written != nil }

  /// Looks at everything that could go wrong before the first question: can the file be read, understood and written?
  ///
  /// - Parameter start: The text that a new file begins with; nil for one without answers.
  init(path: String, parameters: KnownParameters, start: String? = nil, isDry: Bool = false) throws(Failure) {
    self.path = path
    self.isDry = isDry
    let text = try Self.existing(path)
    isNew = text == nil
    before = text ?? ""
    answers = ScenarioAnswers(.starting(file: path))
    if let text = text ?? start { answers = try Self.understand(text, path: path, parameters: parameters) }
    written = text
    if !isDry { try Self.checkWritable(path, exists: text != nil) }
  }

  /// Makes the changes and brings them to disk. A file that somebody edited meanwhile keeps what was written there.
  mutating func save(_ edits: [Edit]) throws(Failure) {
    if !isDry, let written, let now = try? ScenarioFile.read(path: path), now != written {
      guard let document = try? ScenarioDocument(text: now, file: path) else {
        throw Failure(
          findings: [Finding(.error, "interview-file-changed", ["file": path])], exitCode: SessionExit.badData)
      }
      answers = ScenarioAnswers(document)
    }
    do {
      let present = answers
      do {
        try answers.apply(edits)
      } catch {
        // Laid out in a way that cannot be edited in place: written anew.
        answers = try present.rewritten()
        try answers.apply(edits)
      }
      if !isDry, written != nil, !present.keepsComments(in: answers) { backups.append(try backUp(present.text)) }
      if !isDry { try ScenarioFile.write(answers.text, to: path) }
    } catch let failure as ScenarioFile.Failure {
      throw Failure(findings: [failure.finding], exitCode: failure.exitCode)
    } catch let finding as Finding {
      throw Failure(findings: [finding], exitCode: SessionExit.badData)
    } catch let findings as ScenarioFindings {
      throw Failure(findings: findings.findings, exitCode: SessionExit.badData)
    } catch {
      throw Failure(findings: [], exitCode: SessionExit.badData)
    }
    if !isDry { written = answers.text }
  }

  /// Writes a copy beside the file under a name that is free, and gives that name.
  private func backUp(_ text: String) throws -> String {
    var copy = path + ".bak"
    var number = 1
    while access(copy, F_OK) == 0 {
      number += 1
      copy = "\(path).bak\(number)"
    }
    try ScenarioFile.write(text, to: copy)
    return copy
  }

  /// The copies that were made since this was asked last.
  mutating func takeBackups() -> [String] {
    defer { backups = [] }
    return backups
  }

  /// Takes over answers as they stand in another file, comments and all.
  mutating func adopt(_ other: ScenarioAnswers) throws(Failure) {
    answers = other
    try save([])
  }

  /// The text of the file; nil where there is none yet, or nothing in it.
  private static func existing(_ path: String) throws(Failure) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw cannotCreate(path)
    }
    do {
      return try ScenarioFile.read(path: path)
    } catch {
      if error.finding.code == "file-empty" { return nil }
      throw Failure(findings: [error.finding], exitCode: error.exitCode)
    }
  }

  /// The answers of a text. What is only missing is what the interview is for.
  static func understand(
    _ text: String, path: String, parameters: KnownParameters
  ) throws(Failure) -> ScenarioAnswers {
    do throws(ScenarioFindings) {
      let document = try ScenarioDocument(text: text, file: path)
      let reading = Scenario.read(text: text, file: path, parameters: parameters)
      let errors = reading.findings.filter { $0.severity == .error && !Self.unfinished.contains($0.code) }
      guard errors.isEmpty else { throw ScenarioFindings(errors) }
      return ScenarioAnswers(document)
    } catch {
      throw Failure(findings: error.findings, exitCode: SessionExit.badData)
    }
  }

  /// The codes of what is only not there yet: a required answer, or all of them.
  private static let unfinished = ["missing-key", "file-empty"]

  private static func checkWritable(_ path: String, exists: Bool) throws(Failure) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    // Asking for "folder/." also fails where the folder is a file.
    guard access(folder + "/.", W_OK | X_OK) == 0, !exists || access(path, W_OK) == 0 else { throw cannotCreate(path) }
  }

  private static func cannotCreate(_ path: String) -> Failure {
    let reason = errno
    let code =
      switch reason {
      case ENOENT, ENOTDIR: "write-no-folder"
      case EACCES, EPERM, EROFS: "write-denied"
      default: "write-create"
      }
    let arguments = ["file": path, "reason": String(cString: strerror(reason))]
    return Failure(
      findings: [Finding(.error, code, arguments, place: Place(file: path, line: 1, column: 1))],
      exitCode: SessionExit.cannotCreate)
  }
}
