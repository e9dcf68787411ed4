import MootLanguage
import MootModel
import MootScenario
import MootTemplate

/// What the tags of a house style stand for in the paper of one plan.
struct HouseValues {
  /// Words of the plan. As a section each stays where the plan says something.
  static let words =
    ["name", "Name", "host", "Host", "currency", "audience", "community_manager"] + answers.map(\.tag)
  /// What may hold for a plan and its paper.
  static let sections: [String] =
    ["charter", "participation_plan"] + CharterEdition.allCases.map { "edition_\($0.rawValue)" }
    + MembershipModel.allCases.map { "membership_\(word($0.rawValue))" }
    + ModerationModel.allCases.map { "moderation_\(word($0.rawValue))" }
    + Purpose.allCases.map { "purpose_\(word($0.rawValue))" } + choices.flatMap { $0.values.map(\.tag) }
  /// Links to sections and annexes.
  static let references = (ArticleID.allCases.map(\.rawValue) + AnnexID.allCases.map(\.rawValue)).map { "see.\($0)" }
  /// Answers on one line, each with its tag: `launch.opens_on` is `launch_opens_on`.
  private static let answers: [(path: String, tag: String)] = ScenarioField.table.compactMap { field in
    switch field.kind {
    case .text, .number, .staffed: field.path.contains("[") ? nil : (field.path, word(field.path))
    default: nil
    }
  }
  /// Choices with a tag for each value: `host_kind_association`, `trust_competitors_yes`.
  private static let choices: [(path: String, values: [(value: String, tag: String)])] = ScenarioField.table.compactMap
  {
    field in
    func tags(_ values: [String]) -> [(value: String, tag: String)] {
      values.map { ($0, "\(word(field.path))_\(word($0))") }
    }
    if field.path.contains("[") { return nil }
    return switch field.kind {
    case .choice(let values), .choices(let values): (field.path, tags(values))
    case .moderation: (field.path, tags(ModerationModel.allCases.map(\.rawValue)))
    case .yesNo: (field.path, [("true", "\(word(field.path))_yes"), ("false", "\(word(field.path))_no")])
    default: nil
    }
  }
  /// All that any template may name.
  static let names = Set(words + sections + references)

  let kind: CharterDocument.Kind
  let edition: CharterEdition
  let arguments: [String: [Inline]]
  private let held: Set<String>

  init(_ scenario: Scenario, edition: CharterEdition, wording: Wording) {
    kind = wording.kind
    self.edition = edition
    func typed(_ text: String?, _ limit: Int) -> [Inline]? { TypedText(text).map { [.typed($0.shortened(to: limit))] } }
    let name = typed(scenario.name, 80)
    let sheet = Answers(scenario: scenario, catalogue: wording.catalogue)
    let manager = sheet.words("team.community_manager")?.text
    let host = HostWords(scenario, catalogue: wording.catalogue).words(in: wording)
    let known: [String: [Inline]?] = [
      "host": host, "Host": host.capitalized, "name": name ?? wording.inlines("unnamed"),
      "Name": name ?? wording.inlines("unnamed").capitalized,
      "currency": typed(scenario.currency, 20), "audience": typed(sheet.words("members.served")?.text, 4000),
      "community_manager": typed(manager, 200),
    ]
    let typedAnswers = Self.answers.compactMap { answer in
      sheet.words(answer.path).map { text in
        (answer.tag, CharterDate(text.text).map { $0.inlines(in: wording) } ?? [Inline.typed(text.text)])
      }
    }
    arguments = known.compactMapValues(\.self).merging(typedAnswers) { first, _ in first }
    let chosen = Self.choices.flatMap { choice -> [String] in
      let given =
        scenario.statedLists[choice.path]
        ?? scenario.stated[choice.path]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
      return choice.values.filter { given.contains($0.value) }.map(\.tag)
    }
    let plan = scenario.schedule.initial
    held = Set(
      [
        Self.word(kind.rawValue), "edition_\(edition.rawValue)",
        "membership_\(Self.word(plan.membership.model.rawValue))",
      ] + plan.moderation.policy.models.map { "moderation_\(Self.word($0.rawValue))" }
        + scenario.narrative.purposes.map { "purpose_\(Self.word($0.rawValue))" } + chosen)
  }

  /// Catalogue prose of a template; placeholders are those of the plan, links and `placeholders`.
  func prose(of template: TextTemplate, placeholders: [String] = []) -> String {
    let links = Self.references.filter { reference in
      let id = String(reference.dropFirst(4))
      return AnnexID(rawValue: id) != nil || ArticleID(rawValue: id) != nil
    }
    let names = Set(arguments.keys).union(links).union(placeholders)
    let variables = Dictionary(uniqueKeysWithValues: names.map { ($0, HouseNotation.mark($0)) })
    return HouseNotation.prose(of: template.filled(variables, sections: held))
  }

  /// A name of the scenario file as a name of a tag.
  private static func word(_ name: String) -> String {
    String(name.map { $0 == "-" || $0 == "." ? "_" : $0 })
  }
}
