import MootCharts

/// The numbers behind a chart whose description holds them in words.
enum ChartNumbers {
  static func table(of chart: HeatMap) -> TextTable {
    var table = TextTable(
      columns: [.init(title: chart.rowTitle, isNumber: false)] + chart.columns.map { .init(title: $0) }, rows: [],
      narrow: .split)
    table.rows = zip(chart.rows, chart.cells).map { name, cells in .cells([name] + cells.map(\.text)) }
    return table
  }
}
