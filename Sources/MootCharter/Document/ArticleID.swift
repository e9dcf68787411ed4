/// The articles of a charter in their order. What is not printed leaves no gap in the numbers; the identifiers never change.
package enum ArticleID: String, CaseIterable, Sendable, Hashable {
  /// Name, host, standing, and what goes before the charter.
  case standing
  case purpose
  case scope
  case definitions
  case members
  case expectations
  case leaving
  case roles
  case decisions
  case meetings
  case conduct
  case moderation
  case enforcement
  /// Structure, use cases, shared work and recognition.
  case workingTogether = "working-together"
  /// How the host listens.
  case listening
  /// Privacy, confidentiality, contributions, names and marks, competition law.
  case rights
  case accountability
  case goals
  /// Review, amendment, term and end.
  case review
  case approval
}

/// The sections of the request.
package enum MemoID: String, CaseIterable, Sendable, Hashable {
  case asked, cost, value, targets, options, readiness, risks
  case firstDays = "first-days"
  case stop
  case findOut = "find-out"
  case findings

  /// The identifier of the section in a document.
  package var id: String { "memo-\(rawValue)" }
}

/// What stands behind the request in the internal edition.
package enum AnnexID: String, CaseIterable, Sendable, Hashable {
  case forecast = "annex-forecast"
  case answers = "annex-answers"
}
