import MootTestSupport
import Testing

@Suite struct InterviewAtTerminalTests {
  @Test func theWholeQuickPathEndsWithAScenario() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder)
    try session.answerUsually(1...14)
    try session.terminal.expect("closed \(folder.file("c.yaml"))")
    #expect(try session.terminal.wait() == .exited(0))
    let text = try #require(folder.text("c.yaml"))
    print(session.terminal.screen.text)
    print(text)
    #expect(text.contains("eligible: \"8000 to 15000\""))
  }

  @Test func narrow() throws {
    let folder = try ScratchFolder()
    let session = try InterviewAtTerminal(folder, columns: 50)
    try session.answerUsually(1...9)
    try session.answer(10, "?")
    try session.answerUsually(10...14)
    try session.terminal.expect("closed \(folder.file("c.yaml"))")
    print(session.terminal.screen.text)
  }
}
