/// A plan over time: what holds from the start, and what holds from later weeks on.
package struct Schedule: Sendable, Hashable {
  /// A plan that is in force from a week on.
  package struct Phase: Sendable, Hashable {
    package var week: Int
    package var plan: CommunityPlan<Prior>

    package init(week: Int, plan: CommunityPlan<Prior>) {
      self.week = week
      self.plan = plan
    }
  }

  /// The phases in order of their weeks; the first starts at week 0.
  package var phases: [Phase]

  /// One plan for the whole run.
  package init(_ plan: CommunityPlan<Prior>) {
    phases = [Phase(week: 0, plan: plan)]
  }

  /// The plan that holds at the start.
  package var initial: CommunityPlan<Prior> { phases[0].plan }

  /// The week from which a phase is in force; never, where there is none.
  func week(ofPhase phase: Int) -> Int { phase < phases.count ? phases[phase].week : .max }

  /// Adds a phase; its week must not be before that of the last one.
  package mutating func append(week: Int, plan: CommunityPlan<Prior>) {
    precondition(week >= phases.last!.week, "phases are added in order")
    phases.append(Phase(week: week, plan: plan))
  }

  /// The same schedule with `change` made to every phase.
  package func mapPlans(_ change: (inout CommunityPlan<Prior>) -> Void) -> Schedule {
    var copy = self
    for index in copy.phases.indices { change(&copy.phases[index].plan) }
    return copy
  }
}
