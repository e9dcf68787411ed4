import MootDiagnostics
import MootTemplate

/// Clauses that an organization adds: `[section.name] Heading`, and below it the text.
struct ClausesFile {
  private(set) var clauses: [HouseClause] = []
  private(set) var findings: [Finding] = []

  private let file: String
  private var seen: Set<String> = []
  private var current: Entry?

  private struct Entry {
    var article: ArticleID
    var name: String
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
    guard parts.count == 2, !heading.isEmpty, !parts[1].isEmpty, parts[1].utf8.allSatisfy(Self.isNameByte) else {
      findings.append(Finding(.error, "template-clause", place: place))
      return
    }
    guard let article = ArticleID(rawValue: parts[0]) else {
      let ids = ArticleID.allCases.map(\.rawValue)
      let nearest = Suggestion.nearest(to: parts[0], among: ids)
      findings.append(
        Finding(
          .error, "template-article", ["article": parts[0], "known": nearest ?? ids.joined(separator: ", ")],
          place: Place(file: file, line: place.line, column: 2)))
      return
    }
    let id = parts.joined(separator: ".")
    if !seen.insert(id).inserted { findings.append(Finding(.error, "template-twice", ["key": id], place: place)) }
    current = Entry(
      article: article, name: parts[1], heading: String(heading),
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
    if body.isEmpty {
      findings.append(
        Finding(.error, "template-empty", ["key": "\(entry.article.rawValue).\(entry.name)"], place: entry.place))
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
