import MootExperiments
import MootReport
import Testing

@testable import MootModel

/// A strict reader of RFC 4180, to read back what was written.
private func read(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var before: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"":
      // The second of two quotation marks inside a quoted cell stands for one.
      if !isQuoted && before == "\"" { cell.unicodeScalars.append("\"") }
      isQuoted.toggle()
    case "," where !isQuoted: (row, cell) = (row + [cell], "")
    case "\n" where !isQuoted: (rows, row, cell) = (rows + [row + [cell]], [], "")
    default: cell.unicodeScalars.append(scalar)
    }
    before = scalar
  }
  return rows
}

struct SimulationCSVTests {
  @Test func readsBackEqual() throws {
    let summary = Samples.summary(weeks: 30)
    let rows = read(SimulationCSV.text(summary))
    #expect(rows[0] == ["metric", "unit", "week", "q05", "q25", "q50", "q75", "q95", "mean", "mcse"])
    #expect(rows.count == 1 + Metric.allCases.count * 30 + Total.allCases.count)
    var next = 1
    for metric in summary.metrics {
      for week in 0..<30 {
        let row = rows[next]
        next += 1
        #expect(row[0] == metric.metric.rawValue && row[2] == String(week + 1))
        #expect(row[3...7].map { Double($0) } == metric.quantiles.map { $0[week] })
        #expect(Double(row[8]) == metric.mean[week])
        #expect(Double(row[9]) == metric.standardError[week])
      }
    }
    for total in summary.totals {
      let row = rows[next]
      next += 1
      #expect(row[0] == total.total.rawValue && row[2].isEmpty)
      #expect(Double(row[8]) == total.mean)
    }
  }

  @Test(arguments: [
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+1", "'+1"), ("-1", "'-1"), ("@sum", "'@sum"), ("a,\"b\"\nc", "a,\"b\"\nc"),
    ("\tx", "'\tx"), ("US$", "US$"), ("\"\u{301}", "\"\u{301}"),
  ])
  func textIsQuotedAndNeverAFormula(currency: String, expected: String) {
    let rows = read(SimulationCSV.text(Samples.summary(weeks: 1), currency: currency))
    #expect(rows.allSatisfy { $0.count == 10 })
    #expect(rows.last { $0[0] == "cost" }?[1] == expected)
  }

  @Test func missingValuesAreEmptyCells() {
    var summary = Samples.summary(weeks: 1)
    summary.metrics[Metric.delayDays.index].mean = [.nan]
    let row = read(SimulationCSV.text(summary)).first { $0[0] == "delay_days" }
    #expect(row?[8] == "")
  }
}

struct DrawsCSVTests {
  private func outcome(_ replicate: Int, answered: Double, exposure: Double, alive: Double) -> ReplicateOutcome {
    ReplicateOutcome(
      replicate: replicate,
      values: [
        1_234, 1_000, 300, 45, 38, 9, 60, answered, 0.4, exposure, 0.125, 0.25, 401.5, 12, 126_000.5, 18_300, alive,
      ], targetValues: [45])
  }

  /// The header of interface.md.
  private let header = """
    replicate,joined,members,active,posters,contributors,core,good_posts,answered_share,staff_answer_share,exposure,\
    moderation_hours,hours_needed,firms,tickets_deflected,cost,value,alive
    """

  @Test func columnsAndCells() {
    let text = DrawsCSV.text([
      outcome(0, answered: 0.75, exposure: .nan, alive: 1), outcome(1, answered: .nan, exposure: 0.0041, alive: 0),
    ])
    #expect(
      text == """
        \(header)
        0,1234,1000,300,45,38,9,60,0.75,0.4,,0.125,0.25,401.5,12,126000.5,18300,1
        1,1234,1000,300,45,38,9,60,,0.4,0.0041,0.125,0.25,401.5,12,126000.5,18300,0

        """)
  }

  @Test func whatNobodyKnowsStandsBehind() {
    let text = DrawsCSV.text(
      [outcome(0, answered: 0.75, exposure: 0.5, alive: 1), outcome(1, answered: 0.5, exposure: 0.5, alive: 1)],
      unknowns: [
        Unknown(key: "imitation", values: [0.25, 0.5]), Unknown(key: "audience.eligible", values: [9_000, 11_000]),
      ])
    let rows = read(text)
    #expect(rows[0].suffix(3) == ["alive", "imitation", "audience.eligible"])
    #expect(rows[1].suffix(2) == ["0.25", "9000"] && rows[2].suffix(2) == ["0.5", "11000"])
    #expect(Set(rows.map(\.count)) == [20])
  }
}

struct ReplayCSVTests {
  @Test func everyWeekAndMetric() {
    let trajectory = Samples.trajectory(weeks: 9)
    let rows = read(ReplayText(trajectory: trajectory, index: 0, seed: 1, aliveAt: 17).csv)
    #expect(rows[0] == ["week"] + Metric.allCases.map(\.rawValue))
    #expect(rows.count == 10)
    for (week, values) in trajectory.enumerated() {
      #expect(rows[week + 1][0] == String(week + 1))
      for (cell, value) in zip(rows[week + 1].dropFirst(), values) {
        #expect(value.isNaN ? cell.isEmpty : Double(cell) == value)
      }
    }
  }
}
