import MootCharter
import MootDiagnostics
import MootLanguage
import MootReport
import MootScenario
import MootText

/// What a plan covers of a framework, as text or as JSON.
struct FrameworkTable {
  let coverage: FrameworkCoverage
  /// The numbers of the articles that the charter prints.
  private let numbers: [String: Int]

  /// - Throws: ``Failure`` with 65 where the file has errors.
  init(_ framework: Framework, _ reading: ScenarioReading) throws {
    guard let scenario = reading.scenario else {
      throw Failure(.badData, reading.findings.filter { $0.severity == .error }.map(FindingLine.text))
    }
    coverage = FrameworkCoverage(framework, scenario: scenario)
    let charter = Charter.document(for: scenario, forecast: nil, catalogue: .english)
    numbers = Dictionary(
      charter.articles.compactMap { article in article.number.map { (article.id, $0) } },
      uniquingKeysWith: { a, _ in a })
  }

  private func name(_ theme: Framework.Theme) -> String {
    words("framework.\(coverage.framework.rawValue).\(theme.id)")
  }

  /// A table a state, each theme with the section of the charter that speaks of it.
  var text: String {
    var lines = [words("framework.title.\(coverage.framework.rawValue)"), ""]
    let width = coverage.entries.map { DisplayWidth.of(name($0.theme)) }.max() ?? 0
    for state in FrameworkCoverage.State.allCases {
      let themes = coverage.themes(state)
      lines.append(
        words(
          "framework.state.\(state.rawValue)",
          ["count": String(themes.count), "total": String(coverage.entries.count)]))
      for theme in themes {
        let padding = String(repeating: " ", count: width - DisplayWidth.of(name(theme)))
        let number = numbers[theme.article.rawValue]
        let section = number.map { words("framework.section", ["number": String($0)]) } ?? words("framework.no-section")
        lines.append("  \(name(theme))\(padding)  \(section)")
      }
      lines.append("")
    }
    lines.append(contentsOf: Wrapping.lines(words("framework.note"), width: 80))
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    func list(_ state: FrameworkCoverage.State) -> JSONValue { .array(coverage.themes(state).map { .string($0.id) }) }
    return JSONValue.object([
      ("schema", .string("folkmoot.framework/1")), ("framework", .string(coverage.framework.rawValue)),
      ("covered", list(.covered)), ("left_out", list(.leftOut)), ("missing", list(.missing)),
    ]).text
  }
}
