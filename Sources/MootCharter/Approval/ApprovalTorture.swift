import MootScenario

/// Reads any bytes as an entry of an approval record and looks whether what must always hold does hold.
///
/// The fuzzer calls this with what it makes up, the tests with what it once found.
package enum ApprovalTorture {
  /// What does not hold; nil when all is well. A crash is the other kind of answer.
  package static func complaint(about bytes: [UInt8]) -> String? {
    guard bytes.count <= 1 << 15 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    // Few changes leave a seal right: with new ones, the fields below them are read, too.
    return complaint(about: text) ?? complaint(about: resealed(text))
  }

  private static func complaint(about text: String) -> String? {
    guard let sealed = try? ApprovalRecord.entry(text) else { return nil }
    guard let again = try? ApprovalRecord.entry(sealed.text) else {
      return "what was read and is written cannot be read"
    }
    if again != sealed { return "what was read and is written is another entry" }
    if lines(of: sealed.text) != lines(of: text) { return "an entry that the program would not write" }
    return complaintAboutCuts(of: sealed) ?? complaintAboutRecord(with: sealed)
  }

  /// An entry without its end, or without one of its lines, is none; the text itself chooses the line.
  private static func complaintAboutCuts(of sealed: ApprovalRecord.Sealed) -> String? {
    let lines = sealed.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The remark in front and the empty line at the end are no part of it.
    let within = lines.indices.dropFirst().dropLast()
    for index in [within.lowerBound + sealed.text.utf8.count % within.count, within.upperBound - 1] {
      var edited = lines
      edited.remove(at: index)
      for candidate in [edited, Array(lines[..<index])]
      where (try? ApprovalRecord.entry(candidate.joined(separator: "\n"))) != nil {
        return "nobody noticed that line \(index + 1) is missing"
      }
    }
    return nil
  }

  /// What a folder with this one entry, with and without an approval of it, comes to.
  private static func complaintAboutRecord(with sealed: ApprovalRecord.Sealed) -> String? {
    let file = ApprovalRecord.File(name: sealed.fileName, text: sealed.text)
    guard case .success(var record) = ApprovalRecord.read([file], folder: "f") else { return nil }
    if !sealed.after.isEmpty { return "an entry that nobody missed is missing" }
    guard let proposal = record.proposals.first else { return "a record without a text" }
    for approver in proposal.approvers {
      record.append(
        .approval(
          .init(version: 1, date: proposal.date, name: approver.name ?? "x", role: approver.role, text: proposal.text)))
      if record.isApproved(proposal), record.approvalDate(of: proposal) == nil { return "approved on no day" }
      if record.isApproved(proposal) != record.missing(of: proposal).isEmpty {
        return "approved with approvers missing"
      }
    }
    let files = record.entries.map { ApprovalRecord.File(name: $0.fileName, text: $0.text) }
    guard case .success(let again) = ApprovalRecord.read(files, folder: "f") else { return "a record that is not read" }
    return again == record ? nil : "what was read and is written is another record"
  }

  /// The lines of an entry without remarks in front and empty lines at the end, whatever system broke them.
  private static func lines(of text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == "\r" ? line.dropLast() : line))
    }
    while lines.last == "" { lines.removeLast() }
    return Array(lines.drop { $0.hasPrefix("#") })
  }

  /// The text with its seal set right.
  private static func resealed(_ text: String) -> String {
    var result: [String] = []
    var start = 0
    for line in lines(of: text) {
      if line.hasPrefix("- ") { start = result.count }
      result.append(
        line.hasPrefix("  seal:")
          ? "  seal: \(RecordText.quoted(ApprovalRecord.seal(of: Array(result[start...]))))" : line)
    }
    return result.joined(separator: "\n") + "\n"
  }
}
