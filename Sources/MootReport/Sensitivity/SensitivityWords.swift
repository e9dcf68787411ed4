package import MootCharts
package import MootExperiments
import MootLanguage
import MootModel
import MootStatistics

/// The words and numbers of a study of sensitivity, which its text, its files and its charts share.
package struct SensitivityWords: Sendable {
  package let study: SensitivityStudy
  package let wording: Wording
  /// The words for a parameter's key or a plan number's path.
  let label: @Sendable (String) -> String

  package init(_ study: SensitivityStudy, wording: Wording, label: @escaping @Sendable (String) -> String) {
    self.study = study
    self.wording = wording
    self.label = label
  }

  var catalogue: Catalogue { wording.catalogue }
  var digits: Digits { wording.digits }

  /// What the study is about, inside a sentence.
  package var noun: String { Self.noun(of: study.subject, wording) }

  static func noun(of subject: Yardstick.Subject, _ wording: Wording) -> String {
    let catalogue = wording.catalogue
    switch subject {
    case .week(let metric, let week):
      return catalogue.text(
        "sensitivity.noun.week", ["metric": wording.noun(metric), "week": String(week)])
    case .run(let metric):
      let key = "total.\(metric.rawValue).name"
      let isSum = metric == .cost || metric == .value || metric == .ticketsDeflected
      let name = isSum ? catalogue.text(key).lowercasedStart : wording.noun(metric)
      return catalogue.text("sensitivity.noun.whole", ["metric": name])
    case .target(let target): return catalogue.text("sensitivity.noun.target", ["id": target.id.shown])
    case .alive: return catalogue.text("sensitivity.noun.alive")
    }
  }

  /// The word for it on the command line and in files.
  package var key: String {
    switch study.subject {
    case .week(let metric, _), .run(let metric): metric.rawValue
    case .target(let target): "target:\(target.id)"
    case .alive: "alive"
    }
  }

  /// - Parameter ofAllModels: Whether what is known of one membership model's parameter is known of all models'.
  func name(_ factor: SensitivityStudy.Factor, ofAllModels: Bool = false) -> String {
    switch factor {
    case .membershipModel: return catalogue.text("sensitivity.factor.membership")
    case .moderationModel: return catalogue.text("sensitivity.factor.moderation")
    case .others(let count): return catalogue.text("sensitivity.factor.others", count: count)
    case .unknowns(let keys):
      let names = keys.map { key in
        let isOfModel = if case .membership = Parameter.named(key)?.key { true } else { false }
        return label(ofAllModels && isOfModel ? Self.row(of: key) : key).shown
      }
      return names.dropFirst().reduce(names[0]) {
        catalogue.text("sensitivity.factor.and", ["first": $0, "second": $1])
      }
    }
  }

  /// An option of the decision.
  func name(_ change: PolicyAlternative.Change?) -> String {
    switch change {
    case nil: catalogue.text("sensitivity.option.planned")
    case .membership(let model):
      catalogue.text("sensitivity.option.membership", ["model": wording.name(model)])
    case .moderation(.none): catalogue.text("sensitivity.option.unmoderated")
    case .moderation(let model):
      catalogue.text("sensitivity.option.moderation", ["model": wording.name(model)])
    }
  }

  /// The short word for an option, beside a chart that says what is chosen.
  func shortName(_ option: Int) -> String {
    switch study.options[option].change {
    case nil: catalogue.text("sensitivity.option.planned")
    case .membership(let model): wording.name(model)
    case .moderation(let model): wording.name(model)
    }
  }

  /// A mean, a gain or a margin in the subject's unit: chances are shown as percentages.
  func amount(_ value: Double, error: Double) -> String {
    digits.amount(value, study.unit == .probability ? .share : study.unit, error: error)
  }

  /// What knowing is worth: a mean, so that people have decimals.
  func gain(_ value: Double, error: Double) -> String {
    switch study.unit {
    case .people, .posts, .items, .tickets, .weeks:
      guard value >= 0.05 else { return value > 0 ? "<\(digits.givenExactly(0.1))" : "0" }
      return digits.number(value, error: error, finest: 0.1)
    default: return amount(value, error: error)
    }
  }

  /// The margin, which was set and not measured.
  var margin: String {
    switch study.unit {
    case .share, .probability:
      catalogue.text("page.points", ["value": digits.givenExactly(100 * study.margin)])
    default: amount(study.margin, error: 0)
    }
  }

  /// A share of the variance with its interval, as percentages.
  func share(_ estimate: (value: Double, low: Double, high: Double)) -> (value: String, low: String, high: String) {
    func percent(_ x: Double) -> String {
      let text = digits.format.percent(min(max(x, 0), 1))
      return x > 0 && text == digits.format.percent(0) ? "<" + digits.format.percent(0.01) : text
    }
    guard estimate.value.isFinite else { return ("–", "–", "–") }
    return (percent(estimate.value), percent(estimate.low), percent(estimate.high))
  }

  /// How to find an unknown out.
  func findOut(_ key: String) -> String {
    guard Parameter.named(key) != nil else { return catalogue.text("findout.plan-number") }
    // A scenario may make any number uncertain; for those that never are there is no advice.
    let advice = "findout.\(Self.row(of: key))"
    return catalogue.has(advice) ? catalogue.text(advice) : ""
  }

  /// The parameter that several membership models have a value of, without the model.
  private static func row(of key: String) -> String { key.split(separator: ".").last.map(String.init) ?? key }

  /// The grade of an unknown; nil for a number that the plan itself states.
  func grade(_ key: String) -> String? { Parameter.named(key)?.grade.rawValue }

  /// The tornado of the telling swings, at most ten.
  package var tornado: TornadoChart {
    let swings = study.swings.filter(\.isTelling).prefix(10)
    let isShare = study.unit == .share || study.unit == .probability
    let bars = swings.map { swing in
      TornadoChart.Bar(
        label: name(swing.factor).capitalizedStart, low: swing.low.value, high: swing.high.value,
        lowEnd: swing.ends.isEmpty ? swing.values.map { digits.given($0.lowerBound) } ?? "" : shortName(swing.ends[0]),
        highEnd: swing.ends.isEmpty
          ? swing.values.map { digits.given($0.upperBound) } ?? "" : shortName(swing.ends[1]),
        note: span(swing))
    }
    let first = bars.first
    return TornadoChart(
      title: catalogue.text("sensitivity.swings.title", ["noun": noun]),
      alternative: first.map {
        catalogue.text(
          "sensitivity.swings.alternative",
          [
            "count": String(bars.count), "label": $0.label,
            "low": amount(swings[0].low.value, error: swings[0].low.standardError),
            "high": amount(swings[0].high.value, error: swings[0].high.standardError),
          ])
      } ?? catalogue.text("sensitivity.swings.none", ["noun": noun]),
      valueTitle: catalogue.text("sensitivity.swings.value", ["noun": noun]),
      numbers: AxisNumbers(
        group: digits.format.groupSeparator, point: digits.format.decimalPoint, scale: isShare ? 100 : 1,
        suffix: isShare ? digits.format.percentSign : ""),
      bars: Array(bars), center: study.mean.value,
      centerLabel: catalogue.text(
        "sensitivity.swings.center", ["mean": amount(study.mean.value, error: study.mean.standardError)]),
      lowLabel: catalogue.text("sensitivity.swings.low"), highLabel: catalogue.text("sensitivity.swings.high"))
  }

  private func span(_ swing: SensitivityStudy.Swing) -> String {
    catalogue.text(
      "page.range",
      [
        "low": amount(swing.low.value, error: swing.low.standardError),
        "high": amount(swing.high.value, error: swing.high.standardError),
      ])
  }
}

extension String {
  /// The same text as it stands inside a sentence.
  var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
