import Foundation
import MootTestSupport
import Testing

@Suite("compare")
struct CompareTests {
  let program = Program.folkmoot

  private static func plan(_ name: String, _ more: String = "") -> String {
    """
    folkmoot: 1
    name: \(name)
    audience:
      eligible: 2000 to 5000
    simulation:
      weeks: 20
    targets:
      - {id: posters, metric: posters, at_least: 8, by_week: 20}
    \(more)
    """
  }

  /// Two plans in a folder of their own.
  private static func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(plan("Closed"), to: "a.yaml")
    try scratch.write(plan("Opened", "membership:\n  model: open\n"), to: "b.yaml")
    return scratch
  }

  private static let quick = ["--replicates", "60", "--quiet"]

  @Test("identical plans differ by exactly nothing")
  func identical() throws {
    let scratch = try Self.folder()
    let file = scratch.file("a.yaml")
    let run = try program.run(["compare", file, file, "--format", "csv"] + Self.quick)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = rows[0].map(String.init)
    for row in rows.dropFirst() {
      let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
      #expect(cells["difference"] == "0" && cells["mcse"] == "0" && cells["tie"] == "1", "\(row)")
      #expect(cells["verdict"] == "cannot-be-told-apart")
    }
    #expect(rows.count == 19)
    let page = try program.run(["compare", file, file] + Self.quick)
    #expect(page.output.contains("B and A are the same in every run."))
    #expect(page.output.contains("The plans say the same."))
  }

  @Test("the same bytes for any number of jobs, in every format")
  func jobs() throws {
    let scratch = try Self.folder()
    let files = [scratch.file("a.yaml"), scratch.file("b.yaml")]
    for format in ["text", "json", "csv", "md"] {
      let runs = try ["1", "3"].map {
        try program.run(["compare"] + files + ["--format", format, "--jobs", $0] + Self.quick)
      }
      #expect(runs[0].status == 0 && runs[0].errors.isEmpty, "\(runs[0].errors)")
      #expect(runs[0].outputBytes == runs[1].outputBytes && !runs[0].output.isEmpty, "\(format)")
    }
  }

  @Test("what differs in the plans, the verdict and the order asked for", arguments: [50, 80])
  func page(columns: Int) throws {
    let scratch = try Self.folder()
    let run = try program.run(
      ["compare", "a.yaml", "b.yaml", "--by", "joined"] + Self.quick, environment: ["COLUMNS": String(columns)],
      in: scratch.url)
    #expect(run.status == 0)
    for line in run.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    #expect(run.output.contains("membership.model"))
    #expect(run.output.contains("registration (default)"))
    #expect(run.output.contains("By people who joined,"))
    #expect(run.output.contains("A: Closed (a.yaml)"))
  }

  @Test("a plan may come from standard input, the result may go to a file")
  func streams() throws {
    let scratch = try Self.folder()
    let run = try program.run(
      ["compare", "-", scratch.file("b.yaml"), "-o", scratch.file("out.json"), "--format", "json"] + Self.quick,
      input: Self.plan("Piped"))
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    #expect(scratch.text("out.json")?.contains("\"name\": \"Piped\"") == true)
  }

  @Test("three plans are ranked, and plans in other money are compared without it")
  func three() throws {
    let scratch = try Self.folder()
    try scratch.write(Self.plan("Euro", "money:\n  currency: EUR\n"), to: "c.yaml")
    let run = try program.run(
      ["compare", scratch.file("a.yaml"), scratch.file("b.yaml"), scratch.file("c.yaml")] + Self.quick)
    #expect(run.status == 0)
    #expect(run.output.contains("Ranks by people who post") && run.output.contains("C against A"))
    #expect(run.output.contains("Money is left out: the plans count it in USD, EUR."))
  }

  @Test(
    "mistakes have their exit codes and say what to do",
    arguments: [
      (["a.yaml"], Int32(64), "two to 26"), (["a.yaml", "missing.yaml"], 66, "missing.yaml"),
      (["-", "-"], 64, "standard input"), (["a.yaml", "b.yaml", "--by", "poster"], 64, "\"posters\""),
      (["a.yaml", "b.yaml", "--matters", "posters"], 64, "measure=amount"),
      (["a.yaml", "b.yaml", "--matters", "posters=-1"], 64, "measure=amount"),
      (["a.yaml", "b.yaml", "--replicates", "5"], 64, "20 or more"),
      (["a.yaml", "bad.yaml", "worse.yaml"], 65, "worse.yaml"),
    ])
  func mistakes(arguments: [String], status: Int32, message: String) throws {
    let scratch = try Self.folder()
    try scratch.write("folkmoot: 1\nname: Bad\nmembership: {model: opne}\n", to: "bad.yaml")
    try scratch.write("folkmoot: 1\nname: Worse\nmoderation: {hours: -1}\n", to: "worse.yaml")
    let run = try program.run(["compare"] + arguments, in: scratch.url)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
  }

  @Test("what matters can be set, and changes the shares")
  func matters() throws {
    let scratch = try Self.folder()
    let files = [scratch.file("a.yaml"), scratch.file("b.yaml")]
    let run = try program.run(
      ["compare"] + files + ["--format", "json", "--matters", "joined=1e6", "--matters", "exposure=50%"] + Self.quick)
    let root = try JSONSerialization.jsonObject(with: run.outputBytes) as? [String: Any]
    let pairs = root?["comparisons"] as? [[String: Any]]
    let measures = pairs?[0]["measures"] as? [String: [String: Any]]
    #expect(measures?["joined"]?["tie"] as? Double == 1)
    #expect(measures?["exposure"]?["matters"] as? Double == 0.5)
  }
}
