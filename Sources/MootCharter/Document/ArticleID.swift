/// The articles of a charter and of a participation plan.
///
/// An article keeps its place and so its number whether or not its questions have been answered, and in either edition:
/// what an edition leaves out leaves a gap.
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
  case recognition
  case connections
  case platform
  case privacy
  case metrics
  case review
  case modelledOn = "modelled-on"
  case assumptions
  case businessCase = "business-case"
  case risks
  case firstDays = "first-days"
  case signOff = "sign-off"
  /// How guests behave in somebody else's place; in a participation plan only.
  case takingPart = "taking-part"
  /// What would make us found a community after all; in a participation plan only.
  case foundingLater = "founding-later"

  /// The numbered articles in their order; the first has number 1.
  package static func all(in kind: CharterDocument.Kind) -> [ArticleID] {
    switch kind {
    case .charter:
      [
        .purpose, .whyHere, .members, .goals, .useCases, .structure, .membership, .roles, .conduct, .enforcement,
        .moderation, .accountability, .internalProcesses, .workingTogether, .recognition, .connections, .platform,
        .privacy, .metrics, .review, .modelledOn, .assumptions, .businessCase, .risks, .firstDays, .signOff,
      ]
    case .participationPlan:
      [
        .purpose, .whyHere, .members, .goals, .useCases, .takingPart, .accountability, .internalProcesses,
        .recognition, .connections, .platform, .metrics, .foundingLater, .review, .modelledOn, .assumptions,
        .businessCase, .risks, .firstDays, .signOff,
      ]
    }
  }

  /// The articles that an edition shows.
  package static func all(in kind: CharterDocument.Kind, _ edition: CharterEdition) -> [ArticleID] {
    all(in: kind).filter { edition == .internal || !$0.isInternal }
  }

  /// Whether only those inside the company read it.
  package var isInternal: Bool { [.businessCase, .risks, .firstDays].contains(self) }

  /// The number of the article in a document, from 1; nil where it does not occur in any edition.
  package func number(in kind: CharterDocument.Kind) -> Int? {
    Self.all(in: kind).firstIndex(of: self).map { $0 + 1 }
  }
}

/// What stands after the sign-off, by its letter.
package enum AnnexID: String, CaseIterable, Sendable, Hashable {
  case forecast = "annex-forecast"
  case readiness = "annex-readiness"

  /// Stays the same in every edition.
  package var letter: String { self == .forecast ? "A" : "B" }

  /// Whether only those inside the company read it.
  package var isInternal: Bool { self == .readiness }
}
