package import MootModel

/// The difference that matters unless somebody says otherwise: smaller ones nobody would act on.
///
/// An amount, or a share of what there is, whichever is more. Judgments, all of them; here and nowhere else: forecasts,
/// comparisons, sweeps, sensitivities and charters go by the same ones.
package struct LeastDifference: Sendable, Hashable {
  package let amount: Double
  package let share: Double
  /// Whether it is counted, and cannot be parted.
  private let isWhole: Bool

  /// For a metric of a week.
  package init(of metric: Metric) {
    self.init(metric.unit, isExposure: metric == .exposure)
  }

  /// For a measure of a run.
  package init(of gauge: Gauge) {
    self.init(gauge.unit, isExposure: gauge == .exposure)
  }

  private init(_ unit: Unit, isExposure: Bool) {
    isWhole = [.people, .firms, .posts, .tickets, .items, .weeks].contains(unit)
    (amount, share) =
      switch unit {
      // A twentieth, and at least one of what is counted.
      case .people, .firms, .posts, .tickets, .items, .weeks: (1, 0.05)
      // Bad posts are seen at once: half a point of the views is plain to everybody.
      case .share where isExposure: (0.005, 0)
      case .share, .probability: (0.05, 0)
      // A quarter of an hour a week is the least that anybody plans with, and a quarter of a day is soon enough.
      case .hours, .days: (0.25, 0.05)
      case .money: (0, 0.05)
      }
  }

  /// The difference where there is `value`: a number that people would name, with two significant digits, and whole
  /// from 10 on.
  package func around(_ value: Double) -> Double {
    let difference = Self.plain(max(amount, value.isFinite ? share * abs(value) : 0))
    return isWhole ? difference.rounded() : difference
  }

  private static func plain(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var step = 1.0
    while value / step >= 100 { step *= 10 }
    while value / step < 10 { step /= 10 }
    let rounded = (value / step).rounded()
    return step < 1 ? rounded / (1 / step).rounded() : rounded * step
  }
}
