import MootTestSupport
import Testing

/// GNU Readline through our reader, at a pseudo-terminal.
@Suite struct LineEditingTests {
  private func echo(
    _ folder: ScratchFolder, _ arguments: [String] = [""], columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let values = InterviewAtTerminal.environment(folder).merging(environment) { _, own in own }
    return try PseudoTerminal(
      running: BuiltProgram.path("InterviewBooth"), ["--echo"] + arguments, environment: values, columns: columns)
  }

  /// Keys typed at a fresh prompt, and what the program was given.
  private static let keys: [(keys: String, line: String)] = [
    ("hello\u{01}X\u{05}Y\u{1B}[DZ\r", "XhelloZY"),
    ("naïve\u{7F}\u{7F}f\r", "naïf"),
    ("ș ț ñ\u{7F}\u{7F}\u{7F}!\r", "ș !"),
    ("東京x\u{7F}\u{7F}大\r", "東大"),
    ("one two\u{17}three\r", "one three"),
    ("lost\u{15}kept\r", "kept"),
    ("ab\u{01}\u{04}\r", "b"),
    ("\u{1B}[200~pasted text\u{1B}[201~\r", "pasted text"),
  ]

  @Test(arguments: keys.map(\.keys), ["LANG=C.UTF-8", "LANG=C", "LC_ALL=C", "LANG=xx_YY.UTF-8", "LANG="])
  func edits(_ keys: String, _ locale: String) throws {
    let folder = try ScratchFolder()
    let parts = locale.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let terminal = try echo(
      folder, environment: parts[0] == "LANG" ? ["LANG": parts[1]] : ["LANG": "", parts[0]: parts[1]])
    try terminal.expect("[1/1] > ")
    terminal.send(keys)
    let line = Self.keys.first { $0.keys == keys }?.line ?? ""
    try terminal.expect("got [\(line)] characters=\(line.count) bytes=\(line.utf8.count)")
  }

  @Test(
    arguments: [
      ("inv\t\r", "invitation"), ("INV\t\r", "invitation"), ("best-practice, road\t\r", "best-practice, roadmap"),
      (":b\t\r", ":back"), ("zz\t\r", "zz"), ("re\t\t\r", "re"),
    ])
  func completes(_ keys: String, _ line: String) throws {
    let folder = try ScratchFolder()
    let words = ["invitation", "registration", "reactive", "roadmap", ":back", ":quit"]
    let terminal = try echo(folder, [""] + words)
    try terminal.expect("[1/1] > ")
    terminal.send(keys)
    try terminal.expect("got [\(line)]")
  }

  @Test func listsWhatCouldBeMeant() throws {
    let terminal = try echo(try ScratchFolder(), ["", "registration", "reactive", ":review"])
    try terminal.expect("[1/1] > ")
    terminal.send("re\t")
    try terminal.expect("registration")
    terminal.settle()
    #expect(terminal.screen.text.contains("reactive") && terminal.screen.text.contains("registration"))
    #expect(!terminal.screen.text.contains(":review"))
  }

  @Test func offersTextForEditing() throws {
    let terminal = try echo(try ScratchFolder(), ["12.50"])
    try terminal.expect("[1/1] > 12.50")
    terminal.settle()
    terminal.send("\u{7F}5\r")
    try terminal.expect("got [12.55]")
  }

  @Test func bringsBackEarlierAnswersAlsoInAnotherRun() throws {
    let folder = try ScratchFolder()
    let first = try echo(folder)
    try first.expect("[1/1] > ")
    first.send("the wording of last time\r")
    try first.expect("got [")
    try first.expect("[1/1] > ")
    first.send("quit\r")
    #expect(try first.wait() == .exited(0))
    let second = try echo(folder)
    try second.expect("[1/1] > ")
    second.send("\u{1B}[A\r")
    try second.expect("got [the wording of last time]")
  }

  @Test(arguments: [20, 50])
  func editsLinesThatWrap(_ columns: Int) throws {
    let terminal = try echo(try ScratchFolder(), columns: columns)
    try terminal.expect("[1/1] > ")
    let text = "abcdefghijklmnopqrstuvwxyz0123456789ăâîșțabcdefghij"
    terminal.send(text)
    terminal.settle()
    #expect(terminal.screen.lines.joined() == "[1/1] > " + text)
    terminal.send("\u{01}Q\u{05}\u{7F}!")
    terminal.settle()
    #expect(terminal.screen.lines.joined() == "[1/1] > Q" + text.dropLast() + "!")
    terminal.send("\r")
    try terminal.expect("got [")
  }

  @Test func survivesAResizeInTheMiddleOfALine() throws {
    let terminal = try echo(try ScratchFolder(), columns: 40)
    try terminal.expect("[1/1] > ")
    terminal.send("abcdefghijklmnopqrstuvwxyz")
    terminal.settle()
    terminal.resize(columns: 100)
    terminal.settle()
    terminal.send("!\r")
    try terminal.expect("got [abcdefghijklmnopqrstuvwxyz!]")
  }

  @Test(
    arguments: [
      (Int32(2), "interrupted"), (Int32(15), "terminated"), (Int32(1), "hungUp"),
    ])
  func aSignalEndsTheLineAndRestoresTheTerminal(_ signal: Int32, _ event: String) throws {
    let terminal = try echo(try ScratchFolder())
    let before = terminal.modesAtStart
    try terminal.expect("[1/1] > ")
    terminal.send("half a line")
    terminal.settle()
    #expect(terminal.modes != before)
    terminal.signal(signal)
    try terminal.expect("event \(event)")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.modes == before)
  }

  @Test(arguments: ["\u{12}aft", "\u{1B}3", "\t\t"])
  func controlCWorksInTheMiddleOfEverything(_ keys: String) throws {
    let terminal = try echo(try ScratchFolder(), ["", "alpha", "alpine"])
    let before = terminal.modesAtStart
    try terminal.expect("[1/1] > ")
    terminal.send(keys)
    terminal.settle()
    terminal.control("c")
    try terminal.expect("event interrupted")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.modes == before)
  }

  @Test func honorsInputrc() throws {
    let folder = try ScratchFolder()
    try folder.write("$if folkmoot\n\"\\C-g\": \"gee\"\n$endif\n", to: ".inputrc")
    let terminal = try echo(folder)
    try terminal.expect("[1/1] > ")
    terminal.send("\u{07}\r")
    try terminal.expect("got [gee]")
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let terminal = try echo(try ScratchFolder(), environment: ["TERM": "dumb"])
    try terminal.expect("[1/1] > ")
    terminal.send("abc\u{7F}d\r")
    try terminal.expect("got [abd]")
    #expect(!terminal.transcript.contains("\u{1B}"))
  }
}
