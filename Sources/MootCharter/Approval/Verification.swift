/// Whether a text is still the one that was signed, part by part and answer by answer.
package struct Verification: Sendable, Hashable {
  package enum Change: String, Sendable, Hashable {
    case changed, added, removed
  }

  package struct ChangedPart: Sendable, Hashable {
    package var id: String
    package var name: String
    package var change: Change
  }

  /// An answer then and now; nil where there was or is none.
  package struct ChangedAnswer: Sendable, Hashable {
    package var path: String
    package var then: String?
    package var now: String?

    /// Every answer in which two lists differ, in the order of the later one, then what is gone.
    package static func changes(
      from old: [ApprovalRecord.Answer], to new: [ApprovalRecord.Answer]
    ) -> [ChangedAnswer] {
      let before = Dictionary(old.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
      let after = Set(new.map(\.path))
      return new.filter { before[$0.path] != $0.text }.map {
        ChangedAnswer(path: $0.path, then: before[$0.path], now: $0.text)
      } + old.filter { !after.contains($0.path) }.map { ChangedAnswer(path: $0.path, then: $0.text, now: nil) }
    }
  }

  /// The version that the text is held against.
  package var proposal: ApprovalRecord.Proposal
  package var status: ApprovalStatus
  package var approvals: [ApprovalRecord.Approval]
  package var changes: [ChangedPart]
  package var answers: [ChangedAnswer]

  package var isUnchanged: Bool { changes.isEmpty && answers.isEmpty }

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
    answers = []
    if proposal.text != digest {
      answers = ChangedAnswer.changes(from: proposal.answers, to: text.answers)
      changes = Self.changes(from: proposal.parts, to: text.parts, besides: !answers.isEmpty)
    }
  }

  private static func changes(
    from old: [ApprovalRecord.Part], to new: [ApprovedText.Part], besides isExplained: Bool
  ) -> [ChangedPart] {
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
    let isReordered = all.isEmpty && (!isExplained || old.map(\.id) != new.map(\.id))
    return isReordered ? [ChangedPart(id: "order", name: "", change: .changed)] : all
  }
}
