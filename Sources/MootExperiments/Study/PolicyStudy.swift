package import MootModel
package import MootStatistics

/// What the page of `simulate` shows beside the forecast itself.
package struct PolicyStudy: Sendable, Hashable {
  /// What the alternatives are judged by: the first target's metric and week, or posters at the end.
  package var metric: Metric
  package var byWeek: Int
  /// The difference that matters, in the metric's unit.
  package var margin: Double
  /// Replicates of every alternative, paired with the same replicates of the chosen policy.
  package var replicates: Int
  /// Four other membership models, then five other moderation models.
  package var alternatives: [PolicyAlternative]
  /// The three unknowns that drive the first target most, strongest first.
  package var drivers: [Driver]
  /// All unknowns of which the correlation differs from 0, strongest first.
  package var unknowns: [Driver]
  /// How much of the metric's spread is ignorance, and how much luck; nil where nothing varies.
  package var split: VarianceSplit?

  package init(
    metric: Metric, byWeek: Int, margin: Double, replicates: Int, alternatives: [PolicyAlternative],
    drivers: [Driver], unknowns: [Driver] = [], split: VarianceSplit? = nil
  ) {
    self.metric = metric
    self.byWeek = byWeek
    self.margin = margin
    self.replicates = replicates
    self.alternatives = alternatives
    self.drivers = drivers
    self.unknowns = unknowns
    self.split = split
  }
}

/// The chosen policy with one choice made otherwise.
package struct PolicyAlternative: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    case membership(MembershipModel)
    case moderation(ModerationModel)
  }

  /// What can honestly be said.
  package enum Verdict: String, Sendable, Hashable {
    /// Better by the margin in at least 80 % of the replicates.
    case better
    /// Better by the margin at least four times as often as worse by it, and more often than not.
    case probablyBetter = "probably-better"
    case probablyWorse = "probably-worse"
    case worse
    /// Neither: what is not known outweighs the choice.
    case cannotBeToldApart = "cannot-be-told-apart"
  }

  package var change: Change
  /// Median of the metric under the alternative.
  package var median: Double
  /// Median and 90 % band of the paired difference, alternative less chosen.
  package var difference: Double
  package var differenceBand: ClosedRange<Double>
  /// Mean paired difference and its Monte Carlo standard error.
  package var meanDifference: Double
  package var standardError: Double
  /// Shares of the replicates in which the alternative is better or worse by at least the margin.
  package var probabilityBetter: Double
  package var probabilityWorse: Double
  /// Median of the moderation hours used a week, under the alternative.
  package var moderationHours: Double
  package var verdict: Verdict

  package init(
    change: Change, median: Double, difference: Double, differenceBand: ClosedRange<Double>,
    meanDifference: Double, standardError: Double, probabilityBetter: Double, probabilityWorse: Double,
    moderationHours: Double, verdict: Verdict
  ) {
    self.change = change
    self.median = median
    self.difference = difference
    self.differenceBand = differenceBand
    self.meanDifference = meanDifference
    self.standardError = standardError
    self.probabilityBetter = probabilityBetter
    self.probabilityWorse = probabilityWorse
    self.moderationHours = moderationHours
    self.verdict = verdict
  }
}

/// An unknown that moves a result.
package struct Driver: Sendable, Hashable {
  /// The parameter's key or the plan number's path.
  package var key: String
  /// Spearman's rank correlation with the result, and its 95 % interval.
  package var correlation: Double
  package var interval: ClosedRange<Double>
  package var replicates: Int

  package init(key: String, correlation: Double, interval: ClosedRange<Double>, replicates: Int) {
    self.key = key
    self.correlation = correlation
    self.interval = interval
    self.replicates = replicates
  }
}
