extension Catalogue {
  /// Leftovers in a plan, and the themes of published frameworks in a word or two of our own.
  static let englishFrameworks = #"""
    finding.placeholder = “{word}” was meant to be replaced: {path}.
    finding.placeholder.why =
      A charter in which a placeholder was left over is not ready to be signed. Write the answer, or take the line
      out; what is open is listed as open.
    finding.empty-clause = Nothing is said at {path}.
    finding.empty-clause.why =
      An answer without a word makes an empty clause. Write “none” where something is done without on purpose, or take
      the line out.
    usage.framework-one-file = --framework looks at one file at a time.
    option.framework = Show which themes of a published framework the plan covers: canvas, communityrule, mvg or covenant.
    framework.title.canvas = Coverage of the Community Canvas
    framework.title.communityrule = Coverage of CommunityRule
    framework.title.mvg = Coverage of Minimum Viable Governance
    framework.title.covenant = Coverage of the Contributor Covenant
    framework.section = section {number}
    framework.no-section = not in a participation plan
    framework.state.covered = Covered: {count} of {total}
    framework.state.left-out = Left out on purpose: {count} of {total}
    framework.state.missing = Missing: {count} of {total}
    framework.note =
      Sections are those of the charter. Where a theme is missing, the charter states an ordinary rule or says that it
      is open. An answer of “none” leaves a theme out on purpose.
    framework.canvas.purpose = Purpose
    framework.canvas.member-identity = Who the members are
    framework.canvas.values = Values
    framework.canvas.success = What success means
    framework.canvas.brand = How it presents itself
    framework.canvas.selection = How members are chosen
    framework.canvas.transition = How members leave
    framework.canvas.shared-experiences = Shared experiences
    framework.canvas.rituals = Rituals
    framework.canvas.content = Content
    framework.canvas.rules = Rules
    framework.canvas.roles = Roles
    framework.canvas.organization = Organization
    framework.canvas.governance = Governance
    framework.canvas.financing = Money
    framework.canvas.channels = Channels and platforms
    framework.canvas.data = Data
    framework.communityrule.structure = Structure
    framework.communityrule.mission = Mission
    framework.communityrule.values = Values
    framework.communityrule.legal = Ownership of what is made
    framework.communityrule.membership = Becoming a member
    framework.communityrule.removal = Suspension and removal
    framework.communityrule.roles = Roles
    framework.communityrule.limits = Limits of roles
    framework.communityrule.rights = Rights
    framework.communityrule.decision = Who decides
    framework.communityrule.implementation = Who carries it out
    framework.communityrule.oversight = Who looks on
    framework.communityrule.deliberation = Where things are talked through
    framework.communityrule.access = Access to tools
    framework.communityrule.economics = Money
    framework.communityrule.grievances = Grievances
    framework.communityrule.records = Records
    framework.communityrule.modification = Changing the rules
    framework.mvg.mission = Mission
    framework.mvg.committee = Steering body
    framework.mvg.roles = Roles
    framework.mvg.decisions = Decisions
    framework.mvg.appeals = Appeals
    framework.mvg.participation = Open participation
    framework.mvg.conduct = Conduct
    framework.mvg.ownership = Ownership and licenses
    framework.mvg.antitrust = Competition law
    framework.mvg.amendments = Amendments
    framework.covenant.standards = What is encouraged
    framework.covenant.unacceptable = What is unacceptable
    framework.covenant.contact = Whom to report to
    framework.covenant.second-contact = A second person to report to
    framework.covenant.privacy = Privacy of those who report
    framework.covenant.response = A prompt answer
    framework.covenant.correction = First step: correction
    framework.covenant.warning = Second step: warning
    framework.covenant.suspension = Third step: exclusion for a time
    framework.covenant.ban = Fourth step: exclusion for good
    """#
}
