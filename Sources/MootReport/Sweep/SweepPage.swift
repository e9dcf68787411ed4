import MootCharts
import MootExperiments
import MootLanguage
import MootModel

/// What `sweep` prints: the answer, the heat map, the ranks.
package struct SweepPage: Sendable {
  let report: SweepReport
  let style: PageStyle
  let wording: SweepWording

  package init(_ report: SweepReport, style: PageStyle = PageStyle()) {
    self.report = report
    self.style = style
    wording = SweepWording(report)
  }

  /// Maps that a page shows; a sweep of many levers would drown it.
  private static let mapLimit = 6

  /// The whole page; it ends with a line break.
  package var text: String {
    var sheet = Sheet(style: style)
    sheet.title(wording.title)
    sheet.heading(wording.text("answer.heading"))
    sheet.paragraph(wording.answer)
    let maps = report.maps
    for map in maps.prefix(Self.mapLimit) {
      sheet.heading(map.title)
      sheet.picture(map)
    }
    if maps.count > Self.mapLimit {
      sheet.paragraph(report.catalogue.text("sweep.map.more", count: maps.count - Self.mapLimit))
    }
    writeRanks(to: &sheet)
    write(wording.over, under: "over.heading", to: &sheet)
    write(wording.failures, under: "failed.heading", to: &sheet)
    sheet.blank()
    sheet.paragraph(wording.method)
    sheet.paragraph(wording.origin)
    sheet.paragraph(report.catalogue.text("page.origin.again", ["command": report.command.shown]))
    return sheet.text
  }

  private var mark: String { style.glyphs == .unicode ? "◆" : "#" }

  private func writeRanks(to sheet: inout Sheet) {
    let cells = report.ranking.ordered(by: report.order)
    guard !cells.isEmpty else { return }
    let order = wording.text("order.\(report.order.rawValue)")
    sheet.heading(wording.text("ranks.heading", ["order": order]))
    let tables = [
      table(cells, optional: 0), table(cells, joinedBy: ", ", optional: 1), table(cells, joinedBy: "\n", optional: 1),
      table(cells, joinedBy: ", ", optional: 3), table(cells, joinedBy: "\n", optional: 3),
    ]
    sheet.table(tables.first { $0.fits(style.width) } ?? tables[0])
    sheet.paragraph(wording.rankNote(mark: mark))
  }

  /// The ranks, with a column for each lever or one for all, and so many columns at the end that may be left out.
  private func table(_ cells: [Int], joinedBy separator: String? = nil, optional: Int) -> TextTable {
    let levers = report.sweep.levers.count
    var titles = wording.rankTitles
    var rows = cells.map { wording.rank($0, mark: mark) }
    if let separator {
      titles.replaceSubrange(1...levers, with: [wording.text("ranks.levers")])
      for index in rows.indices {
        rows[index].replaceSubrange(1...levers, with: [rows[index][1...levers].joined(separator: separator)])
      }
    }
    let words = separator == nil ? levers : 1
    var table = TextTable(columns: [], rows: rows.map { .cells($0) }, narrow: .stack)
    for (index, title) in titles.enumerated() {
      table.columns.append(
        .init(title: title, isNumber: index > words, isOptional: index >= titles.count - optional))
    }
    return table
  }

  private func write(_ lines: [String], under heading: String, to sheet: inout Sheet) {
    guard !lines.isEmpty else { return }
    sheet.heading(wording.text(heading))
    for line in lines { sheet.bullet(line) }
  }
}
