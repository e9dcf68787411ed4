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

  @Flag(name: .customLong("with-open-decisions"), help: help("with-open-decisions"))
  var withOpenDecisions = false

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
    let day = try Today.given(date)
    try refuseStrangers(desk)
    let gate = ApprovalGate(desk)
    try gate.pass(withOpenDecisions: withOpenDecisions)
    if try isDone(desk) { return }
    var shown: FrozenForecast?
    if forecast {
      let run = try await SimulationRun(
        desk.loaded, seed: options.seed, replicates: options.replicates, jobs: options.jobs, alternatives: false,
        quiet: options.quiet)
      shown = FrozenForecast(run.result.summary, model: Simulator.modelVersion)
    }
    var record = desk.record ?? ApprovalRecord()
    var added: [ApprovalRecord.Sealed] = []
    var lines = gate.lines
    let proposal: ApprovalRecord.Proposal
    if let latest = record.proposals.last, latest.text == desk.text.digest {
      proposal = latest
    } else {
      proposal = newProposal(desk, day, shown, gate)
      if let before = record.proposals.last, !record.approvals(of: before.version).isEmpty {
        lines.append(words("approve.replaces", ["version": String(before.version)]))
      }
      added.append(record.append(.proposal(proposal)))
      lines.append(
        words(
          "approve.proposed",
          ["title": FindingLine.visible(proposal.title), "version": String(proposal.version), "date": day.iso]))
    }
    if let name = TypedText(name)?.text, let role = TypedText(role)?.text {
      let approval = ApprovalRecord.Approval(
        version: proposal.version, date: day, name: name, role: role, text: proposal.text,
        forecast: shown == proposal.forecast ? nil : shown)
      let entry = try record.append(.approval(approval)) { statement in
        try sign.map { try SigningKey.sign(statement, with: $0) }
      }
      try refuseSharedKey(record, proposal, entry)
      added.append(entry)
      lines.append(
        words(
          sign == nil ? "approve.approved" : "approve.signed",
          [
            "name": FindingLine.visible(name), "role": FindingLine.visible(role), "version": String(proposal.version),
            "date": day.iso,
          ]))
    }
    try finish(record, added, proposal, lines, desk)
  }

  private func finish(
    _ record: ApprovalRecord, _ added: [ApprovalRecord.Sealed], _ proposal: ApprovalRecord.Proposal, _ lines: [String],
    _ desk: CharterDesk
  ) throws {
    if isDryRun {
      try Output.write(added.map(\.text).joined(separator: "\n"), to: nil)
      return
    }
    try desk.folder.add(added)
    var lines = lines
    // Somebody else may have approved meanwhile.
    let record = try desk.folder.record() ?? record
    let missing = record.missing(of: record.proposals.first { $0.text == proposal.text } ?? proposal)
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

  /// One key stands for one role.
  private func refuseSharedKey(
    _ record: ApprovalRecord, _ proposal: ApprovalRecord.Proposal, _ entry: ApprovalRecord.Sealed
  ) throws {
    guard case .approval(let own) = entry.entry, let key = try SigningKey.key(of: own) else { return }
    for other in record.approvals(of: proposal.version) where !RoleName.same(other.role, own.role) {
      if try SigningKey.key(of: other) == key {
        throw Failure.message(
          .usage, "approve-shared-key",
          ["name": FindingLine.visible(other.name), "role": FindingLine.visible(other.role)])
      }
    }
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
    if let signer = inRole.first(where: { RoleName.fits(name, $0) })?.signer, sign == nil {
      throw Failure.message(
        .usage, "approve-unsigned", ["role": FindingLine.visible(role), "signer": FindingLine.visible(signer)])
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
    let isDone = approvals.contains {
      RoleName.same($0.name, name) && RoleName.same($0.role, role) && (sign == nil || $0.signature != nil)
    }
    guard isDone else {
      return false
    }
    let arguments = [
      "name": FindingLine.visible(name), "role": FindingLine.visible(role), "version": String(latest.version),
    ]
    try Output.write(words("message.approve-again", arguments) + "\n", to: nil)
    return true
  }

  private func newProposal(
    _ desk: CharterDesk, _ day: CharterDate, _ shown: FrozenForecast?, _ gate: ApprovalGate
  ) -> ApprovalRecord.Proposal {
    let narrative = desk.loaded.scenario.narrative
    return ApprovalRecord.Proposal(
      version: (desk.record?.proposals.count ?? 0) + 1, date: day, title: desk.text.parts.first?.name ?? "",
      program: Program.version, scenario: desk.scenarioDigest, template: desk.house.digest, text: desk.text.digest,
      parts: desk.text.parts.map { .init(id: $0.id, name: $0.name, digest: $0.digest) }, answers: desk.text.answers,
      reserved: gate.reserved, approvers: narrative.approval.approvers,
      reviewOn: narrative.review.firstOn.flatMap { CharterDate(iso: $0) }, forecast: shown)
  }
}
