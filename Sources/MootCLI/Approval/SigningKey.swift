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

  /// To whom the key belongs that signed an approval; nil where the signature does not hold or the key is not allowed.
  static func signer(of approval: ApprovalRecord.Approval, allowed: String) throws -> String? {
    guard let signature = approval.signature else { return nil }
    let program = try keygen()
    return try ScratchFolder.use { folder in
      let file = "\(folder)/signature"
      try Output.write(signature, to: file)
      let signals = StopSignals.watch()
      defer { signals.end() }
      let found = ChildProcess(
        path: program, arguments: ["-Y", "find-principals", "-s", file, "-f", allowed]
      ).run()
      if found.end == .stopped { throw ProgressWatch.stopped }
      let name = String(decoding: found.output, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
      guard found.end == .exited(0), let name else { return nil }
      let verified = ChildProcess(
        path: program,
        arguments: ["-Y", "verify", "-f", allowed, "-I", name, "-n", ApprovalRecord.namespace, "-s", file, "-q"],
        input: Array(approval.statement.utf8)
      ).run()
      if verified.end == .stopped { throw ProgressWatch.stopped }
      return verified.end == .exited(0) ? name : nil
    }
  }
}
