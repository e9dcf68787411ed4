import MootExperiments
import MootLanguage
import MootModel

extension SimulationPage {
  private static let metrics: [Metric] = [
    .joined, .members, .active, .posters, .goodPosts, .answeredShare, .exposure,
  ]

  /// The weeks of the table that lie within the run, and its end.
  var courseWeeks: [Int] { [4, 13, 26, 52].filter { $0 < summary.weeks } + [summary.weeks] }

  /// The main metrics at a few weeks: the median, and below it the range of nine runs in ten.
  func writeCourse(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("page.course.heading"))
    sheet.paragraph(catalogue.text("page.course.note"))
    let weeks = courseWeeks
    var table = TextTable(columns: [.init(title: "", isNumber: false)], rows: [], narrow: .split)
    table.columns += weeks.map { .init(title: catalogue.text("page.course.week", ["week": String($0)]).heldTogether) }
    for metric in Self.metrics {
      let cells = weeks.map { week in
        let values = estimates(of: metric, week: week - 1)
        guard values[2] != "–" else { return "–" }
        return values[2] + "\n" + catalogue.text("page.span", ["low": values[0], "high": values[4]])
      }
      table.rows.append(.cells([wording.name(metric)] + cells))
    }
    sheet.table(table)
  }
}
