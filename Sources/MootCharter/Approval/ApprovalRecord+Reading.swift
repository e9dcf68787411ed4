package import MootDiagnostics

extension ApprovalRecord {
  /// A file of a record's folder.
  package struct File: Sendable, Hashable {
    package var name: String
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The record of a folder's files, or the first thing that is wrong with one of them.
  ///
  /// Nothing that the program did not write itself is accepted: an entry that was edited, cut, renamed or put together is
  /// none. Line breaks may be those of another system.
  package static func read(_ files: [File], folder: String) -> Result<ApprovalRecord, Finding> {
    var entries: [Sealed] = []
    func failure(_ fault: RecordFault, _ name: String) -> Result<ApprovalRecord, Finding> {
      .failure(
        Finding(
          .error, "approval-\(fault.kind.rawValue)", ["what": fault.what],
          place: Place(file: "\(folder)/\(name)", line: fault.line, column: 1)))
    }
    for file in files.sorted(by: { $0.name < $1.name }) {
      do throws(RecordFault) {
        var reader = RecordReader(file.text)
        let sealed = try reader.whole()
        guard sealed.fileName == file.name else { throw RecordFault(kind: .name, line: 1, what: sealed.fileName) }
        entries.append(sealed)
      } catch {
        return failure(error, file.name)
      }
    }
    let seals = Set(entries.map(\.seal))
    let texts = Set(
      entries.compactMap { if case .proposal(let proposal) = $0.entry { proposal.text } else { nil } })
    for sealed in entries {
      if let gone = sealed.after.first(where: { !seals.contains($0) }) {
        return failure(RecordFault(kind: .chain, line: 1, what: String(gone.prefix(16))), sealed.fileName)
      }
      if case .approval(let approval) = sealed.entry, !texts.contains(approval.text) {
        return failure(RecordFault(kind: .chain, line: 1, what: String(approval.text.prefix(16))), sealed.fileName)
      }
    }
    return .success(ApprovalRecord(entries))
  }

  /// One entry of a record, or the first thing that is wrong with its text.
  static func entry(_ text: String) throws(RecordFault) -> Sealed {
    var reader = RecordReader(text)
    return try reader.whole()
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
    /// An entry follows one that is not there.
    case chain
    /// The file has another name than its entry gives it.
    case name
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

  init(_ text: String) {
    // By scalars: a carriage return and a line feed are one character.
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private func fault(_ kind: RecordFault.Kind, _ what: String = "", line: Int? = nil) -> RecordFault {
    RecordFault(kind: kind, line: line ?? min(position + 1, max(1, lines.count)), what: what)
  }

  mutating func whole() throws(RecordFault) -> ApprovalRecord.Sealed {
    let heading = ApprovalRecord.heading
    while position < lines.count, lines[position].hasPrefix("#") { position += 1 }
    guard position < lines.count, lines[position].hasPrefix("folkmoot_approval: ") else { throw fault(.notation) }
    guard lines[position] == heading[1] else { throw fault(.version) }
    position += 1
    guard position < lines.count else { throw fault(.cut) }
    guard lines[position] == heading[2] else { throw fault(lines[position].isEmpty ? .cut : .notation) }
    position += 1
    let sealed = try entry()
    while position < lines.count {
      guard lines[position].isEmpty else { throw fault(.notation) }
      position += 1
    }
    return sealed
  }

  private mutating func entry() throws(RecordFault) -> ApprovalRecord.Sealed {
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
        let covered = lines[start..<position].map(String.init)
        guard let seal, seal == ApprovalRecord.seal(of: covered) else { throw fault(.edited, line: start + 1) }
        let sealed = try EntryReading(fields: fields, line: start + 1).sealed(seal, lines: covered)
        // Whoever makes a seal of their own could slip in fields that nobody reads.
        guard sealed.lines == covered else { throw fault(.notation, line: start + 1) }
        position += 1
        return sealed
      case .field(let name, let text):
        guard position > start else { throw fault(.notation) }
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
