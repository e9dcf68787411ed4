import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootScenario
import MootText

/// What `compare` prints: the answer, what differs in the plans, what follows from it.
package struct ComparisonPage: Sendable {
  let report: ComparisonReport
  let style: PageStyle
  let wording: ComparisonWording

  package init(_ report: ComparisonReport, style: PageStyle = PageStyle()) {
    self.report = report
    self.style = style
    wording = ComparisonWording(report)
  }

  private var comparison: Comparison { report.comparison }

  /// The whole page; it ends with a line break.
  package var text: String { sheet.text }

  /// The page as a section of a report.
  package var section: HTMLReport.Section { .init(title: report.catalogue.text("report.comparison"), sheet: sheet) }

  private var sheet: Sheet {
    var sheet = Sheet(style: style)
    sheet.title(wording.text("title", ["weeks": wording.weeks(comparison.weeks)]))
    for plan in report.plans {
      sheet.paragraph(
        wording.text("plan", ["label": plan.label, "name": plan.name.shown, "file": plan.file.shown]))
    }
    sheet.heading(wording.text("answer.heading"))
    for pair in comparison.pairs {
      sheet.paragraph(wording.answer(pair) + (wording.price(pair).map { " " + $0 } ?? ""))
    }
    for remark in wording.remarks { sheet.paragraph(remark) }
    if report.plans.count > 2 { writeRanks(to: &sheet) }
    writeInputs(to: &sheet)
    for pair in comparison.pairs { write(pair, to: &sheet) }
    writeNotes(to: &sheet)
    sheet.blank()
    sheet.paragraph(wording.origin)
    sheet.paragraph(report.catalogue.text("page.origin.again", ["command": report.command.shown]))
    return sheet
  }

  private func writeInputs(to sheet: inout Sheet) {
    sheet.heading(wording.text("plans.heading"))
    guard !report.inputs.isEmpty else {
      sheet.paragraph(wording.text("plans.none"))
      return
    }
    let words = report.inputs.filter { !$0.drives }
    let isShort = words.count <= Self.wordLimit
    let table = inputTable { wraps in
      let drivers = rows(report.inputs.filter(\.drives), wraps: wraps)
      guard isShort, !words.isEmpty else { return drivers }
      return drivers + [.group(wording.text("plans.words"))] + rows(words, wraps: wraps)
    }
    if !table.rows.isEmpty { sheet.table(table) }
    guard !isShort else { return }
    // Texts that differ throughout would drown what follows from the numbers.
    var parts: [String] = []
    for path in words.map(\.path) {
      let part = String(path.prefix { $0 != "." && $0 != "[" })
      if !parts.contains(part) { parts.append(part) }
    }
    sheet.paragraph(
      wording.text("plans.parts", ["count": String(words.count), "parts": parts.joined(separator: ", ").shown]))
    sheet.numbers(wording.text("plans.words"), inputTable { rows(words, wraps: $0) })
  }

  /// Answers in words and targets that stand in the table; where there are more, their sections are named.
  private static let wordLimit = 12

  /// A table of answers whose rows may wrap their first cell; where there is no room for columns they do not.
  private func inputTable(_ rows: (_ wraps: Bool) -> [TextTable.Row]) -> TextTable {
    var table = TextTable(
      columns: [.init(title: wording.text("plans.answer"), isNumber: false)]
        + report.plans.map { .init(title: $0.label, isNumber: false) },
      rows: rows(true), narrow: .stack)
    if !table.fits(style.width) { table.rows = rows(false) }
    return table
  }

  /// The first column holds words over the path, as wide as the longest path; the rest is shared.
  private func rows(_ inputs: [AnswerDifference], wraps: Bool) -> [TextTable.Row] {
    let widest = report.inputs.map(\.path.count).max() ?? 0
    let limit = max(12, (style.width - widest) / report.plans.count - 12)
    return inputs.map { input in
      let name = ParameterWords.name(of: input.path, in: report.catalogue).map {
        (wraps ? Wrapping.lines($0.shown, width: max(24, widest)).joined(separator: "\n") : $0.shown) + "\n  "
      }
      return .cells([(name ?? "") + input.path.shown] + wording.answers(input, limit: limit))
    }
  }

  private func write(_ pair: Comparison.Pair, to sheet: inout Sheet) {
    sheet.heading(wording.text("pair.heading", wording.labels(pair)))
    let same = pair.differences.filter(\.isSame).map { wording.name($0.criterion) }
    let rows = pair.differences.indices.filter { !pair.differences[$0].isSame }
    if !rows.isEmpty {
      let wide = table(pair, rows, hasShares: !comparison.isCertain)
      sheet.table(wide.fits(style.width) ? wide : table(pair, rows, hasShares: false))
    }
    if !same.isEmpty {
      sheet.paragraph(wording.text("pair.same", ["measures": same.joined(separator: ", ")]))
    }
    let luck = wording.luck(pair)
    if !luck.isEmpty { sheet.paragraph(luck) }
  }

  /// The measures of a pair; the shares have a column, or a line of their own where there is no room for one.
  private func table(_ pair: Comparison.Pair, _ rows: [Int], hasShares: Bool) -> TextTable {
    var table = TextTable(
      columns: [
        .init(title: wording.text("pair.measure"), isNumber: false),
        .init(title: report.plans[0].label, isOptional: true),
        .init(title: report.plans[pair.option].label, isOptional: true),
        .init(title: wording.text("pair.difference")),
      ], rows: [], narrow: .stack)
    if hasShares { table.columns.append(.init(title: wording.text("pair.shares"))) }
    table.rows = rows.map { .cells(cells(pair, $0, hasShares: hasShares)) }
    return table
  }

  /// Two or three lines a row: the verdict below the measure, the range below the difference.
  private func cells(_ pair: Comparison.Pair, _ index: Int, hasShares: Bool) -> [String] {
    let difference = pair.differences[index]
    let unit = difference.criterion.unit
    let levels = [comparison.levels[0][index], comparison.levels[pair.option][index]]
    let mean = wording.difference(difference.mean, unit, error: difference.standardError)
    var name = "\(wording.name(difference.criterion))\n  \(wording.verdict(difference, pair))"
    let means = levels.map { wording.value($0.mean, unit, error: $0.standardError) }
    if comparison.isCertain { return [name] + means + [mean] }
    let shares = wording.shares(difference)
    if !hasShares { name += "\n  " + wording.text("pair.shares-below", ["shares": shares]) }
    return [name] + means + ["\(mean)\n\(wording.range(difference))"] + (hasShares ? [shares] : [])
  }

  private func writeNotes(to sheet: inout Sheet) {
    guard let pair = comparison.pairs.first(where: { !$0.differences.allSatisfy(\.isSame) }) else { return }
    sheet.blank()
    sheet.paragraph(wording.method)
    sheet.paragraph(wording.mattersList(pair))
  }

  private func writeRanks(to sheet: inout Sheet) {
    let criterion = comparison.criteria[0]
    sheet.heading(wording.text("rank.heading", ["noun": wording.noun(criterion)]))
    var table = TextTable(
      columns: [
        .init(title: wording.text("rank.plan"), isNumber: false), .init(title: wording.text("rank.mean")),
        .init(title: wording.text("rank.range"), isOptional: true), .init(title: wording.text("rank.worst")),
      ], rows: [], narrow: .stack)
    if !comparison.isCertain { table.columns.append(.init(title: wording.text("rank.best"))) }
    table.rows = comparison.ranking.enumerated().map { place, rank in
      .cells(
        ["\(place + 1)  \(report.plans[rank.option].label)"] + wording.levels(rank.option)
          + (comparison.isCertain ? [] : [wording.share(rank.best)]))
    }
    sheet.table(table)
    if !comparison.isCertain { sheet.paragraph(wording.text("rank.note")) }
  }
}

extension ComparisonWording {
  /// Mean, range of the beliefs and worst decile of an option by the first criterion.
  func levels(_ option: Int) -> [String] {
    let level = comparison.levels[option][0]
    let unit = comparison.criteria[0].unit
    let error = endError(level.range)
    let range = text(
      "pair.range",
      [
        "low": value(level.range.lowerBound, unit, error: error),
        "high": value(level.range.upperBound, unit, error: error),
      ])
    return [
      value(level.mean, unit, error: level.standardError), comparison.isCertain ? "–" : range,
      value(level.worstDecile, unit, error: error),
    ]
  }
}
