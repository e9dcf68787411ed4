import ArgumentParser
import MootDiagnostics
import MootLanguage
import MootScenario

/// `folkmoot archetypes`: the plans to begin from, compared; with a name, the plan itself.
struct ArchetypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archetypes", abstract: words("command.archetypes.abstract"),
    discussion: words("command.archetypes.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("archetype", valueName: "name"))
  var name: String?

  @Option(name: .long, help: help("archetype-folder", valueName: "dir"))
  var folder: String?

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func run() throws {
    let own: [Archetype]
    do {
      own = try folder.map { folder throws(ScenarioFile.Failure) in try Archetype.folder(folder) } ?? []
    } catch {
      throw Failure(error)
    }
    if let name {
      guard let plan = own.first(where: { $0.name == name }) ?? Archetype.named(name) else {
        throw unknown(name, among: own + Archetype.all)
      }
      try Output.write(plan.text, to: output)
      return
    }
    if folder != nil, own.isEmpty { Output.error(words("archetypes.folder-empty")) }
    let plans = Archetype.all + own
    switch format {
    case .json: try Output.write(ArchetypeTable.json(plans), to: output)
    case .text:
      let width = output == nil ? min(100, max(40, Screen.columns)) : 80
      try Output.write(ArchetypeTable(plans).text(width: width), to: output)
    }
  }

  private func unknown(_ name: String, among plans: [Archetype]) -> Failure {
    guard let near = Suggestion.nearest(to: name.lowercased(), among: plans.map(\.name)) else {
      return .message(.noInput, "archetype-unknown", ["name": FindingLine.visible(name)])
    }
    return .message(
      .noInput, "archetype-similar", ["name": FindingLine.visible(name), "nearest": FindingLine.visible(near)])
  }
}
