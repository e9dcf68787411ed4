import MootDiagnostics
import MootLanguage

/// Findings in the words of the catalogue.
enum FindingLine {
  static let inWords = FindingText { key, arguments in Catalogue.english.text(key, arguments) }

  /// `file:line:column: error: [code] sentence`
  static func text(_ finding: Finding) -> String { inWords.line(finding) }

  /// Text from outside with its control characters made visible.
  static func visible(_ text: String) -> String { VisibleText.of(text) }
}
