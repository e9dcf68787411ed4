/// Findings as lines that people and editors read, and as JSON for scripts.
package struct FindingText: Sendable {
  /// Looks up a sentence by its key and fills in its placeholders.
  package typealias Sentences = @Sendable (_ key: String, _ arguments: [String: String]) -> String

  private let sentences: Sentences

  package init(sentences: @escaping Sentences) {
    self.sentences = sentences
  }

  /// The sentence alone; what was quoted from a file cannot steer the terminal.
  package func sentence(_ finding: Finding) -> String {
    sentences("finding.\(finding.code)", finding.arguments.mapValues { VisibleText.of($0) })
  }

  /// One line: `file:line:column: error: [code] sentence`; without a place it starts with the severity.
  package func line(_ finding: Finding) -> String {
    let place = finding.place.map { "\(VisibleText.of($0.file)):\($0.line):\($0.column): " } ?? ""
    // A sentence of the catalogue may run over several lines; a finding is one.
    let sentence = sentence(finding).split(separator: "\n").joined(separator: " ")
    return "\(place)\(finding.severity.rawValue): [\(finding.code)] \(sentence)"
  }

  /// All findings, one to a line; empty without any.
  package func lines(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  /// All findings as JSON: `{"schema": "folkmoot.findings/1", "findings": [{"severity", "code", "path", "file", "line",
  /// "column", "sentence"}]}`; what a finding does not have is left out.
  package func json(_ findings: [Finding]) -> String {
    JSONText.members([
      "schema": .text("folkmoot.findings/1"),
      "findings": .array(findings.map { object($0) }),
    ]).pretty + "\n"
  }

  private func object(_ finding: Finding) -> JSONText {
    .members([
      "severity": .text(finding.severity.rawValue),
      "code": .text(finding.code),
      "path": finding.path.map { .text($0) },
      "file": finding.place.map { .text($0.file) },
      "line": finding.place.map { .number(Double($0.line)) },
      "column": finding.place.map { .number(Double($0.column)) },
      "sentence": .text(sentence(finding)),
    ])
  }
}
