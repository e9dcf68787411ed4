/// Grades in words, each of which stands for a number from 0 to 1, or for a whole number from 0 on.
///
/// What each grade means stands in the catalogues under `interview.<key>.choice.<word>`. A person types the word, its number
/// in the list, or a score such as `0.4`, a range such as `0.2 to 0.6`, or `unknown`; where grades are whole numbers, the word
/// or the number itself.
package struct ScoreScale: Sendable, Hashable {
  /// The words from the lowest grade to the highest, at least two.
  package let grades: [String]

  /// Whether the grades are the whole numbers 0, 1, 2 … and nothing between them.
  package let isWhole: Bool

  package init(_ grades: [String] = ScoreScale.usual, wholeNumbers isWhole: Bool = false) {
    self.grades = grades
    self.isWhole = isWhole
  }

  /// The words of the usual five grades.
  package static let usual = ["no", "hardly", "partly", "mostly", "fully"]

  /// The score of each grade: evenly spread from 0 to 1, or counted from 0.
  package var scores: [Double] {
    isWhole ? grades.indices.map { Double($0) } : grades.indices.map { Double($0) / Double(max(1, grades.count - 1)) }
  }

  /// The mean of the scores under some paths, as a change of another: for a score that several questions make up.
  ///
  /// Edge cases: parts without an answer, or not known, do not count; nil where none counts.
  package static func mean(of parts: [String], into path: String, from answers: Answers) -> Edit? {
    let scores = parts.compactMap { answers.center($0) }
    guard !scores.isEmpty else { return nil }
    let mean = scores.reduce(0, +) / Double(scores.count)
    return Edit(path, .number((mean * 1000).rounded() / 1000))
  }
}
