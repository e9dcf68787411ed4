import MootDiagnostics
import MootLanguage

/// A finding as a line of text.
enum FindingLine {
  static func text(_ finding: Finding) -> String {
    ""
  }

  /// Text from outside with its control characters made visible.
  static func visible(_ text: String) -> String { text }
}
