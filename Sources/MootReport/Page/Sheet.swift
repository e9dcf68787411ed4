import MootCharts

/// What stands on a page, block by block, before it becomes the lines of a terminal or a part of an HTML report.
struct Sheet {
  enum Block {
    case title(String)
    case heading(String)
    case paragraph(String, indent: Int)
    case bullet(String)
    case blank
    case table(TextTable)
    case picture(Picture)
    /// The numbers behind a picture, in words of its own; a terminal has no room for them and points to the files instead.
    case numbers(summary: String, TextTable)
  }

  /// A chart, to be drawn as the medium can.
  enum Picture {
    /// Rows of a terminal.
    case fan(FanChart, height: Int)
    case bars(BarChart)
    case heat(HeatMap)
    case tornado(TornadoChart)
  }

  let style: PageStyle
  private(set) var blocks: [Block] = []

  init(style: PageStyle) {
    self.style = style
  }

  /// The name of the page.
  mutating func title(_ text: String) { blocks.append(.title(text)) }

  /// The name of a section.
  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  mutating func paragraph(_ text: String, indent: Int = 0) { blocks.append(.paragraph(text, indent: indent)) }

  mutating func bullet(_ text: String) { blocks.append(.bullet(text)) }

  mutating func blank() { blocks.append(.blank) }

  mutating func table(_ table: TextTable) { blocks.append(.table(table)) }

  mutating func picture(_ chart: FanChart, height: Int) { blocks.append(.picture(.fan(chart, height: height))) }

  mutating func picture(_ chart: BarChart) { blocks.append(.picture(.bars(chart))) }

  mutating func picture(_ chart: HeatMap) { blocks.append(.picture(.heat(chart))) }

  mutating func picture(_ chart: TornadoChart) { blocks.append(.picture(.tornado(chart))) }

  mutating func numbers(_ summary: String, _ table: TextTable) { blocks.append(.numbers(summary: summary, table)) }

  /// The page for a terminal, none of its lines wider than the style; it ends with a line break.
  var text: String {
    var lines = SheetLines(style: style)
    for block in blocks { lines.add(block) }
    return lines.text
  }
}
