import ArgumentParser
import MootCharter
import MootExperiments
import MootModel
import MootScenario

/// `folkmoot approve`: who agreed to what, and when.
struct ApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: words("command.approve.abstract"),
    discussion: words("command.approve.discussion"))

  @Argument(help: help("scenario-file", valueName: "file"))
  var file: String

  @Option(name: .long, help: help("template", valueName: "folder"))
  var template: String?

  @Option(name: .customLong("as"), help: help("as", valueName: "name"))
  var name: String?

  @Option(name: .long, help: help("role", valueName: "role"))
  var role: String?

  @Option(name: .long, help: help("date", valueName: "day"))
  var date: String?

  @Flag(name: .long, help: help("propose"))
  var propose = false

  @Option(name: .long, help: help("sign", valueName: "key"))
  var sign: String?

  @Flag(name: .customLong("dry-run"), help: help("approve-dry-run"))
  var isDryRun = false

  @Flag(inversion: .prefixedNo, help: help("forecast"))
  var forecast = true

  @OptionGroup var options: RunOptions

  func validate() throws {
    if file == "-" { throw ValidationError(words("usage.no-file")) }
    if let date, CharterDate(iso: date) == nil { throw ValidationError(words("usage.date")) }
    if propose != (name == nil) || propose != (role == nil) { throw ValidationError(words("usage.as-and-role")) }
    if let name, TypedText(name) == nil { throw ValidationError(words("usage.as-and-role")) }
    if let role, TypedText(role) == nil { throw ValidationError(words("usage.as-and-role")) }
  }

  func run() async throws {
    let loaded = try LoadedScenario(path: file)
    let desk = try CharterDesk(loaded, house: try HouseFolder.read(template, for: loaded))
    try refuseStrangers(desk)
    if try isDone(desk) { return }
    var shown: FrozenForecast?
    if forecast {
      let run = try await SimulationRun(
        desk.loaded, seed: options.seed, replicates: options.replicates, jobs: options.jobs, alternatives: false,
        quiet: options.quiet)
      shown = FrozenForecast(
        CharterForecast(run.result.summary), model: Simulator.modelVersion, seed: options.seed)
    }
    var record = desk.record ?? ApprovalRecord()
    let day = Today.given(date)
    var lines: [String] = []
    let proposal: ApprovalRecord.Proposal
    if let latest = record.proposals.last, latest.text == desk.text.digest {
      proposal = latest
    } else {
      proposal = newProposal(desk, day, shown)
      if let before = record.proposals.last, !record.approvals(of: before.version).isEmpty {
        lines.append(words("approve.replaces", ["version": String(before.version)]))
      }
      record.append(.proposal(proposal))
      lines.append(
        words(
          "approve.proposed",
          ["title": FindingLine.visible(proposal.title), "version": String(proposal.version), "date": day.iso]))
    }
    if let name = TypedText(name)?.text, let role = TypedText(role)?.text {
      let approval = ApprovalRecord.Approval(
        version: proposal.version, date: day, name: name, role: role, text: proposal.text,
        forecast: shown == proposal.forecast ? nil : shown)
      try record.append(.approval(approval)) { statement in
        try sign.map { try SigningKey.sign(statement, with: $0) }
      }
      lines.append(
        words(
          "approve.approved",
          [
            "name": FindingLine.visible(name), "role": FindingLine.visible(role), "version": String(proposal.version),
            "date": day.iso,
          ]))
    }
    try finish(record, proposal, lines, desk)
  }

  private func finish(
    _ record: ApprovalRecord, _ proposal: ApprovalRecord.Proposal, _ lines: [String], _ desk: CharterDesk
  ) throws {
    if isDryRun {
      try Output.write(record.text, to: nil)
      return
    }
    try Output.write(record.text, to: desk.recordPath)
    var lines = lines
    let missing = record.missing(of: proposal)
    if proposal.approvers.isEmpty {
      lines.append(words("approve.nobody"))
    } else if missing.isEmpty {
      lines.append(words("approve.complete", ["version": String(proposal.version)]))
    } else {
      lines.append(words("approve.waiting", ["approvers": CharterDesk.names(missing)]))
    }
    lines.append(words("approve.record", ["record": FindingLine.visible(desk.recordPath)]))
    try Output.write(lines.map { $0 + "\n" }.joined(), to: nil)
  }

  /// Only those approve whom the plan names, where it names anybody.
  private func refuseStrangers(_ desk: CharterDesk) throws {
    guard let name, let role else { return }
    let approvers = desk.loaded.scenario.narrative.approval.approvers
    guard !approvers.isEmpty else { return }
    let inRole = approvers.filter { RoleName.same($0.role, role) }
    guard !inRole.isEmpty else {
      throw Failure.message(
        .usage, "approve-role", ["role": FindingLine.visible(role), "roles": CharterDesk.names(approvers)])
    }
    guard inRole.contains(where: { RoleName.fits(name, $0) }) else {
      throw Failure.message(
        .usage, "approve-name",
        [
          "role": FindingLine.visible(role),
          "name": FindingLine.visible(inRole.compactMap(\.name).joined(separator: ", ")),
        ])
    }
  }

  /// Whether the record says already what it would say; a repeated command changes nothing.
  private func isDone(_ desk: CharterDesk) throws -> Bool {
    guard let latest = desk.record?.proposals.last, latest.text == desk.text.digest else { return false }
    guard let name, let role else {
      try Output.write(words("message.propose-again", ["version": String(latest.version)]) + "\n", to: nil)
      return true
    }
    let approvals = desk.record?.approvals(of: latest.version) ?? []
    guard approvals.contains(where: { RoleName.same($0.name, name) && RoleName.same($0.role, role) }) else {
      return false
    }
    let arguments = [
      "name": FindingLine.visible(name), "role": FindingLine.visible(role), "version": String(latest.version),
    ]
    try Output.write(words("message.approve-again", arguments) + "\n", to: nil)
    return true
  }

  private func newProposal(_ desk: CharterDesk, _ day: CharterDate, _ shown: FrozenForecast?) -> ApprovalRecord.Proposal
  {
    let narrative = desk.loaded.scenario.narrative
    return ApprovalRecord.Proposal(
      version: (desk.record?.proposals.count ?? 0) + 1, date: day, title: desk.text.parts.first?.name ?? "",
      program: Program.version, scenario: desk.scenarioDigest, template: desk.house.digest, text: desk.text.digest,
      parts: desk.text.parts.map { .init(id: $0.id, name: $0.name, digest: $0.digest) },
      approvers: narrative.approval.approvers, reviewOn: narrative.review.firstOn.flatMap { CharterDate(iso: $0) },
      forecast: shown)
  }
}
