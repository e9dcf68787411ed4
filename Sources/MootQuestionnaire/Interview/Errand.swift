/// Which questions a session is about, and whether those with an answer are asked, too.
package struct Errand: Sendable, Hashable {
  /// Paths of questions, with `*` for any characters; empty: all questions. `membership` stands for all below it as well.
  package let only: [String]
  /// Whether questions that have an answer are asked too, with that answer as the proposal.
  package let revisits: Bool
  /// Whether the list of answers is offered where every question has one.
  package let endsInReview: Bool

  package init(only: [String] = [], revisits: Bool = false, endsInReview: Bool = true) {
    self.only = only
    self.revisits = revisits
    self.endsInReview = endsInReview
  }

  /// Whether a question is within the errand.
  package func concerns(_ question: Question) -> Bool {
    only.isEmpty || only.contains { Self.matches(question.id, $0) }
  }

  /// The patterns that fit no question of a questionnaire.
  package func unmatched(in questionnaire: Questionnaire) -> [String] {
    only.filter { pattern in !questionnaire.catalogued.contains { Self.matches($0.id, pattern) } }
  }

  static func matches(_ path: String, _ pattern: String) -> Bool {
    let general = ScenarioPath.pattern(of: path)
    if ScenarioPath.path(path, isWithin: pattern) || ScenarioPath.path(general, isWithin: pattern) { return true }
    return glob(Array(path), Array(pattern)) || glob(Array(general), Array(pattern))
  }

  /// Whether a text fits a pattern with stars; each star is tried greedily and taken back once, so that the work stays
  /// below length times length.
  private static func glob(_ text: [Character], _ pattern: [Character]) -> Bool {
    var (place, step) = (0, 0)
    var star: (place: Int, step: Int)?
    while place < text.count {
      if step < pattern.count, pattern[step] == "*" {
        star = (place, step)
        step += 1
      } else if step < pattern.count, pattern[step] == text[place] {
        place += 1
        step += 1
      } else if let last = star {
        star = (last.place + 1, last.step)
        (place, step) = (last.place + 1, last.step + 1)
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == "*" }
  }
}
