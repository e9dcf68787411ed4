/// Who founds the community and hosts it.
package struct Host: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case company, association, foundation, cooperative
    case publicBody = "public-body"
    case project
    case informalGroup = "informal-group"
  }

  /// What the community's word counts for.
  package enum Standing: String, CaseIterable, Sendable, Hashable { case advisory, deciding }

  /// `host.name`
  package var name: String?
  /// `host.kind`
  package var kind: Kind?
  /// `host.standing`: whether it advises or decides.
  package var standing: Standing?
  /// `host.precedence`: what goes before the charter.
  package var precedence: ClauseAnswer?

  package init() {}
}

/// What the community deals with, and what it leaves to others.
package struct Scope: Sendable, Hashable {
  /// `scope.in`
  package var covers: [String] = []
  /// `scope.out`
  package var excludes: [String] = []

  package init() {}
}

/// A word with a fixed meaning in the charter: `definitions[]`.
package struct Definition: Sendable, Hashable {
  package var term: String
  package var means: ClauseAnswer?

  package init(term: String, means: ClauseAnswer? = nil) {
    self.term = term
    self.means = means
  }
}

/// From when the charter holds, until when, and how it is changed.
package struct CharterTerms: Sendable, Hashable {
  /// `charter.effective_on`, `YYYY-MM-DD`.
  package var effectiveOn: String?
  /// `charter.until`, `YYYY-MM-DD`; nil: no end.
  package var until: String?
  /// `charter.amendment`
  package var amendment: ClauseAnswer?

  package init() {}
}
