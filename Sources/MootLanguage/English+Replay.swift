extension Catalogue {
  /// The story of one replicate.
  static let englishReplay = #"""
    replay.title = Run {index} of seed {seed}, month by month
    replay.note =
      One run of many, told exactly: not a forecast. A row covers four weeks; joined is their sum, posts and hours are the
      mean of a week, shares the mean of the weeks that have one, all else stands at the end.
    replay.peak = People who post are most, {peak}, in week {week}, and {last} at the end.
    replay.alive.always = It is alive, with {alive} or more, from week {week} to the end.
    replay.alive.ended = It is alive, with {alive} or more, from week {week} to week {until}, and not after.
    replay.alive.never = It is never alive: {alive} people who post would be needed.
    replay.alive.lost = It is alive, with {alive} or more, first in week {week}, last in week {until}, and not all the time.
    replay.fall = The worst month is weeks {weeks}: {loss} fewer people who post.
    replay.weeks = Weeks
    replay.joined = Joined
    replay.members = Members
    replay.active = Active
    replay.posters = Post
    replay.posts = Good posts
    replay.answered = Answered
    replay.exposure = Bad views
    replay.hours = Mod. hours
    replay.backlog = Waiting

    """#
}
