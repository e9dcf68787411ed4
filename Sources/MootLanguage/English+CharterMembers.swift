extension Catalogue {
  /// Members, goals and first use cases.
  static let englishCharterMembers = #"""
    charter.members.heading = Members and what they need
    charter.members.heading.participation-plan = The people to meet
    charter.members.served.heading = Whom it serves
    charter.members.needs.heading = What they need
    charter.members.served.charter.phrase =
      The plan describes the people this community is for as “{phrase}”. Whether a rule, an event, or a feature is
      right is decided by asking whether it is right for them.
    charter.members.served.charter.words =
      The plan describes in its own words the people this community is for. Whether a rule, an event, or a feature is
      right is decided by asking whether it is right for them.
    charter.members.served.participation-plan.phrase =
      The plan describes the people it wants to meet as “{phrase}”. They are not the company’s members, and they owe
      it nothing; whatever the company does in their place has to be worth their while.
    charter.members.served.participation-plan.words =
      The plan describes in its own words the people it wants to meet. They are not the company’s members, and they
      owe it nothing; whatever the company does in their place has to be worth their while.
    charter.members.purpose.open =
      What brings them together, and what each of them can give, will be clearer once the purpose is settled.
    charter.members.purpose.user-community =
      Two kinds of people meet here: those who have a problem today and those who had it last year. It works for the
      first only if it is worth something to the second, so answers carry their author’s name and thanks are
      customary.
    charter.members.purpose.best-practice =
      They come as practitioners. Each gives away some of what they know and expects to take home as much; where
      people only collect, the others soon grow quiet.
    charter.members.purpose.customer-dialogue =
      They come as customers with a judgment of their own, whether satisfied or not. From one another they want
      candor, and from the company the assurance that candor will not be held against them.
    charter.members.purpose.product-feedback =
      They come with something to say and limited patience. They lend the company their experience and will judge it
      by how visibly that experience is used.
    charter.members.purpose.roadmap =
      They come because plans of their own depend on what they learn here. They need news in time to act on it, and
      they need to know how firm it is.
    charter.members.segments#one =
      They are one group, whose job tells what would help it.
    charter.members.segments#other =
      They are not all alike. The plan tells {count} groups apart, and what helps one of them may leave the others
      cold.
    charter.members.segments.table.caption = The groups among them
    charter.members.segments.table.group = Group
    charter.members.segments.table.share = Share of the audience
    charter.members.segments.table.jobs = What they are paid to get done
    charter.members.needs.group = It is felt above all by one group, “{group}”.
    charter.members.size.known =
      About {count} people could ever join. Most of them never will, and most of those who do will read far more often
      than they write. That is normal. The targets in {see.metrics} are therefore about people who take part and not
      about people who could.
    charter.members.size.range =
      Somewhere between {low} and {high} people could ever join; nobody knows more exactly, and the forecast carries
      that uncertainty with it. Most of them never will, and most of those who do will read far more often than they
      write. The targets in {see.metrics} are therefore about people who take part and not about people who could.
    charter.members.size.small =
      No more than {count} people could ever join. In a circle of that size people know one another by name, and the
      absence of a few is felt at once. Numbers say less here than whether the right people come back.
    charter.members.size.guests =
      By the plan’s estimate there are about {count} of them. The company will meet only a part, and should choose
      whom it most wants to be known by.
    charter.members.need.product.phrase =
      To do their jobs well, and to be seen doing them well, they need something from the product and from one
      another. The plan puts it as “{phrase}”.
    charter.members.need.peers.phrase =
      To do their jobs well, and to be seen doing them well, they need something from their peers. The plan puts it as
      “{phrase}”.
    charter.members.need.product.words =
      To do their jobs well, and to be seen doing them well, they need something from the product and from one
      another. The plan describes it as follows.
    charter.members.need.peers.words =
      To do their jobs well, and to be seen doing them well, they need something from their peers. The plan describes
      it as follows.
    charter.members.evidence.interviews =
      This is more than an opinion held inside the company. It was learned by asking such people in interviews.
    charter.members.evidence.survey =
      This is more than an opinion held inside the company. A survey among such people says the same, although a
      survey cannot say why.
    charter.members.evidence.support-logs =
      This is more than an opinion held inside the company. The record of support cases shows where such people get
      stuck, although it is silent about those who never ask.
    charter.members.needs.intro#one =
      To do their jobs well, and to be seen doing them well, they need something that the plan states.
    charter.members.needs.intro#other =
      To do their jobs well, and to be seen doing them well, they need several things. The plan names {count}.
    charter.members.needs.item.interviews.phrase = “{phrase}”, as such people have said in interviews.
    charter.members.needs.item.interviews.words = The following need, as such people have said in interviews.
    charter.members.needs.item.survey.phrase = “{phrase}”, as a survey among such people has shown.
    charter.members.needs.item.survey.words = The following need, as a survey among such people has shown.
    charter.members.needs.item.support-logs.phrase = “{phrase}”, as the record of support cases shows.
    charter.members.needs.item.support-logs.words = The following need, as the record of support cases shows.
    charter.members.needs.item.guess.phrase = “{phrase}”, which is so far a guess.
    charter.members.needs.item.guess.words = The following need, which is so far a guess.
    charter.members.needs.item.unknown.phrase = “{phrase}”, for which no evidence has been given.
    charter.members.needs.item.unknown.words = The following need, for which no evidence has been given.
    charter.members.needs.close.charter =
      A community that helps people with their own work gets their time. One that only wants something from them does
      not.
    charter.members.needs.close.participation-plan =
      Whoever helps people with their own work is welcome among them. Whoever only wants something from them is not.
    charter.open.served =
      whom this is for

      Nobody has been named. What is meant for everybody gives nobody in particular a reason to come.
    charter.open.needs =
      what these people need

      The plan does not say what would help them do their jobs. A talk with five of them would be a good start.
    charter.assumption.eligible =
      that about {count} people could ever join

      The plan gives no figure, and forecasts take this one for want of a better. Every number in {see.metrics} moves
      with it.
    charter.assumption.need-guessed =
      what these people need

      This is a guess made inside the company. Until a handful of them have been asked, use cases and targets that
      build on it may be aimed at the wrong thing.
    charter.assumption.need-unproven =
      what these people need

      The plan does not say how this is known. It counts as an assumption until somebody has asked them.

    charter.goals.heading = Goals
    charter.goals.company.heading = What the company expects
    charter.goals.overlap.heading = Where goals and needs meet
    charter.goals.goal.charter.phrase =
      The company pays for this community and says openly what it hopes to gain by it: “{phrase}”.
    charter.goals.goal.charter.words =
      The company pays for this community and says openly what it hopes to gain by it.
    charter.goals.goal.participation-plan.phrase =
      Taking part costs working time, and the company knows what it hopes to gain by it: “{phrase}”.
    charter.goals.goal.participation-plan.words =
      Taking part costs working time, and the company knows what it hopes to gain by it.
    charter.goals.goals.charter#other =
      The company pays for this community and says openly what it hopes to gain by it. There are {count} goals.
    charter.goals.goals.participation-plan#other =
      Taking part costs working time, and the company knows what it hopes to gain by it. There are {count} goals.
    charter.goals.objective.phrase =
      That goal was not invented for the occasion. It serves an objective that the company would pursue in any case,
      “{phrase}”.
    charter.goals.objective.words =
      That goal was not invented for the occasion. It serves an objective that the company would pursue in any case.
    charter.goals.objective.close =
      The tie to an objective is what keeps the hours in {see.accountability} funded when budgets are discussed.
    charter.goals.item.both = “{phrase}”, which serves the objective “{objective}”.
    charter.goals.item.alone = “{phrase}”, for which no objective of the company has been named.
    charter.goals.item.phrase = “{phrase}” is one of them.
    charter.goals.item.words = One of them is put as follows.
    charter.goals.item.objective.phrase = It serves the objective “{phrase}”.
    charter.goals.item.objective.words = It serves an objective that the company puts as follows.
    charter.goals.item.no-objective = No objective of the company has been named that it serves.
    charter.goals.overlap.rule.charter =
      Effort goes where the company’s goals and the members’ needs overlap. People come for reasons of their own, and
      the company gains only as far as they do. What serves a goal but no need is left alone, because nobody would
      come for it. What serves a need but no goal is welcome as long as it costs nobody’s working time.
    charter.goals.overlap.rule.participation-plan =
      Effort goes where the company’s goals overlap with what people in that place need. What serves a goal but no
      need is advertising, and it is left alone. What serves a need but no goal is welcome as long as it costs little
      working time.
    charter.members.served.heading.participation-plan = Who they are
    charter.goals.overlap.unknown =
      Effort should go where the company’s goals and the members’ needs overlap. How far they do can be judged once
      both have been stated.
    charter.goals.overlap.caption = Which needs each goal serves
    charter.goals.overlap.goal = Goal of the company
    charter.goals.overlap.needs = Needs it serves
    charter.goals.overlap.none = none that the plan names
    charter.open.goals =
      what the company wants to gain

      No business goal has been stated. Without one, this is the first thing to be cut when money is short, and people
      are right to wonder what their host is after.
    charter.open.objective =
      which objective of the company each goal serves

      A goal that serves no objective the company already has will lose its budget to one that does.
    charter.open.overlap =
      which needs each goal serves

      The plan names goals and needs but does not connect them.
    charter.caution.goal-without-need =
      a goal that meets no need

      At least one goal in the table serves nothing that members are known to need. Nobody will come for its sake.
    charter.goals.owner = Inside the company, the one who answers for it is {owner}.
    charter.goals.owners =
      A goal without somebody who wants it is a wish. Inside the company these people answer for the goals.
    charter.goals.owners.table.caption = Who answers for which goal
    charter.goals.owners.table.goal = Goal
    charter.goals.owners.table.owner = Owner
    charter.open.goal-owners =
      who answers for each goal

      Somebody inside the company has to want the goal enough to defend its hours. Until every goal has such a person,
      it will lose to those that do.
    charter.caution.listening-enough =
      a goal that listening alone would meet

      The planners think that reading public networks would be enough for {goals}. If that is so, the goal does not
      justify a community and should not be counted among its reasons.

    charter.use-cases.heading = First use cases
    charter.use-cases.heading.participation-plan = What is done there first
    charter.use-cases.one.charter.phrase =
      The community opens with one thing to come for: “{phrase}”. Starting with a single use case is deliberate. It
      tells the first members what to expect, tells the team where its hours should go, and shows early whether the
      idea holds.
    charter.use-cases.one.charter.words =
      The community opens with one thing to come for, described below. Starting with a single use case is deliberate.
      It tells the first members what to expect, tells the team where its hours should go, and shows early whether the
      idea holds.
    charter.use-cases.one.participation-plan.phrase =
      The company begins with one thing, “{phrase}”, and does it well before it takes up another.
    charter.use-cases.one.participation-plan.words =
      The company begins with one thing, described below, and does it well before it takes up another.
    charter.use-cases.many.charter#other =
      The community opens with {count} things to come for. They are few on purpose, so that the first members know
      what to expect and the team knows where its hours should go.
    charter.use-cases.many.participation-plan#other =
      The company begins with {count} things and does them well before it takes up others.
    charter.use-cases.interaction.ask =
      It lives from questions: whoever is stuck should find it easier to ask here than to go on alone.
    charter.use-cases.interaction.answer =
      It lives from answers: people who know something should find here those who need it.
    charter.use-cases.interaction.share =
      It lives from what people show: work of their own, finished or not, that others can use.
    charter.use-cases.interaction.discuss =
      It lives from discussion: people weigh a question together, and the conversation is worth more than its result.
    charter.use-cases.interaction.advise =
      It lives from advice: members say what they would do, and the company listens before it decides.
    charter.use-cases.interaction.build =
      It lives from work done together: people come to finish something that none of them would finish alone.
    charter.use-cases.item.any.phrase = “{phrase}”
    charter.use-cases.item.any.words = One that the plan describes as follows.
    charter.use-cases.item.ask.phrase = “{phrase}”, for which members come to ask
    charter.use-cases.item.ask.words = One for which members come to ask, described as follows.
    charter.use-cases.item.answer.phrase = “{phrase}”, for which members come to answer
    charter.use-cases.item.answer.words = One for which members come to answer, described as follows.
    charter.use-cases.item.share.phrase = “{phrase}”, for which members show work of their own
    charter.use-cases.item.share.words = One for which members show work of their own, described as follows.
    charter.use-cases.item.discuss.phrase = “{phrase}”, for which members come to talk a question through
    charter.use-cases.item.discuss.words = One for which members come to talk a question through, described as follows.
    charter.use-cases.item.advise.phrase = “{phrase}”, for which members give the company their advice
    charter.use-cases.item.advise.words = One for which members give the company their advice, described as follows.
    charter.use-cases.item.build.phrase = “{phrase}”, for which members make something together
    charter.use-cases.item.build.words = One for which members make something together, described as follows.
    charter.use-cases.running =
      Each use case costs money and attention, and each has to show that it is worth them.
    charter.use-cases.table.caption = Who pays for each use case, who runs it, and what shows that it works
    charter.use-cases.table.use-case = Use case
    charter.use-cases.table.funding = Paid by
    charter.use-cases.table.team = Run by
    charter.use-cases.table.measures = Judged by
    charter.open.use-case-measures =
      how each use case is judged

      At least one use case names no target and no measure. Nobody will be able to say whether it is worth keeping.
    charter.use-cases.purpose.user-community =
      Help among users will mostly take the form of question and answer. What counts is that a question soon gets a
      useful reply and that the solution is marked, so that the next person need not ask.
    charter.use-cases.purpose.best-practice =
      The exchange of practice will mostly consist of people showing how they work: a template, a comparison, an
      account of something that failed. A few good pieces, discussed at length, are worth more than many.
    charter.use-cases.purpose.customer-dialogue =
      Dialogue between customers will be conversation: one asks what others decided, and several answer from
      experience. Meetings, in person or on a screen, will start more of it than any feature of a platform.
    charter.use-cases.purpose.product-feedback =
      Feedback will arrive as suggestions and reports that others comment on and weigh. Each needs an answer that can
      be seen, or the next one will not be written.
    charter.use-cases.purpose.roadmap =
      News of the roadmap will start with an announcement and live from the questions that follow. It may be quiet
      between two announcements as long as it is lively when it counts.
    charter.use-cases.close.participation-plan =
      This is a beginning. Every review ({see.review}) looks at it again, drops what nobody wants, and adopts what has
      been asked for since.
    charter.use-cases.close.charter =
      Use cases are a beginning. Every review ({see.review}) looks at them again, drops what nobody comes for, and
      adopts what people have invented for themselves.
    charter.open.use-cases =
      what people will come to do first

      No use case has been named. Without one, nobody can say which hours, which skills, and which numbers the start
      needs.
    charter.caution.many-use-cases =
      the number of use cases

      More than five at the start divide the hours so finely that none of them gets enough.
    """#
}
