package import MootDiagnostics

extension ApprovalRecord {
  /// The record of a file's text, or the first thing that is wrong with it.
  ///
  /// Nothing that the program did not write itself is accepted: a record that was edited, cut or put together is no record.
  /// Line breaks may be those of another system.
  package static func read(_ text: String, file: String) -> Result<ApprovalRecord, Finding> {
    do throws(RecordFault) {
      var reader = RecordReader(text)
      return .success(try reader.whole())
    } catch {
      return .failure(
        Finding(
          .error, "approval-\(error.kind.rawValue)", ["what": error.what],
          place: Place(file: file, line: error.line, column: 1)))
    }
  }
}

/// Why a text is no approval record.
struct RecordFault: Error {
  enum Kind: String, CaseIterable {
    /// Not what the program writes.
    case notation
    /// A later version of the notation.
    case version
    /// The file ends before its end.
    case cut
    /// An entry does not match its seal.
    case edited
    /// An entry does not follow the one before it.
    case chain
    /// A field is missing, or holds what it cannot hold.
    case field
  }

  var kind: Kind
  /// Counted from 1.
  var line: Int
  var what = ""
}

/// Goes through the lines of a record once.
private struct RecordReader {
  private let lines: [Substring]
  private var position = 0
  private var record = ApprovalRecord()

  init(_ text: String) {
    // By scalars: a carriage return and a line feed are one character.
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private func fault(_ kind: RecordFault.Kind, _ what: String = "", line: Int? = nil) -> RecordFault {
    RecordFault(kind: kind, line: line ?? min(position + 1, max(1, lines.count)), what: what)
  }

  mutating func whole() throws(RecordFault) -> ApprovalRecord {
    let heading = ApprovalRecord.heading
    while position < lines.count, lines[position].hasPrefix("#") { position += 1 }
    guard position < lines.count, lines[position].hasPrefix("folkmoot_approval: ") else { throw fault(.notation) }
    guard lines[position] == heading[1] else { throw fault(.version) }
    position += 1
    guard position < lines.count else { throw fault(.cut) }
    guard lines[position] == heading[2] else { throw fault(.notation) }
    position += 1
    while position < lines.count, lines[position].hasPrefix("- ") { try entry() }
    guard position < lines.count else { throw fault(.cut) }
    let last = ApprovalRecord.lastLine(count: record.entries.count, seal: record.seals.last ?? "")
    guard lines[position] == last else {
      throw fault(lines[position].hasPrefix("end: ") && lines[position].hasSuffix("\"") ? .chain : .cut)
    }
    position += 1
    while position < lines.count {
      guard lines[position].isEmpty else { throw fault(.notation) }
      position += 1
    }
    return record
  }

  private mutating func entry() throws(RecordFault) {
    let start = position
    var fields: [RecordText.Field] = []
    while position < lines.count {
      guard let line = RecordText.Line(lines[position]) else {
        throw fault(position == lines.count - 1 || lines[position].isEmpty ? .cut : .notation)
      }
      switch line {
      case .first(let name, let text):
        guard position == start, let text else { throw fault(.notation) }
        fields.append(.init(name: name, value: .text(text), line: position + 1))
      case .field("seal", let seal):
        let sealed = lines[start..<position].map(String.init)
        guard let seal, seal == ApprovalRecord.seal(of: sealed) else { throw fault(.edited, line: start + 1) }
        let reading = EntryReading(fields: fields, line: start + 1)
        let entry = try reading.entry(after: record, lines: sealed)
        // Whoever makes a seal of their own could slip in fields that nobody reads.
        guard ApprovalRecord.sealedLines(entry, previous: record.seals.last ?? "") == sealed else {
          throw fault(.notation, line: start + 1)
        }
        record.take(entry, seal: seal)
        position += 1
        return
      case .field(let name, let text):
        fields.append(.init(name: name, value: text.map { .text($0) } ?? .named([]), line: position + 1))
      case .named(let name, let text):
        guard case .named(var named) = fields.last?.value else { throw fault(.notation) }
        named.append(.init(name: name, text: text))
        fields[fields.count - 1].value = .named(named)
      }
      position += 1
    }
    throw fault(.cut)
  }
}
