import Foundation
import MootTestSupport
import Testing

@Suite("sweep")
struct SweepTests {
  let program = Program.folkmoot

  private static func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(
      """
      folkmoot: 1
      name: Small
      audience:
        eligible: 2000
      simulation:
        weeks: 12

      """, to: "s.yaml")
    return scratch
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("by default every membership model by every moderation model")
  func policies() throws {
    let scratch = try Self.folder()
    let run = try program.run(["sweep", "s.yaml", "--replicates", "20", "--format", "csv", "--quiet"], in: scratch.url)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let rows = Self.rows(run.output)
    #expect(rows.count == 31 && Set(rows.dropFirst().map { $0[..<2] }).count == 30)
    // Nothing is left behind.
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["s.yaml"])
  }

  @Test("two by three by two are twelve, and limits are kept")
  func levers() throws {
    let scratch = try Self.folder()
    let run = try program.run(
      [
        "sweep", "s.yaml", "--replicates", "20", "--vary", "membership.model=open,paid", "--vary",
        "moderation.hours=2,5,12", "--vary", "moderation.model=post,community+post", "--limit", "moderation.hours<=10",
        "--limit", "posters>=3", "--format", "csv", "--quiet",
      ], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let rows = Self.rows(run.output)
    try #require(rows.count == 13)
    for row in rows.dropFirst() { #expect((row[3] == "excluded") == (row[1] == "12"), "\(row)") }
    let posters = try #require(rows[0].firstIndex(of: "posters_mean"))
    for row in rows.dropFirst() where row[3] == "done" {
      #expect((row[4] == "posters>=3") == (Double(row[posters])! < 3), "\(row)")
    }
  }

  @Test("the same bytes for any number of jobs, in every format")
  func jobs() throws {
    let scratch = try Self.folder()
    for format in ["text", "json", "csv", "md"] {
      let runs = try ["1", "3"].map {
        try program.run(
          [
            "sweep", "s.yaml", "--replicates", "30", "--vary", "membership.model=open,approval", "--format", format,
            "--jobs", $0, "--quiet",
          ], in: scratch.url)
      }
      #expect(runs[0].status == 0 && !runs[0].output.isEmpty && runs[0].outputBytes == runs[1].outputBytes)
    }
  }

  @Test("an interrupted sweep goes on where it stopped, and comes to the same bytes")
  func resume() throws {
    let scratch = try Self.folder()
    let command = "sweep s.yaml --weeks 20 --replicates 600 --jobs 1 --format csv"
    let start = ContinuousClock().now
    let whole = try program.run(command.split(separator: " ").map(String.init), in: scratch.url)
    // Three or four pieces, on any machine.
    let piece = (ContinuousClock().now - start) / 3 / .seconds(1)
    #expect(whole.status == 0)
    var kept = 0
    var interruptions = 0
    for _ in 0..<60 {
      let run = try program.shell("timeout -s INT \(piece) \"$FOLKMOOT\" \(command)", in: scratch.url)
      let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.contains(".sweep-") }
      guard run.status != 0 else {
        #expect(run.outputBytes == whole.outputBytes)
        #expect(files.isEmpty)
        break
      }
      interruptions += 1
      #expect(run.output.isEmpty)
      guard let file = files.first else { continue }
      let cells =
        try String(contentsOfFile: scratch.file(file), encoding: .utf8)
        .split(separator: "\n").count - 2
      #expect(cells >= kept, "no combination is lost")
      #expect(run.errors.contains("\(cells) of 30 combinations are kept"), "\(run.errors)")
      kept = cells
    }
    #expect(interruptions > 0 && kept > 0)
  }

  @Test("a combination that cannot be run is reported and stops nothing")
  func failing() throws {
    let scratch = try Self.folder()
    let run = try program.run(
      [
        "sweep", "s.yaml", "--replicates", "20", "--vary", "parameters.departure=0.01,0.9", "--vary",
        "parameters.reawakening=0.2", "--format", "csv",
      ], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let rows = Self.rows(run.output)
    try #require(rows.count == 3)
    #expect(rows[1][2] == "done" && rows[2][2] == "failed")
    #expect(run.errors.contains("0.9, 0.2 could not be run") && run.errors.contains("dormant"), "\(run.errors)")
  }

  @Test("the page fits the width", arguments: [50, 80])
  func width(columns: Int) throws {
    let scratch = try Self.folder()
    let run = try program.run(
      ["sweep", "s.yaml", "--replicates", "20", "--quiet"], environment: ["COLUMNS": String(columns)], in: scratch.url)
    #expect(run.status == 0)
    for line in run.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    #expect(run.output.contains("Ranks by the median") && run.output.contains("People who post, median"))
  }

  @Test(
    "mistakes have their exit codes and say what to do",
    arguments: [
      (["--vary", "membership.model"], Int32(64), "key=a,b,c"), (["--vary", "membership.model=opne"], 65, "open"),
      (["--vary", "membership.modle=open"], 65, "membership.model"),
      (["--vary", "moderation.hours=1,,2"], 64, "key=a,b,c"),
      (["--vary", "moderation.hours=1", "--vary", "moderation.hours=2"], 64, "twice"),
      (["--limit", "hours"], 64, "key<=bound"), (["--limit", "moderation.hour<=3"], 64, "moderation.hours"),
      (["--replicates", "3"], 64, "20 or more"), (["--state", "s.yaml"], 73, "--state"),
    ])
  func mistakes(arguments: [String], status: Int32, message: String) throws {
    let scratch = try Self.folder()
    let before = scratch.text("s.yaml")
    let run = try program.run(["sweep", "s.yaml"] + arguments, in: scratch.url)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
    #expect(scratch.text("s.yaml") == before)
  }
}
