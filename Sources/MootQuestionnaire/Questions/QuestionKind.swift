/// What kind of answer a question wants.
package enum QuestionKind: Sendable {
  /// Words, on one line.
  case words(limit: Int)
  case choices(ChoiceList)
  /// A number or a range.
  case amount(AmountLimits)
  /// A metric, a bound and a week, such as "60 posters by week 52".
  case target
  case yesNo
}

/// What numbers a question admits.
package struct AmountLimits: Sendable, Hashable {
  package let bounds: ClosedRange<Double>
  package let wholeNumber: Bool

  package init(_ bounds: ClosedRange<Double>, wholeNumber: Bool = false) {
    self.bounds = bounds
    self.wholeNumber = wholeNumber
  }
}
