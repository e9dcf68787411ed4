extension Catalogue {
  /// The facts that a self-test checks, and how it tells of them.
  static let englishSelfTest = #"""
    selftest.pass = PASS
    selftest.fail = FAIL
    selftest.miss = MISS
    selftest.numbers = model {statistic} (95% interval {low} to {high}; {count}); observed {from} to {to}
    selftest.members#one = one member
    selftest.members#other = {count} members
    selftest.communities#one = one community
    selftest.communities#other = {count} communities
    selftest.summary = {facts}: {shown} hold, {known} are known misses of this version of the model, {failed} failed.
    selftest.facts#one = 1 fact
    selftest.facts#other = {count} facts

    fact.returns_after_1_month.name = Post again a month later
    fact.returns_after_1_month.statement =
      Of those who post for the first time, about a quarter post in the month that starts a month later.
    fact.returns_after_3_months.name = Post again three months later
    fact.returns_after_3_months.statement = Of those who post for the first time, about a tenth post three months later.
    fact.returns_after_12_months.name = Post again a year later
    fact.returns_after_12_months.statement = Of those who post for the first time, a few in a hundred post a year later.
    fact.never_again.name = Never post again
    fact.never_again.statement = About half of those who post once never post again.
    fact.retained_posters.name = Posters who posted the month before
    fact.retained_posters.statement = About two in five of a month's posters also posted the month before.
    fact.new_posters.name = Posters who are new
    fact.new_posters.statement = About three in ten of a month's posters post for the first time.
    fact.returned_posters.name = Posters who come back
    fact.returned_posters.statement = About a quarter of a month's posters come back after a month or more of silence.
    fact.returned_posters.miss =
      Too few of the model's posters come back after a gap, and too many go on without one: a month's posters are more
      of the same people than in observed communities.
    fact.retained_posters.miss =
      Too many of the model's posters go on from month to month, because contributors write nearly every month until
      they stop.
    fact.posts_per_poster.name = Posts a poster and month
    fact.posts_per_poster.statement = Who posts in a month writes about three posts in it, and up to eight in lively places.
    fact.monthly_inequality.name = Inequality within a month
    fact.monthly_inequality.statement = Within a month the posts are spread over the posters with a Gini coefficient near 0.5.
    fact.lifetime_inequality.name = Inequality over two years
    fact.lifetime_inequality.statement =
      Over the life of a community its posts are spread over those who ever posted with a Gini coefficient near 0.8.
    fact.top_percent.name = Posts by the top hundredth
    fact.top_percent.statement = One in a hundred of those who ever posted wrote between a fifth and three fifths of all posts.
    fact.top_percent.miss =
      The model's most active members write less than the most active people do: members of a stage differ from week to
      week, and not for good.
    fact.core_posts.name = Posts by core members
    fact.core_posts.statement = Core members write between half and three quarters of the posts.
    fact.core_posts.miss = The model's core writes a little more than three quarters of the posts.
    fact.active_after_120_days.name = Active after 120 days
    fact.active_after_120_days.statement =
      Practitioners report that about 15 % of those who join are active 120 days later. The model holds about 25 % on
      purpose, because its members are identified customers, and is checked against that.
    fact.active_share_falls.name = Active share falls with age
    fact.active_share_falls.statement = The active share of the accounts falls as a community grows older, in every source that shows it.
    fact.active_share.name = Active share after two years
    fact.active_share.statement = In a mature company community 10 to 30 % of the accounts are active.
    fact.monthly_change.name = Change from month to month
    fact.monthly_change.statement = The logarithm of the number of active people changes from month to month with a standard deviation near 0.3.
    fact.monthly_memory.name = Memory from month to month
    fact.monthly_memory.statement = The logarithm of the number of active people correlates with that of the month before at about 0.8.
    fact.core_share.name = Core members among the accounts
    fact.core_share.statement = One to four in a hundred accounts are core members.
    fact.low_plateaus.name = Low, stable plateaus
    fact.low_plateaus.statement =
      Low, stable plateaus are common: posters change by less than a fifth over half a year, and are less than one in
      fifty of the audience.
    fact.joiners_and_leavers.name = Joiners for a leaver
    fact.joiners_and_leavers.statement = In a mature community about as many people join as stop being active.
    fact.answered_by_peers.name = Questions answered by members
    fact.answered_by_peers.statement = Without any answering staff, 60 to 90 % of the questions are answered.
    fact.reports_lower_exposure.name = Exposure with reports, against none
    fact.reports_lower_exposure.statement = Members' reports lower what people see of violations, compared with no moderation.
    fact.reading_lowers_exposure.name = Exposure with reading, against reports
    fact.reading_lowers_exposure.statement = Reading everything after publication lowers it further than reports do.
    fact.pre_without_sensitivity.name = Pre- against post-moderation, nobody minds
    fact.pre_without_sensitivity.statement =
      Where members do not mind what they see, reading before publication costs posts, compared with reading after it.
    fact.pre_with_sensitivity.name = Pre- against post-moderation, members mind
    fact.pre_with_sensitivity.statement =
      Where members mind much what they see, reading before publication brings posts, compared with reading after it.
    fact.pre_with_sensitivity.miss =
      In the ordinary plan violations are so rare that the wait before publication costs more than clean pages bring,
      however much members mind.

    """#
}
