/// Reads the plain text of a ``Catalogue``.
///
/// Works on bytes and makes one string a key and one a value: every start of the program reads the whole catalogue.
struct CatalogueReader {
  private var entries: [(key: String, text: String)] = []
  private var key: String?
  /// The lines of the entry that is being read, parted by line breaks.
  private var value: [UInt8] = []
  private var lines = 0
  /// Blank lines after the last line of the value. They part paragraphs, and count for nothing at its end.
  private var blankLines = 0

  /// The keys and sentences, in the order of the text.
  static func entries(in text: String) -> [(key: String, text: String)] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = CatalogueReader()
      var rest = bytes[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        reader.read(rest[..<end])
        rest = rest[(end + 1)...]
      }
      reader.read(rest)
      reader.endEntry()
      return reader.entries
    }
  }

  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let (space, hash, equalsSign) = (UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "="))
    if line.isEmpty {
      blankLines += 1
    } else if line.count > 1, line[line.startIndex] == space, line[line.startIndex + 1] == space {
      precondition(key != nil, "a catalogue starts with a key")
      append(line.dropFirst(2))
    } else if line[line.startIndex] != hash {
      guard let equals = line.firstIndex(of: equalsSign) else {
        preconditionFailure("a catalogue line has no equals sign: \(String(decoding: line, as: UTF8.self))")
      }
      endEntry()
      key = String(decoding: Self.trimmed(line[..<equals]), as: UTF8.self)
      append(Self.trimmed(line[(equals + 1)...]))
    }
  }

  private mutating func append(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    if line.isEmpty {
      // The value starts on the next line, or a blank line is indented.
      blankLines += lines > 0 ? 1 : 0
      return
    }
    for _ in 0..<blankLines { addLine() }
    blankLines = 0
    addLine()
    value.append(contentsOf: line)
  }

  private mutating func addLine() {
    if lines > 0 { value.append(UInt8(ascii: "\n")) }
    lines += 1
  }

  private mutating func endEntry() {
    if let key { entries.append((key, String(decoding: value, as: UTF8.self))) }
    value.removeAll(keepingCapacity: true)
    (lines, blankLines) = (0, 0)
  }

  private static func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var text = text
    while text.first == UInt8(ascii: " ") { text = text.dropFirst() }
    while text.last == UInt8(ascii: " ") { text = text.dropLast() }
    return text
  }
}
