extension Catalogue {
  /// Running the community: who leads, what becomes of what members say, working together, privacy.
  static let englishCharterRunning = #"""
    charter.accountability.heading = Accountability
    charter.accountability.manager.heading = Who answers for it
    charter.accountability.hours.heading = Working time
    charter.accountability.manager.charter =
      The community manager is {manager}, who answers for this community: for its tone, for its pace, and for telling
      the company plainly when something is wrong. This holds although the community is meant to live from its
      members. Where keeping it alive is nobody’s task, nobody notices when it dies.
    charter.accountability.manager.participation-plan =
      The work is led by {manager}, who answers for it: for who appears in the company’s name, for keeping the
      promises made there, and for saying inside the company what was heard outside.
    charter.accountability.deputy =
      In the manager’s absence the work falls to {deputy}, with the same rights and the same duty to speak up.
    charter.left-out.deputy =
      a deputy

      The planners have decided that nobody stands in. While the manager is away, the community waits.
    charter.accountability.hours.answering = {hours} for answering questions
    charter.accountability.hours.outreach = {hours} for finding and inviting people
    charter.accountability.hours.seeding = {hours} for starting conversations
    charter.accountability.hours.moderation = {hours} for moderation
    charter.accountability.hours.reviewing = {hours} for reading applications
    charter.accountability.hours.one = The plan gives this work some hours a week: {tasks}.
    charter.accountability.hours.sum = The plan gives this work {total} hours a week: {tasks}.
    charter.accountability.hours.assumed =
      Nobody has said how many hours a week this work gets. The usual figure is {total}: {tasks}.
    charter.accountability.hours.range = The plan gives this work about {total} hours a week: {tasks}.
    charter.accountability.hours.few.charter =
      That is little. It will be enough only if members do most of the work themselves from the start, and they rarely
      do.
    charter.accountability.hours.some.charter =
      The hours belong to somebody’s job and are not what is left of it on Friday afternoon. A week without them shows
      at once: questions stay open, and newcomers are not greeted.
    charter.accountability.hours.many.participation-plan =
      That is more than one full position. For a guest it is a great deal, and the host may wonder what it is for.
    charter.accountability.hours.some.participation-plan =
      The hours belong to somebody’s job and are not what is left of it on Friday afternoon. A guest who is silent for
      a month is forgotten.
    charter.accountability.hours.few.participation-plan =
      For taking part properly in one place that can be enough. For two places it is not.
    charter.accountability.hours.many.charter =
      That is more than one full position, so it has to be divided among several people, and each of them needs to
      know which part is theirs.
    charter.open.manager =
      who leads

      Nobody has been named. Until a person has this task and the hours for it, nobody will notice when things go
      quiet, and nothing should be approved.
    charter.open.manager-vacant =
      who leads

      The plan says that the post is vacant. Until a person has this task and the hours for it, nobody will notice
      when things go quiet, and nothing should be approved.
    charter.open.deputy =
      who stands in

      Holidays and illness come in the first year too.
    charter.open.hours =
      the working time

      No hours have been planned for anybody.
    charter.caution.no-hours =
      no working time

      The plan gives nobody any hours. A start without them is possible only if others do all the work.
    charter.assumption.hours =
      the working time

      The figures above are the usual ones, and every forecast rests on them until others are given.

    charter.internal-processes.heading = What becomes of what members say
    charter.internal-processes.heading.participation-plan = What comes back into the company
    charter.internal-processes.promise.heading = What members may rely on
    charter.internal-processes.parts.heading = Who acts on it
    charter.internal-processes.intro =
      Once a month, what has been asked, criticized, and praised is summed up and taken to the people in the company
      who can act on it. What they make of it is reported back in the same place where it was said, also when the
      answer is no.
    charter.internal-processes.purpose.user-community =
      Questions that come up again and again show what the manual or the product fails to make clear. They go to those
      who write the one and build the other.
    charter.internal-processes.purpose.best-practice =
      Methods that prove themselves are written up, with their authors’ consent and names, and go to the company’s own
      practitioners first.
    charter.internal-processes.purpose.customer-dialogue =
      What customers advise one another is passed on as a picture of opinion and never as a list of names. Nobody is
      called by a salesperson because of something said here.
    charter.internal-processes.purpose.product-feedback =
      Every suggestion gets a status that all can see and, once it is decided, a reason. A company that asks and does
      not act drives people away faster than one that never asked.
    charter.internal-processes.purpose.roadmap =
      Those who make the plans hear what people say about them before the plans are final. Otherwise the announcement
      is mere advertising.
    charter.internal-processes.capacity =
      By the plan’s own estimate the company can act on {count} suggestions a week. When more come in, the rest
      get an honest “not now”.
    charter.open.feedback =
      who inside the company receives the feedback, and how much of it can be acted on

      Feedback is asked for, and nobody has been named who takes it. A promise to listen without the means to respond
      is worse than none.
    charter.open.recipients =
      who inside the company receives the monthly summary

      It needs a reader in every team that could act on it.

