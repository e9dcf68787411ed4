package import MootExperiments
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
  /// Each with its name: 5th percentile, median, 95th. `posters` and `active` in the last week, `cost` and `value` over all
  /// weeks.
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

  static let bandNames = ["active", "cost", "posters", "value"]

  /// What is kept of a run: its targets' chances, its last week, and what it costs and returns.
  package init(_ summary: EnsembleSummary, model: Int) {
    func total(_ total: Total) -> CharterForecast.Band? {
      let quantiles = summary[total].quantiles
      guard quantiles.count == 5, quantiles.allSatisfy(\.isFinite) else { return nil }
      return .init(low: quantiles[0], median: quantiles[2], high: quantiles[4])
    }
    self.init(
      CharterForecast(summary), cost: total(.cost), value: total(.value), model: model, seed: summary.seed)
  }

  /// What a charter shows of a run, to six decimals.
  package init(
    _ forecast: CharterForecast, cost: CharterForecast.Band? = nil, value: CharterForecast.Band? = nil, model: Int,
    seed: UInt64
  ) {
    func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    func rounded(_ band: CharterForecast.Band) -> CharterForecast.Band {
      .init(low: rounded(band.low), median: rounded(band.median), high: rounded(band.high))
    }
    var bands: [String: CharterForecast.Band] = [:]
    bands["posters"] = forecast.posters.map(rounded)
    bands["active"] = forecast.active.map(rounded)
    bands["cost"] = cost.map(rounded)
    bands["value"] = value.map(rounded)
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

  /// How a number of today compares with the frozen one.
  package enum Agreement: String, Sendable, Hashable {
    /// To the last digit that is kept.
    case same
    /// Anything else: the same version, seed and runs give the same numbers, so chance explains nothing.
    case changed
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

  /// A range then and now; nil where it was not kept or cannot be given.
  package struct BandComparison: Sendable, Hashable {
    package var name: String
    package var then: CharterForecast.Band?
    package var now: CharterForecast.Band?
    package var agreement: Agreement { then == now ? .same : .changed }
  }

  /// Every target of either forecast, in the order of today's.
  package func compared(with today: FrozenForecast) -> [Comparison] {
    let gone = targets.filter { old in !today.targets.contains { $0.id == old.id } }
    return today.targets.map { now in
      let then = targets.first { $0.id == now.id }
      guard let then, then.meaning == now.meaning else {
        return Comparison(id: now.id, then: then, now: now, agreement: .incomparable)
      }
      let isSame = then == now && replicates == today.replicates
      return Comparison(id: now.id, then: then, now: now, agreement: isSame ? .same : .changed)
    } + gone.map { Comparison(id: $0.id, then: $0, now: nil, agreement: .incomparable) }
  }

  /// Every range of either forecast.
  package func comparedBands(with today: FrozenForecast) -> [BandComparison] {
    Self.bandNames.filter { bands[$0] != nil || today.bands[$0] != nil }.map {
      BandComparison(name: $0, then: bands[$0], now: today.bands[$0])
    }
  }
}
