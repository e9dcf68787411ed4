extension Catalogue {
  /// The facts that the model is held against, and why it misses some.
  static let englishFacts = #"""
    fact.retained = Posted the month before
    fact.new = Post for the first time
    fact.returned = Come back after a gap
    fact.r1 = Post 1 month after first
    fact.r2 = 2 months after
    fact.r3 = 3 months after
    fact.r6 = 6 months after
    fact.r12 = 12 months after
    fact.r24 = 24 months after
    fact.s1 = 1 month after or later
    fact.s6 = 6 months or later
    fact.s12 = 12 months or later
    fact.one_post_only = One post in a life
    fact.posts_per_poster = Posts a poster and month
    fact.gini_month = Gini, month
    fact.gini_life = Gini, life
    fact.top_hundredth = Posts of the top 1 %
    fact.top_tenth = Posts of the top 10 %
    fact.last_year_over_peak = Last year over peak
    fact.peak_month = Month of the peak
    fact.monthly_change = Sd of monthly change
    fact.monthly_change_large = The same, 10 or more
    fact.memory = Memory, month to month
    fact.change_memory = Memory of the change
    fact.fano = Scatter of new posters
    fact.new_growth = New, year 2 over 1
    fact.posters_growth = Posters, year 2 over 1
    fact.posters = Posters a month
    fact.rise_and_fall = Rise, then fall
    fact.early_burst = Early burst
    fact.plateau = Plateau, or still rising
    fact.active_share = Active among the accounts
    fact.regulars = Regulars among them
    fact.regulars_posts = Posts of the regulars
    fact.answered = Questions answered
    fact.answered_by_members = The same, without staff
    fact.staff_answers = Answers that staff gave
    fact.staff_first_year = First year over both
    fact.under_100 = Up to 100
    fact.up_to_500 = 101 to 500
    fact.over_1000 = Over 1,000

    fact.monthly_change.cause =
      Observed months jump more than the weather of posting and joining and the tide let the model's: there are no releases, outages, announcements or newcomers who arrive together.
    fact.active_share.cause =
      The model's members are identified customers and fall asleep more slowly than members of public places; most benchmarks also count accounts of many years, and this run ends after two.
    fact.regulars.cause =
      Regulars come from contributors who are promoted, which takes years; most of these communities are small and have none yet after two.

    """#
}
