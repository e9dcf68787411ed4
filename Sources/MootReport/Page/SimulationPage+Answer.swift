import MootExperiments
import MootLanguage
import MootModel
import MootScenario

extension SimulationPage {
  /// Two sentences: how large it gets and how wide that spreads; whether it lives and meets its first target.
  func writeAnswer(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("page.answer.heading"))
    sheet.paragraph(spread + " " + chances)
    guard let study, let split = study.split else { return }
    if study.unknowns.isEmpty && !scenario.simulation.parameterUncertainty {
      sheet.paragraph(catalogue.text("page.split.certain"))
    } else {
      let noun = SensitivityWords.noun(of: .week(study.metric, study.byWeek), wording)
      sheet.paragraph(wording.split(split, noun: noun))
    }
  }

  private var spread: String {
    let end = summary.weeks - 1
    let posters = estimates(of: .posters, week: end)
    let active = estimates(of: .active, week: end)
    func form(_ key: String, _ metric: Metric, _ text: String) -> String {
      catalogue.text(key, count: text == "1" ? 1 : 2, ["value": text])
    }
    return catalogue.text(
      "page.answer.spread",
      [
        "weeks": wording.weeks(summary.weeks),
        "posters": form("page.answer.posters", .posters, posters[2]),
        "active": form("page.answer.active", .active, active[2]),
        "low": posters[0], "high": posters[4], "activeLow": active[0], "activeHigh": active[4],
      ])
  }

  private var chances: String {
    let alive = summary[Total.alive]
    var arguments = [
      "alive": digits.givenExactly(summary.aliveAt),
      "chance": digits.probability(alive.mean, replicates: alive.observed),
    ]
    guard let first = summary.targets.first else { return catalogue.text("page.answer.untargeted", arguments) }
    arguments["target"] = wording.target(first.target)
    arguments["met"] = digits.probability(first.probability, replicates: first.replicates)
    arguments["words"] = wording.chance(first.probability, interval: first.interval)
    return catalogue.text("page.answer.chance", arguments)
  }

  /// Every target with its chance, the interval of that chance, and the number of runs.
  func writeTargets(to sheet: inout Sheet) {
    guard !summary.targets.isEmpty else { return }
    sheet.heading(catalogue.text("page.targets.heading", count: summary.targets.count))
    for outcome in summary.targets {
      var target = wording.target(outcome.target)
      if outcome.target.byWeek > summary.weeks {
        target += " " + catalogue.text("page.target.beyond", ["weeks": String(summary.weeks)])
      }
      sheet.bullet(
        catalogue.text("page.targets.line", ["id": outcome.target.id, "target": target]) + " " + measured(outcome))
    }
    sheet.paragraph(catalogue.text("page.targets.note"))
  }

  private func measured(_ outcome: TargetOutcome) -> String {
    return catalogue.text(
      "page.targets.chance",
      [
        "chance": digits.probability(outcome.probability, replicates: outcome.replicates),
        "words": wording.chance(outcome.probability, interval: outcome.interval),
        "interval": interval(outcome.interval),
        "runs": wording.runs(outcome.replicates),
      ])
  }

  /// An interval in whole percent.
  private func interval(_ interval: ClosedRange<Double>) -> String {
    let ends = digits.percentEnds(interval)
    return catalogue.text("page.targets.interval", ["low": ends.low, "high": ends.high])
  }

  /// The five quantiles of a metric at the end of a week, counted from 0, with the digits that they deserve.
  func estimates(of metric: Metric, week: Int) -> [String] {
    let course = summary[metric]
    let quantiles = course.quantiles.map { week >= 0 && week < $0.count ? $0[week] : .nan }
    let errors = MonteCarloError.ofQuantiles(
      quantiles, observed: course.observed.indices.contains(week) ? course.observed[week] : 0)
    return zip(quantiles, errors).map { digits.value($0, metric.unit, error: $1) }
  }

  /// The five quantiles of a total, multiplied by `factor`, with the digits that they deserve.
  func estimates(of total: Total, unit: Unit, factor: Double = 1) -> [String] {
    let result = summary[total]
    let quantiles = result.quantiles.map { $0 * factor }
    let errors = MonteCarloError.ofQuantiles(quantiles, observed: result.observed)
    return zip(quantiles, errors).map { digits.value($0, unit, error: $1) }
  }
}
