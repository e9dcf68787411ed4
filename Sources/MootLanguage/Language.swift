/// A language of sessions and charters.
package enum Language: String, CaseIterable, Sendable, Hashable, Codable {
  case english = "en"
  case spanish = "es"
  case romanian = "ro"

  /// The plural form that goes with a count, as the Unicode CLDR gives it for whole numbers.
  package func pluralForm(of count: Int) -> PluralForm {
    switch self {
    case .english, .spanish:
      return count == 1 ? .one : .other
    case .romanian:
      if count == 1 { return .one }
      let lastTwo = count % 100
      return count == 0 || (lastTwo >= 1 && lastTwo <= 19) ? .few : .other
    }
  }
}

/// A plural form of the Unicode CLDR.
package enum PluralForm: String, CaseIterable, Sendable {
  case one, few, other
}
