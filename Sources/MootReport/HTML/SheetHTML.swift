import MootCharts
import MootLanguage
import MootText

/// The blocks of a page as HTML: headings, paragraphs, lists, tables and drawings, for one section of a report.
struct SheetHTML {
  /// Begins every `id` within the section.
  let id: String
  /// The level of the sheet's headings.
  let level: Int
  let catalogue: Catalogue
  private var parts: [String] = []
  private var bullets: [String] = []
  private var pictures = 0
  private var headings = 0

  init(_ sheet: Sheet, id: String, level: Int, catalogue: Catalogue) {
    self.id = id
    self.level = level
    self.catalogue = catalogue
    for block in sheet.blocks { add(block) }
    endList()
  }

  /// The elements, each on lines of its own.
  var text: String { parts.joined(separator: "\n") }

  private mutating func add(_ block: Sheet.Block) {
    if case .bullet(let text) = block {
      bullets.append("<li>\(MarkupText.escaped(text))</li>")
      return
    }
    endList()
    switch block {
    // The report has set the name above the section.
    case .title, .blank, .bullet: break
    case .heading(let text):
      headings += 1
      parts.append("<h\(level) id=\"\(id)-\(headings)\">\(MarkupText.escaped(text))</h\(level)>")
    case .paragraph(let text, _): parts.append("<p>\(MarkupText.escaped(text))</p>")
    case .table(let table): parts.append(Self.html(of: table))
    case .picture(.fan(let chart, _)): figure { VectorFan(chart, id: $0).text }
    case .picture(.tornado(let chart)):
      figure { VectorTornado(chart, id: $0).text }
      details(catalogue.text("report.bars"), ChartNumbers.table(of: chart, catalogue: catalogue))
    case .picture(.heat(let chart)):
      figure { VectorHeat(chart, id: $0).text }
      details(catalogue.text("report.cells"), ChartNumbers.table(of: chart))
    case .picture(.bars(let chart)): parts.append(Self.html(of: chart))
    case .numbers(let summary, let table): details(summary, table)
    }
  }

  private mutating func endList() {
    guard !bullets.isEmpty else { return }
    parts.append("<ul>\n\(bullets.joined(separator: "\n"))\n</ul>")
    bullets = []
  }

  private mutating func figure(_ drawing: (String) -> String) {
    pictures += 1
    parts.append("<figure class=\"wide\" tabindex=\"0\">\n\(drawing("\(id)-figure-\(pictures)"))</figure>")
  }

  /// A table that is unfolded on demand, and printed.
  private mutating func details(_ summary: String, _ table: TextTable) {
    parts.append(
      "<details>\n<summary>\(MarkupText.escaped(summary))</summary>\n\(Self.html(of: table))\n</details>")
  }

  /// Bars with their labels and notes as a table.
  private static func html(of chart: BarChart) -> String {
    let rows = zip(chart.bars, VectorBars(chart).pictures).map { bar, picture in
      "<tr><th scope=\"row\">\(MarkupText.escaped(bar.label))</th><td>\(picture)</td>"
        + "<td class=\"number\">\(MarkupText.escaped(bar.note))</td></tr>"
    }
    return
      (["<div class=\"wide\" tabindex=\"0\">", "<table class=\"bars\">", "<tbody>"] + rows
      + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n")
  }

  /// A table that a narrow window scrolls sideways, reachable by keyboard.
  private static func html(of table: TextTable) -> String {
    let head = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumber ? " class=\"number\"" : "")>\(HTMLText.lines(column.title))</th>"
    }
    var lines = [
      "<div class=\"wide\" tabindex=\"0\">", "<table>", "<thead><tr>\(head.joined())</tr></thead>", "<tbody>",
    ]
    for row in table.rows {
      switch row {
      case .group(let text):
        lines.append(
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
            + "\(MarkupText.escaped(text))</th></tr>")
      case .cells(let cells):
        let rest = zip(cells, table.columns).dropFirst().map { cell, column in
          "<td\(column.isNumber ? " class=\"number\"" : "")>\(HTMLText.lines(cell))</td>"
        }
        lines.append("<tr><th scope=\"row\">\(HTMLText.lines(cells.first ?? ""))</th>\(rest.joined())</tr>")
      }
    }
    return (lines + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n")
  }
}
