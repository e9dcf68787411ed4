package import MootDiagnostics
import MootDigest
package import MootLanguage
import MootTemplate

extension House {
  /// The files of a house style that hold text.
  package enum File: String, CaseIterable, Sendable {
    case wording = "wording.txt"
    case clauses = "clauses.txt"
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
    if wording.isEmpty && clauses.isEmpty { return "" }
    let sentences = wording.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.template.source)" }
    let own = clauses.map { "[\($0.article.rawValue).\($0.name)]\($0.heading.source)\n\($0.body.source)" }
    return Digest(of: (sentences + own).joined(separator: "\u{0}")).hexadecimal
  }
}
