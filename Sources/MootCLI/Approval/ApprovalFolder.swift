import Foundation
import Glibc
import MootCharter
import MootDiagnostics
import MootScenario

/// The folder beside a scenario that holds the entries of its approvals, one file each.
///
/// An entry is made under a name that nobody reads, and gets its own name in one step that fails where the name is taken:
/// nobody ever sees half an entry, and two people at once both count.
struct ApprovalFolder {
  let path: String

  init(of scenario: String) { path = scenario + ".approval" }

  /// The record; nil where there is no folder.
  ///
  /// - Throws: ``Failure`` with 65 where the record is broken or of an earlier version of the program, 66 or 74 where it
  ///   cannot be read.
  func record() throws -> ApprovalRecord? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw unreadable(errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(
        .badData, [FindingLine.text(Finding(.error, "approval-old", ["record": path], place: place("")))])
    }
    // Somebody who approves at this moment may add two entries, of which a list of the folder shows only the second.
    var attempts = 5
    while true {
      switch ApprovalRecord.read(try files(), folder: path) {
      case .success(let record): return record
      case .failure(let finding):
        attempts -= 1
        if finding.code != "approval-chain" || attempts == 0 {
          throw Failure(.badData, [FindingLine.text(finding)])
        }
        usleep(20_000)
      }
    }
  }

  /// Adds entries in their order.
  ///
  /// - Throws: ``Failure`` with 73 or 74. An entry that stands there already, word for word, is no failure.
  func add(_ entries: [ApprovalRecord.Sealed]) throws {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw notWritten(path, errno) }
    for entry in entries { try add(entry) }
    synchronize()
  }

  private func add(_ entry: ApprovalRecord.Sealed) throws {
    let file = "\(path)/\(entry.fileName)"
    let draft = "\(path)/.\(entry.fileName).\(getpid())"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw notWritten(file, errno) }
    defer { unlink(draft) }
    let bytes = Array(entry.text.utf8)
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        let reason = errno
        close(descriptor)
        throw notWritten(file, reason)
      }
      offset += written
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw notWritten(file, errno) }
    if link(draft, file) == 0 { return }
    let reason = errno
    guard reason == EEXIST, (try? ScenarioFile.read(path: file)) == entry.text else {
      throw notWritten(file, reason)
    }
  }

  /// What was written is there after a power cut, too.
  private func synchronize() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  private func files() throws -> [ApprovalRecord.File] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch { throw unreadable(errno) }
    // Drafts of those who write at this moment, what a system hides, and what an editor leaves.
    return try names.filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") }.sorted().map { name in
      let file = "\(path)/\(name)"
      var status = stat()
      guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, name.hasSuffix(".yaml") else {
        throw Failure(.badData, [FindingLine.text(Finding(.error, "approval-stranger", place: place(name)))])
      }
      return .init(name: name, text: try Self.text(of: file))
    }
  }

  private static func text(of file: String) throws -> String {
    do { return try ScenarioFile.read(path: file) } catch { throw Failure(error) }
  }

  private func place(_ name: String) -> Place {
    Place(file: name.isEmpty ? path : "\(path)/\(name)", line: 1, column: 1)
  }

  private func unreadable(_ code: Int32) -> Failure {
    Failure.message(
      .inputOutput, "record-unreadable",
      ["record": FindingLine.visible(path), "reason": String(cString: strerror(code))])
  }

  private func notWritten(_ file: String, _ code: Int32) -> Failure {
    let status: ExitStatus = [ENOSPC, EIO, EDQUOT].contains(code) ? .inputOutput : .cannotCreate
    return Failure.message(
      status, "record-not-written",
      ["record": FindingLine.visible(file), "reason": String(cString: strerror(code))])
  }
}
