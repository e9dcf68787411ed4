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
}
