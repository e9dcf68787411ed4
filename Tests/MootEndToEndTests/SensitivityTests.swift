import Foundation
import MootTestSupport
import Testing

@Suite("sensitivity")
struct SensitivityTests {
  let program = Program.folkmoot
  let small = """
    folkmoot: 1
    name: Small
    audience:
      eligible: 500 to 3000
    simulation:
      weeks: 12
    targets:
      - {id: posters, metric: posters, at_least: 8, by_week: 10}
    """

  private func run(_ arguments: [String]) throws -> Program.Run {
    let scratch = try ScratchFolder()
    let file = try scratch.write(small, to: "small.yaml")
    return try program.run(["sensitivity", file, "--replicates", "200"] + arguments)
  }

  @Test("the same bytes for any number of jobs, in every format", arguments: ["text", "json", "csv", "svg"])
  func jobs(format: String) throws {
    let runs = try ["1", "3"].map { try run(["--format", format, "--jobs", $0, "--factors", "2"]) }
    for run in runs {
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.isEmpty && !run.output.contains("[sensitivity."))
    }
    let bytes = runs.map { $0.output.split(separator: "\n").filter { !$0.contains("small.yaml") } }
    #expect(bytes[0] == bytes[1])
  }

  @Test("the page answers for the first target and fits its width")
  func page() throws {
    let text = try run(["--factors", "2"]).output
    #expect(text.hasPrefix("Small: what drives people who post in week 10"))
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("is what nobody knows") && flat.contains("is luck"))
    #expect(text.contains("The next question to ask"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the file names its schema, and its shares add up")
  func json() throws {
    let run = try run(["--format", "json", "--factors", "2", "--metric", "target:posters"])
    let json = try #require(try JSONSerialization.jsonObject(with: run.outputBytes) as? [String: Any])
    #expect(json["schema"] as? String == "folkmoot.sensitivity/1")
    #expect(json["metric"] as? String == "target:posters" && json["week"] as? Int == 10)
    let information = try #require(json["information"] as? [String: Any])
    let unknowns = try #require(information["unknowns"] as? [[String: Any]])
    let gains = unknowns.compactMap { ($0["gain"] as? [String: Any])?["value"] as? Double }
    #expect(gains.count == unknowns.count && gains.allSatisfy { $0 >= 0 } && gains == gains.sorted(by: >))
    let indices = try #require(json["indices"] as? [String: Any])
    #expect((indices["factors"] as? [[String: Any]])?.count == 5)
  }

  @Test("a metric that does not exist and a week beyond the run are usage errors")
  func usage() throws {
    let metric = try run(["--metric", "happiness\u{1B}[2J"])
    #expect(metric.status == 64 && metric.output.isEmpty)
    #expect(metric.errors.contains("target:posters") && !metric.errors.contains("\u{1B}"))
    let week = try run(["--by-week", "13"])
    #expect(week.status == 64 && week.errors.contains("--by-week 13"))
    #expect(try run(["--factors", "0"]).status == 64)
  }
}
