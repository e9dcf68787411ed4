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
        (
          "watched",
          draft.wording.blocks("metrics.watched.\(draft.kind.rawValue)") + draft.byEveryPurpose("metrics.purpose")
        ),
      ])
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
      arguments["\(name)-low"] = [.text(draft.amounts.estimate(band.low))]
      arguments["\(name)"] = [.text(draft.amounts.estimate(band.median))]
      arguments["\(name)-high"] = [.text(draft.amounts.estimate(band.high))]
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
