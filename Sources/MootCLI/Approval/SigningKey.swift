import Glibc
import MootCharter
import MootScenario
import MootTerminal

/// Signatures of approvals, made and checked by `ssh-keygen -Y`; see its section ALLOWED SIGNERS.
enum SigningKey {
  private static func keygen() throws -> String {
    guard let path = ChildProcess.find("ssh-keygen") else { throw Failure.message(.cannotCreate, "key-missing") }
    return path
  }

  /// The signature of a statement with a private key, or with the key of an agent whose public half the file holds.
  static func sign(_ statement: String, with key: String) throws -> String {
    let program = try keygen()
    guard access(key, R_OK) == 0 else {
      throw Failure.message(.noInput, "file-missing", ["file": FindingLine.visible(key)])
    }
    let signals = StopSignals.watch()
    defer { signals.end() }
    let outcome = ChildProcess(
      path: program, arguments: ["-Y", "sign", "-f", key, "-n", ApprovalRecord.namespace, "-q"],
      input: Array(statement.utf8)
    ).run()
    let signature = String(decoding: outcome.output, as: UTF8.self)
    guard outcome.end == .exited(0), signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      if outcome.end == .stopped { throw ProgressWatch.stopped }
      let said = outcome.errors.split(whereSeparator: \.isNewline).suffix(3).map {
        "  " + FindingLine.visible(String($0))
      }
      throw Failure(
        .inputOutput,
        Failure.message(.inputOutput, "key-failed", ["key": FindingLine.visible(key)]).lines + said)
    }
    return signature
  }

  static var isInstalled: Bool { ChildProcess.find("ssh-keygen") != nil }

  /// The fingerprint of the key that signed an approval; nil without a signature, and where it is none of this entry.
  static func key(of approval: ApprovalRecord.Approval) throws -> String? {
    guard approval.signature != nil, isInstalled else { return nil }
    return try withSignature(of: approval) { file in
      let said = try run(["check-novalidate", "-n", ApprovalRecord.namespace, "-s", file], approval.statement)
      return said?.split(whereSeparator: \.isWhitespace).last { $0.hasPrefix("SHA256:") }.map(String.init)
    }
  }

  /// To whom the key belongs that signed an approval; nil where the signature does not hold or the key is not allowed.
  static func signer(of approval: ApprovalRecord.Approval, allowed: String) throws -> String? {
    let principals = try withSignature(of: approval) { file in
      try run(["find-principals", "-s", file, "-f", allowed])
    }
    return try principals?.split(whereSeparator: \.isNewline).map(String.init).first {
      try holds(approval, for: $0, allowed: allowed)
    }
  }

  /// Whether an approval is signed with a key that a file of allowed signers gives to a principal.
  static func holds(_ approval: ApprovalRecord.Approval, for principal: String, allowed: String) throws -> Bool {
    try withSignature(of: approval) { file in
      try run(
        ["verify", "-f", allowed, "-I", principal, "-n", ApprovalRecord.namespace, "-s", file, "-q"], approval.statement
      )
    } != nil
  }

  private static func withSignature<Result>(
    of approval: ApprovalRecord.Approval, _ body: (String) throws -> Result?
  ) throws -> Result? {
    guard let signature = approval.signature else { return nil }
    return try ScratchFolder.use { folder in
      let file = "\(folder)/signature"
      try Output.write(signature, to: file)
      return try body(file)
    }
  }

  /// What `ssh-keygen -Y` says; nil where it says no.
  private static func run(_ arguments: [String], _ input: String = "") throws -> String? {
    let signals = StopSignals.watch()
    defer { signals.end() }
    let outcome = ChildProcess(path: try keygen(), arguments: ["-Y"] + arguments, input: Array(input.utf8)).run()
    if outcome.end == .stopped { throw ProgressWatch.stopped }
    return outcome.end == .exited(0) ? String(decoding: outcome.output, as: UTF8.self) : nil
  }
}
