import MootCharts
import MootExperiments
import MootLanguage
import MootModel

extension SimulationPage {
  /// The courses that a report draws, besides those of the targets.
  private static let drawn: [Metric] = [
    .joined, .members, .firms, .active, .posters, .core, .goodPosts, .answeredShare, .staffAnswerShare, .exposure,
    .moderationHours, .ticketsDeflected,
  ]

  /// A section of a report with a fan chart for every metric that matters, and the numbers behind each.
  package var courses: HTMLReport.Section {
    var sheet = Sheet(style: style)
    let targeted = summary.targets.map(\.target.metric).filter { !Self.drawn.contains($0) }
    var seen: Set<Metric> = []
    for metric in Self.drawn + targeted where seen.insert(metric).inserted {
      sheet.heading(wording.name(metric))
      writeFan(of: metric, to: &sheet)
    }
    return HTMLReport.Section(title: catalogue.text("report.courses", ["name": name]), sheet: sheet)
  }

  /// The chart of a metric, what it shows in words, and the numbers behind it.
  func writeFan(of metric: Metric, to sheet: inout Sheet) {
    guard summary[metric].quantiles.joined().contains(where: { $0.isFinite && $0 != 0 }) else {
      // An empty frame would say less than a sentence.
      sheet.paragraph(catalogue.text("report.nothing", ["metric": wording.name(metric)]))
      return
    }
    let chart = ForecastChart.of(metric, in: summary, wording: wording)
    sheet.picture(chart, height: 14)
    sheet.paragraph(chart.alternative)
    sheet.numbers(catalogue.text("report.numbers", ["metric": wording.noun(metric)]), numbers(of: metric))
  }

  /// Every fourth week with its quantiles.
  private func numbers(of metric: Metric) -> TextTable {
    let shares = ["0.05", "0.25", "0.5", "0.75", "0.95"]
    var table = TextTable(
      columns: [.init(title: catalogue.text("report.week"), isNumber: false)]
        + shares.map { .init(title: catalogue.text("report.quantile.\($0)")) },
      rows: [], narrow: .split)
    let weeks = Array(stride(from: 4, to: summary.weeks, by: 4)) + [summary.weeks]
    table.rows = weeks.map { .cells([String($0)] + estimates(of: metric, week: $0 - 1)) }
    return table
  }
}
