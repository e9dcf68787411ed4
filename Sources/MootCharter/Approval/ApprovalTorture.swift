/// Reads any bytes as an approval record and looks whether what must always hold does hold.
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
    guard case .success(let record) = ApprovalRecord.read(text, file: "f") else { return nil }
    guard case .success(let again) = ApprovalRecord.read(record.text, file: "f") else {
      return "what was read and is written cannot be read"
    }
    if again != record { return "what was read and is written is another record" }
    if lines(of: record.text) != lines(of: text) { return "a record that the program would not write" }
    for proposal in record.proposals {
      if record.isApproved(proposal), record.approvalDate(of: proposal) == nil { return "approved on no day" }
      if record.isApproved(proposal) != (record.missing(of: proposal).isEmpty && !proposal.approvers.isEmpty) {
        return "approved with approvers missing"
      }
    }
    return complaintAboutCuts(of: record)
  }

  /// A record without its end, or without one of its lines, is none; the text itself chooses the line.
  private static func complaintAboutCuts(of record: ApprovalRecord) -> String? {
    let lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The remark in front and the empty line at the end are no part of it.
    let within = lines.indices.dropFirst().dropLast()
    for index in [within.lowerBound + record.text.utf8.count % within.count, within.upperBound - 1] {
      var edited = lines
      edited.remove(at: index)
      for candidate in [edited, Array(lines[..<index])] {
        if case .success = ApprovalRecord.read(candidate.joined(separator: "\n"), file: "f") {
          return "nobody noticed that line \(index + 1) is missing"
        }
      }
    }
    return nil
  }

  /// The lines of a record without remarks in front and empty lines at the end, whatever system broke them.
  private static func lines(of text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == "\r" ? line.dropLast() : line))
    }
    while lines.last == "" { lines.removeLast() }
    return Array(lines.drop { $0.hasPrefix("#") })
  }

  /// The text with every link and seal set right.
  private static func resealed(_ text: String) -> String {
    var result: [String] = []
    var start = 0
    var previous = ""
    var count = 0
    for line in lines(of: text) {
      if line.hasPrefix("- ") { start = result.count }
      if line.hasPrefix("  previous:") {
        result.append("  previous: \(RecordText.quoted(previous))")
      } else if line.hasPrefix("  seal:") {
        previous = ApprovalRecord.seal(of: Array(result[start...]))
        count += 1
        result.append("  seal: \(RecordText.quoted(previous))")
      } else if line.hasPrefix("end:") {
        result.append(ApprovalRecord.lastLine(count: count, seal: previous))
      } else {
        result.append(line)
      }
    }
    return result.joined(separator: "\n") + "\n"
  }
}
