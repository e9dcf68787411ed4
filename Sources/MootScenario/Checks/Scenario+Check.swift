package import MootDiagnostics

extension Scenario {
  /// What contradicts itself, is hardly plausible, or is still open in the plan, by place.
  ///
  /// Warnings are contradictions, notes are gaps and assumptions; neither stops a simulation.
  ///
  /// - Parameter document: The text, for the places; without it findings have none.
  package func check(_ document: ScenarioDocument?) -> [Finding] {
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
    return check.findings.sortedByPlace()
  }
}
