extension Catalogue {
  /// What one answer says against another, or against the forecast.
  static let englishContradictions = #"""
    # Purpose and place.
    finding.dialogue-open = Customers are to speak openly with you, and anybody may read along.
    finding.dialogue-open.why =
      What clients tell only each other is not said where everybody listens. Choose registration, approval or
      invitation, or drop the dialogue from the purposes.
    finding.feedback-no-team = Members are asked what to improve, but no team receives it: processes.
    finding.feedback-no-team.why =
      Insight must reach a team that can act on it. Name who receives it, how often, and by when members hear back.
    finding.inside-rather =
      These people already meet in a strong venue ({strength}). Consider opening a space inside it: place.decision.
    finding.inside-rather.why =
      People seldom change the place where they meet. A space of your own inside it keeps your topic and spares them
      the move.
    finding.join-nothing =
      The decision is to join, but the topic is your own product and the existing venue is weak ({strength}).
    finding.join-nothing.why =
      There has to be a place worth joining. For talk about your own product that nobody hosts, found one.
    finding.goal-listening = Listening on social networks alone would meet the goal “{id}”. It needs no community.
    finding.goal-listening.why =
      Taking the pulse in public is not the same as an informed exchange on a complex product. Keep goals here that
      need members who answer each other.

    # What a charter says against itself.
    finding.open-decision = “{given}” decides nothing: {path}.
    finding.open-decision.why =
      The charter prints it as not yet decided, and is approved only with open decisions. Decide it, answer standard
      where there is a standard wording, or answer none where it is to be left out.
    finding.scope-both = “{text}” is both in and out of scope.
    finding.scope-both.why = Nobody can tell whether the community deals with it. Take one of the two out.
    finding.decides-appeals = Appeals go to the body that decided: {body}.
    finding.decides-appeals.why =
      Whoever hears an appeal must have had no part in the decision. Name another body or person.
    finding.quorum-above = {count} must take part in a vote, and {eligible} people could ever join.
    finding.quorum-above.why = No vote would ever be valid. A share of the members grows and shrinks with them.
    finding.decision-no-meeting = “{by}” decides, and no meeting is planned: together.events.
    finding.decision-no-meeting.why = Say how often there is a meeting and who invites, or let somebody else decide.
    finding.vote-on-forbidden = Competitors are members, and “{what}” is put to a decision.
    finding.vote-on-forbidden.why =
      Competition law forbids competitors to agree on prices, costs, volumes or customers in nearly every country.
    finding.amendment-none = There is no way to change the charter.
    finding.amendment-none.why = A charter that cannot be changed is ignored as soon as it no longer fits.
    finding.host-employs = The host is of the kind {kind}, and {count} employees are members.
    finding.host-employs.why = Without a legal form there is nobody to employ them. Correct the kind of host or the number.
    finding.eligibility-unchecked = Not everybody may be a member, and nobody checks it: membership.eligibility.
    finding.eligibility-unchecked.why =
      Where one joins freely or by registration, a condition binds nobody. Name the steps of admission, choose approval
      or invitation, or drop the condition.
    finding.open-by-invitation = Membership is open to all, and by invitation.
    finding.open-by-invitation.why = One of the two is wrong. Say who may be invited, or choose another membership model.
    finding.duty-no-ladder = Members have duties, and nothing follows a breach: conduct.ladder.
    finding.duty-no-ladder.why = A duty without a consequence is a wish. Name the steps, or call it a wish.
    finding.definition-no-standard = There is no standard wording for “{term}”.
    finding.definition-no-standard.why =
      Standard wordings exist for “In writing” and “Active member”. For every other term, say what it means.

    # Goals and what shows them.
    finding.use-case-no-measure = Nothing is said to show whether the use case “{id}” works: measures.
    finding.use-case-no-measure.why =
      A use case without a measure cannot be given up, and so it never earns more money either.
    finding.use-case-measure-unknown =
      The use case “{id}” names “{measure}”, which is neither a target nor a measure.
    finding.use-case-measure-unknown.why = The word must be the id of a target or of a measure.
    finding.measure-goal-unknown = The measure “{id}” names a goal “{goal}” that is not listed in goals.
    finding.measure-goal-unknown.why = The word must be the id of a goal.
    finding.goal-on-guess = The goal “{id}” rests only on needs that are guesses. Ask five members first.
    finding.goal-on-guess.why =
      Money is committed to a goal. If nobody has said that they need it, the first thing to do is to ask.

