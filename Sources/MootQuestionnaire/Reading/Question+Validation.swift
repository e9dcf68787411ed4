import MootDiagnostics
import MootScenario

extension Question {
  /// Checks changes with the rules of the scenario file, so that an answer typed here and one written there are refused
  /// for the same reasons.
  func validate(_ edits: [Edit]) throws(Complaint) {
    for edit in edits {
      guard let value = edit.value, let field = ScenarioField.field(at: edit.path) else { continue }
      if let finding = field.problem(with: value.answer, at: edit.path) {
        throw Complaint(finding)
      }
    }
  }
}

extension Complaint {
  /// What a reader of the file says.
  init(_ finding: Finding) { self.init("finding.\(finding.code)", finding.arguments) }
}
