import ArgumentParser
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// `folkmoot reproduce`: runs a simulation again and compares digests.
struct ReproduceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce", abstract: words("command.reproduce.abstract"),
    discussion: words("command.reproduce.discussion"))

  @Argument(help: help("manifest-file", valueName: "manifest"))
  var file: String

  @Option(name: .long, help: help("reproduce-scenario", valueName: "file"))
  var scenario: String?

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }

  func run() async throws {
    let recorded = try readManifest()
    var loaded = try LoadedScenario(path: try scenarioPath(of: recorded), settings: recorded.settings)
    loaded.points = ParameterPoints(rawValue: recorded.points) ?? .independent
    let run = try await SimulationRun(
      loaded, seed: recorded.seed, replicates: recorded.replicates, jobs: jobs, alternatives: false, quiet: quiet)
    let now = loaded.manifest(seed: recorded.seed, replicates: recorded.replicates, summary: run.result.summary)
    let comparison = ManifestComparison(was: recorded, now: now, file: loaded.path)
    try Output.write(comparison.lines.map { $0 + "\n" }.joined(), to: nil)
    if !comparison.isReproduced { throw Failure(.no) }
  }

  private func readManifest() throws -> RunManifest {
    let text: String
    do {
      text = try ScenarioFile.read(path: file)
    } catch {
      throw Failure(error)
    }
    guard let manifest = ManifestJSON.read(text), SimulationOptions.replicateRange.contains(manifest.replicates),
      ParameterPoints(rawValue: manifest.points) != nil
    else {
      throw Failure.message(.badData, "manifest-unreadable", ["file": FindingLine.visible(file)])
    }
    return manifest
  }

  /// The scenario as the manifest names it: seen from here, or else from the manifest's own folder.
  private func scenarioPath(of manifest: RunManifest) throws -> String {
    if let scenario { return scenario }
    guard let named = manifest.scenario, named != "-" else {
      throw Failure.message(.usage, "manifest-without-scenario", ["file": FindingLine.visible(file)])
    }
    guard !named.hasPrefix("/"), !ScenarioFile.exists(named), let slash = file.lastIndex(of: "/") else { return named }
    let beside = file[...slash] + named
    return ScenarioFile.exists(String(beside)) ? String(beside) : named
  }
}

/// What two manifests of one simulation say about each other.
struct ManifestComparison {
  let was: RunManifest
  let now: RunManifest
  /// The name of the scenario file.
  let file: String

  private var sameResults: Bool { was.resultsSHA256 == now.resultsSHA256 }

  /// The inputs that differ, in the order of their paths.
  private var changedInputs: [String] {
    Set(was.inputs.keys).union(now.inputs.keys).sorted().filter { was.inputs[$0] != now.inputs[$0] }
  }

  /// Whether neither an answer nor a result differs.
  var isReproduced: Bool { sameResults && changedInputs.isEmpty }

  /// The comparison in sentences.
  var lines: [String] {
    var reasons = changedInputs.map { changed($0, was.inputs[$0], now.inputs[$0]) }
    if was.version != now.version { reasons.append(changed(words("reproduce.version"), was.version, now.version)) }
    if was.model != now.model {
      reasons.append(changed(words("reproduce.model"), String(was.model), String(now.model)))
    }
    if was.platform != now.platform { reasons.append(changed(words("reproduce.platform"), was.platform, now.platform)) }
    if changedInputs.isEmpty && was.scenarioSHA256 != now.scenarioSHA256 {
      reasons.append(words("reproduce.text-only", ["file": FindingLine.visible(file)]))
    }
    if reasons.isEmpty && !sameResults { reasons = [words("reproduce.no-reason")] }
    return [verdict] + reasons
  }

  private var verdict: String {
    guard sameResults else {
      return words("reproduce.differ", ["was": short(was.resultsSHA256), "now": short(now.resultsSHA256)])
    }
    return words(
      "reproduce.same",
      [
        "count": plural("reproduce.replicates", now.replicates), "weeks": plural("reproduce.weeks", now.weeks),
        "digest": short(now.resultsSHA256),
      ])
  }

  private func changed(_ input: String, _ was: String?, _ now: String?) -> String {
    words("reproduce.changed", ["input": shown(input), "was": shown(was), "now": shown(now)])
  }

  /// An answer as a sentence can hold it.
  private func shown(_ answer: String?) -> String {
    guard let answer else { return words("reproduce.nothing") }
    return FindingLine.visible(answer.count > 60 ? answer.prefix(59) + "…" : answer)
  }

  /// The first sixteen digits of a digest are enough to tell two apart.
  private func short(_ digest: String) -> String { FindingLine.visible(String(digest.prefix(16))) }
}
