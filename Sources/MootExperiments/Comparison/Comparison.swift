import MootModel
package import MootStatistics

/// Two or more plans that met the same chances, each held against the first.
package struct Comparison: Sendable, Hashable {
  /// What they are compared by; the one that the question is about stands first.
  package var criteria: [Criterion]
  package var seed: UInt64
  package var weeks: Int
  /// Beliefs about what is unknown, and the runs under each.
  package var beliefs: Int
  package var runsPerBelief: Int
  /// Nothing is unknown in any plan: all that differs from run to run is chance.
  package var isCertain: Bool
  /// `levels[option][criterion]`.
  package var levels: [[Level]]
  /// Every option but the first, in order.
  package var pairs: [Pair]
  /// The options by the first criterion, best first.
  package var ranking: [Rank]

  package var replicates: Int { beliefs * runsPerBelief }

  /// One option by one criterion.
  package struct Level: Sendable, Hashable {
    package var mean: Double
    package var standardError: Double
    package var median: Double
    /// The decile of the runs on the bad side: nine runs in ten are better.
    package var worstDecile: Double
    /// What nine beliefs in ten give, luck taken out.
    package var range: ClosedRange<Double>
    /// How many runs it rests on; those in which it is missing are left out.
    package var count: Int
  }

  /// An option against the first one.
  package struct Pair: Sendable, Hashable {
    package var option: Int
    /// In the order of the criteria.
    package var differences: [Difference]
    /// What one poster more costs; nil where money cannot be compared.
    package var costPerPoster: CostPerPoster?

    package init(option: Int, differences: [Difference], costPerPoster: CostPerPoster?) {
      self.option = option
      self.differences = differences
      self.costPerPoster = costPerPoster
    }
  }

  /// How an option differs from the first one by one criterion.
  package struct Difference: Sendable, Hashable {
    package var criterion: Criterion
    /// The difference that matters, in the unit of the criterion.
    package var matters: Double
    /// Option less first one.
    package var mean: Double
    /// The Monte Carlo standard error of the mean.
    package var standardError: Double
    /// What nine beliefs in ten give, luck taken out.
    package var range: ClosedRange<Double>
    /// The share of the beliefs under which the option is better, or worse, by at least what matters.
    package var better: BeliefSample.Share
    package var worse: BeliefSample.Share
    package var verdict: Verdict
    /// Both are the same in every run.
    package var isSame: Bool
    /// Variance of the difference of a run's two values, and what it would be with random numbers of their own.
    package var pairedVariance: Double
    package var unpairedVariance: Double
    /// The share of the difference's variance from run to run that is ignorance; NaN without a variance.
    package var ignoranceShare: Double
    /// Runs in which neither value is missing.
    package var count: Int

    /// The share of the beliefs under which the difference is smaller than what matters.
    package var tie: Double { max(0, 1 - better.value - worse.value) }
    /// The 95 % Monte Carlo interval of the mean.
    package var interval: ClosedRange<Double> {
      let half = standardError.isFinite ? WilsonInterval.width95 * standardError : .infinity
      return (mean.isFinite ? mean - half : -.infinity)...(mean.isFinite ? mean + half : .infinity)
    }
  }

  /// An option's place.
  package struct Rank: Sendable, Hashable {
    package var option: Int
    /// The share of the beliefs under which it is the best, luck taken out; options that are equally good share it.
    package var best: Double
  }

  /// What one poster more costs: the mean difference of the cost over that of the posters.
  package struct CostPerPoster: Sendable, Hashable {
    package var posters: Double
    package var cost: Double
    /// The ratio with its 95 % Monte Carlo interval (delta method); nil where the posters cannot be told apart.
    package var ratio: Double?
    package var standardError: Double?
  }
}

/// What can honestly be said about an option and the first one.
///
/// Ignorance and Monte Carlo error are kept apart: more replicates never help against the first.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Better by what matters under at least 80 % of the beliefs.
  case better
  /// Better by what matters under more than half of the beliefs, and four times as often as worse.
  case probablyBetter = "probably-better"
  case probablyWorse = "probably-worse"
  case worse
  /// Neither: the beliefs disagree, or the difference does not matter.
  case cannotBeToldApart = "cannot-be-told-apart"
  /// The shares are not measured well enough to choose among the above.
  case moreReplicates = "more-replicates"

  /// A 95 % interval of a share that is wider than this leaves the verdict open.
  static let openWidth = 0.2

  package init(better: BeliefSample.Share, worse: BeliefSample.Share) {
    let middle = PolicyAlternative.Verdict(better: better.value, worse: worse.value)
    let ends = [
      PolicyAlternative.Verdict(better: better.high, worse: worse.low),
      PolicyAlternative.Verdict(better: better.low, worse: worse.high),
    ]
    let width = max(better.high - better.low, worse.high - worse.low)
    if width > Self.openWidth, ends.contains(where: { $0 != middle }) {
      self = .moreReplicates
      return
    }
    self =
      switch middle {
      case .better: .better
      case .probablyBetter: .probablyBetter
      case .probablyWorse: .probablyWorse
      case .worse: .worse
      case .cannotBeToldApart: .cannotBeToldApart
      }
  }
}
