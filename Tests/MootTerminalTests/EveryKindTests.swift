import Foundation
import MootTestSupport
import Testing

/// Questions of every kind, at a pseudo-terminal.
@Suite struct EveryKindTests {
  /// The lines of a whole interview, with a paid branch, two needs, a goal and a text of two lines.
  static let lines = [
    "Acme Circle", "answers within a day", "a circle of peers", "", "fewer tickets", "cost down 10 %", "1, 2", "",
    "paid",
    "~20", "A place of their own", "for both sides.", "", "be kind, but clear; be brief", "post", "yes",
    "60 posters by week 52",
  ]

  static let written = """
    folkmoot: 1
    name: Acme Circle

    place:
      adds: |-
        A place of their own
        for both sides.

    members:
      needs:
        - id: answers-within-a-day
          text: answers within a day
        - id: a-circle-of-peers
          text: a circle of peers

    goals:
      - id: fewer-tickets
        text: fewer tickets
        objective: cost down 10 %
        serves: [answers-within-a-day, a-circle-of-peers]

    conduct:
      values: ["be kind, but clear", be brief]

    membership:
      model: paid
      fee: 16 to 24

    team:
      salaried: true

    readiness:
      need: 0.75

    targets:
      - metric: posters
        at_least: 60
        by_week: 52

    """

  /// The place of a prompt is what stands in brackets; a text that goes on has points.
  static func start(
    _ folder: ScratchFolder, _ arguments: [String] = [], columns: Int = 80, environment: [String: String] = [:]
  ) throws -> InterviewAtTerminal {
    try InterviewAtTerminal(folder, ["--every-kind"] + arguments, columns: columns, environment: environment)
  }

  /// Types lines, each at the next prompt.
  static func type(_ lines: some Sequence<String>, _ session: InterviewAtTerminal) throws {
    for line in lines {
      try session.terminal.expect(" > ")
      session.terminal.send(line + "\r")
    }
  }

  private func sorted(_ text: String?) -> [String] { (text ?? "").split(separator: "\n").map(String.init).sorted() }

