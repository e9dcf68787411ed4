import MootLanguage
import MootScenario

/// Who founds and hosts the community.
struct HostWords {
  /// As it was typed; nil where nobody has said.
  let name: TypedText?
  /// Such as `association`.
  let kind: String?
  /// Host and community are one body.
  let isCommunity: Bool

  init(_ scenario: Scenario, catalogue: Catalogue) {
    let answers = Answers(scenario: scenario, catalogue: catalogue)
    name = answers.words("host.name")
    kind = answers.words("host.kind")?.text
    isCommunity = name.map { $0.text.lowercased() == TypedText(scenario.name)?.text.lowercased() } ?? false
  }

  /// Its name, or the word for its kind; "the host" where neither is known.
  func words(in wording: Wording) -> [Inline] {
    if let name { return [.typed(name.text)] }
    return wording.inlines(kind.map { "host.the.\($0)" } ?? "host.the")
  }
}
