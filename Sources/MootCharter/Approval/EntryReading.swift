import MootScenario

/// Makes an entry of the fields that were read.
struct EntryReading {
  let fields: [RecordText.Field]
  /// Where the entry begins.
  let line: Int

  /// The entry, with the seals that it follows.
  ///
  /// - Parameter lines: The entry's lines without its seal.
  func sealed(_ seal: String, lines: [String]) throws(RecordFault) -> ApprovalRecord.Sealed {
    guard Set(fields.map(\.name)).count == fields.count else { throw RecordFault(kind: .field, line: line) }
    let after = try named("after").map(\.text)
    switch try text("event") {
    case "proposed": return .init(entry: .proposal(try proposal()), after: after, seal: seal)
    case "approved": return .init(entry: .approval(try approval(lines: lines)), after: after, seal: seal)
    default: throw fault("event")
    }
  }

  private func proposal() throws(RecordFault) -> ApprovalRecord.Proposal {
    let digests = try named("parts")
    let names = try named("names")
    guard digests.map(\.name) == names.map(\.name) else { throw fault("names") }
    var parts: [ApprovalRecord.Part] = []
    for (digest, name) in zip(digests, names) {
      parts.append(.init(id: digest.name, name: name.text, digest: digest.text))
    }
    let review = try text("review")
    guard review.isEmpty || CharterDate(iso: review) != nil else { throw fault("review") }
    return ApprovalRecord.Proposal(
      version: try number("version"), date: try date("date"), title: try text("title"), program: try text("program"),
      scenario: try text("scenario"), template: try text("template"), text: try text("text"), parts: parts,
      answers: try named("answers").map { .init(path: $0.name, text: $0.text) },
      reserved: try named("reserved").map { .init(id: $0.name, text: $0.text) }, approvers: try approvers(),
      reviewOn: CharterDate(iso: review), forecast: try forecast())
  }

  private func approvers() throws(RecordFault) -> [ApprovalPlan.Approver] {
    let approvers = try named("approvers")
    let signers = try named("signers")
    guard approvers.map(\.name) == signers.map(\.name) else { throw fault("signers") }
    return zip(approvers, signers).map { approver, signer in
      .init(
        role: approver.name, name: approver.text.isEmpty ? nil : approver.text,
        signer: signer.text.isEmpty ? nil : signer.text)
    }
  }

  private func approval(lines: [String]) throws(RecordFault) -> ApprovalRecord.Approval {
    var signature: String?
    if has("signature") { signature = try named("signature").map { $0.text + "\n" }.joined() }
    var approval = ApprovalRecord.Approval(
      version: try number("version"), date: try date("date"), name: try text("name"), role: try text("role"),
      text: try text("text"), forecast: try forecast(), signature: signature)
    let end = lines.firstIndex(of: "  signature:") ?? lines.count
    approval.statement = lines[..<end].map { $0 + "\n" }.joined()
    return approval
  }

  private func forecast() throws(RecordFault) -> FrozenForecast? {
    guard has("forecast") else { return nil }
    var settings: [String: String] = [:]
    for setting in try named("forecast") { settings[setting.name] = setting.text }
    guard let model = settings["model"].flatMap({ Int($0) }), let seed = settings["seed"].flatMap({ UInt64($0) }),
      let replicates = settings["replicates"].flatMap({ Int($0) }), (1...100_000_000).contains(replicates),
      let weeks = settings["weeks"].flatMap({ Int($0) }), (1...100_000).contains(weeks)
    else { throw fault("forecast") }
    var bands: [String: CharterForecast.Band] = [:]
    for name in FrozenForecast.bandNames {
      guard let band = settings[name] else { continue }
      let values = try numbers(band, in: "forecast")
      bands[name] = .init(low: values[0], median: values[1], high: values[2])
    }
    let meanings = try named("targets")
    let chances = try named("chances")
    guard meanings.map(\.name) == chances.map(\.name) else { throw fault("targets") }
    var targets: [FrozenForecast.Chance] = []
    for (chance, meaning) in zip(chances, meanings) {
      let values = try numbers(chance.text, in: "chances")
      guard values.allSatisfy({ (0...1).contains($0) }) else { throw fault("chances") }
      targets.append(
        .init(id: chance.name, meaning: meaning.text, probability: values[0], low: values[1], high: values[2]))
    }
    return FrozenForecast(
      model: model, seed: seed, replicates: replicates, weeks: weeks, targets: targets, bands: bands)
  }

  // MARK: Fields

  private func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  private func fault(_ name: String) -> RecordFault {
    RecordFault(kind: .field, line: fields.first { $0.name == name }?.line ?? line, what: name)
  }

  private func text(_ name: String) throws(RecordFault) -> String {
    guard case .text(let text) = fields.first(where: { $0.name == name })?.value else { throw fault(name) }
    return text
  }

  private func named(_ name: String) throws(RecordFault) -> [RecordText.Named] {
    guard case .named(let named) = fields.first(where: { $0.name == name })?.value else { throw fault(name) }
    return named
  }

  private func number(_ name: String) throws(RecordFault) -> Int {
    guard let number = Int(try text(name)), number > 0 else { throw fault(name) }
    return number
  }

  private func date(_ name: String) throws(RecordFault) -> CharterDate {
    guard let date = CharterDate(iso: try text(name)) else { throw fault(name) }
    return date
  }

  private func numbers(_ text: String, in name: String) throws(RecordFault) -> [Double] {
    let numbers = text.split(separator: " ").compactMap { Double($0) }.filter(\.isFinite)
    guard numbers.count == 3 else { throw fault(name) }
    return numbers
  }
}
