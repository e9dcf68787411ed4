import MootDiagnostics
import MootScenario
import MootTerminal

/// What `plan --from` begins with.
enum StartingPoint {
  /// The plan in a file, or the shipped one with a name.
  ///
  /// - Throws: ``Failure`` with 66 where there is neither, 65 where the file is no scenario.
  static func find(_ name: String) throws -> SessionSettings.Start {
    if let archetype = Archetype.named(name) {
      return SessionSettings.Start(name: archetype.name, text: archetype.beginning)
    }
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    if !isPath, let near = Archetype.nearest(to: name) {
      throw Failure.message(.noInput, "from-near", ["name": FindingLine.visible(name), "nearest": near])
    }
    do {
      return SessionSettings.Start(name: name, text: try ScenarioFile.read(path: name))
    } catch {
      guard !isPath, error.exitCode == ExitStatus.noInput.rawValue else { throw Failure(error) }
      throw Failure.message(.noInput, "from-unknown", ["name": FindingLine.visible(name)])
    }
  }
}
