extension Catalogue {
  /// What is reported once for a run: name, definition, unit and good direction.
  static let englishTotals = #"""
    total.good_posts.name = Good posts
    total.good_posts.definition = Good posts of the whole run.
    total.good_posts.unit = posts
    total.good_posts.direction = more is better

    total.questions.name = Questions
    total.questions.definition = Questions of the whole run.
    total.questions.unit = posts
    total.questions.direction = more is better

    total.wrong_removals.name = Wrong removals
    total.wrong_removals.definition = Good posts removed by mistake over the whole run.
    total.wrong_removals.unit = posts
    total.wrong_removals.direction = less is better

    total.moderation_hours.name = Moderator hours
    total.moderation_hours.definition = Hours that moderators worked over the whole run.
    total.moderation_hours.unit = hours
    total.moderation_hours.direction = less is better

    total.solved.name = Questions solved
    total.solved.definition = Questions solved over the whole run.
    total.solved.unit = posts
    total.solved.direction = more is better

    total.tickets_deflected.name = Support cases avoided
    total.tickets_deflected.definition = Support cases that were not opened over the whole run because the community had the answer.
    total.tickets_deflected.unit = support cases
    total.tickets_deflected.direction = more is better

    total.cost.name = Cost
    total.cost.definition = What the community cost over the whole run.
    total.cost.unit = units of the scenario's currency
    total.cost.direction = less is better

    total.value.name = Value
    total.value.definition = What the community brought over the whole run.
    total.value.unit = units of the scenario's currency
    total.value.direction = more is better

    total.return.name = Return on cost
    total.return.definition = Value less cost, as a share of the cost; missing without cost.
    total.return.unit = share
    total.return.direction = more is better

    total.alive.name = Alive at the end
    total.alive.definition = Whether enough people posted in the last 28 days of the run for the community to live; its mean is a probability.
    total.alive.unit = probability
    total.alive.direction = more is better

    total.peak_posters.name = Most people who post
    total.peak_posters.definition = The most people with a post shown within 28 days, over all weeks.
    total.peak_posters.unit = people
    total.peak_posters.direction = more is better

    total.week_of_peak.name = Week of the peak
    total.week_of_peak.definition = The first week in which the people who post were most.
    total.week_of_peak.unit = weeks
    total.week_of_peak.direction = neither direction is better


    """#
}
