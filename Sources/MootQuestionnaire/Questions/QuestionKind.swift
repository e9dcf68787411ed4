/// What kind of answer a question wants. How long, how many, how large it may be, the field of the scenario says.
package enum QuestionKind: Sendable {
  /// Words, on one line.
  case words
  /// Words on one or several lines.
  case text
  /// Several entries on one line, parted by commas.
  case list
  case choices(ChoiceList)
  /// Some of the items of another list, by number, identifier or the start of their text.
  case references(ReferenceList)
  /// A number or a range.
  case amount
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
