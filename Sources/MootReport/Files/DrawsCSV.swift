package import MootExperiments

/// What every replicate came to, one row each: the file of `--draws`.
///
/// Stocks and good posts are the last week's; shares that are missing leave their cell empty; `alive` is 0 or 1.
package enum DrawsCSV {
  package static let columns = [
    "replicate", "joined", "members", "active", "posters", "core", "good_posts", "answered_share", "exposure",
    "moderation_hours", "tickets_deflected", "cost", "value", "alive",
  ]

  /// The first line.
  package static var header: String { CSVText.row(columns) }

  /// The line of one replicate.
  package static func row(_ outcome: ReplicateOutcome) -> String {
    let numbers: [Double?] = [
      outcome.joined, outcome.members, outcome.active, outcome.posters, outcome.core, outcome.goodPosts,
      outcome.answeredShare, outcome.exposure, outcome.moderationHours, outcome.ticketsDeflected, outcome.cost,
      outcome.value,
    ]
    return CSVText.row([String(outcome.replicate)] + numbers.map(CSVText.number) + [outcome.alive ? "1" : "0"])
  }

  /// The whole file, in the order given.
  package static func text(_ outcomes: [ReplicateOutcome]) -> String {
    outcomes.reduce(into: header) { $0 += row($1) }
  }
}
