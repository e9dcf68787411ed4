/// Something that happened in a week of one replicate.
struct ReplayEvent: Sendable, Hashable {
  /// What kinds there are; the catalogue has a sentence for each.
  enum Kind: String, CaseIterable, Sendable {
    case firstCampaign = "first-campaign"
    case campaign
    case change
    case alive
    case notAlive = "not-alive"
    case lively
    case dull
    case fewerRegulars = "fewer-regulars"
    case moreRegulars = "more-regulars"
    case lastRegular = "last-regular"
    case regularsAgain = "regulars-again"
    case peak
    case exposure
    case backlog
    case unanswered
    case silence
  }

  var kind: Kind
  /// Counted from 0.
  var week: Int
  /// The value that the sentence states, and one that it is held against.
  var value: Double
  var other: Double = .nan
}
