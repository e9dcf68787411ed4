/// Where answers are kept: the text of a scenario file, without the file.
package protocol AnswerStore {
  /// The value under a path; nil where the file is silent.
  func value(at path: String) -> FieldValue?

  /// How many items the list at a path has.
  func count(of list: String) -> Int

  /// Makes one change. Lines that the change does not concern stay as they are.
  ///
  /// - Throws: when the text has no place for the path, such as a list where a mapping should be.
  mutating func apply(_ edit: Edit) throws

  /// The text as it is to be written.
  var text: String { get }
}

extension AnswerStore {
  /// The answers that the store holds for the paths that `questionnaire` knows.
  package func answers(for questionnaire: Questionnaire) -> Answers {
    var answers = Answers()
    for path in questionnaire.paths(count: count) { answers[path] = value(at: path) }
    return answers
  }

  package mutating func apply(_ edits: [Edit]) throws {
    for edit in edits { try apply(edit) }
  }
}
