import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// The other forms of membership and moderation that were considered, each paired with the plan run by run.
enum OptionTable {
  static func blocks(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    guard let study = evidence.study, !study.alternatives.isEmpty else {
      return wording.blocks("annex-forecast.options.none")
    }
    let report = MootReport.Wording(catalogue: wording.catalogue, currency: draft.currency)
    let arguments: [String: [Inline]] = [
      "metric": [.text(report.noun(study.metric))], "time": draft.time(ofWeek: study.byWeek),
      "runs": [.text(wording.numbers.whole(study.replicates))], "margin": margin(study, draft),
    ]
    return wording.blocks("annex-forecast.options", arguments) + [
      draft.grid(
        "annex-forecast.option", columns: ["choice", "median", "difference", "shares", "verdict"],
        rows: [chosen(study, evidence, draft)] + study.alternatives.map { row($0, study, report, draft) })
    ] + reading(study, draft)
  }

  private static func margin(_ study: PolicyStudy, _ draft: CharterDraft) -> [Inline] {
    guard study.metric.unit == .share else { return [.text(draft.digits.givenExactly(study.margin))] }
    return draft.wording.inlines(
      "annex-forecast.points", ["value": [.text(draft.digits.givenExactly(100 * study.margin))]])
  }

  private static func chosen(_ study: PolicyStudy, _ evidence: ForecastEvidence, _ draft: CharterDraft) -> [[Inline]] {
    let week = min(max(study.byWeek, 1), evidence.summary.weeks) - 1
    let course = evidence.summary[study.metric]
    let values = course.quantiles.map { $0[week] }
    let errors = MonteCarloError.ofQuantiles(values, observed: course.observed[week])
    let report = MootReport.Wording(catalogue: draft.wording.catalogue, currency: draft.currency)
    let plan = draft.plan
    return [
      draft.wording.inlines(
        "annex-forecast.option.plan",
        [
          "membership": [.text(report.name(plan.membership.model))],
          "moderation": [.text(report.name(plan.moderation.policy))],
        ]
      ),
      [.text(draft.digits.amount(values[2], study.metric.unit, error: errors[2]))], draft.wording.inlines("cell.self"),
      draft.wording.inlines("cell.self"), draft.wording.inlines("cell.self"),
    ]
  }

  private static func row(
    _ option: PolicyAlternative, _ study: PolicyStudy, _ report: MootReport.Wording, _ draft: CharterDraft
  ) -> [[Inline]] {
    let unit = study.metric.unit
    let errors = MonteCarloError.ofBand(option.differenceBand, observed: study.replicates)
    let digits = draft.digits
    func text(_ value: String) -> [Inline] { [.text(value)] }
    let (key, name) =
      switch option.change {
      case .membership(let model): ("membership", report.name(model))
      case .moderation(let model): ("moderation", report.name(model))
      }
    return [
      draft.wording.inlines("annex-forecast.option.\(key)", ["model": text(name)]),
      text(digits.amount(option.median, unit, error: errors.median)),
      draft.wording.inlines(
        "annex-forecast.option.band",
        [
          "difference": text(digits.difference(option.difference, unit, error: errors.median)),
          "low": text(digits.difference(option.differenceBand.lowerBound, unit, error: errors.ends)),
          "high": text(digits.difference(option.differenceBand.upperBound, unit, error: errors.ends)),
        ]),
      draft.wording.inlines(
        "annex-forecast.option.pair",
        [
          "better": text(digits.probability(option.probabilityBetter, replicates: study.replicates, isShort: true)),
          "worse": text(digits.probability(option.probabilityWorse, replicates: study.replicates, isShort: true)),
        ]),
      text(draft.wording.catalogue.text("page.verdict.\(option.verdict.rawValue)")),
    ]
  }

  /// Whether any other choice would have been better, as far as can be told.
  private static func reading(_ study: PolicyStudy, _ draft: CharterDraft) -> [Block] {
    let better = study.alternatives.filter { $0.verdict == .better || $0.verdict == .probablyBetter }
    let untold = study.alternatives.filter { $0.verdict == .cannotBeToldApart }
    let key = !better.isEmpty ? "better" : untold.count == study.alternatives.count ? "untold" : "best"
    return draft.wording.blocks("annex-forecast.options.\(key)")
  }
}
