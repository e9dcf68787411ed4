package import MootDiagnostics

extension Scenario {
  /// What contradicts itself, is hardly plausible, or is still open in the plan, by place.
  ///
  /// Warnings are contradictions, notes are gaps and assumptions; neither stops a simulation.
  ///
  /// - Parameters:
  ///   - document: The text, for the places; without it findings have none.
  ///   - outlook: What a forecast of this plan came to; without it nothing is said about the forecast.
  package func check(_ document: ScenarioDocument?, outlook: PlanOutlook? = nil) -> [Finding] {
    var check = PlanCheck(scenario: self, document: document)
    check.purpose()
    check.place()
    check.goals()
    check.targets()
    check.membership()
    check.moderation()
    check.team()
    check.audience()
    check.time()
    check.members()
    check.readiness()
    check.admission()
    check.conduct()
    check.roles()
    check.promises()
    check.platform()
    check.money()
    check.review()
    check.charter()
    check.completeness()
    if let outlook { check.outlook(outlook) }
    return check.findings.sortedByPlace()
  }
}
