import ArgumentParser
import MootCharter
import MootExperiments
import MootLanguage
import MootScenario

/// `folkmoot charter`: the document that is approved.
struct CharterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter", abstract: words("command.charter.abstract"),
    discussion: words("command.charter.discussion"))

  enum Edition: String, ExpressibleByArgument, CaseIterable { case `public` }

  @Argument(help: help("scenario", valueName: "file"))
  var file: String

  @OptionGroup var options: SimulationOptions

  @Flag(inversion: .prefixedNo, help: help("forecast"))
  var forecast = true

  @Option(name: .long, help: help("edition"))
  var edition = Edition.public

  @Option(name: .long, help: help("format"))
  var format = CharterFormat.md

  @Option(name: .long, help: help("paper"))
  var paper = Paper.a4

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func run() async throws {
    try format.preflight(output: output)
    let loaded = try LoadedScenario(path: file, settings: options.allSettings)
    var found: CharterForecast?
    if forecast {
      let run = try await SimulationRun(
        loaded, seed: options.seed, replicates: options.replicates, jobs: options.jobs, alternatives: false,
        quiet: options.quiet)
      found = CharterForecast(run.result.summary)
    }
    let document = Charter.document(
      for: loaded.scenario, forecast: found, catalogue: Catalogue.of(loaded.language),
      date: .given
    ).showing(try CharterDesk(loaded).status, catalogue: Catalogue.of(loaded.language))
    try format.write(document, style: HouseStyle(), paper: paper, to: output)
  }
}

extension LoadedScenario {
  var language: Language { Language(rawValue: scenario.language) ?? .english }
}

extension CharterDate {
  /// The day that `SOURCE_DATE_EPOCH` names; nil without it: no clock is asked.
  static var given: CharterDate? {
    Screen.variable("SOURCE_DATE_EPOCH").flatMap { Int64($0) }.map { CharterDate(secondsSince1970: $0) }
  }
}