    # Members, spaces and employees.
    finding.need-segment-unknown = The need “{id}” names a segment “{segment}” that is not listed.
    finding.need-segment-unknown.why = The word must be the id of one of members.segments.
    finding.segments-sum = The shares of the segments add up to {sum} percent.
    finding.segments-sum.why = They are shares of one audience, so together they are at most 100 percent.
    finding.areas-sum = The shares of the spaces add up to {sum} percent.
    finding.areas-sum.why = They are shares of one audience, so together they are at most 100 percent.
    finding.areas-differ = structure.spaces says {spaces}, but {named} are named in structure.areas.
    finding.areas-differ.why = The forecast takes the number, the charter the names. Delete the number, or name all.
    finding.area-thin = The space “{name}” is for about {people} people. That is too few to keep a talk going.
    finding.area-thin.why =
      A space needs a community of its own. Of three hundred who could come perhaps five write. Begin without it.
    finding.employees-outnumber =
      {count} employees are to be members, and {founders} people found the community. At first they outnumber members.
    finding.employees-outnumber.why =
      Members come to meet each other. Where every second answer is official, it feels like a help desk. Send fewer
      employees, or win more founding members.
    finding.employees-judge =
      Employees moderate, and nothing is said about criticism of their own employer: conduct.conflicts_of_interest.
    finding.employees-judge.why =
      Sooner or later somebody moderates a complaint about their own work. Say beforehand who decides then.
    finding.employees-no-hours = Employees are to answer, but have no hours for it: team.answering_hours.
    finding.employees-no-hours.why =
      What is nobody's work time is done last. Give them hours, or let them advise only.

    # Readiness.
    finding.readiness-differs =
      {path} is stated as {stated}, but the grades for it come to {graded}. The stated number is used.
    finding.readiness-differs.why = One of the two is out of date. Delete the number, and the grades speak.
    finding.willing-unable =
      You are willing to listen ({listens} of 4) but hardly able to respond ({responds} of 4). Settle this first.
    finding.willing-unable.why =
      Willingness to listen counts only with the ability to respond. A company that asks and does not act drives its
      best customers away, so the forecast counts the lower of the two.
    finding.asks-unable = Members are asked for feedback, but the ability to respond is graded {responds} of 4.
    finding.asks-unable.why =
      Every suggestion without an answer tells its author not to make another. Ask for less, or free somebody to
      answer.
    finding.meet-nowhere =
      People are said to meet already ({grade} of 4), yet no existing venue is named and its strength is near 0.
    finding.meet-nowhere.why =
      Where they meet today is both the best place to invite them and the place they would have to leave.

    # Membership in words.
    finding.vetting-unused = Steps for examining an application are listed, but nobody applies under this model.
    finding.vetting-unused.why = Choose approval, invitation or paid membership, or drop the steps.
    finding.inviters-unused = It is said who may invite, but membership is not by invitation.
    finding.inviters-unused.why = It has no effect, and the charter does not mention it.
    finding.invites-no-hours = Only staff may invite, but they have no hours for it: team.outreach_hours.
    finding.invites-no-hours.why = With nobody inviting, nobody comes.

    # Conduct and roles.
    finding.forbidden-no-ladder = Some acts are not tolerated, but it is not said what follows: conduct.ladder.
    finding.forbidden-no-ladder.why =
      A rule without a consequence is read as advice. Two or three steps are enough, the mildest first.
    finding.ladder-no-offence = There are consequences, but nothing is frowned upon or forbidden: conduct.forbidden.
    finding.ladder-no-offence.why = Members must be able to know beforehand for what they can be excluded.
    finding.ladder-no-appeal = There are consequences, but no way to contest them: conduct.appeals.
    finding.ladder-no-appeal.why = Moderators err. Whoever can appeal accepts a decision more easily.
    finding.contact-twice = The second contact is the first one again.
    finding.contact-twice.why =
      The second is for complaints about the first. Name somebody else, best outside the team.
    finding.contact-manager =
      Complaints go to {name}, who also runs the community. Name a second contact: conduct.second_contact.
    finding.contact-manager.why = Some complaints will be about the person in charge.
    finding.contact-alone = There is only one contact. To whom does one turn when that person is concerned?
    finding.contact-alone.why = Without a second contact such a complaint is never made.
    finding.competitors-no-law = Competitors are members, but it is not said what they may not discuss: trust.competition_law.
    finding.competitors-no-law.why =
      Talk among competitors about prices, customers or volumes breaks the law in most countries, and the host is
      asked about it. Have a lawyer read the note.
    finding.industry-competitors = The topic is a whole industry. Are competitors members? Say so: trust.competitors.
    finding.industry-competitors.why = In an exchange for an industry they usually are, and then rules are needed.
    finding.self-policing-no-role = Members police themselves, but no role says who may do what: roles.
    finding.self-policing-no-role.why =
      A step up with clear criteria is something to aspire to, and lets the community keep order itself.
    finding.roles-late = No role can be earned before month {months}. Nobody can take one in the first half-year.
    finding.roles-late.why =
      The first members to be trusted set the tone for all others. Let one role be within reach in months.
    finding.role-no-criteria = It is not said how one earns the role “{name}”.
    finding.role-no-criteria.why = A role without criteria looks like favor.
    finding.deputy-same = {name} is named as community manager and as deputy.
    finding.deputy-same.why = A deputy is there when the first one is not.
    finding.manager-no-hours = {name} runs the community, but has no hours for it: team.hours.
    finding.manager-no-hours.why = A name without time is a vacancy that nobody sees.

