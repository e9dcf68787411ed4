import Foundation
import MootCharts
import MootExperiments
import MootModel
import MootReport
import MootText
import Testing

/// The page and the files of a sweep.
struct SweepTests {
  private static func report(_ extra: Bool = false, order: SweepRanking.Order = .median) -> SweepReport {
    var levers = [
      Sweep.Lever(key: "membership.model", values: MembershipModel.allCases.map(\.rawValue)),
      Sweep.Lever(key: "moderation.model", values: ModerationModel.allCases.map(\.rawValue)),
    ]
    if extra {
      levers = [
        .init(key: "moderation.hours", values: ["2", "5", "12"]),
        .init(key: "membership.model", values: ["open", "paid"]),
        .init(key: "team.outreach_hours", values: ["1", "8"]),
      ]
    }
    let criteria = Gauge.byInterest.map { Criterion.measure($0) }
    let combinations = Sweep.combinations(of: levers)
    let cells = combinations.enumerated().map { index, values -> Sweep.Cell in
      if index == 4 { return .init(values: values, outcome: .failed("s.yaml: error: [x] no | such *thing*")) }
      if index == 7 { return .init(values: values, outcome: .excluded("moderation.hours<=10")) }
      let level = 60.0 - 1.7 * Double(index * 7 % 30)
      let figures = criteria.map { criterion -> SweepFigures.Figure in
        let scale: Double =
          switch criterion.key {
          case "exposure": 0.0003
          case "answered_share", "staff_answer_share", "alive": 0.01
          case "moderation_hours", "hours_needed": 0.05
          case "cost": 1_500
          default: 1
          }
        let value = level * scale
        return .init(
          mean: 1.2 * value, standardError: 0.012 * value, median: value,
          worstDecile: value * (index % 2 == 0 ? 0.3 : 0.5), count: 10_000)
      }
      let beliefs = (0..<50).map { level * (1 + 0.02 * Double($0 * index % 50)) }
      return .init(
        values: values, outcome: .done(SweepFigures(figures: figures, beliefs: beliefs)),
        broken: figures[criteria.firstIndex(of: .measure(.cost))!].mean > 100_000 ? ["cost<=100000"] : [])
    }
    let sweep = Sweep(
      levers: levers, cells: cells, criteria: criteria, seed: 1, weeks: 104, layout: BeliefLayout(replicates: 10_000))
    return SweepReport(
      sweep: sweep, order: order, name: "Acme Customer Circle",
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", currency: "USD", version: "0.1.0",
      model: 2, platform: "x86_64-linux", command: "folkmoot sweep plan.yaml --seed 1 --limit 'cost<=100000'")
  }

  @Test(arguments: [80, 50])
  func page(width: Int) {
    let text = SweepPage(Self.report(), style: PageStyle(width: width)).text
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    Golden.expect(text, matches: "sweep-\(width).txt")
  }

  @Test func pageOfThreeLeversInASCII() {
    let text = SweepPage(Self.report(true, order: .regret), style: PageStyle(width: 80, glyphs: .ascii)).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    Golden.expect(text, matches: "sweep-levers-ascii.txt")
  }

  @Test func markdown() {
    Golden.expect(SweepMarkdown.text(Self.report(true)), matches: "sweep.md")
  }

  @Test func heatMap() {
    let maps = Self.report().maps
    #expect(maps.count == 1)
    Golden.expect(VectorHeat(maps[0]).text, matches: "heat.svg")
    #expect(Self.report(true).maps.count == 2)
  }

  @Test func csvHasOneRowACombination() {
    let text = SweepCSV.text(Self.report(true))
    let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count == 1 + 12)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows[0][..<5] == ["moderation.hours", "membership.model", "team.outreach_hours", "state", "limits_broken"])
    #expect(rows[5][3] == "failed" && rows[8][3] == "excluded" && rows[1][3] == "done")
  }

  @Test func json() throws {
    let text = SweepJSON.text(Self.report())
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "folkmoot.sweep/1")
    let cells = try #require(root["cells"] as? [[String: Any]])
    #expect(cells.count == 30 && cells[4]["state"] as? String == "failed")
    #expect(cells.filter { ($0["limits_broken"] as? [String])?.isEmpty == false }.count > 0)
    let measures = try #require(cells[0]["measures"] as? [String: [String: Any]])
    #expect(measures.count == Gauge.allCases.count && measures["cost"]?["unit"] as? String == "USD")
  }
}
