import MootDiagnostics

/// A complete plan to begin from: one that is shipped with the program, or one of a person's own.
package struct Archetype: Sendable, Hashable {
  /// The word that names it: that of its file, without the extension.
  package let name: String
  /// The whole plan as a scenario file.
  package let text: String
  /// Whether it came with the program.
  package let isShipped: Bool

  init(name: String, text: String, isShipped: Bool = true) {
    self.name = name
    self.text = text
    self.isShipped = isShipped
  }

  /// The shipped ones, from the most common to the most particular.
  ///
  /// Their texts are those of `Scenarios/`, the only copy: the plugin `Plans` writes them into the program as it is built.
  package static let all: [Archetype] = [
    "open-product-users", "developer-superusers", "key-client-council", "partner-network", "industry-exchange",
    "paid-professional-network", "internal-practitioners", "open-source-project", "beta-feedback-circle",
    "academy-alumni", "elected-board",
  ].compactMap { name in texts[name].map { Archetype(name: name, text: $0) } }

  /// The shipped one with a name; nil when there is none.
  package static func named(_ name: String) -> Archetype? {
    all.first { $0.name == name.lowercased() }
  }

  /// The name of a shipped one that may have been meant.
  package static func nearest(to name: String) -> String? {
    Suggestion.nearest(to: name.lowercased(), among: all.map(\.name))
  }

  /// What came of reading the plan.
  package var reading: ScenarioReading {
    Scenario.read(text: text, file: "\(name).yaml", parameters: KnownParameters([]))
  }

  /// What a charter and a comparison call it: the name of the community in it, with the word that names the plan.
  package var title: String {
    guard let scenario = reading.scenario else { return name }
    return "\(scenario.name) (\(name))"
  }

  /// The text as a new plan begins from it: it says what it is modelled on, and no longer tells the story of the other one.
  ///
  /// Edge cases: a text that cannot be edited is given as it is.
  package var beginning: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let plan = lines.drop { $0.hasPrefix("#") || $0.isEmpty }.joined(separator: "\n")
    guard var document = try? ScenarioDocument(text: plan, file: "\(name).yaml"),
      (try? document.set("modelled_on", to: .text(title))) != nil
    else { return plan }
    return document.text
  }
}
