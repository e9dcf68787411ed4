import Foundation
import MootTestSupport
import Testing

/// The whole session, at a pseudo-terminal.
@Suite struct InterviewAtTerminalTests {
  @Test func theWholeQuickPathEndsWithAScenario() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    let before = session.terminal.modesAtStart
    try session.answerUsually(1...14)
    try session.terminal.expect("closed \(folder.file("c.yaml"))")
    #expect(try session.terminal.wait() == .exited(0))
    #expect(session.terminal.modes == before)
    #expect(session.errors == ["The scenario is in \(folder.file("c.yaml"))."])
    #expect(
      folder.text("c.yaml") == """
        folkmoot: 1
        name: Acme Circle

        purpose:
          kinds: [user-community, best-practice]

        place:
          decision: found

        members:
          served: admins in hospitals
          needs:
            - id: answers-within-a-day
              text: answers within a day

        goals:
          - id: fewer-tickets
            text: fewer tickets
            objective: cost down 10 %

        use_cases:
          - id: ask-about-upgrades
            text: ask about upgrades

        audience:
          eligible: 8000 to 15000

        membership:
          model: registration

        moderation:
          model: [community, reactive]

        team:
          community_manager: Ana Ionescu
          hours: 22

        targets:
          - id: posters-week-52
            goal: fewer-tickets
            metric: posters
            at_least: 50
            by_week: 52

        """)
  }

  @Test(arguments: [50, 80, 132])
  func nothingIsWiderThanTheScreen(_ columns: Int) throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder, columns: columns, environment: ["NO_COLOR": "1"])
    for number in 1...13 {
      try session.answer(number, "?")
      try session.answer(number, InterviewAtTerminal.answers[number - 1])
    }
    try session.terminal.expect("[14/14] > ")
    let lines = session.terminal.transcript.split(whereSeparator: \.isNewline)
    #expect(lines.count > 60)
    for line in lines where !line.hasPrefix("\u{1B}") { #expect(line.count <= min(columns, 100), "\(line)") }
  }

  @Test func backAfterAnInvalidAnswerAndTheTextToEdit() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder, environment: ["NO_COLOR": "1"])
    try session.answerUsually(1...4)
    try session.answer(5, "many")
    try session.terminal.expect("“many” is no number. Write for example 40, 20 to 60, ~40, 40 ± 10 or unknown.")
    try session.terminal.expect("[5/14] > many")
    session.terminal.settle()
    session.terminal.send("\u{15}:back\r")
    try session.terminal.expect("Enter keeps: admins in hospitals")
    try session.answer(4, "nurses")
    try session.answer(5, "300")
    try session.terminal.expect("[6/14] > ")
    #expect(folder.text("c.yaml")?.contains("served: nurses") == true)
  }

  /// A hurried person does not clear the line.
  @Test func backBehindTheTextToEdit() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder, environment: ["NO_COLOR": "1"])
    try session.answerUsually(1...4)
    try session.answer(5, "many")
    try session.terminal.expect("[5/14] > many")
    session.terminal.settle()
    session.terminal.send(":back\r")
    try session.terminal.expect("Enter keeps: admins in hospitals")
    try session.answer(4, "nurses")
    try session.answer(5, "300")
    try session.terminal.expect("[6/14] > ")
    #expect(folder.text("c.yaml")?.contains("served: nurses") == true)
  }

  @Test func aQuestionMarkTellsWhy() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...9)
    try session.answer(10, "?")
    let help = try session.terminal.expect("[10/14] > ")
    #expect(help.contains("(membership)") && help.contains("membership.model"))
  }

  @Test(arguments: ["\u{03}", "\u{04}"])
  func leavingSavesAndSaysHowToGoOn(_ key: String) throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    let before = session.terminal.modesAtStart
    try session.answerUsually(1...3)
    try session.terminal.expect("[4/14] > ")
    if key == "\u{03}" {
      session.terminal.send("half an ans")
      session.terminal.settle()
    }
    session.terminal.send(key)
    #expect(try session.terminal.wait() == .exited(130))
    #expect(session.terminal.modes == before)
    #expect(session.errors.last == "InterviewBooth \(folder.file("c.yaml"))")
    let again = try InterviewAtTerminal(folder)
    let shown = try again.terminal.expect("[4/14] > ")
    #expect(!shown.contains("[3/14]"))
    #expect(again.errors == ["Going on with \(folder.file("c.yaml"))."])
  }

  @Test(arguments: [(Int32(15), Int32(143)), (Int32(1), Int32(129)), (Int32(2), Int32(130))])
  func aSignalLeavesASavedFile(_ signal: Int32, _ code: Int32) throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...2)
    try session.terminal.expect("[3/14] > ")
    session.terminal.signal(signal)
    #expect(try session.terminal.wait() == .exited(code))
    #expect(folder.text("c.yaml")?.contains("kinds: [user-community, best-practice]") == true)
  }

  @Test func aTerminalThatGoesAwayLeavesASavedFile() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...2)
    try session.terminal.expect("[3/14] > ")
    session.terminal.hangUp()
    #expect(try session.terminal.wait() == .exited(129))
    #expect(folder.text("c.yaml")?.contains("kinds:") == true)
  }

  @Test func killedAfterTheFifthAnswerItGoesOnWithTheSixth() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...5)
    try session.terminal.expect("[6/14] > ")
    session.terminal.signal(9)
    #expect(try session.terminal.wait() == .killed(signal: 9))
    let again = try InterviewAtTerminal(folder)
    let shown = try again.terminal.expect("[6/14] > ")
    #expect(!shown.contains("/14] > \r") && !shown.contains("[5/14]"))
    for number in 6...14 {
      if number > 6 { try again.terminal.expect("[\(number)/14] > ") }
      again.terminal.send(InterviewAtTerminal.answers[number - 1] + "\r")
    }
    #expect(try again.terminal.wait() == .exited(0))
    let whole = try ScratchFolder()
    let other = try InterviewAtTerminal(whole)
    try other.answerUsually(1...14)
    #expect(try other.terminal.wait() == .exited(0))
    #expect(folder.text("c.yaml") == whole.text("c.yaml"))
  }

  @Test func whatAPersonWroteStays() throws {
    let folder = try ScratchFolder()
    let text =
      "# our plan\nfolkmoot: 1\nname: Acme   # a working name\n\naudience:\n  # counted in May\n  eligible: ~40\n"
    try folder.write(text, to: "c.yaml")
    let session = try InterviewAtTerminal(folder)
    try session.answer(2, "roadmap")
    try session.terminal.expect("[3/14] > ")
    // An edit by somebody else, meanwhile.
    let now = try #require(folder.text("c.yaml"))
    try folder.write(now + "# added meanwhile\n", to: "c.yaml")
    session.terminal.send(":quit\r")
    #expect(try session.terminal.wait() == .exited(0))
    let again = try InterviewAtTerminal(folder)
    try again.answer(3, "found")
    try again.terminal.expect("[4/14] > ")
    let after = try #require(folder.text("c.yaml"))
    for line in (text + "# added meanwhile\n").split(separator: "\n") { #expect(after.contains(line), "\(line)") }
  }

  @Test func aFinishedFileIsRevisedThroughTheList() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...14)
    #expect(try session.terminal.wait() == .exited(0))
    let before = try #require(folder.text("c.yaml"))
    let again = try InterviewAtTerminal(folder, environment: ["NO_COLOR": "1"])
    try again.terminal.expect("10  Membership: registration")
    try again.terminal.expect("[*] > ")
    again.terminal.send("10\r")
    try again.answer(10, "open")
    try again.terminal.expect("[*] > ")
    again.terminal.send("\r")
    #expect(try again.terminal.wait() == .exited(0))
    #expect(folder.text("c.yaml") == before.replacingOccurrences(of: "model: registration", with: "model: open"))
  }

  @Test func accessibleModeGivesTheSameAnswersWithoutDrawing() throws {
    let (plain, accessible) = (try ScratchFolder(), try ScratchFolder())
    for (folder, arguments) in [(plain, []), (accessible, ["--accessible"])] {
      let session = try InterviewAtTerminal(folder, arguments)
      try session.answerUsually(1...14)
      #expect(try session.terminal.wait() == .exited(0))
      let drawn = session.terminal.transcript.filter { $0 == "\u{1B}" }.count
      #expect(arguments.isEmpty ? drawn > 0 : drawn == 0)
    }
    #expect(plain.text("c.yaml") == accessible.text("c.yaml"))
  }

  @Test func noColorMeansNone() throws {
    let session = try InterviewAtTerminal(try ScratchFolder(), environment: ["NO_COLOR": "1"])
    try session.answerUsually(1...2)
    try session.terminal.expect("[3/14] > ")
    #expect(!session.terminal.transcript.contains("\u{1B}[1m"))
  }

  @Test(arguments: ["\\e[2J", "\\x07"])
  func aFileWithControlCharactersIsRefusedVisibly(_ escape: String) throws {
    let folder = try ScratchFolder()
    try folder.write("folkmoot: 1\nname: \"a\(escape)b\"\n", to: "c.yaml")
    let session = try InterviewAtTerminal(folder)
    let ending = try session.terminal.wait(within: .seconds(10))
    #expect(ending == .exited(65))
    let said = session.terminal.transcript + session.errors.joined()
    #expect(!said.contains("\u{1B}") && !said.contains("\u{07}"))
  }

  @Test func textFromAFileCannotTurnTheDirectionOfWriting() throws {
    let folder = try ScratchFolder()
    try folder.write("folkmoot: 1\nname: \"a\\u202Eb\"\n", to: "c.yaml")
    let session = try InterviewAtTerminal(folder)
    try session.answer(2, ":review")
    try session.terminal.expect("Name: a\\u{202E}b")
    #expect(!session.terminal.transcript.contains("\u{202E}"))
  }

  @Test func historyIsPrivateAndUnderTheStateFolder() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder, environment: ["XDG_STATE_HOME": folder.file("state")])
    try session.answerUsually(1...2)
    try session.terminal.expect("[3/14] > ")
    let path = folder.file("state/folkmoot/answers-name")
    #expect(folder.text("state/folkmoot/answers-name") == "Acme Circle\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
