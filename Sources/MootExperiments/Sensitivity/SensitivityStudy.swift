package import MootModel
package import MootStatistics

/// What drives a result, and what would be worth finding out before choosing.
package struct SensitivityStudy: Sendable, Hashable {
  package var subject: Yardstick.Subject
  package var unit: Unit
  package var moreIsBetter: Bool
  /// The difference that matters.
  package var margin: Double

  /// Mean of the plan itself.
  package var mean: Estimate
  package var replicates: Int
  /// How much of the plan's spread is ignorance, and how much luck; nil where nothing varies.
  package var split: VarianceSplit?
  /// The unknowns by rank correlation with the plan's own runs, strongest first; those that say something.
  package var drivers: [Driver]
  /// How far each thing moves the mean, the widest first: choices and unknowns together.
  package var swings: [Swing]
  /// Shares of the whole variance, the largest total first.
  package var indices: [Index]
  /// The share of luck in the variance that the indices divide, and the rows behind them.
  package var luck: Estimate
  package var rows: Int
  /// Whether the membership and the moderation model were left open for the indices.
  package var includesChoices: Bool
  /// The options of the decision, the plan itself first.
  package var options: [Option]
  package var worth: Worth

  /// Something that can be exchanged, or known.
  package enum Factor: Sendable, Hashable {
    /// Unknowns that are drawn together, by their keys.
    case unknowns([String])
    /// So many other unknowns together.
    case others(Int)
    case membershipModel
    case moderationModel
  }

  package struct Index: Sendable, Hashable {
    package var factor: Factor
    package var first: Estimate
    package var total: Estimate
  }

  /// The mean at the one end and at the other: an unknown's lowest and highest fifth, or a choice's options.
  package struct Swing: Sendable, Hashable {
    package var factor: Factor
    package var low: Estimate
    package var high: Estimate
    /// For a choice, the options at the ends, as positions in ``SensitivityStudy/options``.
    package var ends: [Int]
    /// For an unknown, the values at the ends: the medians of its lowest and highest fifth.
    package var values: ClosedRange<Double>?
    /// Whether the ends differ by more than noise.
    package var isTelling: Bool

    package var width: Double { abs(high.value - low.value) }
  }

  /// A policy that could be chosen.
  package struct Option: Sendable, Hashable {
    /// Nil: the plan as it is.
    package var change: PolicyAlternative.Change?
    package var mean: Estimate
  }

  /// What knowing would be worth before choosing among ``SensitivityStudy/options``.
  package struct Worth: Sendable, Hashable {
    /// The option to choose without finding out more.
    package var best: Int
    package var perfect: Estimate
    /// The most worthwhile first.
    package var entries: [Entry]
    package var draws: Int
    package var chances: Int

    package struct Entry: Sendable, Hashable {
      package var key: String
      package var gain: Estimate
      package var changes: Double
      package var isTelling: Bool
      package var stretches: [InformationValue.Stretch]
    }
  }
}
