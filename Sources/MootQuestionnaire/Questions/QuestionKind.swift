/// What kind of answer a question wants.
package enum QuestionKind: Sendable {
  /// Words, on one line.
  case words(limit: Int)
  /// Words on one or several lines.
  case text(limit: Int)
  /// Several entries on one line, parted by commas; each of at most `limit` characters.
  case list(limit: Int, count: Int)
  case choices(ChoiceList)
  /// Some of the items of another list, by number, identifier or the start of their text.
  case references(ReferenceList)
  /// A number or a range.
  case amount(AmountLimits)
  /// A grade that stands for a number from 0 to 1.
  case score(ScoreScale)
  /// A metric, a bound and a week, such as "60 posters by week 52".
  case target
  case yesNo
  /// Several short answers on one line.
  case parts([AnswerPart])
  /// Items that are entered one by one, each with several questions of its own.
  case items(ItemList)
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
