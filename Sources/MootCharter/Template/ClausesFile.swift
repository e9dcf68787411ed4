import MootDiagnostics
import MootTemplate

/// Clauses that an organization adds: `[section.name] Heading`, and below it the text. `[section] Heading`, with a name that
/// no article has, begins an article of its own.
struct ClausesFile {
  private(set) var clauses: [HouseClause] = []
  private(set) var findings: [Finding] = []

  private let file: String
  private var seen: Set<String> = []
  /// Articles of the organization's own.
  private var own: [String] = []
  private var current: Entry?

  private struct Entry {
    var article: String
    /// Nil for a whole article.
    var name: String?
    var heading: String
    var headingColumn: Int
    var place: Place
    var body: [String] = []
  }

  init(_ text: String, file: String) {
    self.file = file
    var isSkipping = false
    for (offset, line) in HouseNotation.lines(of: text).enumerated() {
      let place = Place(file: file, line: offset + 1, column: 1)
      if line.hasPrefix("[") {
        close()
        begin(line, place)
        isSkipping = current == nil
      } else if current != nil {
        // Empty lines in front of the text count, so that findings keep their lines.
        current?.body.append(line)
      } else if !line.isEmpty, !line.hasPrefix("#"), !isSkipping {
        findings.append(Finding(.error, "template-clause", place: place))
      }
    }
    close()
  }

  private mutating func begin(_ line: String, _ place: Place) {
    guard let end = line.firstIndex(of: "]") else {
      findings.append(Finding(.error, "template-clause", place: place))
      return
    }
    let parts = line[..<end].dropFirst().split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let heading = line[line.index(after: end)...].drop { $0 == " " }
    guard (1...2).contains(parts.count), !heading.isEmpty,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isNameByte) })
    else {
      findings.append(Finding(.error, "template-clause", place: place))
      return
    }
    let known = ArticleID.allCases.map(\.rawValue) + own
    let isWhole = parts.count == 1
    guard known.contains(parts[0]) != isWhole else {
      let nearest = Suggestion.nearest(to: parts[0], among: known)
      findings.append(
        Finding(
          .error, isWhole ? "template-twice" : "template-article",
          ["key": parts[0], "article": parts[0], "known": nearest ?? known.joined(separator: ", ")],
          place: Place(file: file, line: place.line, column: 2)))
      return
    }
    if isWhole { own.append(parts[0]) }
    let id = parts.joined(separator: ".")
    if !seen.insert(id).inserted { findings.append(Finding(.error, "template-twice", ["key": id], place: place)) }
    current = Entry(
      article: parts[0], name: isWhole ? nil : parts[1], heading: String(heading),
      headingColumn: line.distance(from: line.startIndex, to: heading.startIndex) + 1, place: place)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  private mutating func close() {
    guard let entry = current else { return }
    current = nil
    var body = entry.body[...]
    while let last = body.last, last.allSatisfy({ $0 == " " }) { body = body.dropLast() }
    // An article may have nothing in front of its clauses.
    if body.isEmpty, let name = entry.name {
      findings.append(Finding(.error, "template-empty", ["key": "\(entry.article).\(name)"], place: entry.place))
      return
    }
    do throws(Finding) {
      let heading = try TextTemplate(
        entry.heading, at: .init(file: file, line: entry.place.line, firstColumn: entry.headingColumn),
        names: HouseValues.names)
      let text = try TextTemplate(
        body.joined(separator: "\n"), at: .init(file: file, line: entry.place.line + 1), names: HouseValues.names)
      clauses.append(HouseClause(article: entry.article, name: entry.name, heading: heading, body: text))
    } catch { findings.append(error) }
  }
}
