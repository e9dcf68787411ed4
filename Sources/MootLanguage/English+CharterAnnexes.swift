extension Catalogue {
  /// The annexes: the forecast with its evidence, and every answer.
  static let englishCharterAnnexes = #"""
    charter.annex.heading = Annex {letter}. {heading}
    charter.annex-answers.heading = Answers
    charter.annex-answers.caption = Every answer of the file, with the clauses that say it
    charter.annex-answers.path = Key
    charter.annex-answers.answer = Answer
    charter.annex-answers.clause = Clause
    charter.annex-forecast.heading = Forecast
    charter.annex-forecast.course.heading = What is expected
    charter.annex-forecast.chances.heading = The targets
    charter.annex-forecast.assumptions.heading = Assumptions, with grade and source
    charter.annex-forecast.options.heading = Options considered
    charter.annex-forecast.limits.heading = Limits
    charter.annex-forecast.repeating.heading = How to repeat it
    charter.annex-forecast.none =
      No forecast has been made for this document. The targets stand without their chances.
    charter.annex-forecast.intro.charter =
      Everything that this charter says about the future comes from a simulation of the plan as it stands, run many
      times with different luck and different assumptions. The annex shows what came out, what went in, and how far
      both can be trusted.
    charter.annex-forecast.intro.participation-plan =
      The forecast is about the community that the host decided not to found. It belongs here because it is one of
      the reasons. The annex shows what came out, what went in, and how far both can be trusted.
    charter.annex-forecast.course =
      The chart shows {metric}, week by week, in {runs}. Half of all runs lie in the inner band and nine out of ten in
      the outer one. The line in the middle is what half of the runs exceed, and it is nobody’s promise.
    charter.annex-forecast.figure = The course of {metric}, with the targets that speak of it
    charter.annex-forecast.quantiles.caption =
      The figure in numbers: 5 in 100 runs stay below the first value, 95 in 100 below the last
    charter.annex-forecast.quantiles.week = Week
    charter.annex-forecast.quantiles.q05 = 5 in 100
    charter.annex-forecast.quantiles.q25 = 25 in 100
    charter.annex-forecast.quantiles.q50 = Half
    charter.annex-forecast.quantiles.q75 = 75 in 100
    charter.annex-forecast.quantiles.q95 = 95 in 100
    charter.annex-forecast.chance =
      The band is wide for two reasons, and it helps to keep them apart. At the end of {time} it reaches from {low} to
      {high}. Of that spread, {ignorance} is ignorance ({ignorance-low} to {ignorance-high} with 95% confidence), and
      {luck} is luck: {draws} draws of the assumptions met two chances each, and what stayed the same in both is
      ignorance. Shares are of the variance. Luck cannot be reduced; ignorance can, by measuring what the assumptions
      state.
    charter.annex-forecast.chance.general =
      The band is wide for two reasons, luck and ignorance. Luck cannot be reduced. Ignorance can, by measuring what the
      assumptions state.
    charter.annex-forecast.chances =
      Each chance is the share of runs that reach the target. Its interval covers only the error of having simulated a
      limited number of runs; being wrong about the assumptions can cost far more.
    charter.annex-forecast.no-targets =
      The plan names no targets, so there are no chances to state.
    charter.annex-forecast.targets.caption = The targets and their chances
    charter.annex-forecast.targets.id = Name
    charter.annex-forecast.targets.target = Target
    charter.annex-forecast.targets.week = Week
    charter.annex-forecast.targets.probability = Chance
    charter.annex-forecast.targets.interval = 95% interval
    charter.annex-forecast.targets.runs = Runs
    charter.annex-forecast.assumptions =
      A forecast is only as good as what it assumes. The table shows what this one leans on most. Grade a means found in
      a published source, b recalled from one, c computed from other numbers, and d judgment. Most of the sources are
      about public communities of volunteers or consumers.
    charter.annex-forecast.assumption.caption = What the forecast assumes
    charter.annex-forecast.assumption.what = Assumption
    charter.annex-forecast.assumption.value = Value
    charter.annex-forecast.assumption.grade = Grade
    charter.annex-forecast.assumption.source = Source
    charter.annex-forecast.grade.a = a
    charter.annex-forecast.grade.b = b
    charter.annex-forecast.grade.c = c
    charter.annex-forecast.grade.d = d
    charter.annex-forecast.grade.own = the plan’s own
    charter.annex-forecast.source.own = Set in the plan instead of the usual value; the planners answer for it.
    charter.annex-forecast.driver = {what} ({value}, between {low} and {high})
    charter.annex-forecast.drivers#one =
      What moves the result most, among all that is not known, is {drivers}. The figure is a rank correlation with the
      first target’s result in {runs} runs, with its 95% interval: the further from 0, the more the result depends on
      it. Finding out about it is worth more than running the simulation longer.
    charter.annex-forecast.drivers#other =
      What moves the result most, among all that is not known, is the following: {drivers}. The figures are rank
      correlations with the first target’s result in {runs} runs, with their 95% intervals: the further from 0, the more
      the result depends on it. Finding out about these is worth more than running the simulation longer.
    charter.annex-forecast.assumptions.all =
      The command *folkmoot explain parameters* lists every assumption of the model in the same way.
    charter.annex-forecast.options =
      Every other form of membership and of moderation was simulated with the same luck and the same assumptions as the
      plan, {runs} runs each, and compared run by run. The table shows {metric} at the end of {time}. A difference
      counts from {margin} on; below that, nobody would notice it.
    charter.annex-forecast.options.none =
      The plan was simulated alone. The command *folkmoot simulate* compares it with its alternatives.
    charter.annex-forecast.points = {value} percentage points
    charter.annex-forecast.option.caption = The plan and its alternatives
    charter.annex-forecast.option.choice = Choice
    charter.annex-forecast.option.median = Median
    charter.annex-forecast.option.difference = Difference (nine runs in ten)
    charter.annex-forecast.option.shares = Better / worse
    charter.annex-forecast.option.verdict = Verdict
    charter.annex-forecast.option.plan = as planned: {membership}, {moderation}
    charter.annex-forecast.option.membership = membership: {model}
    charter.annex-forecast.option.moderation = moderation: {model}
    charter.annex-forecast.option.band = {difference} ({low} to {high})
    charter.annex-forecast.option.pair = {better} / {worse}
    charter.annex-forecast.options.better =
      By this measure at least one other choice does better. Numbers are not everything: who is in the room, what may be
      said there, and how it feels do not appear in the table. But whoever signs should be able to say why the plan
      prefers its own.
    charter.annex-forecast.options.untold =
      By this measure none of the choices can be told apart from the plan. What is not known outweighs the choice, so it
      should be made for other reasons, and those stand in this document.
    charter.annex-forecast.options.best =
      By this measure no other choice can be said to do better than the plan. Where the verdict says that two cannot be
      told apart, what is not known outweighs the choice.
    charter.annex-forecast.limits =
      Whoever relies on this forecast should know where its evidence is thin.

      - How fast bad posts drive members away has never been measured in communities of business customers, and it
        decides whether reading posts before or after they appear is the better choice.
      - Of how many applicants give up at the door, and of what vetting does to later engagement, only the direction is
        known.
      - Nobody knows what share of rule-breaking posts gets reported. Only limits are known.
      - There are no figures for how often members of such communities break rules at all.
      - Some classic findings are known by their direction and not by their size.
      - How much of the higher renewal of members the community itself causes, and how many support cases a found answer
        avoids, is disputed.
      - Figures published by vendors come from those who chose to report, with definitions that differ.
      - Nearly all that has been shown to cause anything was shown in large public communities of strangers. Where
        members know each other by name, expect fewer breaches, fewer posts, and a larger part of the work on the hosts.
      - How the forms of membership and moderation act on one another has not been tested. What the model says about it
        is an assumption.
    charter.annex-forecast.repeating =
      The same version of the program, the same scenario, and the same seed give the same numbers, however many
      processors share the work. This command repeats the run, and the table says what to compare.
    charter.annex-forecast.manifest.caption = What the forecast was made with
    charter.annex-forecast.manifest.what = Item
    charter.annex-forecast.manifest.value = Value
    charter.annex-forecast.manifest.version = Version of the program
    charter.annex-forecast.manifest.model = Version of the model
    charter.annex-forecast.manifest.scenario = Scenario file (SHA-256)
    charter.annex-forecast.manifest.seed = Seed
    charter.annex-forecast.manifest.replicates = Runs
    charter.annex-forecast.manifest.weeks = Weeks
    charter.annex-forecast.manifest.platform = Computed on
    """#
}
