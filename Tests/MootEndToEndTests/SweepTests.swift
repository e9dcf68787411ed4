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

  @Test("an interrupted sweep says so, loses nothing, goes on where it stopped, and comes to the same bytes")
  func resume() throws {
    let scratch = try Self.folder()
    let command = ["sweep", "s.yaml", "--weeks", "20", "--replicates", "600", "--jobs", "1", "--format", "csv"]
    let whole = try program.run(command, in: scratch.url)
    #expect(whole.status == 0)
    var kept = 0
    // From before the program has begun to after its end, whatever else the machine does.
    var delay = 0.02
    for attempt in 0..<80 {
      let running = try program.start(command, in: scratch.url)
      Thread.sleep(forTimeInterval: delay)
      running.signal(SIGINT)
      let run = try running.end()
      let file = try FileManager.default.contentsOfDirectory(atPath: scratch.path).first { $0.contains(".sweep-") }
      if run.status == 0 {
        #expect(run.outputBytes == whole.outputBytes)
        #expect(file == nil && attempt > 0)
        return
      }
      #expect(run.status == 130 && run.output.isEmpty)
      // A program that has not begun yet cannot say anything.
      #expect(run.errors.isEmpty || run.errors.contains("stopped"), "\(run.errors)")
      let cells = file.flatMap { scratch.text($0) }.map { $0.split(separator: "\n").count - 2 } ?? 0
      #expect(cells >= kept, "no combination is lost")
      if run.errors.contains("are kept") {
        #expect(run.errors.contains("\(cells) of 30 combinations are kept"), "\(run.errors)")
      }
      kept = cells
      delay *= 1.25
    }
    Issue.record("never came to an end")
  }

  @Test("a signal while the output is read leaves it whole")
  func outputIsWhole() throws {
    let scratch = try Self.folder()
    let line = """
      mkfifo pipe
      "$FOLKMOOT" charter s.yaml --replicates 100 --format html > pipe & program=$!
      exec 3< pipe
      head -c 1 <&3 > output; kill -TERM $program; cat <&3 >> output
      wait $program; echo $?
      """
    let run = try program.shell(line, in: scratch.url)
    #expect(run.output == "0\n", "\(run.errors)")
    #expect(scratch.text("output")?.hasSuffix("</html>\n") == true)
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
