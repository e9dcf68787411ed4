import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootStatistics

/// The forecast with what it rests on: its course, the targets, the assumptions, the options, the limits, and how to repeat
/// it.
enum ForecastAnnex {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    guard let evidence = draft.forecast?.evidence else {
      return draft.section(AnnexID.forecast.rawValue, wording.blocks("annex-forecast.none"))
    }
    var annex = draft.section(
      AnnexID.forecast.rawValue, wording.blocks("annex-forecast.intro.\(draft.kind.rawValue)"))
    let parts: [(id: String, blocks: [Block])] = [
      ("course", course(evidence, draft)), ("chances", chances(draft)),
      ("assumptions", AssumptionTable.blocks(evidence, draft)), ("limits", wording.blocks("annex-forecast.limits")),
      ("repeating", repeating(evidence, draft)),
    ]
    annex.clauses = parts.map { part in
      Clause(
        id: "\(annex.id).\(part.id)", number: "", heading: wording.inlines("\(annex.id).\(part.id).heading"),
        blocks: part.blocks)
    }
    return annex
  }

  // MARK: The course

  private static func course(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let summary = evidence.summary
    let lead = ForecastEvidence.lead(of: draft.scenario.targets, weeks: summary.weeks)
    let report = MootReport.Wording(catalogue: wording.catalogue, currency: draft.currency)
    let chart = ForecastChart.of(lead.metric, in: summary, wording: report)
    let name: [Inline] = [.text(report.noun(lead.metric))]
    return wording.blocks("annex-forecast.course", ["metric": name, "runs": [.text(report.runs(summary.replicates))]])
      + [
        .figure(
          Figure(
            id: "forecast-\(lead.metric.rawValue.replacingUnderscores)",
            caption: wording.inlines("annex-forecast.figure", ["metric": name]), picture: .fan(chart))),
        table(of: lead.metric, evidence, draft),
      ] + chance(lead, evidence, draft)
  }

  /// The five quantiles at six weeks.
  private static func table(of metric: Metric, _ evidence: ForecastEvidence, _ draft: CharterDraft) -> Block {
    let course = evidence.summary[metric]
    let weeks = evidence.summary.weeks
    let shown = (1...6).map { max(1, weeks * $0 / 6) }.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    return draft.grid(
      "annex-forecast.quantiles", columns: ["week", "q05", "q25", "q50", "q75", "q95"],
      rows: shown.map { week in
        let values = course.quantiles.map { $0[week - 1] }
        let errors = MonteCarloError.ofQuantiles(values, observed: course.observed[week - 1])
        return [[.text(draft.wording.numbers.whole(week))]]
          + zip(values, errors).map { [.text(draft.digits.amount($0, metric.unit, error: $1))] }
      })
  }

  /// How much of the band is luck, and how much is not knowing.
  private static func chance(
    _ lead: (metric: Metric, week: Int), _ evidence: ForecastEvidence, _ draft: CharterDraft
  ) -> [Block] {
    let wording = draft.wording
    guard let split = evidence.study?.split else { return wording.blocks("annex-forecast.chance.general") }
    let course = evidence.summary[lead.metric]
    let values = course.quantiles.map { $0[lead.week - 1] }
    guard values.allSatisfy(\.isFinite) else { return wording.blocks("annex-forecast.chance.general") }
    let errors = MonteCarloError.ofQuantiles(values, observed: course.observed[lead.week - 1])
    func text(_ value: Double, _ error: Double) -> [Inline] {
      [.text(draft.digits.amount(value, lead.metric.unit, error: error))]
    }
    func percent(_ share: Double) -> [Inline] { [.text(wording.numbers.percent(share))] }
    return wording.blocks(
      "annex-forecast.chance",
      [
        "time": draft.time(ofWeek: lead.week), "low": text(values[0], errors[0]), "high": text(values[4], errors[4]),
        "ignorance": percent(split.share.value), "ignorance-low": percent(split.share.interval.lowerBound),
        "ignorance-high": percent(split.share.interval.upperBound), "luck": percent(1 - split.share.value),
        "draws": [.text(wording.numbers.whole(split.draws))],
      ])
  }

  // MARK: Targets and repetition

  private static func chances(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let targets = draft.scenario.targets
    guard let forecast = draft.forecast, !targets.isEmpty else { return wording.blocks("annex-forecast.no-targets") }
    let rows = targets.map { target -> [[Inline]] in
      let start: [[Inline]] = [
        [.typed(TypedText(target.id)?.shortened(to: 60) ?? "")], TargetWords(target).inlines(in: draft).capitalized,
        [.text(wording.numbers.whole(target.byWeek))],
      ]
      guard let outcome = forecast.outcome(of: target) else {
        return start + [wording.inlines("chance.none"), draft.cell(nil), draft.cell(nil)]
      }
      return start + [
        [.text(draft.digits.probability(outcome.probability, replicates: outcome.replicates))],
        Chance(outcome: outcome).interval(in: wording), [.text(wording.numbers.whole(outcome.replicates))],
      ]
    }
    return wording.blocks("annex-forecast.chances") + [
      draft.grid(
        "annex-forecast.targets", columns: ["id", "target", "week", "probability", "interval", "runs"], rows: rows)
    ]
  }

  private static func repeating(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Block] {
    let manifest = evidence.manifest
    let entries: [(key: String, value: String)] = [
      ("version", manifest.version), ("model", String(manifest.model)), ("scenario", manifest.scenarioSHA256),
      ("seed", String(manifest.seed)), ("replicates", draft.wording.numbers.whole(manifest.replicates)),
      ("weeks", draft.wording.numbers.whole(manifest.weeks)), ("platform", manifest.platform),
    ]
    return draft.wording.blocks("annex-forecast.repeating") + [
      .verbatim([evidence.command]),
      draft.grid(
        "annex-forecast.manifest", columns: ["what", "value"],
        rows: entries.map { [draft.wording.inlines("annex-forecast.manifest.\($0.key)"), [.typed($0.value)]] }),
    ]
  }
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
}
