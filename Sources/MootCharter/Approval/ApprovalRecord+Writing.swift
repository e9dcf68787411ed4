import MootDigest
import MootScenario

extension ApprovalRecord {
  static let heading = [
    "# The approvals of a charter, written by 'folkmoot approve'. Every entry is sealed: do not edit them.",
    "folkmoot_approval: \"1\"",
    "entries:",
  ]

  /// The whole file, ending in one line break.
  package var text: String {
    var lines = Self.heading
    var previous = ""
    for (entry, seal) in zip(entries, seals) {
      lines += Self.sealedLines(entry, previous: previous)
      lines.append("  seal: \(RecordText.quoted(seal))")
      previous = seal
    }
    lines.append(Self.lastLine(count: entries.count, seal: previous))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Says how many entries there are, so that a file which was cut is noticed.
  static func lastLine(count: Int, seal: String) -> String { "end: \(RecordText.quoted("\(count) \(seal)"))" }

  /// The seal of an entry's lines.
  static func seal(of lines: [String]) -> String { Digest(of: lines.map { $0 + "\n" }.joined()).hexadecimal }

  /// The lines of an entry that its seal covers.
  static func sealedLines(_ entry: Entry, previous: String) -> [String] {
    guard case .approval(let approval) = entry, let signature = approval.signature else {
      return lines(entry, previous: previous)
    }
    return lines(entry, previous: previous) + signatureLines(signature)
  }

  static func signatureLines(_ signature: String) -> [String] {
    let lines = signature.split(separator: "\n").map(String.init)
    return ["  signature:"]
      + lines.enumerated().map { "    \(RecordText.quoted("\($0 + 1)")): \(RecordText.quoted($1))" }
  }

  /// The lines of an entry up to its link to the one before it.
  static func lines(_ entry: Entry, previous: String) -> [String] {
    let fields =
      switch entry {
      case .proposal(let proposal): fields(proposal)
      case .approval(let approval): fields(approval)
      }
    return RecordText.lines(fields + [field("previous", previous)])
  }

  private static func fields(_ proposal: Proposal) -> [RecordText.Field] {
    [
      field("event", "proposed"), field("version", String(proposal.version)), field("date", proposal.date.iso),
      field("title", proposal.title), field("program", proposal.program), field("scenario", proposal.scenario),
      field("template", proposal.template), field("review", proposal.reviewOn?.iso ?? ""),
      field("approvers", proposal.approvers.map { ($0.role, $0.name ?? "") }), field("text", proposal.text),
      field("parts", proposal.parts.map { ($0.id, $0.digest) }),
      field("names", proposal.parts.map { ($0.id, $0.name) }),
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
