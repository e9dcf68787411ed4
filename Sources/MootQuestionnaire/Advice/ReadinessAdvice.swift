import MootLanguage
import MootScenario

/// The scores of the three patterns, and what they say.
struct ReadinessAdvice {
  private let grades: ReadinessGrades

  init(_ answers: Answers) {
    var grades = ReadinessGrades()
    grades.exchangeWish = answers.center("readiness.exchange_wish")
    grades.sharedExperience = answers.center("readiness.shared_experience")
    grades.meetAlready = answers.center("readiness.meet_already")
    grades.problemLasts = answers.center("readiness.problem_lasts")
    grades.problemChanges = answers.center("readiness.problem_changes")
    grades.mattersToBusiness = answers.center("readiness.matters_to_business")
    grades.urgent = answers.center("readiness.urgent")
    grades.improvesSteadily = answers.center("readiness.improves_steadily")
    grades.renewalsMatter = answers.center("readiness.renewals_matter")
    grades.listens = answers.center("readiness.listens")
    grades.canRespond = answers.center("readiness.can_respond")
    self.grades = grades
  }

  /// The score of one pattern by its key, from 0 to 1; nil without a grade.
  private func score(_ pattern: String) -> Double? {
    switch pattern {
    case "need": grades.need
    case "lasting_problem": grades.lastingProblem
    default: grades.mutualBenefit
    }
  }

  func remark(_ pattern: String, _ catalogue: Catalogue) -> [String] {
    guard let score = score(pattern) else { return [] }
    let strength = score <= 0.3 ? "weak" : score < 0.6 ? "middling" : "strong"
    let numbers = NumberFormat(language: catalogue.language)
    return [catalogue.text("interview.readiness.\(strength)", ["score": numbers.decimal(score, 2)])]
  }
}
