import Foundation
import MootScenario
import MootTestSupport
import Testing

/// The program is killed at random moments, again and again; nothing may be lost but the line that was being typed.
@Suite struct KillTests {
  /// Fifty in the usual run; as many as `FOLKMOOT_KILLS` says otherwise.
  private static let kills = ProcessInfo.processInfo.environment["FOLKMOOT_KILLS"].flatMap { Int($0) } ?? 50

  /// The paths that the questions of the quick path write, in order.
  private static let paths = [
    "name", "purpose.kinds", "place.decision", "members.served", "audience.eligible", "goals[0].text",
    "goals[0].objective", "members.needs[0].text", "use_cases[0].text", "membership.model", "moderation.model",
    "team.community_manager", "team.hours", "targets[0].metric",
  ]

  /// The number of the last prompt that was drawn; nil where there was none.
  private func lastPrompt(_ text: String) -> Int? {
    text.matches(of: /\[(\d+)\/14\] >/).last.flatMap { Int($0.1) }
  }

  @Test func nothingIsLostButTheLineBeingTyped() throws {
    var random = SystemRandomNumberGenerator()
    let folder = try ScratchFolder()
    var reached = 1
    var kills = 0
    while kills < Self.kills {
      let session = try InterviewAtTerminal(folder)
      let first = try session.terminal.expect("/14] > ")
      let begins = try #require(lastPrompt(first + " >"))
      // The last question that was seen, or the next one where its answer was saved just before the kill.
      #expect(begins == reached || begins == reached + 1, "after kill \(kills)")
      reached = begins
      let deadline = ContinuousClock.now + .microseconds(Int.random(in: 0...60_000, using: &random))
      while ContinuousClock.now < deadline, reached < 14 {
        session.terminal.send(InterviewAtTerminal.answers[reached - 1] + "\r")
        guard (try? session.terminal.expect("[\(reached + 1)/14] > ", within: .milliseconds(60))) != nil else { break }
        reached += 1
      }
      session.terminal.signal(9)
      _ = try session.terminal.wait()
      kills += 1
      if let seen = lastPrompt(session.terminal.transcript) { reached = max(reached, seen) }
      // What was acknowledged by the next question is on disk.
      if reached > 1 {
        let document = try ScenarioDocument(text: try #require(folder.text("c.yaml")), file: "c.yaml")
        for path in Self.paths.prefix(reached - 1) {
          #expect(document.value(at: path) != nil, "\(path), kill \(kills)")
        }
      }
      let others = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tmp") }
      // A file that was being written may be left beside the whole one; it is never taken for it.
      for name in others { try FileManager.default.removeItem(atPath: folder.file(name)) }
      if reached >= 14 {
        try FileManager.default.removeItem(atPath: folder.file("c.yaml"))
        reached = 1
      }
    }
  }
}
