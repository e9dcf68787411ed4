import ArgumentParser
import Glibc
import MootCharter
import MootExperiments
import MootModel
import MootScenario

/// `folkmoot verify`: is this still what was signed?
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: words("command.verify.abstract"),
    discussion: words("command.verify.discussion"))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("scenario-file", valueName: "file"))
  var file: String

  @Option(name: .long, help: help("template", valueName: "folder"))
  var template: String?

  @Option(name: .customLong("allowed-signers"), help: help("allowed-signers", valueName: "file"))
  var allowedSigners: String?

  @Flag(name: .customLong("changes-only"), help: help("changes-only"))
  var changesOnly = false

  @Option(name: .long, help: help("today", valueName: "day"))
  var today: String?

  @Flag(inversion: .prefixedNo, help: help("forecast-again"))
  var forecast = true

  @Option(name: .long, help: help("format"))
  var format = Format.text

  @Option(name: .long, help: help("jobs", valueName: "N"))
  var jobs = SimulationRun.defaultJobs

  @Flag(name: .long, help: help("quiet"))
  var quiet = false

  func validate() throws {
    if file == "-" { throw ValidationError(words("usage.no-file")) }
    if let today, CharterDate(iso: today) == nil { throw ValidationError(words("usage.date")) }
    guard (1...1024).contains(jobs) else { throw ValidationError(words("usage.jobs")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario(path: file)
    let desk = try CharterDesk(loaded, house: try HouseFolder.read(template, for: loaded))
    let day = try Today.given(today)
    guard let record = desk.record else {
      throw Failure.message(.no, "no-record", ["record": FindingLine.visible(desk.recordPath)])
    }
    guard let verification = Verification(of: desk.text, by: record, status: desk.status) else {
      throw Failure.message(.no, "empty-record", ["record": FindingLine.visible(desk.recordPath)])
    }
    if let allowedSigners, access(allowedSigners, R_OK) != 0 {
      throw Failure.message(.noInput, "file-missing", ["file": FindingLine.visible(allowedSigners)])
    }
    let approvers = verification.proposal.approvers
    let signatures = try SignatureState.states(
      of: verification.approvals, approvers: approvers, allowed: allowedSigners)
    let isForecastWanted = forecast && !changesOnly
    var forecasts: ForecastThenAndNow?
    if isForecastWanted,
      let then = verification.approvals.compactMap(\.forecast).last ?? verification.proposal.forecast
    {
      let run = try await SimulationRun(
        desk.loaded, seed: then.seed, replicates: then.replicates, jobs: jobs, alternatives: false, quiet: quiet)
      forecasts = ForecastThenAndNow(
        then: then, now: FrozenForecast(run.result.summary, model: Simulator.modelVersion))
    }
    let report = VerificationReport(
      verification: verification, record: record, signatures: signatures, forecasts: forecasts,
      isForecastWanted: isForecastWanted, scenarioIsSame: verification.proposal.scenario == desk.scenarioDigest,
      house: desk.house.digest,
      today: day, changesOnly: changesOnly)
    try Output.write(format == .json ? report.json : report.text, to: nil)
    if !report.reasons.isEmpty { throw Failure(.no) }
  }
}