    # Promises.
    finding.response-nobody = A report is to be answered within {hours} hours, but nobody moderates.
    finding.response-nobody.why = Choose a model of moderation with people, or do not promise.
    finding.response-gap =
      A report is to be answered within {hours} hours, but every week nobody is there for {gap} hours.
    finding.response-gap.why =
      A report that arrives at the wrong moment waits until somebody is back. Promise more time than the longest gap,
      or staff the gap.
    finding.language-unmoderated =
      The charter is in “{language}”, which is not among the languages that are moderated: moderation.languages.
    finding.language-unmoderated.why = A report in the members' own language must find somebody who can read it.
    finding.channel-no-owner = The channel “{channel}” is promised, but nobody owns it. The forecast does not count it.
    finding.channel-no-owner.why = A link that nobody keeps up leads to yesterday's news.
    finding.reaction-nobody = A reaction is promised for “{id}”, but no team receives it.
    finding.reaction-nobody.why = Name the team that gets it and answers.
    finding.shared-work-off = Work that members do together is described, but team.shared_work is false.
    finding.shared-work-off.why = The forecast then leaves it out. Set it to true, or drop the description.
    finding.recognition-off = Successes are to be shown, but team.recognition_program is false.
    finding.recognition-off.why = The forecast then leaves it out. Set it to true, or drop the program.

    # Platform, money, review.
    finding.platform-demanding =
      The platform asks for {demands} skill, but the members' is {level}. Some will not get through the door.
    finding.platform-demanding.why =
      A tool that is harder than its members are used to is paid for in members. Choose a simpler one, or help them in.
    finding.friction-differs = The platform is demanding, but audience.platform_friction is low.
    finding.friction-differs.why = The forecast takes the friction. One of the two is wrong.
    finding.value-alone =
      The business case rests on customers who stay, and on nothing else: no support cases, no fees.
    finding.value-alone.why =
      That members of communities stay or spend more is seen, not proven: those who care join. Count something else
      beside it, or call it an assumption.
    finding.value-certain = The value of a customer who stays is stated to the digit. Give a range.
    finding.value-certain.why = The range shows how much of the result hangs on this number.
    finding.value-no-renewals =
      A customer who stays is given a value, but it is said that renewals do not matter (0 of 4).
    finding.value-no-renewals.why = One of the two answers is wrong.
    finding.review-missing = It is not said when the course is reviewed: review.every.
    finding.review-missing.why = What nobody looks at on a date is looked at when it has failed.
    finding.close-missing = It is not said when the community would be closed: review.close_when.
    finding.close-missing.why =
      Said beforehand it is a decision; said later it is a defeat, and mostly it is not said at all.
    finding.review-early = The first review is before the opening.
    finding.review-early.why = There is nothing to review yet. Look at review.first_on and launch.opens_on.
    finding.measure-early = The measure “{id}” is due before the opening.
    finding.measure-early.why = It cannot show what the community does. Look at its date and at launch.opens_on.
    finding.review-late = The target “{id}” is due in week {week}, before the first review.
    finding.review-late.why = A review should come early enough to change something. Review more often.
    finding.step-late = A step of the first ninety days is planned for day {day}.
    finding.step-late.why = Move it up, or into the reviews.

    # Against the forecast.
    finding.target-unlikely =
      The forecast gives the target “{id}” {chance} in 100 ({low} to {high}, {replicates} runs). That is a hope, no plan.
    finding.target-unlikely.why =
      Less than one chance in five. Lower the target, give it more time, or change the plan; “folkmoot sweep” shows
      what would help.
    finding.target-certain =
      The forecast gives the target “{id}” {chance} in 100 ({low} to {high}, {replicates} runs). It asks for nothing.
    finding.target-certain.why = A target that is met whatever happens steers nothing. Raise it.
    finding.employees-outnumber-later =
      {count} employees are to be members; the forecast ends with {members} members (median of {replicates} runs).
    finding.employees-outnumber-later.why = Then the company talks to itself. Send fewer, or do not open.
    finding.spaces-quiet =
      In {spaces} spaces the forecast ends with {each} people who write in each (median of {replicates} runs).
    finding.spaces-quiet.why =
      With fewer than three who write, a space looks dead. Begin with one, and split it when it is crowded.
    finding.not-alive =
      The forecast ends with {posters} people who write; alive begins at {alive} (median of {replicates} runs).
    finding.not-alive.why =
      In half of the runs the community has gone quiet by then. “folkmoot sensitivity” tells what drives that.
    finding.self-policing-few =
      Members police themselves, but the forecast has {core} regulars at half-year (median of {replicates} runs).
    finding.self-policing-few.why = Two are needed at least. Begin with staff, and hand over later.
    finding.response-late =
      A report is to be answered within {promised} hours; in its worst week the forecast takes {delay} (median of
      {replicates} runs).
    finding.response-late.why = Promise more time, give more hours, or find less to do.
    finding.moderation-overload =
      Moderation has {hours} hours a week, and the forecast uses {used} of them (median of {replicates} runs).
    finding.moderation-overload.why =
      Without slack every busy week makes a queue that does not go away. Give more hours, or choose another model.

    # Files.
    finding.folder-file = “{file}” is no folder.
    finding.folder-file.why = Plans of your own are looked for in a folder: every file in it that ends in .yaml or .yml.
    """#
}
