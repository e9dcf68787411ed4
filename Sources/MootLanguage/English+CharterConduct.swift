extension Catalogue {
  /// Conduct and its enforcement.
  static let englishCharterConduct = #"""
    charter.conduct.heading = Conduct
    charter.conduct.valued.heading = What is valued
    charter.conduct.frowned.heading = What is frowned upon
    charter.conduct.forbidden.heading = What is not tolerated
    charter.proposal.conduct =
      rules of conduct

      What the planners have not put into words of their own is taken from rules that have proved themselves
      elsewhere. Once the community has regulars, it may rewrite them.
    charter.conduct.intro =
      The rules hold from the first day and apply to members and to the company’s own people alike.
    charter.conduct.intro.own =
      These are the planners’ own rules. They hold from the first day and apply to members and to the company’s own
      people alike. Once the community has regulars, it may change them.
    charter.conduct.intro.mixed =
      Some of these rules are the planners’ own. All of them hold from the first day and apply to members and to the
      company’s own people alike.
    charter.conduct.valued.own =
      What this community holds dear is no secret, and newcomers should be able to see it in how the others behave.
    charter.conduct.frowned.own =
      Some things are not forbidden and still unwelcome. Whoever does them is told, and no more.
    charter.conduct.frowned.more =
      Some bad manners come with the purposes of this place.
    charter.conduct.forbidden.own =
      Some things are not discussed but stopped. What follows is set out in {see.enforcement}.
    charter.conduct.forbidden.law =
      What the law forbids is not tolerated either, whether or not it stands in this list.
    charter.conduct.shown =
      They are shown to every newcomer before the first post, because people keep rules better when they have seen
      them.
    charter.conduct.published =
      They are published but not shown before the first post. Newcomers will therefore break some of them without
      knowing, and should be told kindly.
    charter.conduct.valued.open =
      Courtesy, patience, and plain speech are valued everywhere. What else is valued here depends on the purpose.
    charter.conduct.valued.user-community =
      An answer that works is valued more than one that is clever. So are questions that say what has been tried, a
      word of thanks, and the honest “I do not know”.
    charter.conduct.valued.best-practice =
      Experience is valued more than opinion. So are accounts of what failed, credit to those one has learned from,
      and the readiness to show one’s own work when one asks about that of others.
    charter.conduct.valued.customer-dialogue =
      Candor is valued, with names and circumstances where they can be told. So are curiosity about how others decided
      and respect for those who decided otherwise.
    charter.conduct.valued.product-feedback =
      A well-described problem is valued more than a ready-made solution. So are examples, a word on why it matters,
      and support for the ideas of others.
    charter.conduct.valued.roadmap =
      Asking early is valued. So are precise questions about consequences, and discretion with what has not been
      published elsewhere.
    charter.conduct.frowned =
      Advertising, copying the same message into several places, answering without having read, and dragging a
      disagreement from one thread into the next are frowned upon. Whoever does so is told, and no more.
    charter.conduct.frowned.user-community =
      Where users help users, it is bad manners to answer a beginner with nothing but a link to the manual, or to come
      back only to collect.
    charter.conduct.frowned.best-practice =
      Where practice is exchanged, it is bad manners to dress up a sales pitch as an experience, or to repeat what
      others have said without saying who.
    charter.conduct.frowned.customer-dialogue =
      Where customers talk with one another, it is bad manners for employees to defend the company unasked, and for
      anybody to treat a conversation as a list of sales leads.
    charter.conduct.frowned.product-feedback =
      Where feedback is given, it is bad manners to post the same demand again and again, to blame the people who
      build the product, or to answer an idea with a mere “no”.
    charter.conduct.frowned.roadmap =
      Where plans are told, it is bad manners to quote an intention as if it had been a promise, or to press for dates
      that have been declined once.
    charter.conduct.forbidden.public =
      Some things are not discussed but stopped. What follows is set out in {see.enforcement}.

      - Insults, threats, and harassment, in public or in private messages.
      - Contempt for people because of who they are.
      - Publishing somebody’s private data, or confidential matters of one’s own employer or customer.
      - Fraud, malicious software, and spam.
      - Pretending to be somebody else, or hiding for whom one speaks.
    charter.conduct.forbidden.closed =
      Some things are not discussed but stopped. What follows is set out in {see.enforcement}.

      - Carrying outside what was said inside in confidence.
      - Insults, threats, and harassment, in the group or in private messages.
      - Contempt for people because of who they are.
      - Publishing somebody’s private data, or confidential matters of one’s own employer or customer.
      - Using the list of members to sell or to recruit.
      - Hiding for whom one speaks.

    charter.enforcement.heading = Enforcement and appeals
    charter.enforcement.ladder.heading = What follows when a rule is broken
    charter.enforcement.reports.heading = To whom one turns
    charter.enforcement.appeals.heading = Appeals
    charter.enforcement.conflicts.heading = Conflicts of interest
    charter.enforcement.none =
      Nobody is charged with enforcing the rules in {see.conduct}. They describe what members expect of one another,
      and members can answer only with their own words or by turning away.
    charter.left-out.ladder =
      a ladder of consequences

      Without moderation there is nobody to apply it. What the law or the platform’s own terms forbid is still removed
      by whoever is legally bound to do so.
    charter.proposal.ladder =
      a ladder of consequences

      The planners have not been asked for one. These four steps are the usual ones and hold until they decide
      otherwise.
    charter.enforcement.ladder.own#one =
      The planners have settled on one consequence.
    charter.enforcement.ladder.own#other =
      The planners have settled on {count} steps. Whoever decides starts at the lowest that fits and goes up one at a
      time; a grave case, such as a threat, may start at the top.
    charter.enforcement.table.caption = What follows, step by step
    charter.enforcement.table.step = Step
    charter.enforcement.table.what = What follows
    charter.enforcement.table.when = For what
    charter.enforcement.table.lasts = How long
    charter.enforcement.ladder.staff =
      Moderators start at the lowest step that fits and go up one at a time. A grave case, such as a threat, may start
      at the top.
    charter.enforcement.ladder.community =
      Superusers take the first two steps themselves. The two that shut somebody out, for a time or for good, are left
      to the community manager. A grave case, such as a threat, goes there at once.
    charter.enforcement.step.1.staff = A private word that names the rule and the post, and asks for a change.
    charter.enforcement.step.1.community =
      A word from a superuser that names the rule and the post, and asks for a change.
    charter.enforcement.step.2.staff = The post is removed, and its author is told why.
    charter.enforcement.step.2.community = A superuser hides the post and tells its author why.
    charter.enforcement.step.3.staff = The member may read but not write for a stated time, usually two weeks.
    charter.enforcement.step.3.community =
      The community manager lets the member read but not write for a stated time, usually two weeks.
    charter.enforcement.step.4.staff = The member is excluded, with a written reason.
    charter.enforcement.step.4.community = The community manager excludes the member, with a written reason.
    charter.enforcement.ladder.close =
      A step that brought no second offense within a year is forgotten.
    charter.enforcement.reports.staff =
      Every post can be reported, and so can a private message. Who reports is not named to the person reported.
      Everybody who reports learns what was decided.
    charter.enforcement.reports.community =
      Every post can be reported to the superusers, and whatever concerns a superuser to the community manager. Who
      reports is not named to the person reported. Everybody who reports learns what was decided.
    charter.enforcement.reports.none =
      What breaks the law, or endangers somebody, can be reported to the company even though nobody moderates.
    charter.enforcement.appeals =
      Whoever is affected by a decision may ask once, within four weeks, for it to be looked at again by somebody who
      had no part in it. The answer is in writing and gives reasons. Until then the decision stands.
    charter.enforcement.appeals.none =
      As nobody decides about posts, there is nothing to appeal against. That changes as soon as moderation is
      introduced.
    charter.enforcement.contact =
      Reports reach {contact}. They are read by nobody else unless the person who reports agrees.
    charter.enforcement.contacts =
      Reports reach {contact}. A report that concerns that person goes to a second contact: {second}. The second then
      decides without the first. Neither tells anybody else who reported.
    charter.open.second-contact =
      whom to turn to when the first contact is concerned

      Nobody reports a person to that same person. Somebody else has to be named, best outside the team that runs the
      community.
    charter.caution.same-contact =
      the second contact is the first

      Both contacts are the same. A complaint about that person would have nowhere to go.
    charter.enforcement.appeals.phrase =
      A decision can be contested, and the planners have settled how: “{phrase}”. Whoever took the decision has no part
      in hearing the appeal. The answer is in writing and gives reasons. Until then the decision stands.
    charter.enforcement.appeals.words =
      A decision can be contested, and the planners have settled how. Whoever took the decision has no part in hearing
      the appeal. The answer is in writing and gives reasons. Until then the decision stands.
    charter.left-out.enforcement.appeals =
      appeals

      The planners have decided that decisions are final. Members should be told so before they join, because most
      people expect to be heard twice.
    charter.enforcement.conflicts.staff =
      Whoever is party to a dispute, works with one of the parties, or would gain by the outcome leaves the decision to
      somebody else and says so. Where nobody else is left, somebody outside the team decides.
    charter.enforcement.conflicts.community =
      Superusers never act in a dispute of their own, nor in one of a colleague, a customer, or a competitor. They pass
      it to the community manager and say why.
    charter.enforcement.conflicts.none =
      As nobody decides about posts, conflicts of interest show in what people say. Whoever would gain by a
      recommendation mentions it.
    charter.enforcement.conflicts.employer =
      Criticism of the company is the hardest case, because its own people decide about it. It stays up unless it
      breaks a rule that would have been applied to praise as well, and no employee decides that alone.
    charter.enforcement.conflicts.phrase =
      The planners have added a rule of their own: “{phrase}”.
    charter.enforcement.conflicts.words =
      The planners have added a rule of their own.
    charter.open.contact =
      the address for reports, and a second one

      A named person and a way to reach them are needed, and somebody else for the case that the report is about the
      first.
    charter.open.appeals =
      who hears appeals

      It must be somebody who does not moderate. In a small team that usually means somebody outside it.
    """#
}
