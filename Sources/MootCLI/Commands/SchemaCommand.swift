import ArgumentParser
import MootLanguage
import MootScenario

/// `folkmoot schema`: the JSON Schema of the scenario file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: words("command.schema.abstract"), discussion: words("command.schema.discussion"))

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func run() throws {
    let catalogue = Catalogue.english
    let text = ScenarioSchema.text(parameters: LoadedScenario.knownParameters) { key in
      catalogue.has(key) ? catalogue.text(key) : nil
    }
    try Output.write(text, to: output)
  }
}
