/// Who decides what, and by which rule.
package struct Decisions: Sendable, Hashable {
  /// Something that has to be decided: `decisions.matters[]`.
  package struct Matter: Sendable, Hashable {
    package var what: String
    /// Who decides it.
    package var by: String?

    package init(what: String, by: String? = nil) {
      self.what = what
      self.by = by
    }
  }

  /// `decisions.matters`
  package var matters: [Matter] = []
  /// `decisions.quorum`: how many must take part.
  package var quorum: ClauseAnswer?
  /// `decisions.majority`: what accepts a proposal.
  package var majority: ClauseAnswer?
  /// `decisions.ties`: what equal votes mean.
  package var ties: ClauseAnswer?
  /// `decisions.absence`: whether one can be represented.
  package var absence: ClauseAnswer?
  /// `decisions.written`: votes outside meetings.
  package var written: ClauseAnswer?

  package init() {}
}

/// How members meet to decide.
package struct Meetings: Sendable, Hashable {
  /// `meetings.notice`: who invites, and how long before.
  package var notice: ClauseAnswer?
  /// `meetings.minutes`: who writes down what.
  package var minutes: ClauseAnswer?

  package init() {}
}

/// What members and host may expect of one another.
package struct Expectations: Sendable, Hashable {
  /// `expectations.of_members`: duties.
  package var ofMembers: OrStandard<[String]>?
  /// `expectations.of_host`: what members are entitled to.
  package var ofHost: OrStandard<[String]>?

  package init() {}
}

/// A kind of member, with its votes: `membership.classes[]`.
package struct MemberClass: Sendable, Hashable {
  package var name: String
  /// Who belongs to it.
  package var who: String?
  /// How many votes each of them has.
  package var votes: Double?
  /// Whether one joins without invitation or approval.
  package var byRight: Bool?

  package init(name: String, who: String? = nil, votes: Double? = nil, byRight: Bool? = nil) {
    self.name = name
    self.who = who
    self.votes = votes
    self.byRight = byRight
  }
}

/// Who has looked at the charter for questions of law.
package enum LegalReview: Sendable, Hashable {
  /// `none`: there is none, on purpose.
  case leftOut
  /// `{by, on}`; the day is `YYYY-MM-DD`.
  case of(by: String?, on: String?)
}
