extension Catalogue {
  /// What `compare` prints.
  static let englishComparison = #"""

    measure.posters.name = People who post
    measure.posters.noun = people who post
    measure.active.name = Active members
    measure.active.noun = active members
    measure.members.name = Members
    measure.members.noun = members
    measure.joined.name = People who joined
    measure.joined.noun = people who joined
    measure.contributors.name = Contributors
    measure.contributors.noun = contributors
    measure.core.name = Regulars
    measure.core.noun = regulars
    measure.firms.name = Firms with a member
    measure.firms.noun = firms with a member
    measure.good_posts.name = Good posts a week
    measure.good_posts.noun = good posts a week
    measure.answered_share.name = Questions answered
    measure.answered_share.noun = the share of questions answered
    measure.staff_answer_share.name = Answers by staff
    measure.staff_answer_share.noun = the share of answers by staff
    measure.exposure.name = Views of bad posts
    measure.exposure.noun = the share of views of bad posts
    measure.moderation_hours.name = Moderator hours a week
    measure.moderation_hours.noun = moderator hours a week
    measure.hours_needed.name = Hours needed a week
    measure.hours_needed.noun = moderator hours needed a week
    measure.tickets_deflected.name = Support cases avoided
    measure.tickets_deflected.noun = support cases avoided
    measure.cost.name = Cost
    measure.cost.noun = cost
    measure.value.name = Value
    measure.value.noun = value
    measure.alive.name = Alive at the end
    measure.alive.noun = the chance to be alive at the end
    measure.target.name = Target {id}
    measure.target.noun = the chance of target {id}

    compare.title = Comparison over {weeks}
    compare.plan = {label}: {name} ({file})
    compare.points = {value} pts
    compare.cut = {text}…

    compare.answer.heading = The answer
    compare.answer.same = {option} and {first} are the same in every run.
    compare.answer.equal = By {noun}, {option} and {first} are the same in every run.
    compare.answer.better =
      By {noun}, {option} is better than {first}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo error),
      and better by at least {matters} in {better} of what may be true.
    compare.answer.probably-better =
      By {noun}, {option} is probably better than {first}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo
      error), better by at least {matters} in {better} of what may be true and worse by it in {worse}.
    compare.answer.worse =
      By {noun}, {first} is better than {option}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo error),
      and {option} is worse by at least {matters} in {worse} of what may be true.
    compare.answer.probably-worse =
      By {noun}, {first} is probably better than {option}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo
      error), {option} being worse by at least {matters} in {worse} of what may be true and better by it in {better}.
    compare.answer.cannot-be-told-apart =
      By {noun}, {option} and {first} cannot be told apart with what is known: {option} is better by at least {matters}
      in {better} of what may be true, worse by it in {worse}, and in {tie} the difference is smaller. More
      replicates would not change that.
    compare.answer.more-replicates =
      By {noun}, {option} and {first} are not told apart yet: {option} minus {first} is {difference} ({low} to {high} with the
      Monte Carlo error), {matters} would matter, and more replicates would help.
    compare.certain.better =
      By {noun}, {option} is better than {first}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo error),
      and {matters} would matter. Nothing is unknown in these plans, so the model is sure of it.
    compare.certain.worse =
      By {noun}, {first} is better than {option}: {option} minus {first} is {difference} on average ({low} to {high} with the Monte Carlo error),
      and {matters} would matter. Nothing is unknown in these plans, so the model is sure of it.
    compare.certain.cannot-be-told-apart =
      By {noun}, {option} and {first} do not differ by what matters: {option} minus {first} is {difference} on average ({low} to {high} with the
      Monte Carlo error), and only {matters} would matter. More replicates would not change that.

    compare.cost.dearer = Each person more who posts under {option} costs {price} over the {weeks} ({low} to {high}).
    compare.cost.saving = Each person fewer who posts under {option} saves {price} over the {weeks} ({low} to {high}).
    compare.cost.gain = {option} has more people who post and costs {amount} less.
    compare.cost.loss = {option} has fewer people who post and costs {amount} more.
    compare.cost.free = {option} costs the same as {first} in every run.
    compare.cost.open =
      The number of people who post is not told apart, so one more of them under {option} has no price.
    compare.cost.currencies = Money is left out: the plans count it in {currencies}.

    compare.plans.heading = What differs in the plans
    compare.plans.answer = Answer
    compare.plans.words = In words and targets only
    compare.plans.parts = In words and targets they differ in {count} answers, in these parts: {parts}.
    compare.plans.none = The plans say the same.
    compare.plans.default = {value} (default)
    compare.plans.nothing = –
    compare.plans.weeks = Every plan is run for {weeks}, as the first one says.

    compare.pair.heading = What follows: {option} against {first}
    compare.pair.measure = At the end, or over the run
    compare.pair.difference = Difference
    compare.pair.range-title = Nine beliefs in ten
    compare.pair.verdict = Verdict
    compare.pair.shares = Better / tie / worse, %
    compare.pair.share = {better}/{tie}/{worse}
    compare.pair.shares-below = better/tie/worse {shares}%
    compare.pair.range = {low} to {high}
    compare.pair.same = The same in every run: {measures}.
    compare.pair.verdict.better = {option} is better
    compare.pair.verdict.probably-better = {option} is probably better
    compare.pair.verdict.probably-worse = {first} is probably better
    compare.pair.verdict.worse = {first} is better
    compare.pair.verdict.cannot-be-told-apart = cannot be told apart
    compare.pair.verdict.more-replicates = more replicates would help
    compare.pair.note =
      Means of {runs}: {beliefs} beliefs about what is not known, {each} under each. Below a difference stands the range
      that nine beliefs in ten give once luck is averaged out; better, tie and worse are shares of the beliefs, by at
      least what matters (± {error} points).
    compare.pair.certain =
      Means of {runs}. Nothing is unknown in these plans, so only chance makes runs differ.
    compare.pair.matters = What matters: {list}. Set it with --matters {example}.
    compare.pair.matter = {name} {value}
    compare.pair.luck = Of the spread of the difference in {noun} from run to run {share} is ignorance, the rest luck.
    compare.pair.paired =
      Both plans met the same chances, which cut the variance of that difference to {share} of what separate runs would give.

    compare.rank.heading = Ranks by {noun}
    compare.rank.plan = Plan
    compare.rank.mean = Mean
    compare.rank.range = Nine beliefs in ten
    compare.rank.worst = Worst decile
    compare.rank.best = Best under
    compare.rank.note =
      The worst decile is what one run in ten does not reach. The last column is the share of the beliefs under which the
      plan is the best.

    compare.origin = Seed {seed}, {runs} of {weeks} for each plan, model {model}, folkmoot {version}, scenarios {hashes}.

    """#
}
