extension Catalogue {
  /// What drives a result, and what would be worth finding out.
  static let englishSensitivity = #"""
    sensitivity.title = {name}: what drives {noun}
    sensitivity.noun.week = {metric} in week {week}
    sensitivity.noun.end = {metric} at the end
    sensitivity.noun.whole = {metric} over the whole run
    sensitivity.noun.target = the chance of meeting {id}
    sensitivity.noun.alive = the chance of being alive at the end
    sensitivity.mean = On average {mean} ({low} to {high}, from {runs}).

    sensitivity.split.heading = Luck, or not knowing
    sensitivity.split =
      Of the spread in {noun}, about {ignorance} ({low} to {high}) is what nobody knows and {chance} is luck.
    sensitivity.split.source = Measured with {draws} draws of what nobody knows, each under {chances} chances.
    sensitivity.split.mostlyLuck =
      Most of it is luck: finding out more will not narrow this forecast much.
    sensitivity.split.mostlyIgnorance = Most of it could be narrowed by finding out more.
    sensitivity.split.none = Nothing varies: every run gives the same.
    sensitivity.split.certain = The plan holds every number as known, so that all of the spread is luck.

    sensitivity.swings.heading = What moves it
    sensitivity.swings.title = What moves {noun}
    sensitivity.swings.value = mean of {noun}
    sensitivity.swings.low = where it is low
    sensitivity.swings.high = where it is high
    sensitivity.swings.center = the plan, {mean}
    sensitivity.swings.none = No choice and no unknown moves {noun} by more than the runs' own noise.
    sensitivity.swings.note =
      For an unknown: the mean over the fifth of {runs} in which it is lowest, and highest; in brackets its value there. For
      a choice: the worst and the best of its options, by the means of {options}.
    sensitivity.swings.alternative =
      A tornado of {count} bars. The widest is {label}: the mean goes from {low} to {high}.

    sensitivity.factor.membership = choice of the membership model
    sensitivity.factor.moderation = choice of the moderation model
    sensitivity.factor.others#one = one other unknown
    sensitivity.factor.others#other = {count} other unknowns together
    sensitivity.factor.luck = luck
    sensitivity.factor.and = {first} and {second}
    sensitivity.option.planned = as planned
    sensitivity.option.membership = {model} membership
    sensitivity.option.moderation = {model} moderation
    sensitivity.option.unmoderated = no moderation

    sensitivity.ranks.heading = Unknowns by rank correlation
    sensitivity.ranks.unknown = Unknown
    sensitivity.ranks.correlation = Correlation
    sensitivity.ranks.grade = Grade
    sensitivity.ranks.note =
      From the same {runs}: 1 means that more of it always goes with more {noun}, 0 that it does not matter. In brackets
      the 95% interval. Grades: a published, b recalled, c computed, d judgment.
    sensitivity.ranks.none = No unknown goes with {noun}.

    sensitivity.indices.heading = Shares of the spread
    sensitivity.indices.factor = Factor
    sensitivity.indices.first = Alone
    sensitivity.indices.total = In all
    sensitivity.indices.range = {low} to {high}
    sensitivity.indices.note =
      Sobol' indices over {rows} rows. Alone is the share of the variance that would go if only this were known; in all is
      the share that would stay if everything else were. What is more in all than alone acts together with others. Unknowns
      that are drawn together count as one.
    sensitivity.indices.choices =
      Here the membership and the moderation model are left open, each of their options as likely as the others; with
      --no-choices the plan's own stay.
    sensitivity.indices.none = Nothing varies, so there is nothing to share out.

    sensitivity.worth.heading = The next question to ask
    sensitivity.worth.now =
      Without finding out more, {option} has the {good} mean of {options}, {mean}.
    sensitivity.worth.most = highest
    sensitivity.worth.least = lowest
    sensitivity.worth.certain = Nothing is unknown in this plan, so there is nothing to find out.
    sensitivity.worth.perfect =
      Knowing everything but luck before choosing would be worth between {low} and {high} {noun} on average.
    sensitivity.worth.nothing =
      No single unknown would change that choice to advantage, as far as {runs} can tell: ask for other reasons than this
      choice.
    sensitivity.worth.none = Whatever is found out, that choice stays the best: knowing more is worth nothing to it.
    sensitivity.worth.entry =
      {label}: knowing it is worth {gain} ({low} to {high}); it would change the choice in {changes} of the runs.
    sensitivity.worth.below = up to {to}: {option}
    sensitivity.worth.between = {from} to {to}: {option}
    sensitivity.worth.above = from {from} on: {option}
    sensitivity.worth.rule = Best {stretches}.
    sensitivity.worth.grade = Grade {grade}.
    sensitivity.worth.small =
      That is less than the difference that matters ({margin}): do not pay much for it.
    sensitivity.worth.note =
      Value of information in units of {noun}, from {draws} draws of the unknowns, each under {chances} chances, for
      {options}. A rule is learned on four fifths of them and paid by the rest, so that noise earns nothing. Costs do not
      enter.
    sensitivity.options#one = one option
    sensitivity.options#other = {count} options
    sensitivity.origin = Seed {seed}, {runs} of {weeks}, model {model}, folkmoot {version}, scenario {hash}.

    page.split.certain = All of the spread is luck: the plan holds every number as known.

    """#
}
