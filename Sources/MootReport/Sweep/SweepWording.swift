import MootCharts
import MootExperiments
import MootLanguage
import MootModel

/// The words and numbers of a sweep, which the page and the Markdown share.
struct SweepWording: Sendable {
  let report: SweepReport
  let digits: Digits

  init(_ report: SweepReport) {
    self.report = report
    digits = Digits(catalogue: report.catalogue, currency: report.currency.shown)
  }

  var catalogue: Catalogue { report.catalogue }
  var sweep: Sweep { report.sweep }
  var ranking: SweepRanking { report.ranking }
  private var wording: Wording { Wording(catalogue: catalogue, currency: report.currency.shown) }

  func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    catalogue.text("sweep.\(key)", arguments)
  }

  func weeks(_ count: Int) -> String { wording.weeks(count) }
  func runs(_ count: Int) -> String { wording.runs(count) }

  /// What cells are ranked by, inside a sentence.
  var noun: String { noun(sweep.criteria[0]) }

  func noun(_ criterion: Criterion) -> String {
    switch criterion {
    case .measure(let measure): catalogue.text("measure.\(measure.rawValue).noun")
    case .target(let target): catalogue.text("measure.target.noun", ["id": target.id.shown])
    }
  }

  /// Whether nothing is unknown in any cell.
  var isCertain: Bool { !sweep.cells.contains { ($0.figures?.beliefs.count ?? 0) > 1 } }

  /// The values of a cell, such as "open, post"; with their levers' names where values alone say too little.
  func name(_ cell: Int) -> String {
    let values = sweep.cells[cell].values
    let speak = sweep.levers.allSatisfy { $0.key.hasSuffix(".model") }
    return zip(sweep.levers, values).map { lever, value in
      speak ? value.shown : text("pair", ["key": lever.key.shown, "value": value.shown])
    }.joined(separator: ", ")
  }

  func value(_ value: Double, _ criterion: Criterion, error: Double) -> String {
    guard criterion.unit == .probability else { return digits.value(value, criterion.unit, error: error) }
    return digits.value(value, .share, error: max(error, 0.005))
  }

  /// A number of a cell by one criterion; the median and decile are as uncertain as a normal sample's.
  func figure(_ cell: Int, _ criterion: Criterion, _ part: KeyPath<SweepFigures.Figure, Double>) -> String {
    guard let figure = sweep.figure(cell, criterion) else { return "–" }
    let factor = part == \.mean ? 1 : part == \.median ? 1.2533 : 1.709
    return value(figure[keyPath: part], criterion, error: factor * figure.standardError)
  }

  func regret(_ cell: Int) -> String {
    guard let figure = sweep.cells[cell].figures?.figures[0] else { return "–" }
    return value(ranking.regret[cell], sweep.criteria[0], error: figure.standardError)
  }

  /// The combination that is best, by each order.
  var answer: String {
    let bests = SweepRanking.Order.allCases.compactMap { ranking.ordered(by: $0).first }
    guard bests.count == 3 else { return text("answer.none") }
    let share = digits.probability(ranking.best[bests[0]], replicates: sweep.layout.beliefs)
    if isCertain { return text("answer.certain", ["cell": name(bests[0]).capitalizedStart, "noun": noun]) }
    if Set(bests).count == 1 {
      return text("answer.agreed", ["cell": name(bests[0]).capitalizedStart, "noun": noun, "share": share])
    }
    let first = sweep.criteria[0]
    return text(
      "answer.split",
      [
        "noun": noun, "median": name(bests[0]), "medianValue": figure(bests[0], first, \.median),
        "worst": name(bests[1]), "worstValue": figure(bests[1], first, \.worstDecile), "regret": name(bests[2]),
        "regretValue": regret(bests[2]),
      ]) + " " + text("answer.best", ["cell": name(bests[0]).capitalizedStart, "share": share])
  }

  // MARK: Maps

  var maps: [HeatMap] {
    let levers = sweep.levers
    let rest = Sweep.combinations(of: Array(levers.dropFirst(2)))
    return rest.map { map(others: $0) }
  }

  private func map(others: [String]) -> HeatMap {
    let levers = sweep.levers
    let columns = levers.count > 1 ? levers[1].values : [""]
    let cells = levers[0].values.map { row in
      columns.map { column in
        let values = [row] + (levers.count > 1 ? [column] : []) + others
        return sweep.cells.firstIndex { $0.values == values }.map(cell) ?? HeatMap.Cell(value: .nan, text: "")
      }
    }
    let seen = cells.flatMap { $0 }.filter(\.value.isFinite)
    let low = seen.min { $0.value < $1.value }
    let high = seen.max { $0.value < $1.value }
    func plain(_ cell: HeatMap.Cell?) -> String { cell.map { $0.text.filter { $0 != "*" && $0 != "!" } } ?? "" }
    let named = zip(levers.dropFirst(2), others).map {
      text("pair", ["key": $0.key.shown, "value": $1.shown])
    }.joined(separator: ", ")
    let best = ranking.ordered(by: .median).first.map(name) ?? "–"
    let arguments = [
      "noun": noun, "rows": levers[0].key.shown, "columns": levers.count > 1 ? levers[1].key.shown : "",
      "least": plain(low), "most": plain(high), "best": best, "rest": named,
    ]
    let title = text(others.isEmpty ? "map.title" : "map.where", arguments).capitalizedStart
    return HeatMap(
      title: title,
      alternative: seen.isEmpty
        ? text("map.none") : text(levers.count > 1 ? "map.alternative" : "map.alone", arguments),
      rowTitle: levers[0].key.shown, columnTitle: levers.count > 1 ? levers[1].key.shown : "",
      rows: levers[0].values, columns: columns, cells: cells, least: plain(low), most: plain(high),
      notes: notes(cells.flatMap { $0 }))
  }

  private func cell(_ index: Int) -> HeatMap.Cell {
    switch sweep.cells[index].outcome {
    case .failed: return HeatMap.Cell(value: .nan, text: text("map.failed"))
    case .excluded: return HeatMap.Cell(value: .nan, text: text("map.excluded"))
    case .done(let figures):
      let shown = figure(index, sweep.criteria[0], \.median)
      let isBest = ranking.places[.median]?[index] == 1
      let key = isBest ? "map.best" : sweep.cells[index].broken.isEmpty ? nil : "map.over"
      return HeatMap.Cell(
        value: figures.figures[0].median, text: key.map { text($0, ["value": shown]) } ?? shown, isMarked: isBest)
    }
  }

  private func notes(_ cells: [HeatMap.Cell]) -> [String] {
    var notes: [String] = []
    if cells.contains(where: \.isMarked) { notes.append(text("map.note.best")) }
    if cells.contains(where: { $0.text.hasSuffix("!") }) { notes.append(text("map.note.over")) }
    if cells.contains(where: { $0.text == text("map.excluded") }) { notes.append(text("map.note.excluded")) }
    return notes
  }

  // MARK: Ranks

  /// The titles of the table of ranks: place, one for each lever, and the numbers.
  var rankTitles: [String] {
    [text("ranks.place")] + sweep.levers.map { $0.key.shown }
      + ["median", "worst", "regret", "exposure", "hours", "cost"].map { text("ranks.\($0)") }
  }

  /// The cells of a row of ranks, in the order of the titles.
  func rank(_ cell: Int, mark: String) -> [String] {
    let first = sweep.criteria[0]
    let place = ranking.places[report.order]?[cell].map(String.init) ?? "–"
    return [ranking.isEfficient[cell] ? place + mark : place] + sweep.cells[cell].values.map(\.shown)
      + [figure(cell, first, \.median), figure(cell, first, \.worstDecile), isCertain ? "–" : regret(cell)]
      + [Gauge.exposure, .moderationHours, .cost].map { figure(cell, .measure($0), \.mean) }
  }

  func rankNote(mark: String) -> String {
    let first = sweep.criteria[0]
    let isAim = first == .measure(.exposure) || first == .measure(.moderationHours)
    return text(
      isCertain ? "ranks.certain" : "ranks.note",
      [
        "noun": noun, "beliefs": digits.format.whole(sweep.layout.beliefs), "mark": mark,
        "activity": isAim ? noun(.measure(.posters)) : noun,
      ])
  }

  /// What was left out, and why, line by line.
  var over: [String] {
    var lines: [String] = []
    var excluded: [(limit: String, count: Int)] = []
    for (index, cell) in sweep.cells.enumerated() {
      if !cell.broken.isEmpty {
        lines.append(
          text("over.line", ["cell": name(index), "limits": cell.broken.map(\.shown).joined(separator: ", ")]))
      }
      guard case .excluded(let limit) = cell.outcome else { continue }
      if let place = excluded.firstIndex(where: { $0.limit == limit }) {
        excluded[place].count += 1
      } else {
        excluded.append((limit, 1))
      }
    }
    return lines
      + excluded.map { catalogue.text("sweep.over.excluded", count: $0.count, ["limit": $0.limit.shown]) }
  }

  var failures: [String] {
    sweep.cells.indices.compactMap { index in
      guard case .failed(let reason) = sweep.cells[index].outcome else { return nil }
      return text("failed.line", ["cell": name(index), "reason": reason.shown])
    }
  }

  var title: String {
    text(
      "title",
      [
        "cells": catalogue.text("sweep.cells", count: sweep.cells.count), "name": report.name.shown,
        "weeks": weeks(sweep.weeks),
      ])
  }

  var method: String { text("note", ["runs": runs(sweep.layout.replicates)]) }

  var origin: String {
    text(
      "origin",
      [
        "seed": String(sweep.seed), "runs": runs(sweep.layout.replicates), "weeks": weeks(sweep.weeks),
        "model": String(report.model), "version": report.version.shown, "hash": String(report.sha256.shown.prefix(12)),
      ])
  }
}