    charter.privacy.heading = Privacy, confidentiality, and contributions
    charter.privacy.data.heading = Personal data
    charter.privacy.confidentiality.heading = Confidentiality
    charter.privacy.contributions.heading = Who owns what is written
    charter.privacy.competitors.heading = Competitors at one table
    charter.proposal.privacy =
      privacy, confidentiality, and ownership

      What the planners have not settled themselves is stated as plain defaults, until legal counsel has put it into
      binding words.
    charter.privacy.intro.own =
      The planners have settled themselves what members may rely on.
    charter.privacy.data.phrase =
      About members’ data the planners state “{phrase}”. Nothing is passed to sales, and what is no longer needed is
      deleted.
    charter.privacy.data.words =
      About members’ data the planners state the following. Nothing is passed to sales, and what is no longer needed is
      deleted.
    charter.privacy.confidentiality.phrase =
      How far words may travel has been settled: “{phrase}”. Whoever is unsure asks the author.
    charter.privacy.confidentiality.words =
      How far words may travel has been settled as follows. Whoever is unsure asks the author.
    charter.left-out.privacy.confidentiality =
      a rule of confidentiality

      Nothing that is said here is confidential, and members should write nothing that others must not read.
    charter.privacy.contributions.phrase =
      Whose the contributions are has been settled: “{phrase}”. The company asks before it uses one in advertising.
    charter.privacy.contributions.words =
      Whose the contributions are has been settled as follows. The company asks before it uses one in advertising.
    charter.privacy.competition-law.phrase =
      For this community in particular the plan adds “{phrase}”.
    charter.privacy.competition-law.words =
      For this community in particular the plan adds the following.
    charter.caution.competition-law =
      competitors without a rule

      The plan says that competitors are members and does not say what they may not discuss. The paragraph above is a
      beginning; counsel has to make it fit before the first meeting.
    charter.privacy.data.open =
      As nobody needs an account, the company learns little about visitors and does not try to learn more. What it
      does collect serves to run the community and is not passed to sales.
    charter.privacy.data.registration =
      An account asks for a name to be shown, an address to write to, and nothing else that is not needed. The data
      serve to run the community; they are not passed to sales and are deleted when the account is closed.
    charter.privacy.data.approval =
      An application is read by those who decide about it and by nobody else. What it says about a refused applicant
      is deleted after three months; what it says about a member, when the account is closed. None of it is passed to
      sales.
    charter.privacy.data.invitation =
      Members see one another’s names and employers; outsiders see neither. Whom somebody invited is recorded, because
      an invitation is a recommendation. None of it is passed to sales.
    charter.privacy.data.paid =
      Payment data are kept by the payment service and as long as the law requires. Everything else serves to run the
      community, is not passed to sales, and is deleted when the membership ends.
    charter.privacy.confidentiality.public =
      Nothing that is written here is confidential. Members should write nothing that their employer, their customers,
      or the press must not read, and should be reminded of it when they seem to forget.
    charter.privacy.confidentiality.approval =
      What is written here is meant for members. They may use what they learn and may not quote it outside with a name
      or an employer unless the author agrees. A secret is safer untold: admission is checked, but the circle is
      large.
    charter.privacy.confidentiality.invitation =
      What is said here stays here. Members may use what they learn, but may not reveal who said it or for whom the
      speaker works, unless the speaker agrees. Whoever breaks this has left the circle of those who can be invited.
    charter.privacy.confidentiality.paid =
      What is written here is meant for paying members. They may use what they learn and may not republish it.
      Somebody who pays has not thereby been vetted, so nothing truly secret belongs here.
    charter.privacy.purpose.user-community =
      Users who ask for help should take names, keys, and customers’ data out of what they show, and helpers should
      remind them.
    charter.privacy.purpose.best-practice =
      Practitioners who show their work should be able to say how far it may travel. A template can be free to copy
      while the story behind it is not.
    charter.privacy.purpose.customer-dialogue =
      Customers who talk about contracts and prices should know what their contracts allow them to say.
    charter.privacy.purpose.product-feedback =
      Suggestions may be used by the company without payment, and those who make them keep the right to use them
      elsewhere. Somebody who wants to protect an invention should not post it.
    charter.privacy.purpose.roadmap =
      News of the roadmap is shared for planning and may not be quoted outside before it is public. Whoever needs a
      binding date needs a contract.
    charter.privacy.contributions =
      What members write remains theirs. By posting it they allow the community to show it and other members to use it
      in their own work. The company asks before it uses a contribution in advertising.
    charter.privacy.competitors.meet =
      Members who compete with one another will meet here. They may discuss methods, tools, and experience. They do
      not discuss prices, terms, customers, bids, or plans for the market, here or on the margins of any meeting, and
      whoever hears it begin ends the conversation. Competition law applies whatever this charter says.
    charter.privacy.competitors.ordinary =
      Members who compete with one another may meet here. They do not discuss prices, terms, or customers with one
      another. Employees of the company’s competitors may join only where the rules of membership let everybody in.
    charter.open.legal =
      the legal review

      Privacy, ownership, and competition law differ by country. Counsel has to read this section before anybody
      signs.
    """#
}
