/// What a forecast of a plan came to, as far as the check of the plan asks.
///
/// Numbers of people and days are medians over the replicates.
package struct PlanOutlook: Sendable, Hashable {
  /// The chance that a target is met, with the 95 % interval of its Monte Carlo error.
  package struct Chance: Sendable, Hashable {
    package var probability: Double
    package var interval: ClosedRange<Double>

    package init(_ probability: Double, _ interval: ClosedRange<Double>) {
      self.probability = probability
      self.interval = interval
    }
  }

  package var replicates: Int
  /// In the order of the scenario's targets.
  package var chances: [Chance]
  /// Members in the last week.
  package var members: Double
  /// People who write, in the last week.
  package var posters: Double
  /// Posters from which a community counts as alive.
  package var aliveAt: Double
  /// Core members in week 26, or in the last week of a shorter run.
  package var coreAtHalfYear: Double
  /// Days until a moderator decides, at its worst week; 0 where nobody serves a queue.
  package var worstDelayDays: Double
  /// Moderation hours used, in the week in which they are most.
  package var mostModerationHours: Double

  package init(
    replicates: Int, chances: [Chance], members: Double, posters: Double, aliveAt: Double, coreAtHalfYear: Double,
    worstDelayDays: Double, mostModerationHours: Double
  ) {
    self.replicates = replicates
    self.chances = chances
    self.members = members
    self.posters = posters
    self.aliveAt = aliveAt
    self.coreAtHalfYear = coreAtHalfYear
    self.worstDelayDays = worstDelayDays
    self.mostModerationHours = mostModerationHours
  }
}
