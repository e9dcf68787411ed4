import MootDiagnostics
import MootModel

extension PlanCheck {
  /// What the community is for, and whom it serves.
  mutating func purpose() {
    if narrative.purposes.isEmpty { report(.note, "purpose-missing", at: "purpose") }
    if narrative.purposes.count > 3, eligible < 1000 {
      report(
        .warning, "purposes-many",
        ["count": "\(narrative.purposes.count)", "eligible": NumberText.of(eligible.rounded())], at: "purpose.kinds")
    }
    if narrative.vision == nil { report(.note, "vision-missing", at: "purpose") }
    if narrative.served == nil { report(.note, "served-missing", at: "members") }
    if narrative.purposes.contains(.roadmap) {
      reportPhase(.note, "roadmap-open", at: "membership.model") { $0.membership.model == .open }
    }
    if narrative.purposes.contains(.productFeedback) {
      reportPhase(isStated("feedback.asked") ? .warning : .note, "feedback-not-asked", at: "feedback.asked") {
        !$0.feedback.asked
      }
    }
    reportPhase(.warning, "feedback-no-capacity", at: "feedback.capacity") {
      $0.feedback.asked && $0.feedback.capacity.isZero
    }
    if narrative.useCases.count > 5 {
      report(.warning, "use-cases-many", ["count": "\(narrative.useCases.count)"], at: "use_cases")
    }
    if narrative.useCases.isEmpty { report(.note, "use-cases-missing", at: "use_cases") }
    if narrative.needs.isEmpty { report(.note, "needs-missing", at: "members") }
    for (index, need) in narrative.needs.enumerated() where need.evidence == nil || need.evidence == .guess {
      report(.note, "need-assumption", ["id": need.id], at: "members.needs[\(index)]")
    }
    if narrative.purposes.contains(.customerDialogue) {
      reportPhase(.warning, "dialogue-open", at: "membership.model") { $0.membership.model == .open }
    }
    feedbackArrives()
  }

  /// Whether what members say reaches somebody.
  private mutating func feedbackArrives() {
    guard narrative.purposes.contains(.productFeedback) || plan.feedback.asked else { return }
    if !narrative.processes.contains(where: { $0.to != nil }) { report(.warning, "feedback-no-team", at: "processes") }
  }

  /// A place of one's own, or where people already meet.
  mutating func place() {
    let strength = plan.audience.existingVenueStrength.center
    if narrative.placement == nil { report(.note, "place-missing", at: "place") }
    if narrative.placement != .join, narrative.placement != .inside, narrative.topicReach == .wholeIndustry,
      strength >= 0.6
    {
      report(.warning, "join-rather", ["strength": NumberText.of(strength)], at: "place.decision")
    }
    if narrative.placement == .found, strength >= 0.3, narrative.adds == nil {
      report(.note, "adds-missing", at: "place")
    }
    if narrative.placement == .join { report(.note, "join-plan", at: "place.decision") }
    if narrative.placement == .found, narrative.topicReach != .wholeIndustry, strength >= 0.6 {
      report(.warning, "inside-rather", ["strength": NumberText.of(strength)], at: "place.decision")
    }
    if narrative.placement == .join, narrative.topicReach == .ownProduct, isStated("audience.existing_venue_strength"),
      strength < 0.3
    {
      report(.warning, "join-nothing", ["strength": NumberText.of(strength)], at: "place.decision")
    }
    if narrative.placement != .join {
      for (index, goal) in narrative.goals.enumerated() where goal.listeningEnough == true {
        report(.warning, "goal-listening", ["id": goal.id], at: "goals[\(index)].listening_enough")
      }
    }
    if narrative.topicReach == .wholeIndustry {
      reportPhase(.warning, "industry-invitation", at: "membership.model") { $0.membership.model == .invitation }
    }
  }
}
