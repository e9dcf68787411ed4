import MootCharts
import MootLanguage

/// The numbers behind a chart whose description holds them in words.
enum ChartNumbers {
  static func table(of chart: HeatMap) -> TextTable {
    var table = TextTable(
      columns: [.init(title: chart.rowTitle, isNumber: false)] + chart.columns.map { .init(title: $0) }, rows: [],
      narrow: .split)
    table.rows = zip(chart.rows, chart.cells).map { name, cells in .cells([name] + cells.map(\.text)) }
    return table
  }

  static func table(of chart: TornadoChart, catalogue: Catalogue) -> TextTable {
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("report.bar.what"), isNumber: false),
        .init(title: chart.lowLabel), .init(title: chart.highLabel), .init(title: chart.valueTitle),
      ], rows: [], narrow: .split)
    table.rows = chart.bars.map { .cells([$0.label, $0.lowEnd, $0.highEnd, $0.note]) }
    return table
  }
}
