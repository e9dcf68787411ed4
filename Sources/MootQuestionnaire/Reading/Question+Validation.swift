import MootDiagnostics
import MootScenario

extension Question {
  /// Checks changes with the rules of the scenario file, so that an answer typed here and one written there are refused
  /// for the same reasons.
  func validate(_ edits: [Edit]) throws(Complaint) {
    for edit in edits {
      guard let value = edit.value, let field = ScenarioField.field(at: edit.path) else { continue }
      if case .failure(let finding) = field.validate(value.notation, at: edit.path) {
        throw Complaint("finding.\(finding.code)", finding.arguments)
      }
    }
  }
}

extension FieldValue {
  /// The value as a person would type it into a scenario file.
  var notation: String {
    switch answer {
    case .text(let text), .number(let text): text
    case .list(let words): words.joined(separator: ", ")
    case .bool(let flag): flag ? "true" : "false"
    }
  }
}
