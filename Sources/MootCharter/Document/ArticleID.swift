/// The articles of a charter and of a participation plan.
///
/// An article keeps its place and so its number whether or not its questions have been answered.
package enum ArticleID: String, CaseIterable, Sendable, Hashable {
  case purpose
  case whyHere = "why-here"
  case members
  case goals
  case useCases = "use-cases"
  case structure
  case membership
  case roles
  case conduct
  case enforcement
  case moderation
  case accountability
  case internalProcesses = "internal-processes"
  case workingTogether = "working-together"
  case privacy
  case metrics
  case review
  case assumptions
  case signOff = "sign-off"
  /// How guests behave in somebody else's place; in a participation plan only.
  case takingPart = "taking-part"
  /// What would make us found a community after all; in a participation plan only.
  case foundingLater = "founding-later"

  /// The articles of a document in their order; the first has number 1.
  package static func all(in kind: CharterDocument.Kind) -> [ArticleID] {
    switch kind {
    case .charter:
      [
        .purpose, .whyHere, .members, .goals, .useCases, .structure, .membership, .roles, .conduct, .enforcement,
        .moderation, .accountability, .internalProcesses, .workingTogether, .privacy, .metrics, .review,
        .assumptions, .signOff,
      ]
    case .participationPlan:
      [
        .purpose, .whyHere, .members, .goals, .useCases, .takingPart, .accountability, .internalProcesses,
        .metrics, .foundingLater, .review, .assumptions, .signOff,
      ]
    }
  }

  /// The number of the article in a document, from 1; nil where it does not occur.
  package func number(in kind: CharterDocument.Kind) -> Int? {
    Self.all(in: kind).firstIndex(of: self).map { $0 + 1 }
  }
}
