import MootModel

/// What a charter cannot be without, and where "none" is no answer.
///
/// The one place that knows it; a path is one of the table of fields, or of a list of items.
enum CharterNeeds {
  typealias Condition = @Sendable (Scenario) -> Bool

  /// Whether a charter needs an answer at a path.
  static func needs(_ path: String, in scenario: Scenario) -> Bool {
    if scenario.narrative.placement == .join, !forTakingPart.contains(path) { return false }
    return needed[path]?(scenario) ?? false
  }

  /// In the order of the table of fields.
  static let paths: [String] = {
    let table = FieldIndex.shared.order
    return needed.keys.sorted {
      (table[$0] ?? table[$0 + "[]"] ?? .max, $0) < (table[$1] ?? table[$1 + "[]"] ?? .max, $1)
    }
  }()

  private static let always: Condition = { _ in true }

  private static let needed: [String: Condition] = [
    "host.name": always, "host.kind": always, "host.standing": always, "host.precedence": always,
    "purpose.kinds": always, "purpose.vision": always, "place.decision": always,
    "place.existing_venues": { $0.narrative.placement == .join },
    "scope.in": always,
    "members.served": always,
    "goals": always,
    "membership.model": always, "membership.eligibility": always, "membership.leaving": always,
    "membership.classes": always,
    "membership.delegates": { $0.stated["audience.firms"] != nil },
    "membership.vetting": { $0.schedule.phases.contains { $0.plan.membership.model == .approval } },
    "membership.inviters": { $0.schedule.phases.contains { $0.plan.membership.model == .invitation } },
    "membership.fee": { $0.schedule.phases.contains { $0.plan.membership.model == .paid } },
    "expectations.of_members": always, "expectations.of_host": always,
    "moderation.model": always,
    "moderation.response_hours": { $0.schedule.phases.contains { $0.plan.moderation.policy.models != [.none] } },
    "decisions.matters": always, "decisions.quorum": always, "decisions.majority": always, "decisions.ties": always,
    "decisions.absence": always, "decisions.written": always,
    "meetings.notice": always, "meetings.minutes": always,
    "conduct.forbidden": always, "conduct.ladder": always, "conduct.appeals": always, "conduct.contact": always,
    "conduct.second_contact": always, "conduct.conflicts_of_interest": always, "conduct.outside": always,
    "conduct.decides": always,
    "trust.privacy": always, "trust.confidentiality": always, "trust.contributions": always, "trust.names": always,
    "trust.competition_law": { $0.narrative.trust.competitors == true },
    "trust.legal_review": { !$0.narrative.approval.approvers.contains { $0.legal == true } },
    "team.community_manager": always,
    "review.every": always, "review.who": always,
    "charter.effective_on": always, "charter.amendment": always,
    "approval.approvers": always,
  ]

  /// What a plan needs that joins a place of others.
  private static let forTakingPart: Set<String> = [
    "host.name", "host.kind", "purpose.kinds", "purpose.vision", "place.decision", "place.existing_venues",
    "members.served", "goals", "team.community_manager", "review.every", "review.who", "approval.approvers",
  ]

  /// Whether "none" decides nothing at a path: a person or a thing is needed there.
  static func needsSomething(_ path: String) -> Bool {
    let pattern = FieldIndex.pattern(of: path)
    if FieldIndex.shared.fields[pattern]?.fallback == .required || somebody.contains(pattern) { return true }
    return pattern.hasSuffix("owner")
  }

  private static let somebody: Set<String> = [
    "host.name", "purpose.vision", "purpose.interaction", "members.served", "scope.in", "definitions[].means",
    "membership.classes[].who", "decisions.matters[].by", "decisions.majority", "conduct.contact",
    "conduct.second_contact", "conduct.decides", "trust.privacy", "team.community_manager", "processes[].to",
    "processes[].decides", "review.who", "use_cases[].team", "connections[].owner", "approval.approvers[].name",
    "approval.approvers[].signer", "trust.legal_review.by", "moderation.languages", "members.segments[].jobs",
    "platform.candidates", "recognition.curator",
  ]
}
