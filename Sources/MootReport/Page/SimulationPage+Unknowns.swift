import MootCharts
import MootExperiments
import MootLanguage
import MootModel

extension SimulationPage {
  /// The unknowns that move the result most, as bars.
  func writeUnknowns(_ study: PolicyStudy, to sheet: inout Sheet) {
    let names = ["metric": wording.noun(study.metric), "week": String(study.byWeek)]
    sheet.heading(catalogue.text("page.unknowns.heading"))
    guard let first = study.drivers.first else {
      sheet.paragraph(catalogue.text("page.unknowns.none", names))
      return
    }
    let bars = study.drivers.map { driver in
      BarChart.Bar(
        label: label(driver.key), value: driver.correlation, interval: driver.interval, note: note(driver))
    }
    sheet.picture(BarChart(bars: bars))
    sheet.paragraph(
      catalogue.text("page.unknowns.note", names.merging(["runs": wording.runs(first.replicates)]) { $1 }))
  }

  private func note(_ driver: Driver) -> String {
    // Standard error from the 95 % interval.
    let error = (driver.interval.upperBound - driver.interval.lowerBound) / 3.92
    func text(_ value: Double) -> String {
      digits.signed(digits.number(value, error: error, finest: 0.01))
    }
    return catalogue.text(
      "page.unknowns.cell",
      [
        "value": text(driver.correlation), "low": text(driver.interval.lowerBound),
        "high": text(driver.interval.upperBound),
      ])
  }

  /// How the moderation models rank when exposure drives nobody, some, or many away.
  func writeExposure(_ study: PolicyStudy, to sheet: inout Sheet) {
    let rankings = study.exposureRankings.sorted { $0.sensitivity < $1.sensitivity }
    guard !rankings.isEmpty else { return }
    sheet.heading(catalogue.text("page.exposure.heading"))
    let heads = rankings.count == 3 ? ["none", "middle", "strong"] : []
    var columns = [TextTable.Column(title: "", isNumber: false)]
    for (index, ranking) in rankings.enumerated() {
      let value = catalogue.text("page.exposure.sensitivity", ["value": digits.given(ranking.sensitivity)])
      let head = heads.isEmpty ? "" : catalogue.text("page.exposure.\(heads[index])") + "\n"
      columns.append(.init(title: head + value.heldTogether, isNumber: false))
    }
    var table = TextTable(columns: columns, rows: [], narrow: .split)
    for rank in 0..<(rankings.map(\.entries.count).max() ?? 0) {
      let cells = rankings.map { ranking in
        rank < ranking.entries.count ? cell(ranking.entries[rank], isFirst: rank == 0) : ""
      }
      table.rows.append(.cells([String(rank + 1)] + cells))
    }
    sheet.table(table)
    sheet.paragraph(leaders(rankings))
    sheet.paragraph(catalogue.text("page.exposure.note", ["runs": runs(rankings)]))
  }

  /// The runs behind the rankings; those in which the lead was open have more.
  private func runs(_ rankings: [ExposureRanking]) -> String {
    let counts = Set(rankings.map(\.replicates)).sorted()
    guard let few = counts.first, let many = counts.last, few < many else { return wording.runs(counts.first ?? 0) }
    return catalogue.text("page.exposure.runs", ["few": wording.runs(few), "many": wording.runs(many)])
  }

  private func cell(_ entry: ExposureRanking.Entry, isFirst: Bool) -> String {
    let mean = digits.value(entry.mean, .posts, error: entry.standardError)
    let key = entry.tiedWithBest && !isFirst ? "page.exposure.tied" : "page.exposure.cell"
    return catalogue.text(key, ["model": wording.name(entry.model), "mean": mean])
  }

  /// Which models lead, or tie with the leader, whatever the sensitivity is.
  private func leaders(_ rankings: [ExposureRanking]) -> String {
    let leading = rankings.map { ranking in
      Set(ranking.entries.enumerated().filter { $0.offset == 0 || $0.element.tiedWithBest }.map(\.element.model))
    }
    let always = ModerationModel.allCases.filter { model in leading.allSatisfy { $0.contains(model) } }
    guard let last = always.last else { return catalogue.text("page.exposure.verdict.none") }
    var names = always.dropLast().map { wording.name($0) }.joined(separator: ", ")
    if !names.isEmpty { names += " \(catalogue.text("page.exposure.and")) " }
    names += wording.name(last)
    let key = always.count == 1 ? "page.exposure.verdict.same" : "page.exposure.verdict.several"
    return catalogue.text(key, ["model": names.capitalizedStart])
  }
}
