/// Terminal colors, or none.
package struct Paint: Sendable, Hashable {
  /// What a piece of text is, so that one place decides how it looks.
  package enum Role: Sendable {
    case heading, median, band, mark, warning, quiet
  }

  package let isOn: Bool

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The text in the role's color; takes as many columns as before.
  package func text(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return text }
    // Only bold, faint and the colors that show on light and on dark grounds.
    let code =
      switch role {
      case .heading, .median: "1"
      case .band: "36"
      case .mark: "1;35"
      case .warning: "31"
      case .quiet: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
