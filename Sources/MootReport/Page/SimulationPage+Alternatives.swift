import MootExperiments
import MootLanguage
import MootModel
import MootScenario

extension SimulationPage {
  /// The plan beside its other membership and moderation models.
  func writeAlternatives(_ study: PolicyStudy, to sheet: inout Sheet) {
    guard !study.alternatives.isEmpty else { return }
    let week = String(study.byWeek)
    sheet.heading(catalogue.text("page.other.heading", ["metric": wording.noun(study.metric), "week": week]))
    let plan = scenario.schedule.initial
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("page.other.choice"), isNumber: false),
        .init(title: catalogue.text("page.other.median")),
        .init(title: catalogue.text("page.other.difference")),
        .init(title: catalogue.text("page.other.shares")),
        .init(title: catalogue.text("page.other.hours"), isOptional: true),
        .init(title: catalogue.text("page.other.verdict"), isNumber: false),
      ], rows: [.cells(planned(study))], narrow: .stack)
    let membership = study.alternatives.filter(\.change.isMembership)
    let moderation = study.alternatives.filter { !$0.change.isMembership }
    if !membership.isEmpty {
      let model = wording.name(plan.membership.model)
      table.rows.append(.group(catalogue.text("page.other.membership", ["model": model])))
      table.rows += membership.map { .cells(row($0, study)) }
    }
    if !moderation.isEmpty {
      let model = wording.name(plan.moderation.policy)
      table.rows.append(.group(catalogue.text("page.other.moderation", ["model": model])))
      table.rows += moderation.map { .cells(row($0, study)) }
    }
    sheet.table(table)
    // The standard error of a share is largest for one half.
    let error = (100 / Double(max(1, study.replicates)).squareRoot()).rounded(.up)
    sheet.paragraph(
      catalogue.text(
        "page.other.note",
        [
          "runs": wording.runs(study.replicates), "margin": margin(study), "error": digits.givenExactly(error),
        ]) + " " + catalogue.text("page.other.hoursNote"))
  }

  /// The difference that matters: shares differ by points, all else by amounts.
  private func margin(_ study: PolicyStudy) -> String {
    wording.amount(study.margin, of: study.metric)
  }

  private func planned(_ study: PolicyStudy) -> [String] {
    let week = min(max(study.byWeek, 1), summary.weeks) - 1
    let hours = estimates(of: .moderationHours, unit: .hours, factor: 1 / Double(max(1, summary.weeks)))
    return [
      catalogue.text("page.other.planned"), estimates(of: study.metric, week: week)[2], "", "", hours[2], "",
    ]
  }

  private func row(_ alternative: PolicyAlternative, _ study: PolicyStudy) -> [String] {
    let unit = study.metric.unit
    let errors = MonteCarloError.ofBand(alternative.differenceBand, observed: study.replicates)
    let name =
      switch alternative.change {
      case .membership(let model): wording.name(model)
      case .moderation(let model): wording.name(model)
      }
    func share(_ value: Double) -> String {
      // Short for a table: "under" and "over" have no room here.
      guard value.isFinite else { return "–" }
      if value > 0, value < 0.005 { return "<" + digits.format.percent(0.01) }
      if value < 1, value > 0.995 { return ">" + digits.format.percent(0.99) }
      return digits.format.percent(value)
    }
    return [
      "  " + name,
      digits.value(alternative.median, unit, error: errors.median),
      catalogue.text(
        "page.other.cell",
        [
          "difference": digits.difference(alternative.difference, unit, error: errors.median),
          "low": digits.difference(alternative.differenceBand.lowerBound, unit, error: errors.ends),
          "high": digits.difference(alternative.differenceBand.upperBound, unit, error: errors.ends),
        ]),
      catalogue.text(
        "page.other.share",
        ["better": share(alternative.probabilityBetter), "worse": share(alternative.probabilityWorse)]),
      digits.value(alternative.moderationHours, .hours, error: 0),
      catalogue.text("page.verdict.\(alternative.verdict.rawValue)"),
    ]
  }
}

extension PolicyAlternative.Change {
  var isMembership: Bool {
    if case .membership = self { return true }
    return false
  }
}
