import MootDiagnostics
import Yams

/// Reads YAML into nodes that know their stretch of text.
enum YAMLTree {
  /// Each key that stands twice costs one more pass.
  private static let duplicateLimit = 20

  /// The root of the text, or what is wrong with it.
  ///
  /// Edge cases: a text without content gives neither a root nor a finding.
  static func parse(_ source: SourceText) -> (root: YAMLNode?, findings: [Finding]) {
    let refused = YAMLGuard.findings(in: source)
    guard refused.isEmpty else { return (nil, refused) }
    var scalars = source.scalars
    var renamed: [Int: String] = [:]
    // Characters that stand in no file that anybody writes, and not in this one.
    var stands = (0xF0000...0xFFFFD).lazy.compactMap(Unicode.Scalar.init).filter { !source.scalars.contains($0) }
      .makeIterator()
    while true {
      do {
        let parser = try Yams.Parser(yaml: String(scalars: scalars[...]), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { return (nil, []) }
        var builder = NodeBuilder(source: source, renamed: renamed)
        let node = builder.node(from: root)
        return builder.findings.isEmpty ? (node, []) : (nil, builder.findings)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        // The parser stops at a key that stands twice and gives the place of the first. Renaming that one, in as many
        // characters, lets the reading go on and keeps every place.
        let start = source.offset(line: context.mark.line, column: context.mark.column)
        let end = keyEnd(named: names.first ?? "", at: start, in: scalars)
        guard renamed.count < duplicateLimit, end > start,
          source.lineIndex(of: start) == source.lineIndex(of: end - 1),
          renamed[start] == nil, let stand = stands.next()
        else {
          let name = names.first ?? ""
          return (nil, [Finding(.error, "duplicate-key", ["key": name], place: source.place(of: start))])
        }
        renamed[start] = names.first ?? ""
        for offset in start..<end { scalars[offset] = stand }
      } catch {
        return (nil, [syntaxFinding(error, in: source)])
      }
    }
  }

  private static func keyEnd(named name: String, at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard start < scalars.count else { return start }
    return scalars[start] == "\"" || scalars[start] == "'"
      ? YAMLSpan.endOfQuoted(at: start, in: scalars) : YAMLSpan.endOfPlain(name, at: start, in: scalars)
  }

  /// The parser's own words are for people who write parsers; ours say what to look for.
  private static func syntaxFinding(_ error: any Error, in source: SourceText) -> Finding {
    var place = Place(file: source.file, line: 1, column: 1)
    var problem = ""
    switch error {
    case YamlError.scanner(_, let text, let mark, _), YamlError.parser(_, let text, let mark, _),
      YamlError.composer(_, let text, let mark, _):
      place = Place(file: source.file, line: mark.line, column: mark.column)
      problem = text
    default: break
    }
    let code =
      switch problem {
      case "mapping values are not allowed in this context": "yaml-colon"
      case "could not find expected ':'": "yaml-colon-missing"
      case "did not find expected key", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context":
        "yaml-indentation"
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        "yaml-tab"
      case "found unexpected end of stream": "yaml-quote"
      case "found character that cannot start any token": "yaml-character"
      case "did not find expected ',' or '}'", "did not find expected ',' or ']'": "yaml-bracket"
      case "but found another document": "yaml-documents"
      default: "yaml-syntax"
      }
    return Finding(.error, code, place: place)
  }
}

/// Turns the parser's nodes into ours.
private struct NodeBuilder {
  let source: SourceText
  /// Keys that were renamed for the parser, by the offset at which they start.
  let renamed: [Int: String]
  var count = 0
  var findings: [Finding] = []

  private func offset(of node: Yams.Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return source.offset(line: mark.line, column: mark.column)
  }

