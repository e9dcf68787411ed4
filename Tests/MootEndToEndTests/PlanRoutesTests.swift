import Foundation
import MootTestSupport
import Testing

/// `folkmoot plan` as it was built: what an answer contradicts, and the ways in which answers come.
@Suite("plan, by every route")
struct PlanRoutesTests {
  private let program = Program.folkmoot

  /// A plan, the question that is asked again, an answer that contradicts the plan, one that does not, and the finding.
  static let contradictions: [(plan: String, path: String, bad: String, good: String, code: String)] = [
    ("audience: {eligible: 60}", "launch.founding_members", "40", "6", "founders-many"),
    ("membership: {model: open}", "readiness.improves_steadily", "3 3 4 1", "3 3 4 4", "willing-unable"),
    ("launch: {founding_members: 20}", "employees.who", "support; 50", "support; 5", "employees-outnumber"),
  ]

  @Test(
    "a contradiction is said at the answer that causes it, and by check under the same code", arguments: contradictions)
  func contradiction(_ plan: String, _ path: String, _ bad: String, _ good: String, _ code: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.write("folkmoot: 1\nname: Acme\n\(plan)\n", to: "c.yaml")
    for (answer, isSaid) in [(bad, true), (good, false)] {
      let session = try PlanTerminal.start("exec folkmoot plan --ask \(path) \(file)", in: folder)
      let before = try session.expect("[1/1] > ")
      #expect(!before.contains("[\(code)]"))
      session.send(answer + "\r")
      #expect(try session.wait() == .exited(0))
      // Before anything else is asked, and only where it is one.
      #expect(session.transcript.contains("[\(code)]") == isSaid, "\(answer): \(session.transcript)")
      let check = try program.run(["check", "--no-forecast", file])
      #expect(check.output.contains("[\(code)]") || check.errors.contains("[\(code)]") == isSaid)
    }
  }

  @Test("what is missing is said when its own question is left open, and not before")
  func leftOpen() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("folkmoot: 1\nname: Acme\nplace: {decision: found}\n", to: "c.yaml")
    let session = try PlanTerminal.start(
      "exec folkmoot plan --ask conduct.forbidden --ask conduct.ladder \(file)", in: folder)
    try session.expect("[1/2] > ")
    session.send("insults; advertising\r")
    let first = try session.expect("[2/2] > ")
    #expect(!first.contains("[forbidden-no-ladder]"))
    session.send("\r")
    #expect(try session.wait() == .exited(0))
    #expect(session.transcript.contains("[forbidden-no-ladder]"))
  }

  @Test(
    "a value is refused with the same sentence at the prompt, from a pipe and in a file",
    arguments: [
      ("audience.eligible", "-3", "audience: {eligible: -3}"),
      ("membership.model", "opne", "membership: {model: opne}"),
      ("moderation.model", "post, auto", "moderation: {model: [post, auto]}"),
      ("trust.competitors", "perhaps", "trust: {competitors: perhaps}"),
      ("team.hours", "many", "team: {hours: many}"),
    ])
  func refusal(_ path: String, _ typed: String, _ written: String) throws {
    let folder = try ScratchFolder()
    let bad = try folder.write("folkmoot: 1\nname: Acme\n\(written)\n", to: "bad.yaml")
    let answers = try program.run(["plan", "--answers", bad, folder.file("d.yaml")])
    #expect(answers.status == 65)
    let line = try #require(answers.errors.split(separator: "\n").first { $0.contains(": error: ") })
    // Behind the place, the severity and the code in brackets.
    let sentence = try #require(line.components(separatedBy: "] ").dropFirst().first)
    let file = try folder.write("folkmoot: 1\nname: Acme\n", to: "c.yaml")
    let piped = try program.run(["plan", "--ask", path, "--stdin-lines", file], input: typed + "\n")
    #expect(piped.status == 65)
    #expect(piped.errors.hasPrefix("line 1: \(sentence)"), "\(piped.errors) for \(sentence)")
    let session = try PlanTerminal.start("exec folkmoot plan --ask \(path) \(file)", in: folder)
    try session.expect("[1/1] > ")
    session.send(typed + "\r")
    let said = try session.expect("[1/1] > ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(sentence), "\(said) for \(sentence)")
  }

  @Test("grades from a pipe are told nothing that nobody asked")
  func grades() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("folkmoot: 1\nname: Acme\n", to: "c.yaml")
    let run = try program.run(
      ["plan", "--ask", "readiness.exchange_wish", "--stdin-lines", "--quiet", file], input: "3 2 9\n3 2 1\n")
    #expect(run.status == 0)
    #expect(run.errors.split(separator: "\n").map { $0.prefix(7) } == ["line 1:", "The sce"], "\(run.errors)")
  }

  @Test("a look at one answer is followed by no charter and no forecast")
  func noForecast() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("folkmoot: 1\nname: Acme\n", to: "c.yaml")
    let run = try program.run(["plan", "--ask", "name", "--stdin-lines", file], input: "Acme Circle\n")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors.contains("folkmoot simulate"))
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: Acme Circle\n")
  }

  @Test(
    "a language without words is named in one sentence, and English is used",
    arguments: [("es", "Spanish"), ("ro", "Romanian")])
  func languages(_ language: String, _ name: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.write("folkmoot: 1\nname: Acme\n", to: "c.yaml")
    let sentence = "There are no words in \(name) yet; English is used.\n"
    let plan = try program.run(["plan", "--ask", "name", "--stdin-lines", "--language", language, file], input: "A\n")
    #expect(plan.status == 0)
    #expect(plan.errors.hasPrefix(sentence), "\(plan.errors)")
    let charter = try program.run(["charter", "--language", language, "--no-forecast", file])
    #expect(charter.status == 0, "\(charter.errors)")
    #expect(charter.errors.contains(sentence))
    #expect(charter.output.contains("Purpose"))
    let english = try program.run(["plan", "--ask", "name", "--stdin-lines", "--language", "en", file], input: "A\n")
    #expect(!english.errors.contains("no words in"))
    #expect(try program.run(["plan", "--language", "xx", file]).status == 64)
  }

  @Test("the README names every option, and no other")
  func readme() throws {
    func options(_ text: Substring) -> Set<String> {
      Set(text.matches(of: /`(--[a-z-]+)/).map { String($0.output.1) })
    }
    let help = try program.run(["plan", "--help"]).output
    let known = Set(help.matches(of: /\n +(--[a-z-]+)/).map { String($0.output.1) }).subtracting([
      "--version", "--help",
    ])
    #expect(known.count > 9)
    let readme = try String(contentsOf: Checkout.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.firstRange(of: "| option of `plan` |"))
    let end = try #require(readme[start.upperBound...].firstRange(of: "\n\n"))
    let rows = readme[start.upperBound..<end.lowerBound].split(separator: "\n")
    let named = rows.compactMap { $0.split(separator: "|").first }.map(options)
    #expect(named.reduce(into: Set<String>()) { $0.formUnion($1) } == known)
  }
}
