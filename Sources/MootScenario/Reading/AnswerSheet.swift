import MootDiagnostics
import MootModel

/// The answers of a file by their paths, with their places, and all that is wrong with them.
struct AnswerSheet {
  struct Answer {
    var value: FieldValue
    var place: Place?
  }

  /// Changes from a week on, as one item of the timeline says them.
  struct Change {
    var index: Int
    var path: String
    var value: FieldValue
  }

  var answers: [String: Answer] = [:]
  var parameters: [String: Prior] = [:]
  var changes: [Change] = []
  /// The number of items of each list, by the list's path.
  var counts: [String: Int] = [:]
  /// Keys that stand in the file with nothing behind them.
  var leftEmpty: Set<String> = []
  var findings: [Finding] = []

  subscript(path: String) -> FieldValue? { answers[path]?.value }

  /// The place of an answer.
  func place(of path: String) -> Place? { answers[path]?.place }
}
