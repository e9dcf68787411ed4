package import MootLanguage
package import MootModel

/// The words for models, metrics and chances, which every report shares.
package struct Wording: Sendable {
  package let catalogue: Catalogue
  package let digits: Digits

  package init(catalogue: Catalogue, currency: String) {
    self.catalogue = catalogue
    digits = Digits(catalogue: catalogue, currency: currency)
  }

  /// The name of a metric at the start of a line.
  package func name(_ metric: Metric) -> String { catalogue.text("metric.\(metric.rawValue).name") }

  /// The name of a metric inside a sentence.
  package func noun(_ metric: Metric) -> String { catalogue.text("metric.\(metric.rawValue).noun") }

  /// The unit of a metric; of money, the currency.
  package func unit(_ metric: Metric) -> String {
    metric.unit == .money ? digits.currency : catalogue.text("metric.\(metric.rawValue).unit")
  }

  package func name(_ model: MembershipModel) -> String { catalogue.text("page.membership.\(model.rawValue)") }

  package func name(_ model: ModerationModel) -> String { catalogue.text("page.moderation.\(model.rawValue)") }

  package func name(_ policy: ModerationPolicy) -> String {
    guard policy.withCommunity else { return name(policy.model) }
    return catalogue.text("page.moderation.both", ["model": name(policy.model)])
  }

  /// An amount of a metric, such as "60 people who post".
  ///
  /// Edge cases: amounts that are no whole number take the plural.
  package func amount(_ value: Double, of metric: Metric) -> String {
    let text = metric.unit == .money ? "\(digits.currency)\u{A0}\(digits.given(value))" : given(value, metric.unit)
    return catalogue.text("metric.\(metric.rawValue).amount", count: Self.count(value), ["value": text])
  }

  private func given(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .share, .probability: digits.givenShare(value)
    default: digits.givenExactly(value)
    }
  }

  /// The number that chooses the plural form for a value.
  static func count(_ value: Double) -> Int { value == 1 ? 1 : 2 }

  /// What a target asks, such as "at least 60 people who post by week 52".
  package func target(_ target: Target) -> String {
    let amount = amount(target.bound.value, of: target.metric)
    let key =
      switch target.bound {
      case .atLeast: "page.target.atLeast"
      case .atMost: "page.target.atMost"
      }
    return catalogue.text(key, ["amount": amount, "week": String(target.byWeek)])
  }

  /// What a chance means for a target, in words.
  package func chance(_ probability: Double, interval: ClosedRange<Double>) -> String {
    // Words that take a side need an interval on that side.
    let word =
      if probability < 0.2 {
        "improbable"
      } else if interval.upperBound < 0.5 {
        "unlikely"
      } else if interval.lowerBound > 0.8 {
        "probable"
      } else if interval.lowerBound > 0.5 {
        "likely"
      } else {
        "even"
      }
    return catalogue.text("page.chance.\(word)")
  }

  package func weeks(_ count: Int) -> String { catalogue.text("page.weeks", count: count) }

  package func runs(_ count: Int) -> String { catalogue.text("page.runs", count: count) }
}
