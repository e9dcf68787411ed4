import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// The assumptions of the model that a forecast leans on, each with a grade for how well it is known, and its source.
enum AssumptionTable {
  static func blocks(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let parameters = shown(evidence, draft)
    return wording.blocks("annex-forecast.assumptions") + [
      draft.grid(
        "annex-forecast.assumption", columns: ["what", "value", "grade", "source"],
        rows: parameters.map { parameter in
          let own = draft.scenario.parameters[parameter.name]
          return [
            [.text(label(parameter, wording.catalogue).startingCapital)],
            [.text(draft.digits.given(own ?? parameter.prior))],
            own == nil
              ? wording.inlines("annex-forecast.grade.\(parameter.grade.rawValue)")
              : wording.inlines("annex-forecast.grade.own"),
            own == nil ? [.text(parameter.source)] : wording.inlines("annex-forecast.source.own"),
          ]
        })
    ] + drivers(evidence, draft) + wording.blocks("annex-forecast.assumptions.all")
  }

  /// What the plan sets itself, what moves the result most, and what orders the choices of moderation.
  private static func shown(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Parameter] {
    let own = draft.scenario.parameters.keys.sorted()
    let moving = (evidence.study?.unknowns ?? []).prefix(8).map(\.key)
    let always: [CommonParameter] = [.firstPost, .stayReplied, .exposureChurn, .deflection, .causalShare]
    let names = own + moving + always.map { Parameter[.common($0)].name }
    return names.reduce(into: []) { rows, name in
      if let parameter = Parameter.named(name), !rows.contains(where: { $0.name == name }) { rows.append(parameter) }
    }
  }

  /// The unknowns that move the result most, those of the plan itself included.
  private static func drivers(_ evidence: ForecastEvidence, _ draft: CharterDraft) -> [Block] {
    guard let study = evidence.study, !study.drivers.isEmpty else { return [] }
    let wording = draft.wording
    let names = study.drivers.map { driver in
      wording.inlines(
        "annex-forecast.driver",
        [
          "what": [.text(label(driver.key, wording.catalogue))],
          "value": [.text(draft.digits.number(driver.correlation, error: 0.01, finest: 0.01))],
          "low": [.text(draft.digits.number(driver.interval.lowerBound, error: 0.01, finest: 0.01))],
          "high": [.text(draft.digits.number(driver.interval.upperBound, error: 0.01, finest: 0.01))],
        ])
    }
    return wording.blocks(
      "annex-forecast.drivers", count: names.count,
      ["drivers": wording.series(names), "runs": [.text(wording.numbers.whole(study.drivers[0].replicates))]])
  }

  static func label(_ key: String, _ catalogue: Catalogue) -> String {
    if let parameter = Parameter.named(key) { return label(parameter, catalogue) }
    return catalogue.has("field.\(key)") ? catalogue.text("field.\(key)") : key
  }

  /// What a parameter is called; of one that a membership model has for itself, with the model.
  private static func label(_ parameter: Parameter, _ catalogue: Catalogue) -> String {
    guard case .membership(_, let model) = parameter.key else {
      let key = "parameter.\(parameter.name)"
      return catalogue.has(key) ? catalogue.text(key) : parameter.name
    }
    let row = parameter.name.split(separator: ".").last.map(String.init) ?? parameter.name
    return catalogue.text(
      "parameter.for-model",
      ["what": catalogue.text("parameter.\(row)"), "model": catalogue.text("page.membership.\(model.rawValue)")])
  }
}

extension String {
  fileprivate var startingCapital: String { prefix(1).uppercased() + dropFirst() }
}
