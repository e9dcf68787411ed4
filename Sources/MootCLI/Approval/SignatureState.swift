import MootCharter
import MootScenario

/// What is known of the signature of an approval.
enum SignatureState: Equatable {
  /// There is none, and none was asked for.
  case none
  /// It is a signature of this entry; whose is not known.
  case unchecked
  case good(String)
  /// One was asked for, and there is none.
  case absent
  /// It is none of this entry, or of nobody who is allowed to sign.
  case bad
  /// It is not of the person whom the scenario names for the role.
  case stranger(String)
  /// The key has signed for another role, too.
  case shared

  /// Whether the approval does not hold because of it.
  var isBad: Bool {
    switch self {
    case .none, .unchecked, .good: false
    case .absent, .bad, .stranger, .shared: true
    }
  }

  var words: String {
    switch self {
    case .none: MootCLI.words("verify.signature.none")
    case .unchecked: MootCLI.words("verify.signature.present")
    case .good(let signer): MootCLI.words("verify.signature.good", ["signer": FindingLine.visible(signer)])
    case .absent: MootCLI.words("verify.signature.absent")
    case .bad: MootCLI.words("verify.signature.bad")
    case .stranger(let signer): MootCLI.words("verify.signature.stranger", ["signer": FindingLine.visible(signer)])
    case .shared: MootCLI.words("verify.signature.shared")
    }
  }

  /// For machines.
  var word: String {
    switch self {
    case .none, .absent: "none"
    case .unchecked: "unchecked"
    case .good: "good"
    case .bad, .stranger, .shared: "bad"
    }
  }

  var signer: String? {
    if case .good(let signer) = self { signer } else { nil }
  }

  /// The states of approvals, in their order.
  ///
  /// - Parameters:
  ///   - approvers: Who has to approve, and by whose signature.
  ///   - allowed: A file of allowed signers; nil checks only whether a signature is one of its entry.
  static func states(
    of approvals: [ApprovalRecord.Approval], approvers: [ApprovalPlan.Approver], allowed: String?
  ) throws -> [SignatureState] {
    let keys = try approvals.map { try SigningKey.key(of: $0) }
    return try approvals.indices.map { index in
      let approval = approvals[index]
      let signer = approvers.first {
        RoleName.same($0.role, approval.role) && RoleName.fits(approval.name, $0)
      }?.signer
      guard approval.signature != nil else { return allowed == nil && signer == nil ? .none : .absent }
      guard SigningKey.isInstalled else { return .unchecked }
      guard let key = keys[index] else { return .bad }
      let others = approvals.indices.filter { keys[$0] == key }
      if others.contains(where: { !RoleName.same(approvals[$0].role, approval.role) }) { return .shared }
      guard let allowed else { return .unchecked }
      if let signer {
        return try SigningKey.holds(approval, for: signer, allowed: allowed) ? .good(signer) : .stranger(signer)
      }
      return try SigningKey.signer(of: approval, allowed: allowed).map { .good($0) } ?? .bad
    }
  }
}
