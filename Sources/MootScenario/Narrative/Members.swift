/// A group of members with jobs of their own.
package struct Segment: Sendable, Hashable {
  package var id: String
  package var name: String
  /// Its share of the audience, from 0 to 1.
  package var share: Double?
  /// What these people are paid to get done.
  package var jobs: String?

  package init(id: String, name: String, share: Double? = nil, jobs: String? = nil) {
    self.id = id
    self.name = name
    self.share = share
    self.jobs = jobs
  }
}

/// What members need to get their own jobs done, and how that is known.
package struct Need: Sendable, Hashable {
  package enum Evidence: String, CaseIterable, Sendable, Hashable {
    case interviews, survey
    case supportLogs = "support-logs"
    case guess
  }

  package var id: String
  package var text: String
  package var evidence: Evidence?
  /// The segment that has it, by id; nil: all.
  package var segment: String?

  package init(id: String, text: String, evidence: Evidence? = nil, segment: String? = nil) {
    self.id = id
    self.text = text
    self.evidence = evidence
    self.segment = segment
  }
}

/// The company's own people in the community.
package struct Employees: Sendable, Hashable {
  package enum Part: String, CaseIterable, Sendable, Hashable {
    /// They advise and leave the floor to members.
    case consulting
    case answering, moderating
  }

  /// `employees.who`: which of them are members.
  package var who: String?
  /// `employees.count`.
  package var count: Double?
  /// `employees.parts`: what they do there.
  package var parts: [Part] = []

  package init() {}
}
