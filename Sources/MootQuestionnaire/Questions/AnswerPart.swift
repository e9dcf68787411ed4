/// One of several short answers that are typed on one line, such as a grade of a readiness pattern.
///
/// What it is stands in the catalogues under `interview.<key>.part.<word>`.
package struct AnswerPart: Sendable {
  /// The path of the scenario that it is written to.
  package let path: String
  package let word: String
  package let kind: QuestionKind

  package init(_ path: String, _ word: String, _ kind: QuestionKind) {
    self.path = path
    self.word = word
    self.kind = kind
  }

  /// Whether it is one word or number, so that a space is enough to part it from the next.
  var isToken: Bool {
    switch kind {
    case .choices(let list): list.limit == 1
    case .score, .yesNo: true
    default: false
    }
  }
}
