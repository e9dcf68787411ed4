import MootDiagnostics
import MootModel

/// Reads any bytes as a scenario, edits it, and looks whether what must always hold does hold.
///
/// The fuzzer calls this with what it makes up, the tests with what it once found.
package enum ScenarioTorture {
  private static let parameters = KnownParameters([.init(key: "imitation", lower: 0, upper: 10)])

  private static let edits: [(path: String, value: AnswerValue)] = [
    ("name", .text("a: \"b\"\n#c")), ("audience.eligible", .number("20 to 60")), ("team.salaried", .bool(true)),
    ("goals[0].text", .text("- x")), ("moderation.model", .list(["community", "post"])),
    ("timeline[0].set.membership.model", .text("open")), ("parameters.imitation", .number("~1")),
  ]

  /// What does not hold; nil when all is well. A crash is the other kind of answer.
  package static func complaint(about bytes: [UInt8]) -> String? {
    guard let text = try? ScenarioFile.text(bytes, "f") else { return nil }
    let reading = Scenario.read(text: text, file: "f", parameters: parameters)
    let hasError = reading.findings.contains { $0.severity == .error }
    if (reading.scenario == nil) != hasError { return "a scenario and errors, or neither" }
    let source = SourceText(text, file: "f")
    for finding in reading.checked {
      guard let place = finding.place else { return "a finding without a place: \(finding.code)" }
      if place.line < 1 || place.column < 1 || place.line > source.lineStarts.count + 1 {
        return "a finding outside of the file: \(finding.code)"
      }
    }
    if let scenario = reading.scenario {
      let weeks = scenario.schedule.phases.map(\.week)
      if weeks != weeks.sorted() { return "phases out of order" }
    }
    guard var document = reading.document else { return nil }
    for (path, value) in edits {
      let before = document.text
      if (try? document.set(path, to: value)) == nil {
        if document.text != before { return "a refused edit changed the text" }
      } else if document.value(at: path) == nil {
        return "an answer was lost: \(path)"
      }
    }
    for (path, _) in edits { document.remove(path) }
    return nil
  }
}
