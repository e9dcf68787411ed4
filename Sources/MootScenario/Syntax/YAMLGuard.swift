import MootDiagnostics

/// Looks through a text before the YAML parser does, and refuses what a scenario has no use for.
///
/// Aliases and anchors can blow a small file up to any size, tags can name any type, deep nesting exhausts the stack, tabs
/// and several documents are mistakes for which the parser's own words help little. The scan follows the parser's rules
/// about quotes, comments, block scalars and plain text, so that a `*` inside a sentence is no alias.
struct YAMLGuard {
  static let depthLimit = 24
  /// Far above what a person writes; each value costs the parser time and memory.
  static let valueLimit = 10_000
  private static let findingLimit = 20

  private let source: SourceText
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var indents: [Int] = []
  private var flowDepth = 0
  private var sawContent = false
  private var values = 0
  private(set) var findings: [Finding] = []

  init(_ source: SourceText) {
    self.source = source
    scalars = source.scalars
  }

  /// What was found; when it is not empty the text must not reach the parser.
  static func findings(in source: SourceText) -> [Finding] {
    if let bad = source.scalars.firstIndex(where: { !$0.isAllowedInYAML }) {
      let code = source.scalars[bad] == "\0" ? "binary" : "control-character"
      let arguments = ["name": codePoint(source.scalars[bad]), "file": source.file]
      return [Finding(.error, code, arguments, place: source.place(of: bad))]
    }
    var scan = YAMLGuard(source)
    scan.run()
    return scan.findings
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func report(_ code: String, _ arguments: [String: String] = [:], at offset: Int) {
    findings.append(Finding(.error, code, arguments, place: source.place(of: offset)))
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// Whether `offset` is the end of the text, or holds a blank or a line break.
  private func isGap(_ offset: Int) -> Bool {
    guard let scalar = scalar(offset) else { return true }
    return scalar.isBlank || scalar.isLineBreak
  }

  private mutating func run() {
    var atLineStart = true
    while position < scalars.count, findings.count < Self.findingLimit {
      if atLineStart {
        atLineStart = false
        guard startLine() else { continue }
      }
      let current = scalars[position]
      if current.isLineBreak {
        position = source.startOfNextLine(after: position)
        atLineStart = true
      } else if current.isBlank {
        position += 1
      } else if current == "#", position == 0 || isGap(position - 1) {
        position = source.endOfLine(at: position)
      } else {
        let line = source.lineIndex(of: position)
        values += 1
        guard values <= 3 * Self.valueLimit else {
          report("yaml-size", ["limit": "\(Self.valueLimit)"], at: position)
          return
        }
        token(current)
        sawContent = true
        // A token may run over several lines and end at the start of one.
        if position < scalars.count, source.lineIndex(of: position) != line,
          source.lineStarts[source.lineIndex(of: position)] == position
        {
          atLineStart = true
        }
        if indents.count + flowDepth > Self.depthLimit {
          report("yaml-depth", ["limit": "\(Self.depthLimit)"], at: min(position, scalars.count))
          return
        }
      }
    }
  }

  /// Looks at the blanks and markers with which a line starts; false when they end the scan of that line.
  private mutating func startLine() -> Bool {
    let content = source.content(ofLine: source.lineIndex(of: position))
    let start = content.lowerBound
    var first = start
    while first < content.upperBound, scalars[first].isBlank { first += 1 }
    if flowDepth == 0, first < content.upperBound, scalars[first] != "#" {
      if let tab = scalars[start..<first].firstIndex(of: "\t") { report("yaml-tab", at: tab) }
      let marker = source[start..<min(start + 3, content.upperBound)]
      if marker == "---" || marker == "...", isGap(start + 3) {
        if sawContent, marker == "---" { report("yaml-documents", at: start) }
        indents = []
        position = start + 3
        sawContent = true
        return false
      }
      if scalars[start] == "%", !sawContent {
        report("yaml-directive", at: start)
        position = content.upperBound
        return false
      }
      while let last = indents.last, last > first - start { indents.removeLast() }
    }
    position = first
    return position < scalars.count
  }

  private mutating func roll(to column: Int) {
    if column > indents.last ?? -1 { indents.append(column) }
  }

  private mutating func token(_ current: Unicode.Scalar) {
    switch current {
    case "\"", "'":
      let start = position
      position = YAMLSpan.endOfQuoted(at: position, in: scalars)
      rollIfKey(startingAt: start)
    case "&", "*":
      report("yaml-alias", ["mark": String(current)], at: position)
      skipWord()
    case "!":
      report("yaml-tag", at: position)
      skipWord()
    case "[", "{":
      flowDepth += 1
      position += 1
    case "]", "}":
      flowDepth = max(0, flowDepth - 1)
      position += 1
    case "," where flowDepth > 0:
      position += 1
    case "|" where flowDepth == 0, ">" where flowDepth == 0:
      position = YAMLSpan.endOfBlockScalar(at: position, parentColumn: indents.last ?? -1, in: source)
    case "-" where isGap(position + 1), "?" where isGap(position + 1):
      if flowDepth == 0 { roll(to: source.column(of: position)) }
      position += 1
    case ":" where isGap(position + 1) || flowDepth > 0:
      position += 1
    default:
      plain()
    }
  }

  private mutating func skipWord() {
    while !isGap(position) { position += 1 }
  }

  private mutating func rollIfKey(startingAt start: Int) {
    var next = position
    while let scalar = scalar(next), scalar.isBlank { next += 1 }
    if flowDepth == 0, scalar(next) == ":", isGap(next + 1) { roll(to: source.column(of: start)) }
  }

  private mutating func plain() {
    let start = position
    position += 1
    while let current = scalar(position) {
      if current == ":", isGap(position + 1) {
        if flowDepth == 0 { roll(to: source.column(of: start)) }
        return
      }
      if flowDepth > 0, [",", "[", "]", "{", "}"].contains(current) { return }
      if current == "#", scalars[position - 1].isBlank { return }
      if current.isLineBreak {
        // The text goes on where the next line that is not blank is indented more deeply than its key.
        var next = position
        while let scalar = scalar(next), scalar.isBlank || scalar.isLineBreak { next += 1 }
        guard let first = scalar(next), first != "#" else { return }
        if flowDepth == 0, source.column(of: next) <= indents.last ?? -1 { return }
        if flowDepth == 0, source.column(of: next) == 0, isMarker(at: next) { return }
        if flowDepth > 0, [",", "[", "]", "{", "}"].contains(first) { return }
        position = next
      } else {
        position += 1
      }
    }
  }

  private func isMarker(at offset: Int) -> Bool {
    let word = source[offset..<min(offset + 3, scalars.count)]
    return (word == "---" || word == "...") && isGap(offset + 3)
  }
}
