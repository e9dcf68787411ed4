import MootDiagnostics
import MootModel

extension PlanCheck {
  /// How one gets in, in words.
  mutating func admission() {
    let models = Set(scenario.schedule.phases.map(\.plan.membership.model))
    let admission = narrative.admission
    if !admission.vetting.isEmpty, models.isSubset(of: [.open, .registration]) {
      report(.warning, "vetting-unused", at: "membership.vetting")
    }
    if admission.inviters != nil, !models.contains(.invitation) {
      report(.note, "inviters-unused", at: "membership.inviters")
    }
    if admission.inviters == .staff {
      reportPhase(.warning, "invites-no-hours", at: "team.outreach_hours") {
        $0.membership.model == .invitation && $0.team.outreachHours.isZero
      }
    }
  }

  /// What is not tolerated, what follows, and to whom one turns.
  mutating func conduct() {
    let conduct = narrative.conduct
    if !conduct.forbidden.isEmpty, conduct.ladder.isEmpty {
      report(.warning, "forbidden-no-ladder", at: "conduct.ladder")
    }
    if !conduct.ladder.isEmpty, conduct.forbidden.isEmpty, conduct.frownedUpon.isEmpty {
      report(.warning, "ladder-no-offence", at: "conduct.ladder")
    }
    if !conduct.ladder.isEmpty, conduct.appeals == nil { report(.note, "ladder-no-appeal", at: "conduct.appeals") }
    if let contact = conduct.contact {
      if let second = conduct.secondContact {
        if Self.isSame(contact, second) { report(.warning, "contact-twice", at: "conduct.second_contact") }
      } else if let manager = narrative.communityManager, Self.isSame(contact, manager) {
        report(.warning, "contact-manager", ["name": Excerpt.of(manager)], at: "conduct.second_contact")
      } else {
        report(.note, "contact-alone", at: "conduct.second_contact")
      }
    }
    if narrative.trust.competitors == true, narrative.trust.competitionLaw == nil {
      report(.warning, "competitors-no-law", at: "trust.competition_law")
    }
    if narrative.topicReach == .wholeIndustry, narrative.trust.competitors == nil, narrative.placement != .join {
      report(.note, "industry-competitors", at: "trust.competitors")
    }
  }

  /// Roles that members can earn.
  mutating func roles() {
    let times = narrative.roles.compactMap(\.earliestMonths)
    let isPoliced = scenario.schedule.phases.contains { phase in
      phase.plan.moderation.policy.withCommunity || phase.plan.moderation.policy.model == .community
    }
    if isPoliced, narrative.roles.isEmpty { report(.note, "self-policing-no-role", at: "roles") }
    if let soonest = times.min(), soonest > 6 {
      let months = NumberText.of(soonest)
      report(isPoliced ? .warning : .note, "roles-late", ["months": months], at: "roles")
    }
    for (index, role) in narrative.roles.enumerated() where role.criteria == nil {
      report(.note, "role-no-criteria", ["name": Excerpt.of(role.name)], at: "roles[\(index)]")
    }
    if let manager = narrative.communityManager, let deputy = narrative.deputy, Self.isSame(manager, deputy) {
      report(.warning, "deputy-same", ["name": Excerpt.of(manager)], at: "team.deputy")
    }
    if let manager = narrative.communityManager, manager != "vacant" {
      reportPhase(.warning, "manager-no-hours", ["name": Excerpt.of(manager)], at: "team.hours") { plan in
        let team = plan.team
        return [team.answeringHours, team.outreachHours, team.seedingHours].allSatisfy(\.isZero)
          && plan.moderation.isUnstaffed
      }
    }
  }

  /// Whether two names mean the same person: one is the other, but for case and for what stands behind a comma.
  static func isSame(_ one: String, _ other: String) -> Bool {
    func name(_ text: String) -> String {
      text.lowercased().prefix { $0 != "," }.split(separator: " ").joined(separator: " ")
    }
    return name(one) == name(other)
  }
}
