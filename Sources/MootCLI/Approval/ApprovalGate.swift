import MootCharter
import MootDiagnostics
import MootScenario

/// What stands between a charter and its approval.
struct ApprovalGate {
  /// What nobody has decided, as the paper prints it.
  let open: [ApprovalRecord.Reserved]
  /// What `check` calls an error.
  let errors: [Finding]
  /// Nobody is named who has to approve.
  let lacksApprovers: Bool

  init(_ desk: CharterDesk) {
    open = desk.openDecisions
    errors = desk.loaded.scenario.check(desk.loaded.document).filter { $0.severity == .error }
    lacksApprovers = desk.loaded.scenario.narrative.approval.approvers.isEmpty
  }

  var isOpen: Bool { open.isEmpty && errors.isEmpty && !lacksApprovers }

  /// All of it, for the record.
  var reserved: [ApprovalRecord.Reserved] {
    open + errors.map { ApprovalRecord.Reserved(id: "finding \($0.code)", text: FindingLine.inWords.sentence($0)) }
      + (lacksApprovers ? [.init(id: "approval.approvers", text: words("approve.no-approvers"))] : [])
  }

  /// What has to be decided first, line by line.
  var lines: [String] {
    var lines: [String] = []
    if !open.isEmpty {
      lines.append(plural("approve.open", open.count))
      lines += open.map { "  " + Self.line($0) }
    }
    lines += errors.map(FindingLine.text)
    if lacksApprovers { lines.append(words("approve.no-approvers")) }
    return lines
  }

  static func line(_ reserved: ApprovalRecord.Reserved) -> String {
    "\(FindingLine.visible(reserved.text)) [\(FindingLine.visible(reserved.id))]"
  }

  /// - Throws: ``Failure`` with 1 and everything that is missing.
  func pass(withOpenDecisions: Bool) throws {
    guard !isOpen, !withOpenDecisions else { return }
    throw Failure(.no, lines + [words("approve.refused")])
  }
}
