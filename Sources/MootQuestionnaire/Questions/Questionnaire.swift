/// The questions of an interview, in the order in which they are asked.
package struct Questionnaire: Sendable {
  package let questions: [Question]
  /// Paths that no question writes but some question reads.
  package let context: [String]

  package init(_ questions: [Question], context: [String] = []) {
    self.questions = questions
    self.context = context
  }

  /// Every path that the questions read or write, each once.
  package var paths: [String] {
    var seen: Set<String> = []
    return (questions.flatMap { $0.writes + $0.answeredBy } + context).filter { seen.insert($0).inserted }
  }

  /// The same questions without those that the quick path leaves out.
  package var quick: Questionnaire {
    Questionnaire(questions.filter(\.isQuick), context: context)
  }

  /// The questions that are asked, and not answered, in their order.
  ///
  /// A question is not asked while the one that it follows is open: its answer would have nothing to stand on. It still
  /// counts as a gap, because both are missing.
  package func gaps(in answers: Answers) -> [Question] {
    questions.filter { $0.applies(answers) && !$0.isAnswered(in: answers) }
  }

  package func question(_ id: String) -> Question? { questions.first { $0.id == id } }
}
