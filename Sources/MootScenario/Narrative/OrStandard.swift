/// An answer in the planner's own words, or the standard wording instead of it.
///
/// The file takes the standard wording by the one word `standard`.
package enum OrStandard<Value: Sendable & Hashable>: Sendable, Hashable {
  case given(Value)
  case standard

  /// The planner's own words; nil where the standard wording was taken.
  package var own: Value? {
    if case .given(let value) = self { return value }
    return nil
  }

  package var isStandard: Bool { self == .standard }

  /// The same with its words worked on.
  package func map<Other>(_ transform: (Value) -> Other) -> OrStandard<Other> {
    switch self {
    case .given(let value): .given(transform(value))
    case .standard: .standard
    }
  }
}

/// A clause of the charter: words of one's own, or the standard ones.
package typealias ClauseAnswer = OrStandard<String>

/// The word by which a file takes the standard wording.
package enum StandardWord {
  package static let text = "standard"

  /// Whether an answer is that word and nothing else.
  static func isMeant(by text: String) -> Bool { text.trimmed.lowercased() == Self.text }
}
