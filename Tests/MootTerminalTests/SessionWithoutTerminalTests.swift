import Foundation
import MootTestSupport
import Testing

/// The session where nobody sits at a terminal.
@Suite struct SessionWithoutTerminalTests {
  private struct Run {
    var code: Int32
    var output: String
    var errors: [String]
  }

  private func run(_ arguments: [String], input: String = "", in folder: ScratchFolder) throws -> Run {
    try folder.write(input, to: "input")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path("InterviewBooth"))
    process.arguments = arguments
    process.environment = InterviewAtTerminal.environment(folder)
    process.standardInput = FileHandle(forReadingAtPath: folder.file("input"))
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let (said, complained) = (
      output.fileHandleForReading.availableData, errors.fileHandleForReading.readDataToEndOfFile()
    )
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  private static let lines = InterviewAtTerminal.answers.map { $0 + "\n" }.joined()

  @Test func itNeverAsksAndNeverHangs() throws {
    let folder = try ScratchFolder()
    let run = try run([folder.file("c.yaml")], in: folder)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors.count == 1)
    #expect(run.errors[0].contains("--answers") && run.errors[0].contains("--stdin-lines"))
    #expect(!run.errors[0].contains("\u{1B}"))
    #expect(folder.text("c.yaml") == nil)
  }

  @Test func linesGiveTheSameFileAsAPerson() throws {
    let folder = try ScratchFolder()
    let run = try run([folder.file("c.yaml"), "--stdin-lines"], input: Self.lines, in: folder)
    #expect(run.code == 0)
    #expect(run.output == "closed \(folder.file("c.yaml"))\n")
    let other = try ScratchFolder()
    let session = try InterviewAtTerminal(other)
    try session.answerUsually(1...14)
    #expect(try session.terminal.wait() == .exited(0))
    #expect(folder.text("c.yaml") == other.text("c.yaml"))
  }

  @Test func aBadLineIsNamedByItsNumber() throws {
    let folder = try ScratchFolder()
    let run = try run([folder.file("c.yaml"), "--stdin-lines"], input: "A\nbad\n", in: folder)
    #expect(run.code == 65)
    #expect(run.errors.first?.hasPrefix("line 2: “bad” is not possible for “purpose.kinds”") == true)
    #expect(run.errors.filter { $0.hasPrefix("missing: ") }.count == 13)
    // What was answered is saved.
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: A\n")
  }

  @Test func threeBadLinesForOneQuestionAreEnough() throws {
    let folder = try ScratchFolder()
    let run = try run([folder.file("c.yaml"), "--stdin-lines"], input: "A\nx\ny\nz\nbest\n", in: folder)
    #expect(run.code == 65)
    #expect(run.errors.count == 4)
    #expect(run.errors.last?.hasPrefix("line 4:") == true)
  }

  @Test func twoBadLinesAndAGoodOneGoOn() throws {
    let folder = try ScratchFolder()
    let lines = Self.lines.replacingOccurrences(of: "user, best\n", with: "x\ny\nuser, best\n")
      .replacingOccurrences(of: "8000 to 15000\n", with: "x\ny\n8000 to 15000\n")
    #expect(try run([folder.file("c.yaml"), "--stdin-lines"], input: lines, in: folder).code == 0)
  }

  @Test func answersFromAFileGiveTheSameBytes() throws {
    let folder = try ScratchFolder()
    #expect(try run([folder.file("c.yaml"), "--stdin-lines"], input: Self.lines, in: folder).code == 0)
    let run = try run([folder.file("d.yaml"), "--answers", folder.file("c.yaml")], in: folder)
    #expect(run.code == 0)
    #expect(run.output == "closed \(folder.file("d.yaml"))\n")
    #expect(folder.text("d.yaml") == folder.text("c.yaml"))
    // The file itself as its answers changes nothing.
    #expect(try self.run([folder.file("c.yaml"), "--answers", folder.file("c.yaml")], in: folder).code == 0)
  }

  @Test func everyGapIsListedAtOnce() throws {
    let folder = try ScratchFolder()
    let part = "folkmoot: 1\nname: A\nmembership: {model: open}\nteam: {answering_hours: 3}\n"
    try folder.write(part, to: "part.yaml")
    let run = try run([folder.file("c.yaml"), "--answers", folder.file("part.yaml")], in: folder)
    #expect(run.code == 65)
    #expect(
      run.errors.map { $0.prefix { $0 != "–" } } == [
        "missing: purpose.kinds ", "missing: place.decision ", "missing: members.served ",
        "missing: audience.eligible ",
        "missing: goals[0].text ", "missing: goals[0].objective ", "missing: members.needs[0].text ",
        "missing: use_cases[0].text ", "missing: moderation.model ", "missing: team.community_manager ",
        "missing: targets[0].metric ",
      ])
    #expect(folder.text("c.yaml") == nil)
  }

  @Test func wrongAndMissingAnswersAreSaidTogether() throws {
    let folder = try ScratchFolder()
    try folder.write("folkmoot: 1\nname: A\nmembershp: {model: open}\naudience: {eligible: -3}\n", to: "part.yaml")
    let run = try run([folder.file("c.yaml"), "--answers", folder.file("part.yaml")], in: folder)
    #expect(run.code == 65)
    #expect(run.errors.contains { $0.contains("part.yaml:3:1: error:") })
    #expect(run.errors.contains { $0.contains("part.yaml:4:") })
    #expect(run.errors.contains { $0.hasPrefix("missing: membership.model") })
  }

  @Test func anotherPersonsFileIsNotOverwritten() throws {
    let folder = try ScratchFolder()
    #expect(try run([folder.file("c.yaml"), "--stdin-lines"], input: Self.lines, in: folder).code == 0)
    try folder.write("folkmoot: 1\nname: Another\n", to: "d.yaml")
    let run = try run([folder.file("d.yaml"), "--answers", folder.file("c.yaml")], in: folder)
    #expect(run.code == 73)
    #expect(folder.text("d.yaml") == "folkmoot: 1\nname: Another\n")
  }

  @Test(
    arguments: [
      ("/proc/x/c.yaml", Int32(73)), ("missing/c.yaml", 73), ("input/c.yaml", 73), (".", 65), ("junk", 65),
      ("broken.yaml", 65), ("wrong.yaml", 65),
    ])
  func whatCannotWorkIsSaidBeforeTheFirstQuestion(_ name: String, _ code: Int32) throws {
    let folder = try ScratchFolder()
    try folder.write("a\u{0}b", to: "junk")
    try folder.write("folkmoot: 1\nname: [", to: "broken.yaml")
    try folder.write("folkmoot: 1\nname: A\nmembership: {model: public}\n", to: "wrong.yaml")
    let path = name.hasPrefix("/") ? name : folder.file(name)
    let run = try run([path, "--stdin-lines"], input: "A\n", in: folder)
    #expect(run.code == code, "\(run.errors)")
    #expect(run.output == "")
    #expect(run.errors.count == 1, "\(run.errors)")
    // At a terminal it is the same, and nothing is asked.
    let terminal = try PseudoTerminal(
      running: BuiltProgram.path("InterviewBooth"), [path], environment: InterviewAtTerminal.environment(folder))
    #expect(try terminal.wait() == .exited(code))
    #expect(!terminal.transcript.contains("[1/14]"))
  }

  @Test func noAnswersFileIsNoInput() throws {
    let folder = try ScratchFolder()
    #expect(try run([folder.file("c.yaml"), "--answers", folder.file("none.yaml")], in: folder).code == 66)
  }

  @Test func anEmptyFileIsABeginning() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "c.yaml")
    try folder.write("# only a comment\n", to: "d.yaml")
    for name in ["c.yaml", "d.yaml"] {
      let run = try run([folder.file(name), "--stdin-lines"], input: Self.lines, in: folder)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(folder.text("d.yaml")?.contains("# only a comment") == true)
  }
}
