import MootScenario

extension ClauseRule {
  /// The clauses of an article in their order.
  static func all(in article: ArticleID) -> [ClauseRule] {
    switch article {
    case .standing: standing
    case .purpose: purpose
    case .scope: scope
    case .definitions: definitions
    case .members: members
    case .expectations: expectations
    case .leaving: leaving
    case .roles: roles
    case .decisions: decisions
    case .meetings: meetings
    case .conduct: conduct
    case .moderation: moderation
    case .enforcement: enforcement
    case .workingTogether: workingTogether
    case .listening: listening
    case .rights: rights
    case .accountability: accountability
    case .goals: goals
    case .review: review
    case .approval: approval
    }
  }
}

/// What a clause of the charter is, for those who ask about it.
package struct ClauseFact: Sendable, Hashable {
  /// Such as `members.joining`.
  package let id: String
  package let article: ArticleID
  /// The paths whose answers it says, with `[]` for every item of a list.
  package let sources: [String]

  /// Every clause that a charter may have, in its order.
  package static let all: [ClauseFact] = ArticleID.allCases.flatMap { article in
    ClauseRule.all(in: article).map {
      ClauseFact(id: "\(article.rawValue).\($0.name)", article: article, sources: $0.sources)
    } + (article == .definitions ? [ClauseFact(id: "definitions.order", article: article, sources: [])] : [])
  }
}
