package import MootExperiments
import MootModel
import MootReport

/// What a charter shows of a Monte Carlo run: a small value that can be frozen beside the charter that was signed.
package struct CharterForecast: Sendable, Hashable {
  /// A median with the range that holds nine runs out of ten.
  package struct Band: Sendable, Hashable {
    package var low: Double
    package var median: Double
    package var high: Double
    /// Standard errors; 0 where they are not known.
    package var lowError = 0.0
    package var medianError = 0.0
    package var highError = 0.0

    package init(low: Double, median: Double, high: Double) {
      self.low = low
      self.median = median
      self.high = high
    }

    /// The band within five quantiles of so many runs.
    init(quantiles: [Double], observed: Int) {
      self.init(low: quantiles[0], median: quantiles[2], high: quantiles[4])
      let errors = MonteCarloError.ofQuantiles(quantiles, observed: observed).map { $0.isFinite ? $0 : 0 }
      (lowError, medianError, highError) = (errors[0], errors[2], errors[4])
    }
  }

  /// The week in which moderators are furthest behind, counted from 1, and the days until they decide in it.
  package struct BusiestWeek: Sendable, Hashable {
    package var week: Int
    package var delayDays: Band

    package init(week: Int, delayDays: Band) {
      self.week = week
      self.delayDays = delayDays
    }
  }

  package var replicates: Int
  package var weeks: Int
  package var targets: [TargetOutcome]
  /// People who write, in the last week.
  package var posters: Band?
  /// Active members, in the last week.
  package var active: Band?
  /// Moderation hours used in the last week.
  package var moderationHours: Band?
  /// Days until a moderator decides, in the last week; nil where nobody serves a queue.
  package var delayDays: Band?
  /// Nil where nobody serves a queue.
  package var busiest: BusiestWeek?
  /// What the annex shows; a snapshot does without.
  package var evidence: ForecastEvidence?

  package init(
    replicates: Int, weeks: Int, targets: [TargetOutcome], posters: Band? = nil, active: Band? = nil,
    moderationHours: Band? = nil, delayDays: Band? = nil, busiest: BusiestWeek? = nil,
    evidence: ForecastEvidence? = nil
  ) {
    self.replicates = replicates
    self.weeks = weeks
    self.targets = targets
    self.posters = posters
    self.active = active
    self.moderationHours = moderationHours
    self.delayDays = delayDays
    self.busiest = busiest
    self.evidence = evidence
  }

  /// What the summary of a run says about its last week and its targets.
  package init(_ summary: EnsembleSummary) {
    func last(_ metric: Metric) -> Band? {
      guard summary.metrics.indices.contains(metric.index) else { return nil }
      let series = summary[metric]
      let quantiles = series.quantiles.compactMap(\.last)
      guard quantiles.count == 5, quantiles.allSatisfy(\.isFinite), let observed = series.observed.last else {
        return nil
      }
      return Band(quantiles: quantiles, observed: observed)
    }
    self.init(
      replicates: summary.replicates, weeks: summary.weeks, targets: summary.targets, posters: last(.posters),
      active: last(.active), moderationHours: last(.moderationHours), delayDays: last(.delayDays),
      busiest: Self.busiest(summary))
  }

  /// The week in which one run out of twenty waits longest; the first of several.
  private static func busiest(_ summary: EnsembleSummary) -> BusiestWeek? {
    guard summary.metrics.indices.contains(Metric.delayDays.index) else { return nil }
    let delay = summary[.delayDays]
    let weeks = delay.median.indices.filter { week in delay.quantiles.allSatisfy { $0[week].isFinite } }
    guard let week = weeks.max(by: { delay.upper90[$0] < delay.upper90[$1] }) else { return nil }
    return BusiestWeek(
      week: week + 1,
      delayDays: Band(quantiles: delay.quantiles.map { $0[week] }, observed: delay.observed[week]))
  }

  /// The outcome of exactly this target; nil where it was not forecast, or by no replicate.
  func outcome(of target: Target) -> TargetOutcome? {
    targets.first { $0.target == target && $0.probability.isFinite }
  }
}
