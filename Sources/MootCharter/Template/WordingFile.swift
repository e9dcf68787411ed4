import MootDiagnostics
import MootLanguage
import MootTemplate

/// Sentences of a house: `name = sentence`, or the sentence below its name, indented by two spaces.
struct WordingFile {
  /// Those that differ from the catalogue's.
  private(set) var sentences: [String: HouseSentence] = [:]
  private(set) var findings: [Finding] = []

  private let catalogue: Catalogue
  private let file: String
  private var seen: Set<String> = []
  private var current: Entry?

  private struct Entry {
    var key: String
    /// Where the name stands.
    var place: Place
    var origin: TextTemplate.Origin
    var lines: [String]
  }

  init(_ text: String, file: String, catalogue: Catalogue) {
    self.catalogue = catalogue
    self.file = file
    var isSkipping = false
    for (offset, line) in HouseNotation.lines(of: text).enumerated() {
      let place = Place(file: file, line: offset + 1, column: 1)
      if line.hasPrefix("  ") || (line.isEmpty && current != nil) {
        if current == nil && !isSkipping { findings.append(Finding(.error, "template-wording", place: place)) }
        current?.lines.append(String(line.dropFirst(2)))
      } else if line.isEmpty || line.hasPrefix("#") {
        continue
      } else {
        close()
        begin(line, place)
        isSkipping = current == nil
      }
    }
    close()
  }

  private mutating func begin(_ line: String, _ place: Place) {
    guard let equals = line.firstIndex(of: "=") else {
      findings.append(Finding(.error, "template-wording", place: place))
      return
    }
    let key = line[..<equals].split(separator: " ").joined(separator: " ")
    guard key.hasPrefix("charter."), catalogue.has(key) else {
      let known = catalogue.entries.keys.filter { $0.hasPrefix("charter.") }.sorted()
      let nearest = Suggestion.nearest(to: key, among: known)
      findings.append(
        Finding(
          .error, nearest == nil ? "template-key" : "template-key.nearest", ["key": key, "nearest": nearest ?? ""],
          place: place))
      return
    }
    if !seen.insert(key).inserted { findings.append(Finding(.error, "template-twice", ["key": key], place: place)) }
    let value = line[line.index(after: equals)...].drop { $0 == " " }
    let column = line.distance(from: line.startIndex, to: value.startIndex) + 1
    current = Entry(
      key: key, place: place,
      origin: value.isEmpty
        ? .init(file: file, line: place.line + 1, firstColumn: 3, column: 3)
        : .init(file: file, line: place.line, firstColumn: column, column: 3),
      lines: value.isEmpty ? [] : [String(value)])
  }

  /// Headings: an empty one drops the clause or the article below it.
  private static func mayBeEmptied(_ key: String) -> Bool {
    key.hasPrefix("charter.clause.") || key.hasPrefix("charter.article.")
  }

  private mutating func close() {
    guard let entry = current else { return }
    current = nil
    var lines = entry.lines[...]
    while let last = lines.last, last.allSatisfy({ $0 == " " }) { lines = lines.dropLast() }
    let text = lines.joined(separator: "\n")
    let prose = catalogue.entries[entry.key] ?? ""
    if text == HouseNotation.template(of: prose) { return }
    if text.isEmpty, Self.mayBeEmptied(entry.key) {
      sentences[entry.key] = HouseSentence(template: nil, placeholders: [])
      return
    }
    if text.isEmpty {
      findings.append(Finding(.error, "template-empty", ["key": entry.key], place: entry.place))
      return
    }
    let placeholders = HouseNotation.placeholders(of: prose)
    do throws(Finding) {
      let template = try TextTemplate(text, at: entry.origin, names: HouseValues.names.union(placeholders))
      sentences[entry.key] = HouseSentence(template: template, placeholders: placeholders)
    } catch { findings.append(error) }
  }
}
