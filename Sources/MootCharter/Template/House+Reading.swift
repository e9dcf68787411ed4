package import MootDiagnostics
import MootDigest
package import MootLanguage
import MootTemplate

extension House {
  /// The files of a house style that hold text.
  package enum File: String, CaseIterable, Sendable {
    case wording = "wording.txt"
    case clauses = "clauses.txt"
    /// The articles in the order of the house, one a line.
    case sections = "sections.txt"
    case pageHeader = "page-header.txt"
    case sheet = "style.css"
    /// What the logo shows, in words.
    case logoText = "logo.txt"
    /// For people; the program does not read it.
    case explanation = "README.txt"
  }

  /// Everything that is wrong with a house style.
  package struct Unusable: Error, Sendable {
    package let findings: [Finding]

    package init(_ findings: [Finding]) {
      self.findings = findings
    }
  }

  /// Reads the files of a house style.
  ///
  /// - Parameters:
  ///   - files: The texts of those that are there.
  ///   - folder: Stands before the files' names in findings.
  ///   - catalogue: The sentences that wording may replace.
  /// - Throws: ``Unusable``, with all findings at once.
  package init(_ files: [File: String], folder: String, catalogue: Catalogue) throws(Unusable) {
    self.init()
    var findings: [Finding] = []
    if let text = files[.wording] {
      let reading = WordingFile(text, file: "\(folder)/\(File.wording.rawValue)", catalogue: catalogue)
      findings += reading.findings
      wording = reading.sentences
    }
    if let text = files[.clauses] {
      let reading = ClausesFile(text, file: "\(folder)/\(File.clauses.rawValue)")
      findings += reading.findings
      clauses = reading.clauses
    }
    if let text = files[.sections] {
      let known = ArticleID.allCases.map(\.rawValue) + clauses.filter { $0.name == nil }.map(\.article)
      var named: [String] = []
      for (offset, line) in HouseNotation.lines(of: text).enumerated() {
        let id = line.filter { $0 != " " }
        if id.isEmpty || id.hasPrefix("#") { continue }
        let place = Place(file: "\(folder)/\(File.sections.rawValue)", line: offset + 1, column: 1)
        if !known.contains(id) {
          let nearest = Suggestion.nearest(to: id, among: known) ?? known.joined(separator: ", ")
          findings.append(Finding(.error, "template-article", ["article": id, "known": nearest], place: place))
        } else if named.contains(id) {
          findings.append(Finding(.error, "template-twice", ["key": id], place: place))
        } else {
          named.append(id)
        }
      }
      order = named.isEmpty ? nil : named
    }
    if let text = files[.pageHeader] {
      let lines = HouseNotation.lines(of: text).joined(separator: "\n")
      let origin = TextTemplate.Origin(file: "\(folder)/\(File.pageHeader.rawValue)")
      do throws(Finding) {
        pageHeader = try TextTemplate(lines, at: origin, names: HouseValues.names)
      } catch { findings.append(error) }
    }
    if let text = files[.sheet] {
      findings += StyleSheet.findings(in: text, file: "\(folder)/\(File.sheet.rawValue)")
      let lines = HouseNotation.lines(of: text).joined(separator: "\n")
      sheet = StyleSheet.hasRules(lines) ? lines : nil
    }
    if !findings.isEmpty { throw Unusable(findings) }
    digest = digestOfWords
  }

  private var digestOfWords: String {
    if wording.isEmpty && clauses.isEmpty && order == nil { return "" }
    let sentences = wording.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.template?.source ?? "")" }
    let own = clauses.map { "[\($0.article)\($0.name.map { ".\($0)" } ?? "")]\($0.heading.source)\n\($0.body.source)" }
    let arranged = order.map { ["order=" + $0.joined(separator: ",")] } ?? []
    return Digest(of: (sentences + own + arranged).joined(separator: "\u{0}")).hexadecimal
  }
}
