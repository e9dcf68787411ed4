package import MootScenario

/// Who approved which text when, and what forecast they were shown: a folder that stands beside the scenario.
///
/// Every entry is a file of its own that nobody changes again, so that two people at once and two branches both count.
/// Each holds the seals of the latest entries that it follows: a change, a cut, and the removal of any but a latest
/// entry are noticed.
package struct ApprovalRecord: Sendable, Hashable {
  package enum Entry: Sendable, Hashable {
    case proposal(Proposal)
    case approval(Approval)
  }

  /// A text that was put to its approvers: with it a version begins.
  package struct Proposal: Sendable, Hashable {
    /// From 1.
    package var version: Int
    package var date: CharterDate
    package var title: String
    /// The version of the program that wrote the text.
    package var program: String
    /// The digest of the scenario file, as `sha256sum` prints it.
    package var scenario: String
    /// The digest of the house style in use; empty without one.
    package var template: String
    /// The digest of the whole text and of all answers.
    package var text: String
    /// Digests of its parts, in reading order.
    package var parts: [Part]
    /// Every answer with its path, after defaults.
    package var answers: [Answer]
    /// What was left undecided when the text was put to its approvers.
    package var reserved: [Reserved]
    /// Who must approve.
    package var approvers: [ApprovalPlan.Approver]
    /// When the charter is to be looked at again.
    package var reviewOn: CharterDate?
    /// Nil where none was shown.
    package var forecast: FrozenForecast?

    package init(
      version: Int, date: CharterDate, title: String, program: String, scenario: String, template: String, text: String,
      parts: [Part], answers: [Answer] = [], reserved: [Reserved] = [], approvers: [ApprovalPlan.Approver],
      reviewOn: CharterDate?, forecast: FrozenForecast?
    ) {
      self.version = version
      self.date = date
      self.title = title
      self.program = program
      self.scenario = scenario
      self.template = template
      self.text = text
      self.parts = parts
      self.answers = answers
      self.reserved = reserved
      self.approvers = approvers
      self.reviewOn = reviewOn
      self.forecast = forecast
    }
  }

  package struct Part: Sendable, Hashable {
    package var id: String
    package var name: String
    package var digest: String

    package init(id: String, name: String, digest: String) {
      self.id = id
      self.name = name
      self.digest = digest
    }
  }

  /// An answer of the scenario that was approved.
  package struct Answer: Sendable, Hashable {
    package var path: String
    /// In the notation of the file, white space put in order.
    package var text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// Something that was left undecided on purpose.
  package struct Reserved: Sendable, Hashable {
    package var id: String
    package var text: String

    package init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// That somebody approved a version.
  package struct Approval: Sendable, Hashable {
    package var version: Int
    package var date: CharterDate
    package var name: String
    package var role: String
    /// The digest of the whole text that was approved.
    package var text: String
    /// The forecast that was shown, where it was another than the proposal's.
    package var forecast: FrozenForecast?
    /// What `ssh-keygen -Y sign` made of ``statement``; nil without a key.
    package var signature: String?
    /// The lines that a key signs: everything of the entry but the signature and the seal.
    package var statement = ""

    package init(
      version: Int, date: CharterDate, name: String, role: String, text: String, forecast: FrozenForecast? = nil,
      signature: String? = nil
    ) {
      self.version = version
      self.date = date
      self.name = name
      self.role = role
      self.text = text
      self.forecast = forecast
      self.signature = signature
    }
  }

  /// An entry with what ties it to the others.
  package struct Sealed: Sendable, Hashable {
    package var entry: Entry
    /// The seals of the latest entries when this one was written, in their order.
    package var after: [String]
    package var seal: String

    /// The file that holds the entry: its day, what it is, and the beginning of its seal.
    package var fileName: String {
      let (day, event) =
        switch entry {
        case .proposal(let proposal): (proposal.date, "proposed")
        case .approval(let approval): (approval.date, "approved")
        }
      return "\(day.iso)-\(event)-\(seal.prefix(16)).yaml"
    }
  }

  /// In the order of their files' names.
  package private(set) var entries: [Sealed] = []
  /// Every text that was put to its approvers, in the order of its versions.
  package private(set) var proposals: [Proposal] = []

  package init() {}

  /// A record of entries that were read; they have been checked.
  init(_ entries: [Sealed]) {
    self.entries = entries
    number()
  }

  /// For what `ssh-keygen` makes and checks signatures, so that one made for something else does not fit.
  package static let namespace = "folkmoot-approval"

  /// The seals that no other entry follows.
  private var heads: [String] {
    let followed = Set(entries.flatMap(\.after))
    return entries.map(\.seal).filter { !followed.contains($0) }.sorted()
  }

  /// Adds an entry without a signature.
  @discardableResult
  package mutating func append(_ entry: Entry) -> Sealed {
    append(entry, sign: { _ in nil })
  }

  /// Adds an entry.
  ///
  /// - Parameter sign: Gives a signature of the entry's lines; not asked for proposals.
  @discardableResult
  package mutating func append(_ entry: Entry, sign: (String) throws -> String?) rethrows -> Sealed {
    let after = heads
    var lines = Self.lines(entry, after: after)
    var entry = entry
    if case .approval(var approval) = entry {
      approval.statement = lines.map { $0 + "\n" }.joined()
      approval.signature = try sign(approval.statement)
      if let signature = approval.signature { lines += Self.signatureLines(signature) }
      entry = .approval(approval)
    }
    let sealed = Sealed(entry: entry, after: after, seal: Self.seal(of: lines))
    entries.append(sealed)
    entries.sort { $0.fileName < $1.fileName }
    number()
    return sealed
  }

  // MARK: Versions

  /// Puts texts in the order of their versions.
  ///
  /// Edge cases: a text that two people proposed at once is one version, with what the earlier entry says; two texts that
  /// two branches proposed as the same version become two versions, by their day and their seal.
  private mutating func number() {
    let all = entries.compactMap { sealed -> (Proposal, String)? in
      if case .proposal(let proposal) = sealed.entry { (proposal, sealed.seal) } else { nil }
    }.sorted { a, b in
      (a.0.version, a.0.date.iso, a.1) < (b.0.version, b.0.date.iso, b.1)
    }
    var seen: Set<String> = []
    proposals = all.map(\.0).filter { seen.insert($0.text).inserted }
    for index in proposals.indices { proposals[index].version = index + 1 }
  }

  /// The approvals of a version's text, by their day.
  package func approvals(of version: Int) -> [Approval] {
    guard proposals.indices.contains(version - 1) else { return [] }
    let text = proposals[version - 1].text
    return entries.compactMap { sealed -> Approval? in
      guard case .approval(var approval) = sealed.entry, approval.text == text else { return nil }
      approval.version = version
      return approval
    }
  }

  /// The required approvers of a version who have not approved it.
  package func missing(of proposal: Proposal) -> [ApprovalPlan.Approver] {
    let approvals = approvals(of: proposal.version)
    return proposal.approvers.filter { approver in
      !approvals.contains { $0.counts(for: approver) }
    }
  }

  /// Whether everybody approved who had to; never without named approvers.
  package func isApproved(_ proposal: Proposal) -> Bool {
    !proposal.approvers.isEmpty && missing(of: proposal).isEmpty
  }

  /// The day on which the last required approval came.
  package func approvalDate(of proposal: Proposal) -> CharterDate? {
    isApproved(proposal) ? approvals(of: proposal.version).map(\.date).max() : nil
  }
}

extension ApprovalRecord.Approval {
  /// Whether the approval is one that an approver had to give: in the role, by the person, and signed where the scenario
  /// names whose signature it takes.
  package func counts(for approver: ApprovalPlan.Approver) -> Bool {
    RoleName.same(role, approver.role) && RoleName.fits(name, approver)
      && (approver.signer == nil || signature != nil)
  }
}

/// Roles and names, compared as people mean them.
package enum RoleName {
  /// Whether two names are the same but for capitals and white space.
  package static func same(_ a: String, _ b: String) -> Bool { folded(a) == folded(b) }

  /// Whether a person may approve in the place of an approver: any person where nobody is named.
  package static func fits(_ name: String, _ approver: ApprovalPlan.Approver) -> Bool {
    approver.name.map { same($0, name) } ?? true
  }

  private static func folded(_ name: String) -> String {
    (TypedText(name)?.text ?? "").lowercased()
  }
}
