/// A bound that cells must keep, such as `moderation.hours<=10`.
package struct SweepLimit: Sendable, Hashable {
  package enum Sign: String, CaseIterable, Sendable, Hashable {
    // Longer signs first: one begins with the other.
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
  }

  /// As it was written.
  package var text: String
  /// What is bounded: a criterion's key, or a path of the scenario.
  package var subject: String
  package var sign: Sign
  package var bound: Double

  /// Takes a limit apart; nil where it is none. A bound may be a percentage.
  package init?(_ text: String) {
    self.text = text
    let characters = Array(text)
    guard let place = characters.firstIndex(where: { $0 == "<" || $0 == ">" }),
      let sign = Sign.allCases.first(where: { String(characters[place...]).hasPrefix($0.rawValue) })
    else { return nil }
    func trimmed(_ part: ArraySlice<Character>) -> String {
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    subject = trimmed(characters[..<place])
    let right = trimmed(characters[(place + sign.rawValue.count)...])
    let isPercent = right.hasSuffix("%")
    guard !subject.isEmpty, let bound = Double(isPercent ? String(right.dropLast()) : right), bound.isFinite
    else { return nil }
    self.sign = sign
    self.bound = isPercent ? bound / 100 : bound
  }

  /// Whether a value keeps the limit; a missing one does.
  package func isKept(by value: Double) -> Bool {
    guard !value.isNaN else { return true }
    return switch sign {
    case .atMost: value <= bound
    case .atLeast: value >= bound
    case .below: value < bound
    case .above: value > bound
    }
  }
}
