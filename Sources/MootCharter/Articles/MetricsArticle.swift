import MootExperiments
import MootLanguage
import MootModel
import MootScenario

/// The targets with their chances, what the forecast says, and what else is watched.
enum MetricsArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .metrics,
      clauses: [
        ("targets", targets(draft)),
        ("forecast", forecast(draft)),
        ("measures", measures(draft)),
        (
          "watched",
          draft.wording.blocks("metrics.watched.\(draft.kind.rawValue)") + draft.byEveryPurpose("metrics.purpose")
        ),
      ])
  }

  /// What a target or a measure asks, by its id; nil where there is none of that name.
  static func words(ofMeasure id: String, in draft: CharterDraft) -> [Inline]? {
    if let target = draft.scenario.targets.first(where: { $0.id == id }) {
      return TargetWords(target).inlines(in: draft)
    }
    return draft.narrative.measures.first { $0.id == id }.flatMap { measure in
      TypedText(measure.text).map { [.typed($0.shortened(to: 120))] }
    }
  }

  /// What is measured and cannot be simulated, such as satisfaction or renewals.
  private static func measures(_ draft: CharterDraft) -> [Block] {
    let measures = draft.narrative.measures.filter { TypedText($0.text) != nil }
    let wording = draft.wording
    guard !measures.isEmpty else { return wording.blocks("metrics.measures.none") }
    let isInternal = draft.edition == .internal
    let columns = ["measure", "kind", "value", "by"] + (isInternal ? ["goal", "owner"] : [])
    var blocks =
      wording.blocks("metrics.measures", count: measures.count) + [
        draft.grid(
          "metrics.measures.table", columns: columns,
          rows: measures.map { measure in
            let goal = draft.narrative.goals.first { $0.id == measure.goal }
            let date = measure.by.flatMap { CharterDate($0) }.map { $0.inlines(in: wording) }
            return [
              draft.cell(measure.text),
              measure.kind.map { wording.inlines("metrics.kind.\($0.rawValue)") } ?? draft.cell(nil),
              draft.cell(measure.target), date ?? draft.cell(nil),
            ] + (isInternal ? [draft.cell(goal?.text), draft.cell(measure.owner)] : [])
          })
      ]
    if measures.contains(where: { TypedText($0.target) == nil || $0.by == nil }) {
      blocks.append(draft.open("measure-values"))
    }
    return blocks
  }

  private static func targets(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let targets = draft.scenario.targets
    if targets.isEmpty { return [draft.open("targets")] }
    var blocks = wording.blocks("metrics.targets.\(draft.kind.rawValue)", count: targets.count)
    let hasForecast = draft.forecast != nil
    let columns = ["target", "due"] + (hasForecast ? ["chance", "reading"] : [])
    blocks.append(
      .table(
        Table(
          caption: wording.inlines("metrics.table.caption"),
          header: columns.map { wording.inlines("metrics.table.\($0)") },
          rows: targets.map { Array(row($0, in: draft).prefix(columns.count)) })))
    guard hasForecast else { return blocks }
    if targets.contains(where: { draft.forecast?.outcome(of: $0) != nil }) {
      blocks += wording.blocks("metrics.promise")
    }
    let unlikely = targets.filter { target in
      draft.forecast?.outcome(of: target).map { Chance(outcome: $0).reading == .unlikely } ?? false
    }
    if draft.kind == .charter, !unlikely.isEmpty {
      let key = unlikely.count == targets.count && targets.count == 1 ? "unlikely-only" : "unlikely"
      blocks.append(
        draft.caution(key, ["targets": wording.series(unlikely.map { TargetWords($0).inlines(in: draft) })]))
    }
    return blocks
  }

  private static func row(_ target: Target, in draft: CharterDraft) -> [[Inline]] {
    let wording = draft.wording
    let words = [TargetWords(target).inlines(in: draft).capitalized, draft.time(ofWeek: target.byWeek).capitalized]
    guard let forecast = draft.forecast else { return words }
    guard let outcome = forecast.outcome(of: target) else {
      return words + [wording.inlines("chance.none"), wording.inlines("chance.reading.none")]
    }
    let chance = Chance(outcome: outcome)
    return words + [
      wording.inlines(
        "chance.cell",
        [
          "chance": chance.words(in: wording), "interval": chance.interval(in: wording),
          "runs": [.text(wording.numbers.whole(outcome.replicates))],
        ]),
      wording.inlines("chance.reading.\(chance.reading.rawValue)"),
    ]
  }

  private static func forecast(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    guard let forecast = draft.forecast else { return wording.blocks("metrics.no-forecast.\(draft.kind.rawValue)") }
    var arguments: [String: [Inline]] = [
      "runs": [.text(wording.numbers.whole(forecast.replicates))], "time": draft.time(ofWeek: forecast.weeks),
    ]
    func band(_ name: String, _ band: CharterForecast.Band) {
      let words = draft.amounts.estimates(band)
      arguments["\(name)-low"] = [.text(words.low)]
      arguments["\(name)"] = [.text(words.median)]
      arguments["\(name)-high"] = [.text(words.high)]
    }
    guard let posters = forecast.posters, let active = forecast.active else {
      return wording.blocks("metrics.forecast.incomplete", arguments)
    }
    band("posters", posters)
    band("active", active)
    return wording.blocks("metrics.forecast.\(draft.kind.rawValue)", arguments)
      + wording.blocks("metrics.forecast.\(draft.scenario.simulation.preset.rawValue)")
  }
}
