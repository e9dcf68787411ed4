import Foundation
import MootTestSupport
import Testing

/// Sessions that are about a part of the plan, that begin from another one, or that write nothing.
@Suite struct ErrandTests {
  private static let plan = """
    # A plan with words of its own.
    folkmoot: 1
    name: Acme Circle   # a working name
    membership:
      # decided in May
      model: paid
      fee: 20
    goals:
      - text: fewer tickets  # the first
        objective: cost down

    """

  private func run(_ folder: ScratchFolder, _ arguments: [String], _ lines: [String]) throws -> Program.Run {
    try Program.named("InterviewBooth").run(
      [folder.file("c.yaml"), "--every-kind", "--stdin-lines"] + arguments,
      input: lines.map { $0 + "\n" }.joined(), environment: InterviewAtTerminal.environment(folder))
  }

  @Test func onlyWhatMatchesIsAskedAgain() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "c.yaml")
    let run = try run(folder, ["--ask", "membership.*"], ["", "30"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.text("c.yaml") == Self.plan.replacingOccurrences(of: "fee: 20", with: "fee: 30"))
  }

  @Test func onlyWhatIsUnansweredIsAskedWhenThatIsWanted() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "c.yaml")
    let run = try run(folder, ["--ask", "membership.*", "--only-unanswered"], [])
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.text("c.yaml") == Self.plan)
  }

  @Test func aPatternThatFitsNothingIsAMistake() throws {
    let folder = try ScratchFolder()
    let run = try run(folder, ["--ask", "members.x"], [])
    #expect(run.status == 64)
    #expect(run.errors.contains("members.x"))
    #expect(folder.text("c.yaml") == nil)
  }

  @Test func aDryRunShowsTheDifferenceAndWritesNothing() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "c.yaml")
    let run = try run(folder, ["--ask", "membership.fee", "--dry-run"], ["30"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.text("c.yaml") == Self.plan)
    #expect(run.output.contains("-  fee: 20\n+  fee: 30\n"))
    #expect(run.output.hasPrefix("--- "))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files).isSubset(of: ["c.yaml"]))
  }

  @Test func anotherPlanIsWhereANewOneBegins() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "old.yaml")
    let lines = ["Beta", "", "a need", "", "", "", "30", ""]
    let run = try run(
      folder, ["--from", folder.file("old.yaml"), "--ask", "name", "--ask", "membership"], ["Beta", "", "30"])
    #expect(run.status == 0, "\(run.errors) \(lines)")
    let text = Self.plan.replacingOccurrences(of: "fee: 20", with: "fee: 30")
      .replacingOccurrences(of: "name: Acme Circle", with: "name: Beta")
    #expect(folder.text("c.yaml") == text)
  }

  @Test func aPlanThatIsThereIsNotBegunAnew() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "old.yaml")
    try folder.write("folkmoot: 1\nname: Mine\n", to: "c.yaml")
    let run = try run(folder, ["--from", folder.file("old.yaml")], ["Beta"])
    #expect(run.status == 73)
    #expect(folder.text("c.yaml") == "folkmoot: 1\nname: Mine\n")
  }
}
