package import MootQuestionnaire
import MootText

/// Sets the passages of an interview for a screen.
package struct PassageWriter: Sendable {
  package let style: ScreenStyle

  package init(style: ScreenStyle) { self.style = style }

  /// The passages as lines of text, each ending in a line break. Whatever comes from answers or files is made visible.
  package func text(of passages: [Passage]) -> String {
    let labels = passages.filter { $0.kind == .choice || $0.kind == .listed }.map { DisplayWidth.of($0.label.visible) }
    let labelWidth = labels.max() ?? 0
    var result = ""
    var previous: Passage.Kind?
    for passage in passages {
      // The name of a question stands apart from what came before, unless its place was told already.
      result += text(of: passage, labelWidth: labelWidth, isFirstOfQuestion: previous != .progress)
      previous = passage.kind
    }
    return result
  }

  private func text(of passage: Passage, labelWidth: Int, isFirstOfQuestion: Bool) -> String {
    let text = passage.text.visible
    switch passage.kind {
    case .progress: return "\n" + lines(text, color: "2")
    case .title: return (isFirstOfQuestion ? "\n" : "") + lines(text, color: "1")
    case .heading: return lines(text, color: "1")
    case .question, .proposal: return lines(text)
    case .choice, .listed: return labeled(passage.label.visible, text, labelWidth: labelWidth)
    case .help, .scale, .echo, .advice, .forecast: return lines(text, indent: 2)
    case .objection: return lines(text, color: "31")
    case .note: return lines(text)
    }
  }

  /// A label and its text beside it; below it where the screen is too narrow for both.
  private func labeled(_ label: String, _ text: String, labelWidth: Int) -> String {
    let column = 2 + labelWidth + 2
    // A reader of the screen says "label: text" better than a gap.
    if style.isLinear { return lines("\(label): \(text)", indent: 2) }
    guard column <= style.width / 2 else { return lines(label, indent: 2, color: "1") + lines(text, indent: 4) }
    let wrapped = self.wrapped(text, width: style.width - column)
    let gap = String(repeating: " ", count: labelWidth - DisplayWidth.of(label) + 2)
    let first = "  " + colored(label, "1") + gap + (wrapped.first ?? "")
    let margin = String(repeating: " ", count: column)
    return ([first] + wrapped.dropFirst().map { margin + $0 }).map { $0 + "\n" }.joined()
  }

  private func lines(_ text: String, indent: Int = 0, color: String? = nil) -> String {
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, width: style.width - indent)
      .map { line in margin + (color.map { colored(line, $0) } ?? line) + "\n" }.joined()
  }

  /// Paragraphs stay apart; each is broken by the columns that it takes.
  private func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { Wrapping.lines(String($0), width: width) }
  }

  private func colored(_ text: String, _ code: String) -> String {
    style.hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
