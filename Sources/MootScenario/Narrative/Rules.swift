/// How one becomes a member, and stops being one, in words.
package struct Admission: Sendable, Hashable {
  package enum Inviters: String, CaseIterable, Sendable, Hashable { case staff, core, members }

  /// `membership.eligibility`: who may be a member.
  package var eligibility: String?
  /// `membership.vetting`: the steps by which an application is examined.
  package var vetting: [String] = []
  /// `membership.inviters`: who may invite.
  package var inviters: Inviters?
  /// `membership.leaving`: how one leaves, and what happens to what one wrote.
  package var leaving: ClauseAnswer?
  /// `membership.classes`: the kinds of members and their votes.
  package var classes: OrStandard<[MemberClass]>?
  /// `membership.delegates`: whose a seat is, and who may be sent.
  package var delegates: ClauseAnswer?

  package init() {}
}

/// A role that members can earn or are given.
package struct Role: Sendable, Hashable {
  package var id: String
  package var name: String
  /// What must be reached to earn it.
  package var criteria: String?
  /// Months until the criteria can be met at the earliest.
  package var earliestMonths: Double?
  /// What loses it.
  package var loss: String?
  /// What one may do in it.
  package var rights: String?
  /// How long it lasts.
  package var term: String?

  package init(
    id: String, name: String, criteria: String? = nil, earliestMonths: Double? = nil, loss: String? = nil,
    rights: String? = nil, term: String? = nil
  ) {
    self.id = id
    self.name = name
    self.criteria = criteria
    self.earliestMonths = earliestMonths
    self.loss = loss
    self.rights = rights
    self.term = term
  }
}

/// What is expected of members, and what follows when it is not met.
package struct Conduct: Sendable, Hashable {
  /// A step of the ladder of consequences, the mildest first.
  package struct Step: Sendable, Hashable {
    package var what: String
    /// For what it is taken.
    package var when: String?
    /// How long it lasts.
    package var lasts: String?

    package init(what: String, when: String? = nil, lasts: String? = nil) {
      self.what = what
      self.when = when
      self.lasts = lasts
    }
  }

  /// `conduct.values`
  package var values: [String] = []
  /// `conduct.frowned_upon`
  package var frownedUpon: [String] = []
  /// `conduct.forbidden`
  package var forbidden: [String] = []
  /// `conduct.ladder`
  package var ladder: [Step] = []
  /// `conduct.appeals`: how a decision is contested, and who decides then.
  package var appeals: ClauseAnswer?
  /// `conduct.contact`: to whom one complains.
  package var contact: String?
  /// `conduct.second_contact`: to whom, when the first is concerned.
  package var secondContact: String?
  /// `conduct.conflicts_of_interest`
  package var conflictsOfInterest: ClauseAnswer?
  /// `conduct.outside`: where the rules apply, apart from the platform.
  package var outside: ClauseAnswer?
  /// `conduct.decides`: who chooses a step, also when that person is concerned.
  package var decides: ClauseAnswer?

  package init() {}
}

/// The frame in which members can trust each other.
package struct Trust: Sendable, Hashable {
  /// `trust.privacy`: what is kept of members, and who sees it.
  package var privacy: String?
  /// `trust.confidentiality`: what may be repeated outside.
  package var confidentiality: ClauseAnswer?
  /// `trust.contributions`: whose what members write is.
  package var contributions: ClauseAnswer?
  /// `trust.competitors`: whether competitors are members.
  package var competitors: Bool?
  /// `trust.competition_law`: what competitors may not discuss.
  package var competitionLaw: ClauseAnswer?
  /// `trust.names`: who may use names, logos and marks.
  package var names: ClauseAnswer?
  /// `trust.legal_review`
  package var legalReview: LegalReview?

  package init() {}
}
