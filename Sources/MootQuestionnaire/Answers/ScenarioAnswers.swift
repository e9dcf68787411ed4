package import MootScenario

/// Answers kept in the text of a scenario file.
package struct ScenarioAnswers: AnswerStore {
  package private(set) var document: ScenarioDocument

  package init(_ document: ScenarioDocument) { self.document = document }

  package var text: String { document.text }

  /// The same answers in the usual layout, without comments, for a file that cannot be edited in place.
  ///
  /// - Throws: a `Finding` when an answer cannot be carried over.
  package func rewritten() throws -> ScenarioAnswers { ScenarioAnswers(try document.rewritten()) }

  package func value(at path: String) -> FieldValue? {
    guard let field = ScenarioField.field(at: path) else { return nil }
    // Commas within an entry of a list part nothing.
    if case .list = field.kind { return document.texts(at: path).map { .list($0) } }
    guard let notation = document.value(at: path) else { return nil }
    return FieldValue(notation: notation, kind: field.kind)
  }

  /// Whether every comment of this text stands in another one, too.
  package func keepsComments(in other: ScenarioAnswers) -> Bool { document.keepsComments(in: other.document) }

  package func count(of list: String) -> Int { document.count(of: list) }

  /// Makes one change.
  ///
  /// - Throws: a `Finding` when the file is laid out in a way that the edit cannot follow.
  package mutating func apply(_ edit: Edit) throws {
    if let value = edit.value {
      try document.set(edit.path, to: value.answer)
    } else if let destination = edit.destination {
      try document.move(edit.path, to: destination)
    } else {
      try document.take(edit.path)
    }
  }
}

extension FieldValue {
  /// A value in the notation of a scenario file.
  ///
  /// Edge cases: a number that is none is kept as text, so that it counts as an answer and can be shown.
  init(notation: String, kind: ScenarioField.Kind) {
    switch kind {
    case .number: self = Self.number(in: notation) ?? .text(notation)
    case .yesNo: self = .flag(["true", "yes", "on"].contains(notation.lowercased()))
    case .list, .choices, .weeks: self = .list(Self.parts(notation))
    case .moderation:
      let parts = Self.parts(notation)
      self = parts.count == 1 ? .text(parts[0]) : .list(parts)
    case .text, .choice, .staffed, .changes, .parameters: self = .text(notation)
    }
  }

  /// The value as a scenario file takes it.
  var answer: AnswerValue {
    switch self {
    case .text(let text): .text(text)
    case .list(let words): .list(words)
    case .number(let number): .number(NumberText.of(number))
    case .range(let low, let high): .number("\(NumberText.of(low)) to \(NumberText.of(high))")
    case .spread(let center, let spread): .number("\(NumberText.of(center)) ± \(NumberText.of(spread))")
    case .unknown: .number("unknown")
    case .flag(let flag): .bool(flag)
    }
  }

  private static func parts(_ notation: String) -> [String] {
    notation.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  private static func number(in notation: String) -> FieldValue? {
    if notation.lowercased() == "unknown" { return .unknown }
    if let number = Double(notation) { return .number(number) }
    if notation.hasPrefix("~"), let center = number(after: notation.dropFirst()) {
      return .range(center * 0.8, center * 1.2)
    }
    for (joint, isSpread) in [(" to ", false), ("+/-", true), ("+-", true), ("±", true)] {
      let ends = notation.split(separator: joint, maxSplits: 1).compactMap { number(after: $0) }
      guard ends.count == 2 else { continue }
      return isSpread ? .spread(ends[0], ends[1]) : .range(ends[0], ends[1])
    }
    return nil
  }

  private static func number(after text: Substring) -> Double? { Double(text.filter { $0 != " " }) }
}
