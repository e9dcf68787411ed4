import MootLanguage
import MootModel
import MootScenario
import MootTemplate

/// What the tags of a house style stand for in the paper of one plan.
struct HouseValues {
  /// Words of the plan. As a section each stays where the plan says something.
  static let words = ["name", "Name", "currency", "audience", "community_manager"]
  /// What may hold for a plan and its paper.
  static let sections: [String] =
    ["charter", "participation_plan"] + CharterEdition.allCases.map { "edition_\($0.rawValue)" }
    + MembershipModel.allCases.map { "membership_\(word($0.rawValue))" }
    + ModerationModel.allCases.map { "moderation_\(word($0.rawValue))" }
    + Purpose.allCases.map { "purpose_\(word($0.rawValue))" }
  /// Links to sections and annexes.
  static let references = (ArticleID.allCases.map(\.rawValue) + AnnexID.allCases.map(\.rawValue)).map { "see.\($0)" }
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
    let manager = scenario.narrative.communityManager
    arguments = [
      "name": name ?? wording.inlines("unnamed"), "Name": name ?? wording.inlines("unnamed").capitalized,
      "currency": typed(scenario.currency, 20), "audience": typed(scenario.narrative.served, 160),
      "community_manager": manager == "vacant" ? nil : typed(manager, 80),
    ].compactMapValues { $0 }
    let plan = scenario.schedule.initial
    held = Set(
      [
        Self.word(kind.rawValue), "edition_\(edition.rawValue)",
        "membership_\(Self.word(plan.membership.model.rawValue))",
        "moderation_\(Self.word(plan.moderation.policy.model.rawValue))",
      ] + scenario.narrative.purposes.map { "purpose_\(Self.word($0.rawValue))" })
  }

  /// Catalogue prose of a template; placeholders are those of the plan, links and `placeholders`.
  func prose(of template: TextTemplate, placeholders: [String] = []) -> String {
    let links = Self.references.filter { reference in
      let id = String(reference.dropFirst(4))
      return AnnexID(rawValue: id) != nil || ArticleID(rawValue: id)?.number(in: kind) != nil
    }
    let names = Set(arguments.keys).union(links).union(placeholders)
    let variables = Dictionary(uniqueKeysWithValues: names.map { ($0, HouseNotation.mark($0)) })
    return HouseNotation.prose(of: template.filled(variables, sections: held))
  }

  /// A name of the scenario file as a name of a tag.
  private static func word(_ name: String) -> String { name.replacing("-", with: "_") }
}
