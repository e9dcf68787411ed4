/// Writes an answer as YAML in the way its field wants it.
struct AnswerWriter {
  let kind: ScenarioField.Kind

  /// The answer on one line.
  func inline(_ value: AnswerValue, inFlow: Bool) -> String {
    switch value {
    case .bool(let answer): return answer ? "true" : "false"
    case .number(let text): return number(text, inFlow: inFlow)
    case .text(let text): return word(text, inFlow: inFlow)
    case .list(let texts):
      return YAMLText.list(texts.map { kind == .weeks ? number($0, inFlow: true) : word($0, inFlow: true) })
    }
  }

  /// The elements of a list; one element for a single answer to a field that takes lists.
  func texts(_ value: AnswerValue) -> [String]? {
    switch (value, kind) {
    case (.list(let texts), _): texts
    case (.text(let text), .moderation), (.text(let text), .list), (.text(let text), .choices): [text]
    default: nil
    }
  }

  private func word(_ text: String, inFlow: Bool) -> String {
    switch kind {
    case .number(let rule) where rule.words.contains(text): return text
    case .number, .weeks: return number(text, inFlow: inFlow)
    case .choice(let words) where words.contains(text): return text
    case .yesNo where ["true", "false"].contains(text): return text
    default: return YAMLText.inline(text, inFlow: inFlow)
    }
  }

  private func number(_ text: String, inFlow: Bool) -> String {
    YAMLText.isNumber(text) ? text : YAMLText.inline(text, inFlow: inFlow)
  }

  /// The answer under the missing steps of its path, in lines that start at column `indent`.
  func lines(_ steps: ArraySlice<DocumentPath.Step>, _ value: AnswerValue, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard let step = steps.first else { return [blanks + inline(value, inFlow: false)] }
    let rest = steps.dropFirst()
    switch step {
    case .item:
      var lines = self.lines(rest, value, indent: indent + 2)
      if let first = lines.first { lines[0] = blanks + "- " + first.dropFirst(indent + 2) }
      return lines
    case .key(let key):
      let start = blanks + YAMLText.key(key) + ":"
      guard rest.isEmpty else { return [start] + lines(rest, value, indent: indent + 2) }
      if case .text(let text) = value, let block = YAMLText.block(text) {
        return ["\(start) \(block.header)"] + block.lines.map { $0.isEmpty ? "" : blanks + "  " + $0 }
      }
      return [start + " " + inline(value, inFlow: false)]
    }
  }

  /// The same in brackets and braces.
  func flow(_ steps: ArraySlice<DocumentPath.Step>, _ value: AnswerValue) -> String {
    guard let step = steps.first else { return inline(value, inFlow: true) }
    let rest = flow(steps.dropFirst(), value)
    switch step {
    case .item: return "[\(rest)]"
    case .key(let key): return "{\(YAMLText.key(key)): \(rest)}"
    }
  }
}

extension YAMLText {
  /// An element of a block list: weeks and words stand plain.
  static func plainOrQuoted(_ text: String) -> String {
    isNumber(text) ? text : inline(text, inFlow: false)
  }

  /// Whether the text is a number or range as a scenario writes it, which needs no quotes.
  static func isNumber(_ text: String) -> Bool {
    guard case .success = NumberNotation.parse(text), text == text.trimmed else { return false }
    return text.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) || $0 == "±" }
  }
}
