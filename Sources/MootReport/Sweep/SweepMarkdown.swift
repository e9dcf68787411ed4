import MootCharts
import MootExperiments
import MootModel

/// The result of `sweep` as Markdown, for a wiki, a merge request, or a board paper.
package enum SweepMarkdown {
  /// The whole document.
  package static func text(_ report: SweepReport) -> String {
    let wording = SweepWording(report)
    func plain(_ text: String) -> String { MarkdownText.escaped(text) }
    func heading(_ text: String) -> String { "\n## \(plain(text))\n\n" }
    func list(_ key: String, _ lines: [String]) -> String {
      lines.isEmpty ? "" : heading(wording.text(key)) + lines.map { "- \(plain($0))\n" }.joined()
    }
    var text = "# \(plain(wording.title))\n"
    text += heading(wording.text("answer.heading")) + plain(wording.answer) + "\n"
    for map in report.maps {
      text += heading(map.title)
      text += MarkdownText.table(
        ["\(plain(map.rowTitle)) / \(plain(map.columnTitle))"] + map.columns.map(plain),
        zip(map.rows, map.cells).map { row, cells in [plain(row)] + cells.map { plain($0.text) } })
      text += map.notes.map { "\n\(plain($0))\n" }.joined()
    }
    let cells = report.ranking.ordered(by: report.order)
    if !cells.isEmpty {
      let order = wording.text("order.\(report.order.rawValue)")
      text += heading(wording.text("ranks.heading", ["order": order]))
      text += MarkdownText.table(
        wording.rankTitles.map(plain), cells.map { wording.rank($0, mark: "◆").map(plain) },
        words: 1 + report.sweep.levers.count)
      text += "\n\(plain(wording.rankNote(mark: "◆")))\n"
    }
    text += list("over.heading", wording.over) + list("failed.heading", wording.failures)
    return text + "\n\(plain(wording.method))\n\n\(plain(wording.origin))\n"
  }
}
