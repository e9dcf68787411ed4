extension Catalogue {
  /// What only the internal edition says: who acts on what is learned, money, risks, the first ninety days.
  static let englishCharterInternal = #"""
    charter.internal-processes.inside =
      Inside the company it is settled who reads along, who decides, and who reports back. Members need not know the
      names to hold the company to the promise.
    charter.internal-processes.public#one =
      One kind of insight has a fixed way into the company and back.
    charter.internal-processes.public#other =
      {Count} kinds of insight have a fixed way into the company and back.
    charter.internal-processes.parts =
      Insight that reaches nobody is worth nothing, and one that reaches everybody is nobody’s task. For each kind one
      team acts, one person decides, and the others know which part is theirs.
    charter.internal-processes.table.caption = What is learned from members, and what becomes of it
    charter.internal-processes.table.insight = What is learned
    charter.internal-processes.table.does = Does
    charter.internal-processes.table.decides = Decides
    charter.internal-processes.table.advises = Advises
    charter.internal-processes.table.told = Is told
    charter.internal-processes.table.every = How often
    charter.internal-processes.table.reaction = Members hear within
    charter.proposal.processes =
      who does, decides, advises, and is told

      The planners have not named anybody yet. The table states the usual division of work, by role.
    charter.internal-processes.table.routine.insight = How the community is doing
    charter.internal-processes.table.routine.does = Community manager
    charter.internal-processes.table.routine.decides = Sponsor
    charter.internal-processes.table.routine.advises = Moderators, superusers
    charter.internal-processes.table.routine.told = All who work in it
    charter.internal-processes.table.routine.every = every month
    charter.internal-processes.table.routine.reaction = 14 days
    charter.internal-processes.table.conduct.insight = Grave breaches of the rules
    charter.internal-processes.table.conduct.does = Moderators
    charter.internal-processes.table.conduct.decides = Community manager
    charter.internal-processes.table.conduct.advises = Legal counsel
    charter.internal-processes.table.conduct.told = Those concerned
    charter.internal-processes.table.conduct.every = at once
    charter.internal-processes.table.conduct.reaction = 3 days
    charter.internal-processes.table.user-community.insight = Questions that keep coming up
    charter.internal-processes.table.user-community.does = Support
    charter.internal-processes.table.user-community.decides = Head of support
    charter.internal-processes.table.user-community.advises = Writers of the manual
    charter.internal-processes.table.user-community.told = Product management
    charter.internal-processes.table.user-community.every = every month
    charter.internal-processes.table.user-community.reaction = 30 days
    charter.internal-processes.table.best-practice.insight = Methods that prove themselves
    charter.internal-processes.table.best-practice.does = Community manager
    charter.internal-processes.table.best-practice.decides = Their authors
    charter.internal-processes.table.best-practice.advises = Practitioners in the company
    charter.internal-processes.table.best-practice.told = Training, marketing
    charter.internal-processes.table.best-practice.every = every quarter
    charter.internal-processes.table.best-practice.reaction = 30 days
    charter.internal-processes.table.customer-dialogue.insight = What customers advise one another
    charter.internal-processes.table.customer-dialogue.does = Community manager
    charter.internal-processes.table.customer-dialogue.decides = Head of customer relations
    charter.internal-processes.table.customer-dialogue.advises = Account managers
    charter.internal-processes.table.customer-dialogue.told = Management, without names
    charter.internal-processes.table.customer-dialogue.every = every quarter
    charter.internal-processes.table.customer-dialogue.reaction = 30 days
    charter.internal-processes.table.product-feedback.insight = Suggestions and complaints about the product
    charter.internal-processes.table.product-feedback.does = Product management
    charter.internal-processes.table.product-feedback.decides = Head of product
    charter.internal-processes.table.product-feedback.advises = Development, support
    charter.internal-processes.table.product-feedback.told = Whoever made the suggestion
    charter.internal-processes.table.product-feedback.every = every week
    charter.internal-processes.table.product-feedback.reaction = 14 days
    charter.internal-processes.table.roadmap.insight = Objections to a plan
    charter.internal-processes.table.roadmap.does = Product management
    charter.internal-processes.table.roadmap.decides = Head of product
    charter.internal-processes.table.roadmap.advises = Those whose plans are affected
    charter.internal-processes.table.roadmap.told = Sales, support
    charter.internal-processes.table.roadmap.every = before each decision
    charter.internal-processes.table.roadmap.reaction = 14 days
    charter.open.process-parts =
      who acts and who decides

      For {processes} the plan names no team that acts, or nobody who decides. What members say about it will be read
      and laid aside.

    charter.business-case.heading = Business case
    charter.business-case.subject = The business case
    charter.business-case.spent.heading = What it costs
    charter.business-case.returned.heading = What it may bring
    charter.business-case.basis.heading = What the figures rest on
    charter.business-case.spent.charter =
      Most of what a community costs is working time ({see.accountability}), and most of the rest is the platform. Both
      are spent before anything comes back.
    charter.business-case.spent.participation-plan =
      What taking part costs is working time ({see.accountability}). There is no platform to pay for, and stopping costs
      nothing.
    charter.business-case.cost =
      By the end of {time}, half of {runs} simulated runs have cost {median} or less, and nine out of ten between {low}
      and {high}.
    charter.business-case.returned.guests =
      What taking part brings cannot be put into figures that deserve the name. It is judged by the questions in
      {see.metrics}.
    charter.business-case.value =
      In the same time, half of {runs} simulated runs bring {median} or more, and nine out of ten between {low} and
      {high}. This counts support cases that were not opened, renewals that the community itself made likelier, and
      fees, as far as the plan states what they are worth.
    charter.business-case.return.pays =
      Set against the cost, the return lies between {low} and {high} in nine runs out of ten, with {median} in the
      middle. As the plan stands, the community pays for itself under nearly everything that the forecast holds
      possible.
    charter.business-case.return.costs =
      Set against the cost, the return lies between {low} and {high} in nine runs out of ten, with {median} in the
      middle. As the plan stands, the community does not pay for itself in figures. Whoever approves it does so for
      reasons that no figure here contains, and should name them.
    charter.business-case.return.either =
      Set against the cost, the return lies between {low} and {high} in nine runs out of ten, with {median} in the
      middle. Nobody can say today whether the community will pay for itself. Whoever needs certainty should start
      smaller.
    charter.business-case.return.scale =
      A return of -100% would mean that nothing comes back, and 0% that the cost is just covered.
    charter.business-case.no-forecast =
      No forecast has been made for this document, so no figures are given.
    charter.business-case.basis =
      Published claims that customers in communities buy or renew more are observations: the keenest customers join, and
      they would have stayed anyway. This charter therefore counts such claims as assumptions with a range and never as
      facts.
    charter.business-case.renewals =
      The value of renewals rests on two numbers that nobody has measured here: by how much members renew more often,
      and how much of that the community causes. The one experiment on record, in which customers were invited at
      random, found no gain.
    charter.business-case.tickets =
      The value of support cases avoided rests on how often a reader who finds an answer would have opened a case.
      Vendors count generously, and careful methods find far less. The company’s own records can settle it within half a
      year.
    charter.open.value =
      what results are worth

      The plan states neither what a kept customer is worth nor how many support cases there are. Without that the
      return cannot be computed, and the community is approved on trust.
    charter.caution.one-uplift =
      a business case that rests on one unproven claim

      The whole return hangs on members renewing more often because of the community. If that one claim fails, nothing is
      left.

    charter.risks.heading = Risks
    charter.risks.subject = Risks and what is done about them
    charter.risks.named.heading = What the planners see
    charter.risks.forecast.heading = What the forecast sees
    charter.risks.intro#one =
      One risk has been named. Whoever owns it says at every review whether it has grown.
    charter.risks.intro#other =
      {Count} risks have been named. Whoever owns one says at every review whether it has grown.
    charter.risks.table.caption = Risks, responses, and owners
    charter.risks.table.risk = What may go wrong
    charter.risks.table.response = What is done about it
    charter.risks.table.owner = Owner
    charter.open.risks =
      what may go wrong

      No risk has been named. There are always some, and those who sign will ask. A few that come with the purpose
      follow.
    charter.open.risk-responses =
      what is done about each risk, and by whom

      At least one risk has no response or no owner. Naming it has so far changed nothing.
    charter.risks.purpose.user-community =
      Where users help users: a handful of people give most of the answers, and two of them change jobs in the same
      month.
    charter.risks.purpose.best-practice =
      Where practice is exchanged: sellers learn to sound like practitioners, and the practitioners fall silent.
    charter.risks.purpose.customer-dialogue =
      Where customers talk with one another: one of them is quoted outside, and nobody speaks openly again.
    charter.risks.purpose.product-feedback =
      Where feedback is asked for: more comes in than can be acted on, and those who get no answer tell others.
    charter.risks.purpose.roadmap =
      Where plans are told: a plan changes after it was announced, and members feel deceived.
    charter.risks.no-forecast =
      No forecast has been made for this document, so nothing can be said about which targets are in danger.
    charter.risks.targets#one = One target is more likely to be missed than reached.
    charter.risks.targets#other = {Count} targets are more likely to be missed than reached.
    charter.risks.target = {target} by {time}: the chance is {chance}
    charter.risks.targets.good =
      Every target is at least as likely to be reached as missed. That is no reason to stop looking.
    charter.risks.targets.none =
      There are no targets, so the forecast can endanger none.
    charter.risks.evidence =
      The greatest risk is that the model is wrong about communities like this one. What is known and what is not stands
      in {see.annex-forecast}.

    charter.first-days.heading = First ninety days
    charter.first-days.subject = The first ninety days
    charter.first-days.opens.charter =
      The community opens on {date}. Days are counted from then.
    charter.first-days.opens.participation-plan =
      The company begins to take part on {date}. Days are counted from then.
    charter.open.opening-day =
      the first day

      No date has been set. Until there is one, nothing below it has a date either.
    charter.first-days.intro.charter =
      The first ninety days decide whether people find others when they come. Little of what is done in them can be made
      good later.
    charter.first-days.intro.participation-plan =
      The first ninety days decide whether the company is taken for a guest or for a salesperson.
    charter.first-days.steps#one =
      One step has been planned. Whether it was taken is the first question of the first review.
    charter.first-days.steps#other =
      {Count} steps have been planned. Whether they were taken is the first question of the first review.
    charter.first-days.table.caption = Steps of the first ninety days
    charter.first-days.table.by = By
    charter.first-days.table.what = What is done
    charter.first-days.table.owner = By whom
    charter.first-days.day = Day {count}
    charter.first-days.day.dated = Day {count} ({date})
    charter.proposal.first-days =
      the first steps

      The planners have not listed any. These are the usual ones.
    charter.first-days.table.founders.by = Before day 1
    charter.first-days.table.founders.what = The founding members are asked in person, and each knows why
    charter.first-days.table.founders.owner = Community manager
    charter.first-days.table.questions.by = Day 7
    charter.first-days.table.questions.what = A first conversation is under way that the company did not write
    charter.first-days.table.questions.owner = Founding members
    charter.first-days.table.greeting.by = Day 14
    charter.first-days.table.greeting.what = Every newcomer has been greeted by name, and no question is older than two days
    charter.first-days.table.greeting.owner = Community manager
    charter.first-days.table.numbers.by = Day 30
    charter.first-days.table.numbers.what = The first monthly numbers are compared with the forecast
    charter.first-days.table.numbers.owner = Community manager
    charter.first-days.table.talk.by = Day 60
    charter.first-days.table.talk.what = Ten members have been asked what helped them and what did not
    charter.first-days.table.talk.owner = Community manager
    charter.first-days.table.review.by = Day 90
    charter.first-days.table.review.what = The first review is held, and its result is told to members
    charter.first-days.table.review.owner = Sponsor
    charter.first-days.table.reading.by = Day 30
    charter.first-days.table.reading.what = Whoever takes part has read along and knows the customs of the place
    charter.first-days.table.reading.owner = All who take part
    charter.first-days.table.first.by = Day 45
    charter.first-days.table.first.what = A first contribution has helped somebody who owes the company nothing
    charter.first-days.table.first.owner = All who take part
    charter.first-days.table.host.by = Day 60
    charter.first-days.table.host.what = The host has been asked whether the company is welcome
    charter.first-days.table.host.owner = Lead
    charter.first-days.table.report.by = Day 90
    charter.first-days.table.report.what = What was heard has been told inside the company, and acted on once
    charter.first-days.table.report.owner = Lead
    charter.open.step-owners =
      who takes each step

      At least one step has nobody who takes it.
    """#
}
