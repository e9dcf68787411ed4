extension Catalogue {
  /// Targets, forecast, review, assumptions and sign-off.
  static let englishCharterEvidence = #"""
    charter.metrics.heading = Success metrics and forecast
    charter.metrics.heading.participation-plan = What tells whether it works
    charter.metrics.targets.heading = Targets
    charter.metrics.forecast.heading = What the forecast says
    charter.metrics.measures.heading = What cannot be simulated
    charter.metrics.watched.heading = What else is watched
    charter.metrics.targets.charter#one =
      The community has one target. Whether it has been reached can be read off a number on a date, so that nobody has
      to argue about it afterwards.
    charter.metrics.targets.charter#other =
      The community has {count} targets. Whether each has been reached can be read off a number on a date, so that
      nobody has to argue about it afterwards.
    charter.metrics.targets.participation-plan#one =
      The plan names one target for a community of the company’s own. It is shown because it belongs to the reasons
      for not founding one, or for founding one later; it does not measure the company’s part in somebody else’s
      place.
    charter.metrics.targets.participation-plan#other =
      The plan names {count} targets for a community of the company’s own. They are shown because they belong to the
      reasons for not founding one, or for founding one later; they do not measure the company’s part in somebody
      else’s place.
    charter.metrics.table.caption = Targets, their dates, and their chances
    charter.metrics.table.target = Target
    charter.metrics.table.due = Due by the end of
    charter.metrics.table.chance = Chance in the forecast
    charter.metrics.table.reading = In words
    charter.metrics.promise =
      The chances hold under the assumptions that this document states ({see.assumptions}). They are no promise. The
      interval behind each covers only the error of having simulated a limited number of runs; being wrong about the
      assumptions can cost far more.
    charter.caution.unlikely =
      targets with less than one chance in five

      As the plan stands, the forecast thinks it unlikely that the community has {targets} in time. Change the plan or
      the target before this is approved, or say why the forecast is wrong.
    charter.caution.unlikely-only =
      a target with less than one chance in five

      As the plan stands, the forecast thinks it unlikely that the community has {targets} in time. Change the plan or
      the target before this is approved, or say why the forecast is wrong.
    charter.metrics.no-forecast.charter =
      No forecast has been made for this document. Whether the targets can be reached is therefore an opinion so far.
    charter.metrics.no-forecast.participation-plan =
      No forecast has been made for this document. A forecast of a community of the company’s own would show what
      taking part is being preferred to.
    charter.metrics.forecast.charter =
      The plan was simulated {runs} times. At the end of {time}, half of the runs have {posters} people who write or
      more, and nine out of ten have between {posters-low} and {posters-high}. Counting those who only read, half of
      the runs have {active} active members or more, and nine out of ten have between {active-low} and {active-high}.
      The width of these ranges is part of the result: nobody can know today where in them the community will be.
    charter.metrics.forecast.participation-plan =
      For comparison, a community of the company’s own was simulated {runs} times. At the end of {time}, half of the
      runs have {posters} people who write or more, and nine out of ten have between {posters-low} and {posters-high}.
      Of active members, half of the runs have {active} or more, and nine out of ten have between {active-low} and
      {active-high}. This says nothing about the place where the company now takes part.
    charter.metrics.forecast.incomplete =
      The plan was simulated {runs} times, up to {time}, for the chances of its targets only.
    charter.metrics.forecast.standard = The forecast rests on the standard assumptions of the model.
    charter.metrics.forecast.sceptical =
      The forecast was made with the sceptical assumptions of the model, in which people drift away a quarter faster
      than usual.
    charter.metrics.watched.charter =
      A number that is not a target can still give warning. Growth, the share of members who are active, and the share
      of questions that get an answer are looked at every month. Active here means having read or written something in
      the last 28 days.
    charter.metrics.watched.participation-plan =
      Taking part is measured by what it changes and not by how often the company was seen: whether its people are
      asked, whether their answers help, and whether what they heard was used.
    charter.metrics.measures.none =
      Satisfaction, sentiment, renewals, and the use of the product cannot be simulated and have to be observed. No
      such measure has been chosen yet.
    charter.metrics.measures#one =
      One measure cannot be simulated and has to be observed. The forecast says nothing about it, and so nobody can
      promise it.
    charter.metrics.measures#other =
      {Count} measures cannot be simulated and have to be observed. The forecast says nothing about them, and so nobody
      can promise them.
    charter.metrics.measures.table.caption = What is observed besides the targets
    charter.metrics.measures.table.measure = Measure
    charter.metrics.measures.table.kind = Kind
    charter.metrics.measures.table.value = Value to reach
    charter.metrics.measures.table.by = By
    charter.metrics.measures.table.goal = Goal it belongs to
    charter.metrics.measures.table.owner = Owner
    charter.metrics.kind.health = health of the community
    charter.metrics.kind.business = business
    charter.open.measure-values =
      what the measures should reach, and when

      A measure without a value and a date is a habit and not a goal.
    charter.metrics.purpose.user-community =
      For users helping users, the number to watch is the share of questions answered by somebody who is not an
      employee, and next to it the support cases that were never opened.
    charter.metrics.purpose.best-practice =
      For the exchange of practice, the number to watch is how many people show work of their own, and how many say
      they have changed something because of what they saw.
    charter.metrics.purpose.customer-dialogue =
      For the dialogue between customers, the number to watch is how many conversations go back and forth without the
      company, and what customers say about their experience when they are asked.
    charter.metrics.purpose.product-feedback =
      For feedback, the number to watch is the time until a suggestion gets a visible answer, and the share that led
      to a change.
    charter.metrics.purpose.roadmap =
      For news of the roadmap, the number to watch is how many of those affected knew of a change before it came, and
      how many renew afterwards.
    charter.open.targets =
      the targets

      No number and no date say what success would be. Without them every review ends in opinions.

    charter.chance.about = about {count} in {base}
    charter.chance.below = fewer than 1 in {base}
    charter.chance.above = more than {last} in {base}
    charter.chance.interval = {low}–{high}
    charter.chance.cell = {chance}; Monte Carlo interval {interval} from {runs} runs
    charter.chance.none = not forecast
    charter.chance.reading.none = unknown
    charter.chance.reading.likely = likely
    charter.chance.reading.rather-likely = more likely than not
    charter.chance.reading.rather-unlikely = less likely than not
    charter.chance.reading.unlikely = unlikely
    charter.target.at-least = at least {value}
    charter.target.at-most = at most {value}
    charter.target.joined#one = {bound} person who ever joined
    charter.target.joined#other = {bound} people who ever joined
    charter.target.members#one = {bound} member
    charter.target.members#other = {bound} members
    charter.target.active#one = {bound} active member
    charter.target.active#other = {bound} active members
    charter.target.active_share#other = {bound} of members active
    charter.target.posters#one = {bound} person who writes
    charter.target.posters#other = {bound} people who write
    charter.target.core#one = {bound} regular
    charter.target.core#other = {bound} regulars
    charter.target.contributors#one = {bound} contributor
    charter.target.contributors#other = {bound} contributors
    charter.target.firms#one = {bound} firm with a member
    charter.target.firms#other = {bound} firms with a member
    charter.target.posters_per_member#other = {bound} of members posting
    charter.target.new_posters#one = {bound} first poster a week
    charter.target.new_posters#other = {bound} first posters a week
    charter.target.staff_answer_share#other = {bound} of answers given by staff
    charter.target.hours_needed#one = {bound} hour of moderation needed a week
    charter.target.hours_needed#other = {bound} hours of moderation needed a week
    charter.target.newcomers#one = {bound} newcomer a week
    charter.target.newcomers#other = {bound} newcomers a week
    charter.target.good_posts#one = {bound} good post a week
    charter.target.good_posts#other = {bound} good posts a week
    charter.target.questions#one = {bound} question a week
    charter.target.questions#other = {bound} questions a week
    charter.target.answered_share#other = {bound} of questions answered
    charter.target.exposure#other = {bound} of all views falling on posts that break the rules
    charter.target.wrong_removals#one = {bound} good post a week removed by mistake
    charter.target.wrong_removals#other = {bound} good posts a week removed by mistake
    charter.target.moderation_hours#one = {bound} hour of moderation a week
    charter.target.moderation_hours#other = {bound} hours of moderation a week
    charter.target.backlog#one = {bound} case waiting for a moderator
    charter.target.backlog#other = {bound} cases waiting for a moderator
    charter.target.delay_days#one = {bound} day until a moderator decides
    charter.target.delay_days#other = {bound} days until a moderator decides
    charter.target.solved#one = {bound} question solved a week
    charter.target.solved#other = {bound} questions solved a week
    charter.target.tickets_deflected#one = {bound} support case avoided a week
    charter.target.tickets_deflected#other = {bound} support cases avoided a week
    charter.target.cost#one = {bound} {currency} a week in cost
    charter.target.cost#other = {bound} {currency} a week in cost
    charter.target.value#one = {bound} {currency} a week in value
    charter.target.value#other = {bound} {currency} a week in value

    charter.review.heading = Review and course correction
    charter.review.rhythm.heading = When
    charter.review.questions.heading = What is asked
    charter.review.closing.heading = What would call for a change, or an end
    charter.review.rhythm.charter =
      The first review is held thirteen weeks after launch, and then one every half-year.
    charter.review.rhythm.participation-plan =
      The first review is held after thirteen weeks, and then one every half-year.
    charter.review.spirit =
      A community is helped along and cannot be forced, so a review corrects the course and does not hand out marks.
    charter.review.every.week = every week
    charter.review.every.month = every month
    charter.review.every.quarter = every quarter
    charter.review.every.half-year = every half-year
    charter.review.every.year = every year
    charter.review.dated = The first review is held on {date}, and then one {every}.
    charter.review.undated = Reviews are held {every}, starting from the launch.
    charter.review.first = The first review is held on {date}. It sets the date of the next.
    charter.review.who =
      To prepare them, and to see to it that what was decided is done, is the task of {who}.
    charter.review.change#one =
      The planners have named a sign that would make them change the course.
    charter.review.change#other =
      The planners have named the signs that would make them change the course.
    charter.review.close.phrase =
      They have also said when to stop. The community is closed, or handed over to its members, on this condition:
      “{phrase}”.
    charter.review.close.words =
      They have also said when to stop. The community is closed, or handed over to its members, on the following
      condition.
    charter.left-out.review.close =
      a condition for closing

      The planners have decided to name none. The reviews will have to find their own reasons.
    charter.review.farewell.charter =
      In that case members are told three months ahead and can take their contributions with them.
    charter.review.farewell.participation-plan =
      The company says goodbye before it goes.
    charter.proposal.closing =
      when to stop

      The planners have not said what would make them close. The usual rule stands in.
    charter.review.due = In addition there is one at the end of {time}, when the first target falls due.
    charter.review.questions.charter =
      Members are asked whether the community helps them do their jobs, and what they would miss if it closed. The
      targets are compared with the numbers, and each assumption in {see.assumptions} with what has been learned
      since.
    charter.review.questions.participation-plan =
      The people met there are asked whether the company’s part is welcome. Each assumption in {see.assumptions} is
      compared with what has been learned since, and the signs in {see.founding-later} are gone through one by one.
    charter.review.purpose.user-community =
      As for users helping users: which questions have stayed open, and would their authors ask here again?
    charter.review.purpose.best-practice =
      As for the exchange of practice: what has anybody done differently because of something learned here?
    charter.review.purpose.customer-dialogue =
      As for the dialogue between customers: do they talk with one another, or does everybody talk to the company?
    charter.review.purpose.product-feedback =
      As for feedback: what has changed in the product because of it, and do those who suggested it know?
    charter.review.purpose.roadmap =
      As for news of the roadmap: whom did a change take by surprise who should have known?
    charter.review.closing.charter =
      Membership and moderation are changed when they get in the way of the purpose. The community is closed, or
      handed over to its members, when two reviews in a row find that it helps hardly anybody do their job, or when
      nobody can be found to lead it. In that case members are told three months ahead and can take their
      contributions with them.
    charter.review.closing.participation-plan =
      The company withdraws when two reviews in a row find that its part helps hardly anybody, or when its hosts wish
      it. It says goodbye before it goes.
    charter.open.review-date =
      the date of the first review

      Put it into a calendar before the launch.
    charter.open.review-who =
      who leads the reviews

      It should not be the community manager alone.

    charter.assumptions.heading = Assumptions
    charter.assumptions.intro#one =
      One thing in this document is assumed and not known. It is marked where it is used.
    charter.assumptions.intro#other =
      {Count} things in this document are assumed and not known. Each is marked where it is used.
    charter.assumptions.none = Nothing in this document is marked as an assumption.
    charter.assumptions.model =
      A forecast rests on further assumptions: how fast word spreads, how many of those who arrive ever write, how
      long people stay. They come from observed communities where such were found, and from judgment where not. The
      command *folkmoot explain parameters* lists each with its source and a grade for how good that source is.
    charter.assumptions.annex =
      Those that this forecast leans on most stand in {see.annex-forecast}, each with its grade and its source.
    charter.assumptions.overrides#one =
      The plan replaces one of the model’s usual assumptions with a figure of its own.
    charter.assumptions.overrides#other =
      The plan replaces {count} of the model’s usual assumptions with figures of its own.

    charter.sign-off.heading = Approval
    charter.sign-off.intro.charter =
      This is a draft. It becomes the community’s charter when those named below have signed it, and it is changed in
      the same way.
    charter.sign-off.intro.participation-plan =
      This is a draft. It takes effect when those named below have signed it, and it is changed in the same way.
    charter.sign-off.caption = Who approves
    charter.sign-off.role = Role
    charter.sign-off.name = Name
    charter.sign-off.date = Date
    charter.sign-off.signature = Signature
    charter.sign-off.role.sponsor.charter = Sponsor, who pays for the community
    charter.sign-off.role.sponsor.participation-plan = Sponsor, who pays for the hours
    charter.sign-off.role.manager.charter = Community manager
    charter.sign-off.role.manager.participation-plan = Lead
    charter.sign-off.role.moderation.charter = Speaker of the founding members
    charter.open.approvers =
      who has to approve

      The roles above are the usual ones. Names have to be put to them, and roles added where the company’s rules ask
      for them.
    """#
}
