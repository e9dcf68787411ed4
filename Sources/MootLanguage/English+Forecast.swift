extension Catalogue {
  /// The page that a simulation prints.
  static let englishForecast = #"""
    page.under = under {value}
    page.over = over {value}
    page.about = about {value}
    page.range = {low} to {high}
    page.span = {low}–{high}
    page.points = {value} points

    page.title = {name}: forecast over {weeks}
    page.unnamed = Unnamed community
    page.weeks#one = one week
    page.weeks#other = {count} weeks

    page.assumed.eligible = {value} eligible
    page.assumed.line = Assumed: {parts}
    page.assumed.moderation = {policy} moderation {hours} h/week
    page.assumed.moderationShort = {policy} {hours} h/week
    page.assumed.moderation-as-needed = {policy} moderation as needed
    page.assumed.unmoderated = no moderation
    page.assumed.team = team {hours} h/week
    page.assumed.founders = {count} founders
    page.assumed.changes = Policies change in weeks {weeks}.
    page.assumed.change = Policies change in week {weeks}.
    page.assumed.sceptical = Sceptical preset: members leave sooner.
    page.assumed.certain = Every parameter is held at its center, so the ranges below show chance alone.
    page.assumed.calm = Without weather: every week is as good as any other.
    page.assumed.overrides#one = One parameter of the model is set by the plan.
    page.assumed.overrides#other = {count} parameters of the model are set by the plan.

    page.answer.heading = The answer
    page.answer.posters#one = {value} person posts
    page.answer.posters#other = {value} people post
    page.answer.active#one = {value} member is active
    page.answer.active#other = {value} members are active
    page.answer.spread =
      After {weeks} about {posters} and {active}, but what is not known today spreads this from {low} to {high} people
      who post and from {activeLow} to {activeHigh} active members in nine runs of ten.
    page.answer.chance =
      The community is alive at the end, with {alive} or more people posting, in {chance} of the runs, and it meets its first
      target, {target}, in {met}: {words}.
    page.answer.untargeted =
      The community is alive at the end, with {alive} or more people posting, in {chance} of the runs; the plan states no
      target to judge it by.

    page.target.atLeast = at least {amount} by week {week}
    page.target.atMost = at most {amount} by week {week}
    page.target.beyond = (the run ends in week {weeks})
    page.chance.improbable = less than one chance in five
    page.chance.unlikely = more likely missed than met
    page.chance.even = as likely met as missed
    page.chance.likely = more likely met than missed
    page.chance.probable = likely met

    page.targets.heading#one = Target
    page.targets.heading#other = Targets
    page.targets.line = {id}: {target}.
    page.targets.chance = {chance}, {words}; {interval} from {runs}.
    page.targets.interval = {low} to {high}
    page.targets.note =
      The interval says how well the runs have measured the chance (95%); it does not cover what the model leaves out.
    page.runs#one = one run
    page.runs#other = {count} runs

    page.course.heading = Week by week
    page.course.note = Medians; below each the range that holds nine runs in ten.
    page.course.week = week {week}

    page.chart.title = {metric}: forecast
    page.chart.weeks = week
    page.chart.median = median
    page.chart.inner = half of the runs
    page.chart.outer = nine in ten
    page.chart.outside = (beyond the chart)
    page.chart.mark = {id}: {target}
    page.chart.alternative =
      {metric} over {weeks}: the median goes from {first} in week {start} to {last} in week {end}. Nine runs in ten end
      between {low} and {high}.
    page.chart.peak = The median is highest, {peak}, in week {week}.
    page.chart.empty = {metric}: missing in every run.

    page.work.heading = Work and money
    page.work.measure = Over {weeks}
    page.work.median = Median
    page.work.band = Nine runs in ten
    page.work.hours = Moderator hours/week
    page.work.cost = Cost, {currency}
    page.work.value = Value, {currency}
    page.work.return = Return on cost
    page.work.planned = The plan has {hours} moderator hours a week; the posts ask for {needed} on average.
    page.work.as-needed = The plan gives moderators whatever hours the week needs.
    page.work.uncounted =
      Not counted: expansion and new customers, references, ideas for the product without a stated value, what members
      gain, hiring, and knowledge that outlives the run.
    page.work.valueless = The plan says nothing about revenue, support cases or what a suggestion is worth, so no value is set against the cost.

    page.other.heading = Other choices: {metric} in week {week}
    page.other.note =
      Each row changes one choice and meets the same chances as the plan in {runs}: the difference is its median and the
      range of nine runs in ten, and better or worse counts the runs that differ by at least {margin} (± {error} points).
    page.other.choice = Choice
    page.other.choiceVerdict = Choice, verdict
    page.other.median = Median
    page.other.difference = Difference
    page.other.shares = Better / worse
    page.other.sharesBelow = Better worse
    page.other.hours = Hours
    page.other.verdict = Verdict
    page.other.planned = as planned
    page.other.membership = Membership, instead of {model}
    page.other.moderation = Moderation, instead of {model}
    page.other.cell = {difference} ({low} to {high})
    page.other.share = {better} / {worse}
    page.other.hoursNote = Hours are moderator hours used a week.
    page.verdict.better = better
    page.verdict.probably-better = probably better
    page.verdict.probably-worse = probably worse
    page.verdict.worse = worse
    page.verdict.cannot-be-told-apart = cannot be told apart

    page.unknowns.heading = What to find out first
    page.unknowns.note =
      The unknowns that move {metric} in week {week} most, by rank correlation over {runs} (1: it decides alone, 0: it
      does not matter); shaded is the 95% interval.
    page.unknowns.none = No unknown moves {metric} in week {week}: every number is given.
    page.unknowns.cell = {value} ({low} to {high})

    page.weak.heading = Assumptions that rest on judgment
    page.weak.note = Each can be replaced under "parameters" in the scenario file, by the key in brackets.
    page.weak.entry = {label}: {value} [{key}]. {why}

    page.origin =
      Seed {seed}, {runs} of {weeks}, model {model}, folkmoot {version}, scenario {hash}.
    page.origin.again = Again: {command}

    """#
}
