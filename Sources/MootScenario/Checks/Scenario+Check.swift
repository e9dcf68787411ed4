package import MootDiagnostics

extension Scenario {
  /// What contradicts itself, is hardly plausible, or is still open in the plan.
  ///
  /// - Parameter document: The text, for the places; without it findings have none.
  package func check(_ document: ScenarioDocument?) -> [Finding] { [] }
}
