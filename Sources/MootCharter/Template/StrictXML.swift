/// Reads the part of XML 1.0 that pictures need: elements, attributes, text, remarks and the declaration in front.
///
/// A document type, an entity of one's own, an instruction and a broken tag end the reading: nothing is guessed.
/// Source: Extensible Markup Language (XML) 1.0, fifth edition.
struct StrictXML {
  struct Attribute {
    var name: String
    /// With its references resolved.
    var value: String
    var offset: Int
  }

  struct Element {
    var name: String
    var attributes: [Attribute]
    var offset: Int
    var isRoot: Bool
  }

  /// What ends the reading, and where.
  struct Fault: Error {
    var what: String
    var offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  /// Line and column, counted from 1, of an offset in scalars.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let before = scalars[..<min(offset, scalars.count)]
    let line = before.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return (line, offset - start + 1)
  }

  /// Goes through the whole text.
  ///
  /// - Parameters:
  ///   - element: Called for every start of an element.
  ///   - text: Called with the name of the element around, the text, and where it begins.
  mutating func read(
    element: (Element) -> Void, text: (String, String, Int) -> Void
  ) throws(Fault) {
    var open: [String] = []
    var hasRoot = false
    skipSpace()
    // An instruction such as `<?xml-stylesheet` begins like the declaration.
    if ["<?xml ", "<?xml\t", "<?xml\n", "<?xml\r"].contains(where: matches), take("<?xml") { try declaration() }
    while position < scalars.count {
      let start = position
      if take("<!--") {
        try skip(past: "-->", from: start)
      } else if take("<![CDATA[") {
        let from = position
        try skip(past: "]]>", from: start)
        guard let around = open.last else { throw Fault(what: "<![CDATA[", offset: start) }
        text(around, string(from..<(position - 3)), from)
      } else if take("</") {
        let name = try self.name(orFault: "</")
        skipSpace()
        guard take(">"), open.popLast() == name else { throw Fault(what: "</\(name)", offset: start) }
      } else if matches("<!") || matches("<?") {
        let word = string(start..<min(scalars.count, start + 9)).prefix { !$0.isWhitespace && $0 != ">" }
        throw Fault(what: String(word), offset: start)
      } else if take("<") {
        if open.isEmpty && hasRoot { throw Fault(what: "<", offset: start) }
        let found = try tag(from: start, isRoot: !hasRoot)
        hasRoot = true
        element(found.element)
        if !found.isClosed { open.append(found.element.name) }
        if open.count > 200 { throw Fault(what: "<", offset: start) }
      } else {
        let from = position
        while position < scalars.count, scalars[position] != "<" { position += 1 }
        let value = try resolved(from..<position)
        if let around = open.last {
          text(around, value, from)
        } else if !value.unicodeScalars.allSatisfy(Self.isSpace) {
          throw Fault(what: String(value.prefix(20)), offset: from)
        }
      }
    }
    if let around = open.last { throw Fault(what: "</\(around)>", offset: position) }
    if !hasRoot { throw Fault(what: "<svg", offset: 0) }
  }

  private mutating func tag(from start: Int, isRoot: Bool) throws(Fault) -> (element: Element, isClosed: Bool) {
    var element = Element(name: try name(orFault: "<"), attributes: [], offset: start, isRoot: isRoot)
    while true {
      let hasSpace = skipSpace()
      if take("/>") { return (element, true) }
      if take(">") { return (element, false) }
      guard hasSpace, position < scalars.count else { throw Fault(what: "<\(element.name)", offset: position) }
      let offset = position
      let name = try name(orFault: "<\(element.name)")
      skipSpace()
      guard take("=") else { throw Fault(what: name, offset: offset) }
      skipSpace()
      guard position < scalars.count, scalars[position] == "\"" || scalars[position] == "'" else {
        throw Fault(what: name, offset: offset)
      }
      let quote = scalars[position]
      position += 1
      let from = position
      while position < scalars.count, scalars[position] != quote, scalars[position] != "<" { position += 1 }
      guard position < scalars.count, scalars[position] == quote else { throw Fault(what: name, offset: offset) }
      let value = try resolved(from..<position)
      position += 1
      guard !element.attributes.contains(where: { $0.name == name }) else { throw Fault(what: name, offset: offset) }
      element.attributes.append(Attribute(name: name, value: value, offset: offset))
    }
  }

  /// The declaration in front may name a version and UTF-8, in which the text was read.
  private mutating func declaration() throws(Fault) {
    let start = position - 5
    try skip(past: "?>", from: start)
    let inside = string((start + 5)..<(position - 2)).lowercased().replacing("'", with: "\"")
    guard let encoding = inside.firstRange(of: "encoding") else { return }
    let value = inside[encoding.upperBound...].filter { !$0.isWhitespace }
    guard value.hasPrefix("=\"utf-8\"") || value.hasPrefix("=\"us-ascii\"") else {
      throw Fault(what: "encoding", offset: start)
    }
  }

  /// Text with its references resolved: the five that XML has, and numbers of characters.
  private func resolved(_ range: Range<Int>) throws(Fault) -> String {
    var result = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      guard scalars[index] == "&" else {
        result.append(scalars[index])
        index += 1
        continue
      }
      guard let end = scalars[index..<range.upperBound].firstIndex(of: ";"), end - index <= 10 else {
        throw Fault(what: "&", offset: index)
      }
      let name = string((index + 1)..<end)
      guard let scalar = Self.reference(name) else { throw Fault(what: "&\(name);", offset: index) }
      result.append(scalar)
      index = end + 1
    }
    return String(result)
  }

  private static func reference(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let isHexadecimal = digits.hasPrefix("x")
      let body = isHexadecimal ? digits.dropFirst() : digits
      guard !body.isEmpty, body.allSatisfy({ $0.isASCII && (isHexadecimal ? $0.isHexDigit : $0.isNumber) }),
        let value = UInt32(body, radix: isHexadecimal ? 16 : 10), value > 0
      else { return nil }
      return Unicode.Scalar(value)
    }
  }

  // MARK: Scanning

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func matches(_ word: String) -> Bool {
    let word = Array(word.unicodeScalars)
    return position + word.count <= scalars.count && scalars[position..<(position + word.count)].elementsEqual(word)
  }

  private mutating func take(_ word: String) -> Bool {
    guard matches(word) else { return false }
    position += word.unicodeScalars.count
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while position < scalars.count, Self.isSpace(scalars[position]) { position += 1 }
    return position > start
  }

  private mutating func skip(past word: String, from start: Int) throws(Fault) {
    while position < scalars.count {
      if take(word) { return }
      position += 1
    }
    throw Fault(what: string(start..<min(scalars.count, start + 4)), offset: start)
  }

  private mutating func name(orFault what: String) throws(Fault) -> String {
    let start = position
    while position < scalars.count {
      let scalar = scalars[position]
      let isFirst = scalar.properties.isAlphabetic || scalar == "_" || scalar == ":"
      let isLater = isFirst || scalar == "-" || scalar == "." || (scalar.value >= 0x30 && scalar.value <= 0x39)
      guard position == start ? isFirst : isLater else { break }
      position += 1
    }
    guard position > start else { throw Fault(what: what, offset: start) }
    return string(start..<position)
  }
}
