import ArgumentParser
import MootCharter
import MootExperiments
import MootLanguage
import MootScenario
import MootText

/// `folkmoot charter`: the document that is approved.
struct CharterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter", abstract: words("command.charter.abstract"),
    discussion: words("command.charter.discussion"))

  enum Edition: String, ExpressibleByArgument, CaseIterable {
    case `public`, members, memo, `internal`

    var edition: CharterEdition { CharterEdition(rawValue: rawValue) ?? .public }
  }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String?

  @OptionGroup var options: SimulationOptions

  @Flag(inversion: .prefixedNo, help: help("forecast"))
  var forecast = true

  @Option(name: .long, help: help("edition"))
  var edition = Edition.public

  @Flag(help: help("basis"))
  var basis = false

  @Option(name: .long, help: help("format"))
  var format = CharterFormat.md

  @Option(name: .long, help: help("paper"))
  var paper = Paper.a4

  @Option(name: .long, help: help("charter-language"))
  var language: Language?

  @Option(name: .long, help: help("template", valueName: "folder"))
  var template: String?

  @Option(name: .customLong("export-template"), help: help("export-template", valueName: "folder"))
  var exportTemplate: String?

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func validate() throws {
    if (file == nil) == (exportTemplate == nil) { throw ValidationError(words("usage.scenario-or-export")) }
  }

  func run() async throws {
    if let exportTemplate { try HouseFolder.export(to: exportTemplate) }
    guard let file else { return }
    try format.preflight(output: output)
    let loaded = try LoadedScenario(path: file, settings: options.allSettings)
    let language = language ?? loaded.language
    if !options.quiet { language.sayWhatStandsIn() }
    let house = try HouseFolder.read(template, for: loaded)
    let catalogue = Catalogue.of(language)
    if basis {
      let charter = house.document(for: loaded.scenario, forecast: nil, catalogue: catalogue, edition: .public)
      return try Output.write(ClauseBasis.text(of: charter), to: output)
    }
    var found: CharterForecast?
    if forecast && edition.edition.needsForecast {
      found = try await CharterRun(
        loaded, edition: edition.edition, options: options, command: command(for: file)
      ).forecast
    }
    let document = house.document(
      for: loaded.scenario, forecast: found, catalogue: catalogue, edition: edition.edition, date: try .given(),
      findings: edition.edition.needsForecast ? loaded.findings : []
    ).showing(
      try CharterDesk(loaded, house: house).status,
      catalogue: house.catalogue(for: loaded.scenario, catalogue: catalogue, edition: edition.edition))
    try format.write(
      document, style: house.style(for: loaded.scenario, catalogue: catalogue, edition: edition.edition), paper: paper,
      to: output)
  }

  /// The words that give the same document again.
  private func command(for file: String) -> String {
    options.command("charter", file) + (edition == .public ? "" : " --edition \(edition.rawValue)")
      + (language.map { " --language \($0.rawValue)" } ?? "")
      + (template.map { " --template " + ShellWord.quoted($0) } ?? "")
  }
}

extension LoadedScenario {
  var language: Language { Language(rawValue: scenario.language) ?? .english }
}

extension CharterDate {
  /// The day that `SOURCE_DATE_EPOCH` names; nil without it: no clock is asked.
  ///
  /// - Throws: ``Failure`` with 64 where it holds anything else than a moment of the years 1970 to 9999.
  static func given() throws -> CharterDate? {
    try Today.epoch().map { CharterDate(secondsSince1970: $0) }
  }
}
