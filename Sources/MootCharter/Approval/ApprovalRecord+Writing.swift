import MootDigest
import MootScenario

extension ApprovalRecord {
  static let heading = [
    "# An entry of the approvals of a charter, written by 'folkmoot approve'. It is sealed: do not edit it.",
    "folkmoot_approval: \"2\"",
    "entry:",
  ]

  /// The seal of an entry's lines.
  static func seal(of lines: [String]) -> String { Digest(of: lines.map { $0 + "\n" }.joined()).hexadecimal }

  static func signatureLines(_ signature: String) -> [String] {
    let lines = signature.split(separator: "\n").map(String.init)
    return ["  signature:"]
      + lines.enumerated().map { "    \(RecordText.quoted("\($0 + 1)")): \(RecordText.quoted($1))" }
  }

  /// The lines of an entry up to the seals of those before it.
  static func lines(_ entry: Entry, after: [String]) -> [String] {
    let fields =
      switch entry {
      case .proposal(let proposal): fields(proposal)
      case .approval(let approval): fields(approval)
      }
    return RecordText.lines(fields + [field("after", after.enumerated().map { (String($0.offset + 1), $0.element) })])
  }

  private static func fields(_ proposal: Proposal) -> [RecordText.Field] {
    [
      field("event", "proposed"), field("version", String(proposal.version)), field("date", proposal.date.iso),
      field("title", proposal.title), field("program", proposal.program), field("scenario", proposal.scenario),
      field("template", proposal.template), field("review", proposal.reviewOn?.iso ?? ""),
      field("approvers", proposal.approvers.map { ($0.role, $0.name ?? "") }),
      field("signers", proposal.approvers.map { ($0.role, $0.signer ?? "") }), field("text", proposal.text),
      field("parts", proposal.parts.map { ($0.id, $0.digest) }),
      field("names", proposal.parts.map { ($0.id, $0.name) }),
      field("answers", proposal.answers.map { ($0.path, $0.text) }),
      field("reserved", proposal.reserved.map { ($0.id, $0.text) }),
    ] + (proposal.forecast.map(fields) ?? [])
  }

  private static func fields(_ approval: Approval) -> [RecordText.Field] {
    [
      field("event", "approved"), field("version", String(approval.version)), field("date", approval.date.iso),
      field("name", approval.name), field("role", approval.role), field("text", approval.text),
    ] + (approval.forecast.map(fields) ?? [])
  }

  private static func fields(_ forecast: FrozenForecast) -> [RecordText.Field] {
    [
      field(
        "forecast",
        [
          ("model", String(forecast.model)), ("seed", String(forecast.seed)),
          ("replicates", String(forecast.replicates)), ("weeks", String(forecast.weeks)),
        ]
          + forecast.bands.sorted { $0.key < $1.key }.map { name, band in
            (name, [band.low, band.median, band.high].map(FrozenForecast.number).joined(separator: " "))
          }),
      field(
        "chances",
        forecast.targets.map { chance in
          (chance.id, [chance.probability, chance.low, chance.high].map(FrozenForecast.number).joined(separator: " "))
        }),
      field("targets", forecast.targets.map { ($0.id, $0.meaning) }),
    ]
  }

  private static func field(_ name: String, _ text: String) -> RecordText.Field {
    RecordText.Field(name: name, value: .text(text))
  }

  private static func field(_ name: String, _ named: [(String, String)]) -> RecordText.Field {
    RecordText.Field(name: name, value: .named(named.map { RecordText.Named(name: $0.0, text: $0.1) }))
  }
}

extension ApprovalRecord.Sealed {
  /// The lines that the seal covers.
  var lines: [String] {
    let lines = ApprovalRecord.lines(entry, after: after)
    guard case .approval(let approval) = entry, let signature = approval.signature else { return lines }
    return lines + ApprovalRecord.signatureLines(signature)
  }

  /// The whole file, ending in one line break.
  package var text: String {
    (ApprovalRecord.heading + lines + ["  seal: \(RecordText.quoted(seal))"]).map { $0 + "\n" }.joined()
  }
}
