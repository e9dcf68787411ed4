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
    let wide = wideTable(study)
    sheet.table(wide.fits(style.width) ? wide : narrowTable(study))
    // Two standard errors of a share of one half, where they are largest.
    let error = (100 / Double(max(1, study.replicates)).squareRoot()).rounded(.up)
    sheet.paragraph(
      catalogue.text(
        "page.other.note",
        [
          "runs": wording.runs(study.replicates), "margin": margin(study), "error": digits.givenExactly(error),
        ]) + (wide.fits(style.width) ? " " + catalogue.text("page.other.hoursNote") : ""))
  }

  private func wideTable(_ study: PolicyStudy) -> TextTable {
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("page.other.choice"), isNumber: false),
        .init(title: catalogue.text("page.other.median")),
        .init(title: catalogue.text("page.other.difference")),
        .init(title: catalogue.text("page.other.shares")),
        .init(title: catalogue.text("page.other.hours"), isOptional: true),
        .init(title: catalogue.text("page.other.verdict"), isNumber: false),
      ], rows: [.cells(planned(study))], narrow: .stack)
    for group in groups(study) {
      table.rows.append(.group(group.title))
      table.rows += group.alternatives.map { alternative in
        let cells = cells(alternative, study)
        return .cells([
          "  " + cells.name, cells.median,
          catalogue.text(
            "page.other.cell", ["difference": cells.difference, "low": cells.low, "high": cells.high]),
          catalogue.text("page.other.share", ["better": cells.better, "worse": cells.worse]), cells.hours,
          cells.verdict,
        ])
      }
    }
    return table
  }

  /// Two lines a row, without hours: the verdict stands below the choice, the band below the difference, worse below better.
  private func narrowTable(_ study: PolicyStudy) -> TextTable {
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("page.other.choiceVerdict"), isNumber: false),
        .init(title: catalogue.text("page.other.median")),
        .init(title: catalogue.text("page.other.difference")),
        .init(title: catalogue.text("page.other.sharesBelow")),
      ], rows: [.cells([planned(study)[0], planned(study)[1], "", ""])], narrow: .stack)
    for group in groups(study) {
      table.rows.append(.group(group.title))
      table.rows += group.alternatives.map { alternative in
        let cells = cells(alternative, study)
        let band = catalogue.text("page.range", ["low": cells.low, "high": cells.high])
        return .cells([
          "\(cells.name)\n\(cells.verdict)", cells.median, "\(cells.difference)\n\(band)",
          "\(cells.better)\n\(cells.worse)",
        ])
      }
    }
    return table
  }

  private func groups(_ study: PolicyStudy) -> [(title: String, alternatives: [PolicyAlternative])] {
    let plan = scenario.schedule.initial
    let membership = study.alternatives.filter(\.change.isMembership)
    let moderation = study.alternatives.filter { !$0.change.isMembership }
    return [
      (catalogue.text("page.other.membership", ["model": wording.name(plan.membership.model)]), membership),
      (catalogue.text("page.other.moderation", ["model": wording.name(plan.moderation.policy)]), moderation),
    ].filter { !$0.1.isEmpty }
  }

  /// The difference that matters: shares differ by points, all else by amounts.
  private func margin(_ study: PolicyStudy) -> String {
    guard study.metric.unit == .share else { return wording.amount(study.margin, of: study.metric) }
    return catalogue.text("page.points", ["value": digits.givenExactly(100 * study.margin)])
  }

  private func planned(_ study: PolicyStudy) -> [String] {
    let week = min(max(study.byWeek, 1), summary.weeks) - 1
    let hours = estimates(of: .moderationHours, unit: .hours, factor: 1 / Double(max(1, summary.weeks)))
    return [
      catalogue.text("page.other.planned"), estimates(of: study.metric, week: week)[2], "", "", hours[2], "",
    ]
  }

  private struct Cells {
    var name, median, difference, low, high, better, worse, hours, verdict: String
  }

  /// The error of an alternative's own median: the chosen policy's relative error at as many runs, since of the
  /// alternative only the difference has a known spread.
  private func medianError(_ alternative: PolicyAlternative, _ study: PolicyStudy) -> Double {
    let week = min(max(study.byWeek, 1), summary.weeks) - 1
    let chosen = summary[study.metric].quantiles.map { $0[week] }
    let error = MonteCarloError.ofQuantiles(chosen, observed: study.replicates)[2]
    let relative = error / abs(chosen[2])
    return relative.isFinite
      ? relative * abs(alternative.median)
      : MonteCarloError.ofBand(alternative.differenceBand, observed: study.replicates).median
  }

  private func cells(_ alternative: PolicyAlternative, _ study: PolicyStudy) -> Cells {
    let unit = study.metric.unit
    let errors = MonteCarloError.ofBand(alternative.differenceBand, observed: study.replicates)
    let name =
      switch alternative.change {
      case .membership(let model): wording.name(model)
      case .moderation(let model): wording.name(model)
      }
    return Cells(
      name: name,
      median: digits.value(alternative.median, unit, error: medianError(alternative, study)),
      difference: digits.difference(alternative.difference, unit, error: errors.median),
      low: digits.difference(alternative.differenceBand.lowerBound, unit, error: errors.ends),
      high: digits.difference(alternative.differenceBand.upperBound, unit, error: errors.ends),
      better: digits.probability(alternative.probabilityBetter, replicates: study.replicates, isShort: true),
      worse: digits.probability(alternative.probabilityWorse, replicates: study.replicates, isShort: true),
      hours: digits.value(alternative.moderationHours, .hours, error: 0),
      verdict: catalogue.text("page.verdict.\(alternative.verdict.rawValue)"))
  }

}

extension PolicyAlternative.Change {
  var isMembership: Bool {
    if case .membership = self { return true }
    return false
  }
}