  mutating func node(from node: Yams.Node) -> YAMLNode {
    let start = offset(of: node)
    count += 1
    guard count <= YAMLGuard.valueLimit else {
      if findings.isEmpty {
        let limit = "\(YAMLGuard.valueLimit)"
        findings.append(Finding(.error, "yaml-size", ["limit": limit], place: source.place(of: start)))
      }
      return YAMLNode(content: .scalar("", quoted: false), start: start, end: start, isFlow: false)
    }
    let first = start < source.scalars.count ? source.scalars[start] : "\n"
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(text(of: scalar, at: start), quoted: scalar.style != .plain && scalar.style != .any),
        start: start,
        end: end(of: scalar, at: start), isFlow: false)
    case .mapping(let mapping):
      let isFlow = first == "{"
      var entries: [YAMLEntry] = []
      var seen: Set<String> = []
      for (key, value) in mapping {
        let keyNode = self.node(from: key)
        let valueNode = self.node(from: value)
        guard let name = renamed[keyNode.start] ?? keyNode.text else {
          findings.append(Finding(.error, "yaml-key", place: source.place(of: keyNode.start)))
          continue
        }
        let isDuplicate = !seen.insert(name).inserted
        entries.append(
          YAMLEntry(
            key: name, keyStart: keyNode.start, keyEnd: keyNode.end, value: valueNode, isDuplicate: isDuplicate))
      }
      let end = isFlow ? YAMLSpan.endOfFlow(at: start, in: source.scalars) : entries.last?.value.end ?? start
      return YAMLNode(content: .mapping(entries), start: start, end: end, isFlow: isFlow)
    case .sequence(let sequence):
      let isFlow = first == "["
      let items = sequence.map { self.node(from: $0) }
      let end = isFlow ? YAMLSpan.endOfFlow(at: start, in: source.scalars) : items.last?.end ?? start
      return YAMLNode(content: .sequence(items), start: start, end: end, isFlow: isFlow)
    case .alias:
      findings.append(Finding(.error, "yaml-alias", ["mark": "*"], place: source.place(of: start)))
      return YAMLNode(content: .scalar("", quoted: false), start: start, end: start, isFlow: false)
    }
  }

  /// The parser drops a byte order mark at the start of a value; here it is put back.
  private func text(of scalar: Yams.Node.Scalar, at start: Int) -> String {
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let first = isQuoted ? start + 1 : start
    guard first < source.scalars.count else { return scalar.string }
    let escape = source[first..<min(first + 6, source.scalars.count)].uppercased()
    let isMarked =
      source.scalars[first] == "\u{FEFF}" || scalar.style == .doubleQuoted && escape == "\\UFEFF"
    return isMarked ? "\u{FEFF}" + scalar.string : scalar.string
  }

  private func end(of scalar: Yams.Node.Scalar, at start: Int) -> Int {
    guard start < source.scalars.count else { return start }
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: return YAMLSpan.endOfQuoted(at: start, in: source.scalars)
    case .literal, .folded:
      let end = YAMLSpan.endOfBlockScalar(at: start, parentColumn: parentColumn(of: start), in: source)
      // The break before the next line belongs to that line.
      var last = end
      while last > start, source.scalars[last - 1].isLineBreak || source.scalars[last - 1].isBlank { last -= 1 }
      return last
    default: return YAMLSpan.endOfPlain(scalar.string, at: start, in: source.scalars)
    }
  }

  /// The column of the key or dash to which the block scalar at `start` belongs, -1 at the top.
  private func parentColumn(of start: Int) -> Int {
    let line = source.content(ofLine: source.lineIndex(of: start))
    var column = line.lowerBound
    // Dashes and question marks at the start of the line hold the key, if there is one.
    var last = -1
    while column < start {
      let scalar = source.scalars[column]
      if scalar.isBlank {
        column += 1
      } else if scalar == "-" || scalar == "?", source.scalars[column + 1].isBlank {
        last = column - line.lowerBound
        column += 1
      } else {
        return column - line.lowerBound
      }
    }
    return last
  }
}
