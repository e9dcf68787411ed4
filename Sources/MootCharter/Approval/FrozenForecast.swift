import MootExperiments
package import MootModel

/// The forecast that an approver was shown, as it is kept with the approval.
package struct FrozenForecast: Sendable, Hashable {
  /// A target with the chance it was given.
  package struct Chance: Sendable, Hashable {
    package var id: String
    /// What had to be reached, in the words of the scenario file: `posters at_least 60 by_week 52`.
    package var meaning: String
    package var probability: Double
    package var low: Double
    package var high: Double

    package init(id: String, meaning: String, probability: Double, low: Double, high: Double) {
      self.id = id
      self.meaning = meaning
      self.probability = probability
      self.low = low
      self.high = high
    }
  }

  /// The version of the model.
  package var model: Int
  package var seed: UInt64
  package var replicates: Int
  package var weeks: Int
  package var targets: [Chance]
  /// Each with its name: `posters`, `active`; 5th percentile, median, 95th, in the last week.
  package var bands: [String: CharterForecast.Band]

  package init(
    model: Int, seed: UInt64, replicates: Int, weeks: Int, targets: [Chance], bands: [String: CharterForecast.Band]
  ) {
    self.model = model
    self.seed = seed
    self.replicates = replicates
    self.weeks = weeks
    self.targets = targets
    self.bands = bands
  }

  /// What a charter shows of a run, to six decimals.
  package init(_ forecast: CharterForecast, model: Int, seed: UInt64) {
    func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    func rounded(_ band: CharterForecast.Band) -> CharterForecast.Band {
      .init(low: rounded(band.low), median: rounded(band.median), high: rounded(band.high))
    }
    var bands: [String: CharterForecast.Band] = [:]
    bands["posters"] = forecast.posters.map(rounded)
    bands["active"] = forecast.active.map(rounded)
    self.init(
      model: model, seed: seed, replicates: forecast.replicates, weeks: forecast.weeks,
      targets: forecast.targets.map {
        Chance(
          id: $0.target.id, meaning: Self.meaning(of: $0.target), probability: rounded($0.probability),
          low: rounded($0.interval.lowerBound), high: rounded($0.interval.upperBound))
      }, bands: bands)
  }

  package static func meaning(of target: Target) -> String {
    let bound =
      switch target.bound {
      case .atLeast(let value): "at_least \(number(value))"
      case .atMost(let value): "at_most \(number(value))"
      }
    return "\(target.metric.rawValue) \(bound) by_week \(target.byWeek)"
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// How a chance of today compares with the frozen one.
  package enum Agreement: String, Sendable, Hashable {
    /// To the last digit that is kept.
    case same
    /// No further apart than two runs of this size may be by chance.
    case withinError = "within-error"
    case different
    /// The target is new, gone, or means something else now.
    case incomparable
  }

  /// A target then and now; nil where it does not exist.
  package struct Comparison: Sendable, Hashable {
    package var id: String
    package var then: Chance?
    package var now: Chance?
    package var agreement: Agreement
  }

  /// Every target of either forecast, in the order of today's.
  package func compared(with today: FrozenForecast) -> [Comparison] {
    let gone = targets.filter { old in !today.targets.contains { $0.id == old.id } }
    return today.targets.map { now in
      let then = targets.first { $0.id == now.id }
      guard let then, then.meaning == now.meaning else {
        return Comparison(id: now.id, then: then, now: now, agreement: .incomparable)
      }
      return Comparison(id: now.id, then: then, now: now, agreement: agreement(then, now, today.replicates))
    } + gone.map { Comparison(id: $0.id, then: $0, now: nil, agreement: .incomparable) }
  }

  private func agreement(_ then: Chance, _ now: Chance, _ nowReplicates: Int) -> Agreement {
    if then.probability == now.probability, replicates == nowReplicates { return .same }
    func variance(_ p: Double, _ count: Int) -> Double { p * (1 - p) / Double(max(1, count)) }
    let error = variance(then.probability, replicates) + variance(now.probability, nowReplicates)
    let width95 = 1.959963984540054
    return abs(then.probability - now.probability) <= width95 * error.squareRoot() ? .withinError : .different
  }
}
