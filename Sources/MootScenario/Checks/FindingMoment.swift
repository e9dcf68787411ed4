package import MootDiagnostics

/// When an interview says a finding.
package enum FindingMoment: Sendable, Hashable {
  /// At the answer that causes it.
  case answer
  /// When the question at a path is left open: what is missing is asked later than what asks for it.
  case leftOpen(String)
  /// Not at all: something is merely not answered yet, and the charter says so.
  case never
}

extension Finding {
  /// When an interview says it. The check of a file says everything.
  package var moment: FindingMoment {
    if let path = Self.missing[code] { return .leftOpen(path) }
    return Self.gaps.contains(code) ? .never : .answer
  }

  /// What one answer asks of another that may still come, with the path of the other.
  private static let missing: [String: String] = [
    "forbidden-no-ladder": "conduct.ladder", "ladder-no-appeal": "conduct.appeals",
    "competitors-no-law": "trust.competition_law", "industry-competitors": "trust.competitors",
    "feedback-no-team": "processes", "channel-no-owner": "connections[].owner", "reaction-nobody": "processes[].to",
    "adds-missing": "place.adds", "role-no-criteria": "roles[].criteria",
    "employees-judge": "conduct.conflicts_of_interest", "need-assumption": "members.needs[].evidence",
    "use-case-no-measure": "use_cases[].measures", "paid-without-fee": "membership.fee",
    "goal-objective": "goals[].objective", "goal-owner": "goals[].owner", "goal-serves-nothing": "goals[].serves",
    "close-missing": "review.close_when", "review-missing": "review.every", "manager-missing": "team.community_manager",
    "feedback-no-capacity": "feedback.capacity", "duty-no-ladder": "conduct.ladder",
    "decision-no-meeting": "together.events",
  ]

  private static let gaps: Set<String> = [
    "purpose-missing", "vision-missing", "served-missing", "use-cases-missing", "needs-missing", "place-missing",
    "goals-missing", "goal-target", "targets-missing", "target-no-goal", "need-unserved", "feedback-not-asked",
    "currency-rate", "join-plan",
  ]
}
