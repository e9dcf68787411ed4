import Foundation
import MootTestSupport
import Testing

@Suite("simulate")
struct SimulateTests {
  let program = Program.folkmoot
  let small = """
    folkmoot: 1
    name: Small
    audience:
      eligible: 3000
    simulation:
      weeks: 30
    targets:
      - {id: posters, metric: posters, at_least: 8, by_week: 26}
    """

  /// The cells of a CSV file, row by row.
  private static func table(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test("the same bytes for any number of jobs")
  func jobs() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    for format in ["text", "json", "csv"] {
      let runs = try ["1", "2", "7"].map { jobs in
        try program.run(["simulate", file, "--replicates", "300", "--format", format, "--jobs", jobs])
      }
      for run in runs {
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.isEmpty)
        #expect(run.outputBytes == runs[0].outputBytes, "\(format)")
      }
    }
  }

  @Test("the first hundred draws of two hundred are a run of a hundred")
  func prefix() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    for count in ["100", "200"] {
      let run = try program.run(
        ["simulate", file, "--replicates", count, "--format", "json", "--draws", scratch.file(count)])
      #expect(run.status == 0)
    }
    let longer = try String(contentsOfFile: scratch.file("200"), encoding: .utf8).split(separator: "\n")
    let shorter = try String(contentsOfFile: scratch.file("100"), encoding: .utf8).split(separator: "\n")
    #expect(shorter.count == 101)
    #expect(Array(longer.prefix(101)) == shorter)
  }

  @Test("a run goes on until it is precise enough, or says that it may not")
  func precision() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    let run = try program.run(["simulate", file, "--precision", "active=3%", "--format", "json"])
    #expect(run.status == 0)
    #expect(run.errors.contains("Precise enough after") && run.errors.contains("asked: 3.0%"), "\(run.errors)")
    let match = try #require(run.output.firstMatch(of: /"replicates": (\d+)/))
    let plain = try program.run(["simulate", file, "--replicates", String(match.1), "--format", "json"])
    #expect(plain.outputBytes == run.outputBytes)
    let capped = try program.run(
      ["simulate", file, "--precision", "0.01%", "--max-replicates", "200", "--format", "csv"])
    #expect(capped.status == 0)
    #expect(capped.errors.contains("warning: not precise enough after 200 runs"))
    #expect(try program.run(["simulate", file, "--precision", "much"]).status == 64)
  }

  @Test("the draws have the promised columns and agree with the targets' chance")
  func draws() throws {
    let scratch = try ScratchFolder()
    let text = small.replacingOccurrences(of: "weeks: 30", with: "weeks: 26")
    let file = try scratch.write(text, to: "small.yaml")
    let run = try program.run(
      ["simulate", file, "--replicates", "400", "--format", "json", "--draws", scratch.file("draws")])
    let rows = try Self.table(String(contentsOfFile: scratch.file("draws"), encoding: .utf8))
    #expect(
      rows[0].joined(separator: ",")
        == "replicate,joined,members,active,posters,contributors,core,good_posts,answered_share,staff_answer_share,exposure,"
        + "moderation_hours,hours_needed,firms,tickets_deflected,cost,value,alive"
    )
    let met = rows.dropFirst().filter { Double($0[4])! >= 8 }.count
    let json = try JSONSerialization.jsonObject(with: run.outputBytes) as? [String: Any]
    let targets = json?["targets"] as? [[String: Any]]
    #expect(targets?[0]["probability"] as? Double == Double(met) / 400)
    #expect(json?["schema"] as? String == "folkmoot.simulation/1")
    let metrics = json?["metrics"] as? [String: Any]
    #expect(metrics?.count == 25)
  }

  @Test("a replay is the same replicate as its row of draws")
  func replay() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    let run = try program.run(
      ["simulate", file, "--replicates", "20", "--format", "json", "--draws", scratch.file("draws")])
    #expect(run.status == 0)
    let rows = try String(contentsOfFile: scratch.file("draws"), encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",")
    }
    let replay = try program.run(["simulate", file, "--replay", "14", "--format", "csv"])
    let weeks = Self.table(replay.output)
    let column = try #require(weeks[0].firstIndex(of: "posters"))
    #expect(weeks.count == 31)
    #expect(weeks[30][column] == rows[15][4])
    let story = try program.run(["simulate", file, "--replay", "14"], environment: ["COLUMNS": "100"])
    #expect(story.status == 0)
    let lines = story.output.split(separator: "\n")
    let last = try #require(lines.last { $0.hasPrefix("• Weeks") })
    let people = rows[15][4] == "1" ? "1 person posts" : "\(rows[15][4]) people post"
    #expect(last.contains("\(people) in week 30") || last.contains("who post, \(rows[15][4]) in week 30"))
  }

  @Test("the page fits the width", arguments: [50, 80])
  func width(columns: Int) throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    let run = try program.run(
      ["simulate", file, "--replicates", "200"], environment: ["COLUMNS": String(columns)])
    #expect(run.status == 0)
    for line in run.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
  }

  @Test("a policy change acts from its week on and not before")
  func timeline() throws {
    let scratch = try ScratchFolder()
    let before = try scratch.write(small, to: "a.yaml")
    let after = try scratch.write(
      small + "\ntimeline:\n  - {week: 12, set: {membership.model: open}}\n", to: "b.yaml")
    let rows = try [before, after].map {
      try program.run(["simulate", $0, "--replay", "3", "--format", "csv"]).output.split(separator: "\n")
    }
    #expect(rows[0][...12] == rows[1][...12])
    #expect(rows[0][13...] != rows[1][13...])
  }

  @Test("doubling the wage doubles the cost and nothing else")
  func wage() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    let rows = try ["40", "80"].map { wage in
      try program.run(["simulate", file, "--replay", "0", "--format", "csv", "--set", "parameters.wage=\(wage)"])
        .output.split(separator: "\n").dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }
    for (one, two) in zip(rows[0], rows[1]) {
      #expect(one[..<18] == two[..<18])
      #expect(abs(Double(two[18])! - 2 * Double(one[18])!) < 1e-9)
    }
  }
}
