import MootDiagnostics
import MootModel

extension PlanCheck {
  /// A pattern below this score is weak.
  private static let weak = 0.3

  /// The three patterns that successful communities share.
  mutating func readiness() {
    let scores: [(path: String, stated: Prior, graded: Double?)] = [
      ("need", plan.readiness.need, narrative.readiness.need),
      ("lasting_problem", plan.readiness.lastingProblem, narrative.readiness.lastingProblem),
      ("mutual_benefit", plan.readiness.mutualBenefit, narrative.readiness.mutualBenefit),
    ]
    if scores.allSatisfy({ $0.stated.center <= Self.weak }) { report(.warning, "readiness-weak", at: "readiness") }
    for (key, stated, graded) in scores {
      let path = "readiness.\(key)"
      guard isStated(path), let graded, abs(stated.center - graded) > 0.15 else { continue }
      let arguments = ["stated": hundredths(stated.center), "graded": hundredths(graded)]
      report(.warning, "readiness-differs", arguments, at: path)
    }
    let grades = narrative.readiness
    if let listens = grades.listens, let responds = grades.canRespond, listens >= 3, responds <= 1 {
      let arguments = ["listens": NumberText.of(listens), "responds": NumberText.of(responds)]
      report(.warning, "willing-unable", arguments, at: "readiness.can_respond")
    }
    if let responds = grades.canRespond, responds <= 1 {
      reportPhase(.warning, "asks-unable", ["responds": NumberText.of(responds)], at: "feedback.asked") {
        $0.feedback.asked
      }
    }
    if let meet = grades.meetAlready, meet >= 3, isStated("audience.existing_venue_strength"),
      plan.audience.existingVenueStrength.center < 0.1, narrative.existingVenues == nil
    {
      report(.note, "meet-nowhere", ["grade": NumberText.of(meet)], at: "readiness.meet_already")
    }
  }

  private func hundredths(_ score: Double) -> String { NumberText.of((score * 100).rounded() / 100) }
}
