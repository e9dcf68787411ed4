package import MootDiagnostics

/// What came of reading a scenario's text.
package struct ScenarioReading: Sendable {
  /// The scenario; nil when there is an error among the findings.
  package var scenario: Scenario?
  /// All there is to say about the file itself, by its places. What ``Scenario/check(_:)`` says comes on top.
  package var findings: [Finding]
  /// The text as something that can be edited; nil when it is not even YAML that could be a scenario.
  package var document: ScenarioDocument?

  /// The findings together with those about the plan itself, by their places.
  package var checked: [Finding] { checked(against: nil) }

  /// The same, with what a forecast of the plan says against it.
  package func checked(against outlook: PlanOutlook?) -> [Finding] {
    guard let scenario else { return findings }
    return (findings + scenario.check(document, outlook: outlook)).sortedByPlace()
  }
}

extension Scenario {
  /// Reads the text of a scenario file, and says all that is wrong with it at once.
  ///
  /// - Parameters:
  ///   - file: The name under which findings speak of it.
  ///   - parameters: The model's parameters that `parameters` may override.
  ///   - settings: Answers that replace those of the text, such as `--set membership.fee=10` gives them: a path of the
  ///     file and the answer as a person types it. Findings about them have no place.
  package static func read(
    text: String, file: String, parameters: KnownParameters, settings: [(path: String, value: String)] = []
  ) -> ScenarioReading {
    read(ScenarioText(text, file: file), parameters: parameters, settings: settings)
  }

  /// Reads a text that was taken apart already: what a sweep does for each of its plans.
  package static func read(
    _ text: ScenarioText, parameters: KnownParameters, settings: [(path: String, value: String)] = []
  ) -> ScenarioReading {
    let file = text.source.file
    guard let root = text.root, !root.isEmpty else {
      let nothing = Finding(.error, "file-empty", place: Place(file: file, line: 1, column: 1))
      return ScenarioReading(
        scenario: nil, findings: text.problems.isEmpty ? [nothing] : text.problems, document: nil)
    }
    var reader = SheetReader(source: text.source, known: parameters)
    reader.read(root)
    var sheet = reader.sheet
    var overrides = SettingReader(known: parameters)
    overrides.apply(settings, to: &sheet)
    guard root.entries != nil else { return ScenarioReading(scenario: nil, findings: sheet.findings, document: nil) }
    var assembler = ScenarioAssembler(sheet, file: file)
    let scenario = assembler.scenario()
    let findings = (sheet.findings + overrides.findings + assembler.findings).sortedByPlace()
    let isSound = !findings.contains { $0.severity == .error }
    return ScenarioReading(
      scenario: isSound ? scenario : nil, findings: findings, document: try? ScenarioDocument(text))
  }
}

extension [Finding] {
  /// By place; those without a place first, those at one place with the worst first.
  package func sortedByPlace() -> [Finding] {
    enumerated().sorted { a, b in
      switch (a.element.place, b.element.place) {
      case (nil, nil): a.offset < b.offset
      case (nil, _): true
      case (_, nil): false
      case (let x?, let y?):
        x != y
          ? x < y
          : a.element.severity != b.element.severity
            ? a.element.severity > b.element.severity : a.offset < b.offset
      }
    }.map(\.element)
  }
}
