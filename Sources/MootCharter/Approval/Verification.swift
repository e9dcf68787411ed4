/// Whether a text is still the one that was signed, part by part.
package struct Verification: Sendable, Hashable {
  package enum Change: String, Sendable, Hashable {
    case changed, added, removed
  }

  package struct ChangedPart: Sendable, Hashable {
    package var id: String
    package var name: String
    package var change: Change
  }

  /// The version that the text is held against.
  package var proposal: ApprovalRecord.Proposal
  package var status: ApprovalStatus
  package var approvals: [ApprovalRecord.Approval]
  package var changes: [ChangedPart]

  package var isUnchanged: Bool { changes.isEmpty }

  /// Holds a text against the version that was signed last; against the last proposal where nobody has signed.
  ///
  /// Edge cases: nil for a record without entries. A text that is word for word that of a signed version is held against
  /// it, even if a later one exists.
  package init?(of text: ApprovedText, by record: ApprovalRecord, status: ApprovalStatus) {
    let signed = record.proposals.filter { !record.approvals(of: $0.version).isEmpty }
    let digest = text.digest
    guard
      let proposal = signed.last(where: { $0.text == digest }) ?? signed.last ?? record.proposals.last
    else { return nil }
    self.proposal = proposal
    self.status = status
    approvals = record.approvals(of: proposal.version)
    changes = []
    if proposal.text != digest { changes = Self.changes(from: proposal.parts, to: text.parts) }
  }

  private static func changes(from old: [ApprovalRecord.Part], to new: [ApprovedText.Part]) -> [ChangedPart] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.id))
    let changed = new.compactMap { part -> ChangedPart? in
      guard let old = before[part.id] else { return ChangedPart(id: part.id, name: part.name, change: .added) }
      return old.digest == part.digest ? nil : ChangedPart(id: part.id, name: part.name, change: .changed)
    }
    let removed = old.filter { !after.contains($0.id) }.map {
      ChangedPart(id: $0.id, name: $0.name, change: .removed)
    }
    let all = changed + removed
    // The same parts in another order are another text.
    return all.isEmpty ? [ChangedPart(id: "order", name: "", change: .changed)] : all
  }
}
