/// One of the answers that a question offers.
package struct Choice: Sendable, Hashable {
  /// The word that the scenario file holds.
  package let word: String
  /// What is written to the file; the word itself, unless the choice stands for a score.
  package let value: FieldValue

  package init(_ word: String, value: FieldValue? = nil) {
    self.word = word
    self.value = value ?? .text(word)
  }
}

/// The answers that a question offers, and how many may be taken.
package struct ChoiceList: Sendable {
  package let choices: [Choice]
  /// How many may be taken at most, where that is 1; above, the field of the scenario says it, and the order in which they are named is their rank.
  package let limit: Int
  /// Whether one answer alone is written as a list too.
  package let alwaysList: Bool

  package init(_ choices: [Choice], limit: Int = 1, alwaysList: Bool = false) {
    self.choices = choices
    self.limit = limit
    self.alwaysList = alwaysList
  }
}
