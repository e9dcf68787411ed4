/// A space by name.
package struct Area: Sendable, Hashable {
  package var name: String
  /// Its share of the audience, from 0 to 1.
  package var share: Double?

  package init(name: String, share: Double? = nil) {
    self.name = name
    self.share = share
  }
}

/// Another place where the company meets these people.
package struct Connection: Sendable, Hashable {
  package var channel: String
  package var owner: String?
  /// What it does for the community, and the community for it.
  package var promise: String?

  package init(channel: String, owner: String? = nil, promise: String? = nil) {
    self.channel = channel
    self.owner = owner
    self.promise = promise
  }
}

/// What is learned from members and how it reaches those who can act.
package struct InternalProcess: Sendable, Hashable {
  package var id: String
  package var insight: String
  /// The team that receives it and does something.
  package var to: String?
  /// How often.
  package var every: String?
  /// Days until members hear what became of it.
  package var reactionDays: Double?
  package var decides: String?
  package var advises: String?
  package var told: String?

  package init(
    id: String, insight: String, to: String? = nil, every: String? = nil, reactionDays: Double? = nil,
    decides: String? = nil, advises: String? = nil, told: String? = nil
  ) {
    self.id = id
    self.insight = insight
    self.to = to
    self.every = every
    self.reactionDays = reactionDays
    self.decides = decides
    self.advises = advises
    self.told = told
  }
}

/// How successes are shown.
package struct Recognition: Sendable, Hashable {
  /// `recognition.stories`: the programme, in words.
  package var stories: String?
  /// `recognition.rhythm`: how often.
  package var rhythm: String?
  /// `recognition.curator`: who picks stories and points them at members who struggle with the same thing.
  package var curator: String?

  package init() {}
}

/// What members make together.
package struct SharedWork: Sendable, Hashable {
  /// `together.work`
  package var work: String?
  /// `together.rituals`
  package var rituals: [String] = []
  /// `together.events`
  package var events: String?

  package init() {}
}

/// What the platform must do, and for whom.
package struct Platform: Sendable, Hashable {
  package enum Level: String, CaseIterable, Sendable, Hashable { case low, ordinary, high }

  /// `platform.must_haves`
  package var mustHaves: [String] = []
  /// `platform.wishes`
  package var wishes: [String] = []
  /// `platform.candidates`
  package var candidates: [String] = []
  /// `platform.members_level`: how technical the members are.
  package var membersLevel: Level?
  /// `platform.demands`: how technical one must be to use it.
  package var demands: Level?

  package init() {}
}

/// The graded answers behind the three patterns, each from 0 (not at all) to 4 (very much).
package struct ReadinessGrades: Sendable, Hashable {
  // I need to know what you know.
  package var exchangeWish: Double?
  package var sharedExperience: Double?
  package var meetAlready: Double?
  // Always something, never the same.
  package var problemLasts: Double?
  package var problemChanges: Double?
  package var mattersToBusiness: Double?
  package var urgent: Double?
  // Helping you helps us.
  package var improvesSteadily: Double?
  package var renewalsMatter: Double?
  package var listens: Double?
  package var canRespond: Double?

  package init() {}

  /// The grades of one pattern as a score from 0 to 1: their mean over 4; nil where none was given.
  static func score(_ grades: [Double?]) -> Double? {
    let given = grades.compactMap { $0 }
    return given.isEmpty ? nil : given.reduce(0, +) / Double(4 * given.count)
  }

  /// How burning the need to exchange is.
  package var need: Double? { Self.score([exchangeWish, sharedExperience, meetAlready]) }
  /// How much the problem lasts and changes.
  package var lastingProblem: Double? { Self.score([problemLasts, problemChanges, mattersToBusiness, urgent]) }
  /// How much the company gains from helping. Willingness to listen counts only as far as there is the ability to respond.
  package var mutualBenefit: Double? {
    let heard = listens.map { wish in canRespond.map { min(wish, $0) } ?? wish } ?? canRespond
    return Self.score([improvesSteadily, renewalsMatter, heard])
  }
}

/// A step of the first ninety days.
package struct LaunchStep: Sendable, Hashable {
  /// The day by whose end it is done, counted from the opening.
  package var byDay: Double
  package var what: String
  package var owner: String?

  package init(byDay: Double, what: String, owner: String? = nil) {
    self.byDay = byDay
    self.what = what
    self.owner = owner
  }
}

/// How the course is corrected.
package struct Review: Sendable, Hashable {
  package enum Rhythm: String, CaseIterable, Sendable, Hashable {
    case month, quarter
    case halfYear = "half-year"
    case year
  }

  /// `review.every`
  package var every: Rhythm?
  /// `review.who`
  package var who: String?
  /// `review.first_on`, `YYYY-MM-DD`.
  package var firstOn: String?
  /// `review.change_when`: what would make us change the course.
  package var changeWhen: [String] = []
  /// `review.close_when`: what would make us close.
  package var closeWhen: String?

  package init() {}
}

/// What may go wrong, and what is done about it.
package struct Risk: Sendable, Hashable {
  package var text: String
  package var response: String?
  package var owner: String?

  package init(text: String, response: String? = nil, owner: String? = nil) {
    self.text = text
    self.response = response
    self.owner = owner
  }
}

/// Who must approve the charter.
package struct ApprovalPlan: Sendable, Hashable {
  package struct Approver: Sendable, Hashable {
    package var role: String
    /// Nil: whoever holds the role.
    package var name: String?
    /// The principal of the signature that counts for this approver.
    package var signer: String?
    /// Whether this approval is the legal review.
    package var legal: Bool?

    package init(role: String, name: String? = nil, signer: String? = nil, legal: Bool? = nil) {
      self.role = role
      self.name = name
      self.signer = signer
      self.legal = legal
    }
  }

  /// `approval.approvers`
  package var approvers: [Approver] = []

  package init() {}
}
