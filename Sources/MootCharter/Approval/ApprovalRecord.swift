package import MootScenario

/// Who approved which text when, and what forecast they were shown: a file that stands beside the scenario.
///
/// Entries are only ever added. Each holds the seal of the one before it, and the last line of the file that of the last
/// entry, so that a change, a removal or a cut is noticed.
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
    /// The digest of the whole text.
    package var text: String
    /// Digests of its parts, in reading order.
    package var parts: [Part]
    /// Who must approve.
    package var approvers: [ApprovalPlan.Approver]
    /// When the charter is to be looked at again.
    package var reviewOn: CharterDate?
    /// Nil where none was shown.
    package var forecast: FrozenForecast?

    package init(
      version: Int, date: CharterDate, title: String, program: String, scenario: String, template: String, text: String,
      parts: [Part], approvers: [ApprovalPlan.Approver], reviewOn: CharterDate?, forecast: FrozenForecast?
    ) {
      self.version = version
      self.date = date
      self.title = title
      self.program = program
      self.scenario = scenario
      self.template = template
      self.text = text
      self.parts = parts
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

  package private(set) var entries: [Entry] = []
  /// The seal of every entry.
  package private(set) var seals: [String] = []

  package init() {}

  /// For what `ssh-keygen` makes and checks signatures, so that one made for something else does not fit.
  package static let namespace = "folkmoot-approval"

  /// Adds an entry without a signature.
  package mutating func append(_ entry: Entry) {
    append(entry, sign: { _ in nil })
  }

  /// Adds an entry.
  ///
  /// - Parameter sign: Gives a signature of the entry's lines; not asked for proposals.
  package mutating func append(_ entry: Entry, sign: (String) throws -> String?) rethrows {
    let unsigned = Self.lines(entry, previous: seals.last ?? "")
    let statement = unsigned.map { $0 + "\n" }.joined()
    var entry = entry
    var lines = unsigned
    if case .approval(var approval) = entry {
      approval.statement = statement
      approval.signature = try sign(statement)
      if let signature = approval.signature { lines += Self.signatureLines(signature) }
      entry = .approval(approval)
    }
    entries.append(entry)
    seals.append(Self.seal(of: lines))
  }

  /// Puts an entry that was read at the end; its seal has been checked.
  mutating func take(_ entry: Entry, seal: String) {
    entries.append(entry)
    seals.append(seal)
  }

  // MARK: Versions

  package var proposals: [Proposal] {
    entries.compactMap { if case .proposal(let proposal) = $0 { proposal } else { nil } }
  }

  package func approvals(of version: Int) -> [Approval] {
    entries.compactMap {
      if case .approval(let approval) = $0, approval.version == version { approval } else { nil }
    }
  }

  /// The required approvers of a version who have not approved it.
  package func missing(of proposal: Proposal) -> [ApprovalPlan.Approver] {
    let approvals = approvals(of: proposal.version)
    return proposal.approvers.filter { approver in
      !approvals.contains { RoleName.same($0.role, approver.role) && RoleName.fits($0.name, approver) }
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
