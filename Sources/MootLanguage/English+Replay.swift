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
    replay.numbers.heading = The same in numbers

    replay.why.heading = Why
    replay.why.died =
      It ends in week {week} with {posters} of the {alive} people who post that it would need to be alive; ordinary runs end
      with {median} ({low} to {high} in nine of ten).
    replay.why.flew =
      It takes off: {posters} people post in week {week}, more than in 19 of 20 ordinary runs, which end with {median}
      ({low} to {high} in nine of ten).
    replay.why.above =
      It does well: {posters} people post in week {week}; ordinary runs end with {median} ({low} to {high} in nine of
      ten).
    replay.why.below =
      It lives, but below the middle: {posters} people post in week {week}; ordinary runs end with {median} ({low} to {high}
      in nine of ten).
    replay.why.kind = In its favor from week 1: {label} ({value}, {place} of ordinary runs).
    replay.why.unkind = Against it from week 1: {label} ({value}, {place} of ordinary runs).
    replay.why.above-share = higher than in {share}
    replay.why.below-share = lower than in {share}
    replay.why.lucky =
      And it is lucky: under {chances} other chances the same unknowns end with {middle} ({low} to {high} in nine of ten)
      in week {week}, not with {posters}.
    replay.why.unlucky =
      And it is unlucky: under {chances} other chances the same unknowns end with {middle} ({low} to {high} in nine of
      ten) in week {week}, not with {posters}.
    replay.why.ordinary =
      Luck does the rest: under {chances} other chances the same unknowns end with {middle} ({low} to {high} in nine of
      ten) in week {week}.

    replay.story.heading = The story
    replay.story.posters#one = {value} person posts
    replay.story.posters#other = {value} people post
    replay.story.start = Weeks {weeks}: {posters} in week {week}.
    replay.story.more = Weeks {weeks}: {posters} in week {week}, {change} more than in week {before}.
    replay.story.fewer = Weeks {weeks}: {posters} in week {week}, {change} fewer than in week {before}.
    replay.story.same = Weeks {weeks}: {posters} in week {week}, as many as in week {before}.
    replay.story.calm = Weeks {first}–{last}: quiet, with {low} to {high} people who post, {posters} in week {last}.
    replay.event.first-campaign#other = The first campaign, in week {week}, brings {value} newcomers.
    replay.event.campaign#other = The campaign of week {week} brings {value} newcomers, after {other} in week {before}.
    replay.event.change#other = The plan changes in week {week}, at {value} people who post.
    replay.event.alive#other = From week {week} on it is alive, with {value} people who post (it takes {other}).
    replay.event.not-alive#other = From week {week} on too few people post to be alive: {value} of {other}.
    replay.event.lively#other =
      From week {week} on the place feels alive to members: {value} good posts a week on a running average, of {other} that it
      takes to feel half alive.
    replay.event.dull#other =
      From week {week} on the place feels dull to members: {value} good posts a week on a running average, of {other} that it
      takes to feel half alive.
    replay.event.fewer-regulars#other = Founders leave: from week {week} on there are fewer regulars than at the start, {value} of {other}.
    replay.event.more-regulars#other = In week {week} there are {value} regulars, more than twice the {other} of the start.
    replay.event.last-regular#other = The last regular is gone in week {week}; {value} people still post.
    replay.event.regulars-again#other = In week {week} there are regulars again: {value}.
    replay.event.peak#other = Week {week} is the peak, with {value} people who post.
    replay.event.exposure#other = In week {week} a wave of bad posts takes {value} of all views.
    replay.event.backlog#other = In week {week} {value} cases wait for a moderator, after {other} hours of moderation.
    replay.event.unanswered#other = In week {week} only {value} of the posts that want a reply get one.
    replay.event.silence#other = In week {week} nobody writes a good post, with {other} people who could.

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
