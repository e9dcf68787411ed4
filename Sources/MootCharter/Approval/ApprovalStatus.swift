package import MootScenario

/// How far the approval of a text has come, as it is shown on the paper.
package struct ApprovalStatus: Sendable, Hashable {
  package enum State: String, CaseIterable, Sendable, Hashable {
    /// Nobody has been asked to approve this text.
    case draft
    case proposed
    case approved
    /// A later version has been approved.
    case superseded
  }

  package var state: State
  /// The digest of the whole text.
  package var fingerprint: String
  /// The version whose text this is; nil for a draft.
  package var version: Int?
  /// Approvals of that version.
  package var approvals: [ApprovalRecord.Approval]
  package var missing: [ApprovalPlan.Approver]
  /// The day of the last required approval.
  package var approvedOn: CharterDate?
  /// The latest approved version, where it is another than this text's.
  package var approvedVersion: Int?
  /// Who must approve, as the version says; of a draft, as the scenario says.
  package var approvers: [ApprovalPlan.Approver]

  /// The status of a text by a record; nil is a record without entries.
  package init(of text: ApprovedText, approvers: [ApprovalPlan.Approver], in record: ApprovalRecord?) {
    fingerprint = text.digest
    let proposal = record?.proposals.last { $0.text == text.digest }
    let approved = record?.proposals.last { record?.isApproved($0) == true }
    version = proposal?.version
    self.approvers = proposal?.approvers ?? approvers
    approvals = proposal.flatMap { record?.approvals(of: $0.version) } ?? []
    missing = proposal.flatMap { record?.missing(of: $0) } ?? approvers
    approvedOn = proposal.flatMap { record?.approvalDate(of: $0) }
    approvedVersion = approved?.version == proposal?.version ? nil : approved?.version
    if let proposal {
      if let approved, approved.version > proposal.version {
        state = .superseded
      } else {
        state = record?.isApproved(proposal) == true ? .approved : .proposed
      }
    } else {
      state = .draft
    }
  }
}
