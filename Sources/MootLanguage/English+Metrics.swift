extension Catalogue {
  /// The weekly metrics: name, name in a sentence, definition, unit, good direction, and an amount of it.
  static let englishMetrics = #"""
    metric.joined.name = People who joined
    metric.joined.noun = people who joined
    metric.joined.definition = Everybody who ever became a member, founders included.
    metric.joined.unit = people
    metric.joined.direction = more is better
    metric.joined.amount#one = {value} person who joined
    metric.joined.amount#other = {value} people who joined

    metric.members.name = Members
    metric.members.noun = members
    metric.members.definition = Accounts: active and dormant ones.
    metric.members.unit = people
    metric.members.direction = more is better
    metric.members.amount#one = {value} member
    metric.members.amount#other = {value} members

    metric.active.name = Active members
    metric.active.noun = active members
    metric.active.definition =
      Members who read or posted in the last 28 days, as a platform counts them. The model's own “awake” is fewer: who
      is in a stage that visits, without those who fell asleep within the 28 days.
    metric.active.unit = people
    metric.active.direction = more is better
    metric.active.amount#one = {value} active member
    metric.active.amount#other = {value} active members

    metric.active_share.name = Share of members active
    metric.active_share.noun = the share of members who are active
    metric.active_share.definition = Active members as a share of all accounts; missing without members.
    metric.active_share.unit = share
    metric.active_share.direction = more is better
    metric.active_share.amount#other = {value} of members active

    metric.posters.name = People who post
    metric.posters.noun = people who post
    metric.posters.definition =
      People with a post shown in the last 28 days: distinct people, as a platform counts them. Who waits for a moderator
      has no post shown.
    metric.posters.unit = people
    metric.posters.direction = more is better
    metric.posters.amount#one = {value} person who posts
    metric.posters.amount#other = {value} people who post

    metric.contributors.name = Contributors
    metric.contributors.noun = contributors
    metric.contributors.definition =
      Members in the habit of posting now and then, whether or not they posted in the last 28 days. A stage of the
      model: a platform counts posters instead.
    metric.contributors.unit = people
    metric.contributors.direction = more is better
    metric.contributors.amount#one = {value} contributor
    metric.contributors.amount#other = {value} contributors

    metric.core.name = Regulars
    metric.core.noun = regulars
    metric.core.definition = Core members, who write most of the posts and know the others.
    metric.core.unit = people
    metric.core.direction = more is better
    metric.core.amount#one = {value} regular
    metric.core.amount#other = {value} regulars

    metric.newcomers.name = Newcomers
    metric.newcomers.noun = newcomers
    metric.newcomers.definition = People who joined this week.
    metric.newcomers.unit = people
    metric.newcomers.direction = more is better
    metric.newcomers.amount#one = {value} newcomer
    metric.newcomers.amount#other = {value} newcomers

    metric.firms.name = Firms with a member
    metric.firms.noun = firms with a member
    metric.firms.definition =
      Expected number of firms, of those behind the eligible, with at least one member, when members come from them at
      random.
    metric.firms.unit = firms
    metric.firms.direction = more is better
    metric.firms.amount#one = {value} firm with a member
    metric.firms.amount#other = {value} firms with a member

    metric.posters_per_member.name = Share of members who post
    metric.posters_per_member.noun = the share of members who post
    metric.posters_per_member.definition =
      People with a post shown in the last 28 days as a share of all accounts; missing without members.
    metric.posters_per_member.unit = share
    metric.posters_per_member.direction = more is better
    metric.posters_per_member.amount#other = {value} of members posting

    metric.new_posters.name = First posters
    metric.new_posters.noun = first posters
    metric.new_posters.definition = People whose first post ever was shown this week.
    metric.new_posters.unit = people
    metric.new_posters.direction = more is better
    metric.new_posters.amount#one = {value} first poster
    metric.new_posters.amount#other = {value} first posters

    metric.good_posts.name = Good posts a week
    metric.good_posts.noun = good posts a week
    metric.good_posts.definition = Posts of the week that break no rule and are shown.
    metric.good_posts.unit = posts
    metric.good_posts.direction = more is better
    metric.good_posts.amount#one = {value} good post a week
    metric.good_posts.amount#other = {value} good posts a week

    metric.questions.name = Questions a week
    metric.questions.noun = questions a week
    metric.questions.definition = Questions asked this week.
    metric.questions.unit = posts
    metric.questions.direction = more is better
    metric.questions.amount#one = {value} question a week
    metric.questions.amount#other = {value} questions a week

    metric.answered_share.name = Posts answered
    metric.answered_share.noun = the share of posts answered
    metric.answered_share.definition = The chance that a post that wants a reply gets one; missing in a week without such a post.
    metric.answered_share.unit = share
    metric.answered_share.direction = more is better
    metric.answered_share.amount#other = {value} of posts answered

    metric.staff_answer_share.name = Answers by staff
    metric.staff_answer_share.noun = the share of answers by staff
    metric.staff_answer_share.definition =
      Of the posts that got an answer, the share that staff answered and members had not: the less, the more members help
      each other. Missing without an answer.
    metric.staff_answer_share.unit = share
    metric.staff_answer_share.direction = less is better
    metric.staff_answer_share.amount#other = {value} of answers by staff

    metric.exposure.name = Views of bad posts
    metric.exposure.noun = the share of views of bad posts
    metric.exposure.definition = The share of post views that fall on posts that break the rules; missing when nothing was posted.
    metric.exposure.unit = share
    metric.exposure.direction = less is better
    metric.exposure.amount#other = {value} of views on bad posts

    metric.wrong_removals.name = Wrong removals a week
    metric.wrong_removals.noun = wrong removals a week
    metric.wrong_removals.definition = Good posts removed by mistake this week.
    metric.wrong_removals.unit = posts
    metric.wrong_removals.direction = less is better
    metric.wrong_removals.amount#one = {value} wrong removal a week
    metric.wrong_removals.amount#other = {value} wrong removals a week

    metric.moderation_hours.name = Moderator hours a week
    metric.moderation_hours.noun = moderator hours a week
    metric.moderation_hours.definition = Hours that moderators worked this week.
    metric.moderation_hours.unit = hours
    metric.moderation_hours.direction = less is better
    metric.moderation_hours.amount#one = {value} moderator hour a week
    metric.moderation_hours.amount#other = {value} moderator hours a week

    metric.hours_needed.name = Moderator hours needed a week
    metric.hours_needed.noun = moderator hours needed a week
    metric.hours_needed.definition =
      Hours that this week's posts ask of moderators under the policy in force; an older backlog is not counted.
    metric.hours_needed.unit = hours
    metric.hours_needed.direction = less is better
    metric.hours_needed.amount#one = {value} moderator hour needed a week
    metric.hours_needed.amount#other = {value} moderator hours needed a week

    metric.backlog.name = Cases waiting
    metric.backlog.noun = cases waiting
    metric.backlog.definition = Items that wait for a moderator at the end of the week.
    metric.backlog.unit = cases
    metric.backlog.direction = less is better
    metric.backlog.amount#one = {value} case waiting
    metric.backlog.amount#other = {value} cases waiting

    metric.delay_days.name = Days to a decision
    metric.delay_days.noun = days to a decision
    metric.delay_days.definition = Days until a moderator decides; missing where nobody serves a queue.
    metric.delay_days.unit = days
    metric.delay_days.direction = less is better
    metric.delay_days.amount#one = {value} day to a decision
    metric.delay_days.amount#other = {value} days to a decision

    metric.solved.name = Questions solved a week
    metric.solved.noun = questions solved a week
    metric.solved.definition = Questions that were solved this week.
    metric.solved.unit = posts
    metric.solved.direction = more is better
    metric.solved.amount#one = {value} question solved a week
    metric.solved.amount#other = {value} questions solved a week

    metric.tickets_deflected.name = Support cases avoided a week
    metric.tickets_deflected.noun = support cases avoided a week
    metric.tickets_deflected.definition = Support cases that were not opened this week because the community had the answer.
    metric.tickets_deflected.unit = support cases
    metric.tickets_deflected.direction = more is better
    metric.tickets_deflected.amount#one = {value} support case avoided a week
    metric.tickets_deflected.amount#other = {value} support cases avoided a week

    metric.cost.name = Cost a week
    metric.cost.noun = the cost a week
    metric.cost.definition = What the community cost this week: hours at the wage, and the platform.
    metric.cost.unit = units of the scenario's currency
    metric.cost.direction = less is better
    metric.cost.amount#other = {value} of cost a week

    metric.value.name = Value a week
    metric.value.noun = the value a week
    metric.value.definition = What the community brought this week: support cases avoided, renewals, suggestions acted on and fees.
    metric.value.unit = units of the scenario's currency
    metric.value.direction = more is better
    metric.value.amount#other = {value} of value a week

    """#
}