  @Test func theyAllEndInTheFile() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try Self.type(Self.lines, session)
    #expect(try session.terminal.wait() == .exited(0))
    #expect(sorted(folder.text("c.yaml")) == sorted(Self.written))
  }

  @Test(arguments: [(["--accessible"], [:]), ([], ["FOLKMOOT_ACCESSIBLE": "1"]), ([], ["TERM": "dumb"])])
  func accessibleModeGivesTheSameAnswersLineByLine(_ arguments: [String], _ environment: [String: String]) throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder, arguments, environment: environment)
    try Self.type(Self.lines, session)
    #expect(try session.terminal.wait() == .exited(0))
    #expect(sorted(folder.text("c.yaml")) == sorted(Self.written))
    let drawn = session.terminal.transcript
    #expect(!drawn.contains("\u{1B}"))
    // No characters that draw boxes or blocks.
    #expect(!drawn.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }

  @Test func progressAndForecastAreTold() throws {
    let session = try Self.start(try ScratchFolder(), environment: ["NO_COLOR": "1"])
    try session.terminal.expect("Section 1 of 5: Purpose. Question 1 of 9.")
    try Self.type(Self.lines.prefix(9), session)
    try session.terminal.expect("forecast ")
    try session.terminal.expect("[")
    try Self.type([":preview"], session)
    try session.terminal.expect("page of ")
  }

  @Test func aParkedAnswerComesBackAlsoInAnotherSession() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try Self.type(Self.lines, session)
    #expect(try session.terminal.wait() == .exited(0))
    let before = folder.text("c.yaml")
    let second = try Self.start(folder)
    try Self.type(["membership.model", "open", ""], second)
    #expect(try second.terminal.wait() == .exited(0))
    #expect(folder.text("c.yaml")?.contains("fee") == false)
    let third = try Self.start(folder)
    try Self.type(["membership.model", "paid", ""], third)
    try third.terminal.expect("Enter takes: 16 to 24")
    try Self.type([""], third)
    #expect(try third.terminal.wait() == .exited(0))
    #expect(sorted(folder.text("c.yaml")) == sorted(before))
  }

  @Test func aPasteOfSeveralLinesIsOneAnswer() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder, ["--accessible"])
    try session.terminal.expect(" > ")
    // Without brackets around it, as an old terminal sends it.
    session.terminal.send("Acme\rCircle of\rUsers\r")
    try session.terminal.expect("3 lines were pasted")
    try session.terminal.expect(" > Acme Circle of Users")
    session.terminal.send("\r")
    try session.terminal.expect("[2/")
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: Acme Circle of Users\n")
  }

  @Test func aPasteInBracketsIsOneAnswer() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try session.terminal.expect(" > ")
    session.terminal.send("\u{1B}[200~Acme\rCircle\u{1B}[201~\r")
    try session.terminal.expect("[2/")
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: Acme Circle\n")
  }

  @Test func aPastedTextKeepsItsLines() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try Self.type(Self.lines.prefix(10), session)
    try session.terminal.expect(" > ")
    session.terminal.send("\u{1B}[200~One\r\rTwo\u{1B}[201~\r")
    try session.terminal.expect("... > ")
    session.terminal.send("Three\r")
    try session.terminal.expect("... > ")
    session.terminal.send(".\r")
    try session.terminal.expect("[7/")
    #expect(folder.text("c.yaml")?.contains("adds: |-\n    One\n\n    Two\n    Three\n") == true)
  }

  @Test func linesTypedAheadAreAnswers() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try session.terminal.expect(" > ")
    session.terminal.send("A1\r\r")
    try session.terminal.expect("Nothing was typed")
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: A1\n")
  }

  @Test func theEditorWritesATextAndAFileIsRead() throws {
    let folder = try ScratchFolder()
    try folder.write("#!/bin/sh\ncat \"$1\" > \(folder.file("was"))\nprintf 'One\\n\\nTwo\\n' > \"$1\"\n", to: "ed")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.file("ed"))
    let session = try Self.start(folder, environment: ["EDITOR": folder.file("ed"), "TMPDIR": folder.path])
    try Self.type(Self.lines.prefix(11), session)
    try session.terminal.expect("... > ")
    session.terminal.send(":edit\r")
    try session.terminal.expect("[7/")
    #expect(folder.text("was") == "A place of their own\n")
    #expect(folder.text("c.yaml")?.contains("adds: |-\n    One\n\n    Two\n") == true)
    session.terminal.send(":back\r")
    try session.terminal.expect("[6/")
    try folder.write("From a file.\n", to: "notes.txt")
    // TAB completes the name of the file.
    session.terminal.send(":read \(folder.file("not"))\t\r")
    try session.terminal.expect("[7/")
    #expect(folder.text("c.yaml")?.contains("adds: From a file.") == true)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("folkmoot-") }
    #expect(left.isEmpty)
  }

  @Test func withoutAnEditorTheAnswerStays() throws {
    let session = try Self.start(try ScratchFolder())
    try Self.type([":edit"], session)
    try session.terminal.expect("No editor is known.")
    try session.terminal.expect("[1/")
  }

  @Test func aFailingEditorIsSaidAloud() throws {
    let session = try Self.start(try ScratchFolder(), environment: ["VISUAL": "false"])
    try Self.type([":edit"], session)
    try session.terminal.expect("false ended with an error")
    try session.terminal.expect("[1/")
  }

  @Test func halfATextIsThereAgainAfterAKill() throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder)
    try Self.type(Self.lines.prefix(12), session)
    try session.terminal.expect("... > ")
    session.terminal.signal(9)
    #expect(try session.terminal.wait() == .killed(signal: 9))
    let again = try Self.start(folder)
    let shown = try again.terminal.expect("... > ")
    #expect(shown.contains("A place of their own") && shown.contains("for both sides."))
    again.terminal.send("\r")
    try Self.type(Self.lines.dropFirst(13), again)
    #expect(try again.terminal.wait() == .exited(0))
    #expect(sorted(folder.text("c.yaml")) == sorted(Self.written))
  }

  @Test(arguments: [50, 80])
  func aLongLineWrapsCleanlyBehindAColoredPrompt(_ columns: Int) throws {
    let folder = try ScratchFolder()
    let session = try Self.start(folder, columns: columns)
    try session.terminal.expect("[1/")
    let long = String(repeating: "ș1234567 9", count: 8)
    session.terminal.send(long)
    session.terminal.settle()
    // To the start, a letter there, and to the end again.
    session.terminal.send("\u{01}X\u{05}Y")
    session.terminal.settle()
    let text = session.terminal.screen.lines.joined()
    #expect(text.hasSuffix("[1/9] > X" + long + "Y"), "\(session.terminal.screen.text)")
    session.terminal.send("\u{01}\u{04}\u{05}\u{7F}\r")
    try session.terminal.expect("[2/")
    #expect(folder.text("c.yaml")?.contains("name: " + long + "\n") == true)
  }

  @Test func aResizedWindowIsUsedWhole() throws {
    let session = try Self.start(try ScratchFolder(), columns: 80, environment: ["NO_COLOR": "1"])
    try session.terminal.expect("[1/")
    session.terminal.resize(columns: 50)
    session.terminal.signal(28)
    session.terminal.settle()
    session.terminal.send("?\r")
    let shown = try session.terminal.expect("[1/")
    for line in shown.split(whereSeparator: \.isNewline) where !line.contains("\u{1B}") {
      #expect(line.count <= 50, "\(line)")
    }
  }
}
