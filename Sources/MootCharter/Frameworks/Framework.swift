import MootModel
package import MootScenario

/// A published list of what a community should have thought about.
package enum Framework: String, CaseIterable, Sendable {
  /// The Community Canvas: 17 themes (community-canvas.org).
  case canvas
  /// The questions of CommunityRule (communityrule.info).
  case communityRule = "communityrule"
  /// Minimum Viable Governance (github.com/github/MVG).
  case mvg
  /// The enforcement guidelines of the Contributor Covenant (contributor-covenant.org).
  case covenant

  /// One thing that the framework asks for.
  package struct Theme: Sendable, Hashable {
    package let id: String
    /// The paths of the scenario that answer it; any of them will do.
    let paths: [String]
    /// The article in which the charter speaks of it.
    package let article: ArticleID

    init(_ id: String, _ article: ArticleID, _ paths: String...) {
      self.id = id
      self.article = article
      self.paths = paths
    }
  }

  package var themes: [Theme] {
    switch self {
    case .canvas:
      [
        Theme("purpose", .purpose, "purpose.kinds"),
        Theme("member-identity", .members, "members.served", "members.segments"),
        Theme("values", .conduct, "conduct.values"),
        Theme("success", .goals, "targets", "measures"),
        Theme("brand", .purpose, "purpose.vision"),
        Theme("selection", .members, "membership.model"),
        Theme("transition", .leaving, "membership.leaving"),
        Theme("shared-experiences", .workingTogether, "together.work", "together.events", "team.shared_work"),
        Theme("rituals", .workingTogether, "together.rituals"),
        Theme("content", .workingTogether, "use_cases"),
        Theme("rules", .conduct, "conduct.forbidden", "conduct.frowned_upon"),
        Theme("roles", .roles, "roles", "team.promotion_criteria"),
        Theme("organization", .accountability, "team.community_manager"),
        Theme("governance", .approval, "approval.approvers", "review.who", "decisions"),
        Theme("financing", .accountability, "money", "membership.fee", "use_cases[].funding"),
        Theme("channels", .listening, "platform", "connections", "team.channels"),
        Theme("data", .rights, "trust.privacy"),
      ]
    case .communityRule:
      [
        Theme("structure", .workingTogether, "structure"),
        Theme("mission", .purpose, "purpose.kinds"),
        Theme("values", .conduct, "conduct.values"),
        Theme("legal", .rights, "trust.contributions"),
        Theme("membership", .members, "membership.model"),
        Theme("removal", .enforcement, "conduct.ladder"),
        Theme("roles", .roles, "roles"),
        Theme("limits", .roles, "roles[].term", "roles[].loss"),
        Theme("rights", .rights, "trust.privacy", "conduct.appeals", "expectations.of_host"),
        Theme("decision", .decisions, "decisions", "processes[].decides", "approval.approvers"),
        Theme("implementation", .listening, "processes[].to"),
        Theme("oversight", .review, "review.who"),
        Theme("deliberation", .workingTogether, "purpose.interaction", "together.rituals"),
        Theme("access", .listening, "platform.must_haves"),
        Theme("economics", .accountability, "money", "membership.fee"),
        Theme("grievances", .enforcement, "conduct.contact", "conduct.appeals"),
        Theme("records", .listening, "processes[].told", "meetings.minutes"),
        Theme("modification", .review, "charter.amendment", "review.every", "review.first_on"),
      ]
    case .mvg:
      [
        Theme("mission", .purpose, "purpose.kinds", "purpose.vision"),
        Theme("committee", .approval, "approval.approvers"),
        Theme("roles", .roles, "roles"),
        Theme("decisions", .decisions, "decisions", "processes[].decides"),
        Theme("appeals", .enforcement, "conduct.appeals"),
        Theme("participation", .members, "membership.model", "membership.eligibility"),
        Theme("conduct", .conduct, "conduct.forbidden", "conduct.values"),
        Theme("ownership", .rights, "trust.contributions"),
        Theme("antitrust", .rights, "trust.competition_law"),
        Theme("amendments", .review, "charter.amendment", "review.every", "review.first_on"),
      ]
    case .covenant:
      [
        Theme("standards", .conduct, "conduct.values"),
        Theme("unacceptable", .conduct, "conduct.forbidden"),
        Theme("contact", .enforcement, "conduct.contact"),
        Theme("second-contact", .enforcement, "conduct.second_contact"),
        Theme("privacy", .rights, "trust.privacy"),
        Theme("response", .moderation, "moderation.response_hours"),
        Theme("correction", .enforcement, "conduct.ladder[0]"),
        Theme("warning", .enforcement, "conduct.ladder[1]"),
        Theme("suspension", .enforcement, "conduct.ladder[2]"),
        Theme("ban", .enforcement, "conduct.ladder[3]"),
      ]
    }
  }
}

/// What a plan says about each theme of a framework.
package struct FrameworkCoverage: Sendable {
  package enum State: String, CaseIterable, Sendable {
    case covered
    case leftOut = "left-out"
    case missing
  }

  package let framework: Framework
  package let entries: [(theme: Framework.Theme, state: State)]

  package init(_ framework: Framework, scenario: Scenario) {
    self.framework = framework
    entries = framework.themes.map { theme in (theme, Self.state(of: theme, scenario)) }
  }

  private static func state(of theme: Framework.Theme, _ scenario: Scenario) -> State {
    let given = scenario.stated.keys.filter { path in theme.paths.contains { matches(path, $0) } }
    let states = given.map { scenario.status(of: $0) }
    if states.contains(where: { $0 == .answered || $0 == .standard }) {
      // Without moderation nobody enforces a ladder, whoever wrote it.
      return .covered
    }
    if states.contains(.leftOut) { return .leftOut }
    let isUnmoderated =
      scenario.answered.contains("moderation.model") && scenario.schedule.initial.moderation.policy.model == .none
    return isUnmoderated && theme.article == .enforcement ? .leftOut : .missing
  }

  /// Whether an answer's path is the theme's, or lies below it; `[]` stands for any item of a list.
  private static func matches(_ path: String, _ theme: String) -> Bool {
    var plain = ""
    if theme.contains("[]") {
      var isInside = false
      for character in path {
        if character == "]" { isInside = false }
        if !isInside { plain.append(character) }
        if character == "[" { isInside = true }
      }
    } else {
      plain = path
    }
    return plain == theme || plain.hasPrefix(theme + ".") || plain.hasPrefix(theme + "[")
  }

  /// The themes in one state, in the framework's order.
  package func themes(_ state: State) -> [Framework.Theme] { entries.filter { $0.state == state }.map(\.theme) }
}
