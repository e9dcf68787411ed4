/// How far something that a charter or a forecast needs is decided.
package enum AnswerStatus: Sendable, Hashable {
  /// The planner said it in the planner's own words or number.
  case answered
  /// The planner took the standard wording.
  case standard
  /// Nobody has decided it.
  case open(OpenReason)
  /// "none", where none can be meant: left out on purpose.
  case leftOut
  /// Nobody said it; this default is in use, in the notation of the file.
  case assumed(String)
  /// Nobody said it, and nobody has to.
  case silent

  package var isOpen: Bool {
    if case .open = self { return true }
    return false
  }
}

/// Why a decision is open.
package enum OpenReason: Sendable, Hashable {
  /// The file does not have the key.
  case missing
  /// The key stands there, and nothing behind it.
  case empty
  /// What stands there decides nothing: "tbd", or "none" where a person or thing is needed. As it was typed.
  case nonAnswer(String)
  /// A default is in use that a charter must not print as somebody's decision.
  case assumed(String)
}

/// Something that nobody has decided.
package struct OpenDecision: Sendable, Hashable {
  /// Where the answer would stand: `decisions.absence`, `goals[0].text`, `scope.in[1]`.
  package let path: String
  package let reason: OpenReason

  package init(path: String, reason: OpenReason) {
    self.path = path
    self.reason = reason
  }

  /// The catalogue's line about the field.
  package var summaryKey: String {
    let pattern = FieldIndex.pattern(of: path)
    if FieldIndex.shared.fields[pattern] != nil { return "field.\(pattern)" }
    // One text of a list, or a whole list of items.
    return pattern.hasSuffix("[]") && FieldIndex.shared.fields[String(pattern.dropLast(2))] != nil
      ? "field.\(pattern.dropLast(2))" : pattern.hasSuffix("[]") ? "field.\(pattern)" : "field.\(pattern)[]"
  }
}
