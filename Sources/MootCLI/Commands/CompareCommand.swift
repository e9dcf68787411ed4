import ArgumentParser
import MootDiagnostics
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootTerminal
import MootText

/// `folkmoot compare`: plans against each other under common random numbers.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: words("command.compare.abstract"),
    discussion: words("command.compare.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, md }

  @Argument(help: help("compared", valueName: "file"))
  var files: [String]

  @OptionGroup var options: SimulationOptions

  @Option(name: .long, help: help("by", valueName: "measure"))
  var by: String?

  @Option(name: .long, help: help("matters", valueName: "measure=amount"))
  var matters: [String] = []

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: help("ascii"))
  var ascii = false

  func validate() throws {
    guard (2...ComparisonReport.limit).contains(files.count) else {
      throw ValidationError(words("usage.compare-files"))
    }
    if files.filter({ $0 == "-" }).count > 1 { throw ValidationError(words("usage.compare-stdin")) }
    guard options.replicates >= 20 else { throw ValidationError(words("usage.compare-replicates")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario.all(files, settings: options.allSettings)
    let report = try await ComparisonRun.report(
      loaded, options: options, by: by, matters: matters, command: command)
    let text =
      switch format {
      case .json: ComparisonJSON.text(report)
      case .csv: ComparisonCSV.text(report)
      case .md: ComparisonMarkdown.text(report)
      case .text: ComparisonPage(report, style: PageStyle(output: output, ascii: ascii)).text
      }
    try Output.write(text, to: output)
  }

  /// The words that give the same page again.
  private var command: String {
    var parts = [options.command("compare", files)]
    if let by { parts += ["--by", ShellWord.quoted(by)] }
    for amount in matters { parts += ["--matters", ShellWord.quoted(amount)] }
    return parts.joined(separator: " ")
  }
}

/// Plans against each other, each against the first.
enum ComparisonRun {
  /// Runs the comparison, with a progress line.
  ///
  /// - Parameters:
  ///   - by: The measure that the question is about; nil: the first of the table.
  ///   - matters: Differences that matter, as `measure=amount`.
  ///   - command: What to type to get the same again.
  static func report(
    _ loaded: [LoadedScenario], options: SimulationOptions, replicates: Int? = nil, by: String? = nil,
    matters: [String] = [], command: String
  ) async throws -> ComparisonReport {
    let weeks = loaded[0].scenario.simulation.weeks
    var currencies: [String] = []
    for plan in loaded where !currencies.contains(plan.scenario.currency) { currencies.append(plan.scenario.currency) }
    let criteria = try CriterionWords(
      targets: loaded[0].scenario.targets.filter { $0.byWeek <= weeks }, comparesMoney: currencies.count == 1)
    let design = ComparisonDesign(
      options: loaded.map { plan in
        var settings = plan.runSettings
        settings.weeks = weeks
        return .init(schedule: plan.scenario.schedule, settings: settings)
      },
      criteria: try criteria.ordered(by: by), seed: options.seed, replicates: replicates ?? options.replicates,
      matters: try criteria.amounts(matters))
    let comparison = try await MonitoredRun.run(replicates: design.totalReplicates, quiet: options.quiet) {
      (watch: ProgressWatch) async throws(EnsembleError) -> Comparison in
      try await design.run(jobs: options.jobs, watch: watch)
    }
    return ComparisonReport(
      plans: loaded.enumerated().map { index, plan in
        .init(
          label: ComparisonReport.label(of: index), file: plan.path, name: plan.scenario.name,
          sha256: plan.digest)
      },
      inputs: Scenario.differences(among: loaded.map(\.scenario)), comparison: comparison, currencies: currencies,
      weeksDiffer: loaded.contains { $0.scenario.simulation.weeks != weeks }, version: Program.version,
      model: Simulator.modelVersion, platform: Platform.name, command: command)
  }
}

/// The criteria of a comparison by the words of the command line.
struct CriterionWords {
  private let all: [Criterion]

  /// - Parameter comparesMoney: Whether cost and value are in one currency.
  init(targets: [Target], comparesMoney: Bool) throws {
    let measures = Gauge.byInterest.filter { comparesMoney || $0.unit != .money }
    all = measures.map { .measure($0) } + targets.map { .target($0) }
  }

  /// All criteria, the one named first.
  func ordered(by word: String?) throws -> [Criterion] {
    guard let word else { return all }
    let first = try criterion(word)
    return [first] + all.filter { $0 != first }
  }

  /// `posters=5` and `exposure=1%` as amounts by the criteria's keys.
  func amounts(_ settings: [String]) throws -> [String: Double] {
    var amounts: [String: Double] = [:]
    for setting in settings {
      guard let equals = setting.lastIndex(of: "=") else {
        throw Failure.message(.usage, "matters-form", ["setting": FindingLine.visible(setting)])
      }
      let found = try criterion(String(setting[..<equals]))
      let text = setting[setting.index(after: equals)...]
      let isPercent = text.hasSuffix("%")
      guard let number = Double(isPercent ? text.dropLast() : text), number.isFinite, number >= 0,
        !isPercent || found.unit == .share || found.unit == .probability
      else { throw Failure.message(.usage, "matters-form", ["setting": FindingLine.visible(setting)]) }
      amounts[found.key] = isPercent ? number / 100 : number
    }
    return amounts
  }

  private func criterion(_ word: String) throws -> Criterion {
    if let found = all.first(where: { $0.key == word || $0.key == "target:\(word)" }) { return found }
    let keys = all.map(\.key)
    let hint =
      Suggestion.nearest(to: word, among: keys).map { words("message.unknown-measure.nearest", ["word": $0]) }
      ?? words("message.unknown-measure.list", ["list": keys.joined(separator: ", ")])
    throw Failure.message(.usage, "unknown-measure", ["word": FindingLine.visible(word), "hint": hint])
  }
}
