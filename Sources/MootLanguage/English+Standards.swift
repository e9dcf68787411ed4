extension Catalogue {
  /// The standard clauses: the wordings that an answer `standard` takes.
  static let englishStandards = #"""
    # Variants by the kind of host: a company, public body, foundation; b association, cooperative; c project, informal group.
    standard.host.precedence.a = The law comes before this charter. So does every contract and every confidentiality agreement that {host} has with a member or with the organization a member works for.
    standard.host.precedence.b = The law comes before this charter. So do the statutes of {host}.
    standard.host.precedence.c = The law comes before this charter.
    standard.definitions.in-writing = By letter, by e-mail, or by a message on the platform that the community uses.
    standard.definitions.active-member = A member who has read or written something on the platform within the last 28 days.
    standard.membership.classes = Every member has one vote.
    standard.membership.delegates = Membership is personal. Nobody may be sent in a member's place.
    standard.membership.leaving = A member may leave at any time by a message to the community manager and need not give a reason. What the member has posted must be removed if the member asks for it within 30 days.
    standard.expectations.of_members =
      Keep this charter
      Say when a matter touches an interest of one's own
      Keep one's contact details up to date
    standard.expectations.of_host =
      The charter in its current wording
      News of every change before it applies
      A copy of one's own data, on request
    standard.decisions.quorum = A vote is valid if at least half of those entitled to vote take part.
    standard.decisions.majority = Unless this charter asks for more, a proposal is accepted if it has more than half of the votes cast. Abstentions do not count as votes cast.
    standard.decisions.ties = A proposal with as many votes against it as for it is rejected. A tied election is decided by lot.
    standard.decisions.absence = Nobody may cast a vote for another member.
    standard.decisions.written = A vote may be held in writing. It must stay open for at least seven days.
    standard.conduct.conflicts_of_interest = Whoever has an interest of their own in a matter must say so before it is discussed and must not vote on it.
    standard.meetings.notice = Members must receive date, place and agenda at least 14 days before a meeting.
    standard.meetings.minutes = Minutes must record what was decided and how many votes were cast for and against. Members must receive them within 14 days.
    standard.conduct.outside = Members must keep the rules on conduct wherever they take part as members: in rooms, at events, online, and in messages to one another.
    standard.conduct.decides.a = The community manager decides which step follows. In a case that concerns the community manager, somebody else must decide.
    standard.conduct.decides.b = The board decides which step follows. Whoever is involved in the case must not take part.
    standard.conduct.decides.c = Two members who are not involved decide together which step follows. They are chosen by lot.
    standard.conduct.appeals = A decision may be contested in writing within 30 days. Somebody who had no part in it must decide the appeal within 30 days and must give reasons in writing.
    standard.trust.confidentiality = What is marked as confidential must not be passed on to anybody outside the community, also after leaving it.
    standard.trust.contributions = Authors keep their rights in what they write. Members may read it and use it in their own work. Publication outside the community needs the author's consent.
    standard.trust.names = Nobody may use the name, logo or mark of the host or of a member in publications or advertising without the owner's consent in writing.
    standard.trust.competition_law = Members who compete with one another must not exchange prices, costs, volumes, customers or business plans. Whoever notices such an exchange must stop it, and the minutes must record it.
    standard.charter.amendment.a = A change takes effect when the approvers named in this charter have approved it. Members must receive the new wording at least 30 days before.
    standard.charter.amendment.b = The members' meeting may change this charter with two thirds of the votes cast. Members must receive the new wording with the invitation.
    standard.charter.amendment.c = This charter changes when two thirds of the members agree to the new wording in writing.
    standard.charter.order = Where a clause marked * and a clause without this mark differ, the clause without the mark applies.

    # The page about them.
    standards.variant.a = Company, public body, foundation
    standards.variant.b = Association, cooperative
    standards.variant.c = Project, informal group
    standards.host = the host
    standards.take = Taken by "{id}: standard" in the file.
    standards.take-definition = Taken by a definition of this term with "means: standard".
    standards.take-order = Printed with every other standard clause.
    command.standards.abstract = List the standard clauses, or show one.
    command.standards.discussion =
      Where a scenario answers "standard", the charter prints the clause of that name. Some have one wording for each kind of host.
    command.votes.abstract = Say quorum, votes needed and outcome of a vote by the charter's own rule.
    command.votes.discussion =
      Reads decisions.quorum, decisions.majority and decisions.ties. What is standard is computed exactly, and so are rules in words that can be read, such as "a fifth of the members" or "two thirds of the votes cast". Where a rule cannot be read, it says what a person must decide. Exits with 1 when a proposal is not accepted or there is no quorum, and with 65 when the rule is open.
    option.standard = The id of a clause, such as conduct.outside.
    option.votes-present = How many take part who are entitled to vote, also in writing.
    option.votes-for = Votes for the proposal.
    option.votes-against = Votes against it.
    option.votes-abstain = Abstentions.
    option.votes-vacant = Seats that nobody holds at present.
    option.votes-seats = Seats with a vote, vacant ones included. Without it, the founding members of the plan.
    message.standard-unknown = There is no standard clause "{id}". "folkmoot standards" lists them.
    votes.seats = Entitled to vote: {entitled}
    votes.seats-assumed = Entitled to vote: {entitled} (founding members of the plan; --seats says another number)
    votes.seats-present = Entitled to vote: {entitled} (as many as take part; --seats says another number)
    votes.quorum = Quorum: {rule}
    votes.quorum.needs = {needed} must take part; {present} do. {verdict}
    votes.quorum.met = There is a quorum.
    votes.quorum.missed = There is no quorum.
    votes.quorum.none = No quorum is needed.
    votes.majority = Majority: {rule}
    votes.majority.needs = Votes needed: {needed}
    votes.majority.needs-range = Votes needed: {low} if abstentions do not count, {high} if they do
    votes.outcome.accepted = Outcome: accepted
    votes.outcome.rejected = Outcome: rejected
    votes.outcome.no-quorum = Outcome: no valid vote
    votes.outcome.person = Outcome: a person must decide
    votes.outcome.uncounted = Outcome: not counted yet
    votes.standard = standard
    votes.open = not yet decided
    votes.none = none
    votes.reason.quorum-words = The quorum is a rule in words.
    votes.reason.majority-words = The majority is a rule in words.
    votes.reason.ties-words = The votes are equal, and what follows is a rule in words: {rule}
    votes.reason.quorum-open = Nobody has decided the quorum.
    votes.reason.majority-open = Nobody has decided the majority.
    votes.reason.ties-open = The votes are equal, and nobody has decided what follows.
    votes.reason.abstentions = The rule does not say whether abstentions count, and it matters here.
    votes.reason.seats = The number of those entitled to vote is not known.
    votes.reason.also = The rule says more, which a person must apply: {rule}
    message.votes-sum = {sum} votes and abstentions are more than the {present} who take part.
    message.votes-seats = {present} take part and {entitled} are entitled to vote.
    message.votes-negative = A number of people cannot be negative.
    """#
}
