extension Catalogue {
  /// What contradicts itself in a plan or is still open, and why that matters.
  static let englishPlanFindings = #"""
    # Purpose and place.
    finding.purpose-missing = No purpose is stated. Add purpose.kinds.
    finding.purpose-missing.why =
      Without a stated purpose members do not know what to come for, and the team does not know what to say no to.
    finding.purposes-many = {count} purposes for about {eligible} people are many. Choose at most three.
    finding.purposes-many.why = Each purpose needs people who come for it. A small audience is spread thin by many.
    finding.vision-missing =
      No vision is stated. Say in one sentence what the community works towards: purpose.vision.
    finding.vision-missing.why = One sentence that everybody can repeat keeps later decisions together.
    finding.served-missing = It is not said whom the community serves: members.served.
    finding.served-missing.why = Rules, tone and topics follow from whom they are for.
    finding.roadmap-open = Roadmap information is a purpose, and anybody may join, competitors as well.
    finding.roadmap-open.why =
      What is shown to an open community is public. That may be intended; if it is not, choose registration or
      approval.
    finding.feedback-not-asked =
      Product feedback is a purpose, but feedback.asked is false, so the forecast does not know of it.
    finding.feedback-not-asked.why =
      A community that is asked for feedback and sees nothing come of it loses members. Set feedback.asked to true
      and say in feedback.capacity how much the company can act on.
    finding.feedback-no-capacity =
      Feedback is asked for, but the company can act on none of it (feedback.capacity is 0).
    finding.feedback-no-capacity.why =
      One that asks and does not act drives members away. State how many suggestions a week can be acted on, or do
      not ask.
    finding.use-cases-many = {count} use cases are many for a start. Keep the five that matter most.
    finding.use-cases-many.why =
      A few use cases at the start focus money and responsibility. More can follow once these work.
    finding.use-cases-missing = No first use case is stated: use_cases.
    finding.use-cases-missing.why =
      One thing that members come to do tells the team what to prepare before the first member arrives.
    finding.needs-missing = No need of the members is stated: members.needs.
    finding.needs-missing.why = The community belongs where business goals and the needs of members overlap.
    finding.need-assumption =
      The need “{id}” is an assumption: no evidence from interviews, a survey or support logs.
    finding.need-assumption.why =
      Needs are best learned by asking members and the staff who face them. A guess is marked as an assumption in
      the charter.
    finding.readiness-weak =
      All three readiness scores are 0.3 or less. Ask again whether people need to exchange, whether the problem
      lasts, and whether helping pays.
    finding.readiness-weak.why =
      A community without a burning need, a lasting problem or a mutual benefit rarely comes alive.
    finding.place-missing =
      It is not decided whether to found a place, join one, or open one inside another: place.decision.
    finding.place-missing.why =
      A community of one's own is not always right. Where people already meet it may be better to take part.
    finding.join-rather =
      The topic is a whole industry and the existing venue is strong ({strength}). Consider joining it:
      place.decision.
    finding.join-rather.why =
      People who already meet elsewhere seldom move. To lead the talk about a whole industry, take part where it
      happens; found a place for what is your own.
    finding.join-plan =
      The decision is to join. What follows is a plan for taking part; the forecast shows what a place of one's
      own would have become.
    finding.join-plan.why =
      Joining needs people, topics and rules of conduct for one's own staff, but no membership and moderation of
      its own.
    finding.adds-missing = People already meet elsewhere. Say what a new place would add: place.adds.
    finding.adds-missing.why = Without a reason to come, members stay where they are.
    finding.industry-invitation =
      An exchange for a whole industry and membership by invitation only contradict each other.
    finding.industry-invitation.why =
      An industry-wide exchange lives from those whom nobody thought of inviting. Choose registration or approval,
      or narrow the topic.
    # Goals and targets.
    finding.goals-missing = No business goal is stated: goals.
    finding.goals-missing.why =
      A community without a goal that the company already has is the first to lose its budget.
    finding.goal-objective = The goal “{id}” serves no stated objective of the company. Add objective.
    finding.goal-objective.why =
      Goals that are tied to objectives the company already has survive a change of managers.
    finding.goal-owner = The goal “{id}” has no owner. Add owner.
    finding.goal-owner.why = Somebody must care whether it is met.
    finding.goal-serves-nothing = The goal “{id}” serves no need of the members. Add serves, or reconsider it.
    finding.goal-serves-nothing.why = A goal that serves no need gives members no reason to take part.
    finding.goal-target = The goal “{id}” has no target. Add one with a metric, a number and a week.
    finding.goal-target.why = Without a number nobody can say whether the goal is met.
    finding.need-unknown = The goal “{id}” serves a need “{need}” that is not listed in members.needs.
    finding.need-unknown.why = The word must be the id of a need.
    finding.need-unserved = No goal pays for the need “{id}”.
    finding.need-unserved.why = Needs that no goal of the business serves tend to lose their budget.
    finding.manager-missing = Nobody is named as community manager: team.community_manager.
    finding.manager-missing.why =
      One named, accountable person is needed also where a community is meant to run itself. Write “vacant” if the
      place is open.
    finding.manager-vacant = The community manager is still to be found.
    finding.manager-vacant.why =
      Seeding, answering and outreach do not happen by themselves. The forecast assumes that the hours stated are
      worked from the first week.
    finding.targets-missing = There is no target: targets.
    finding.targets-missing.why =
      A target turns the forecast into a probability: how likely it is that the plan reaches the number in time.
    finding.target-no-goal = The target “{id}” names no goal.
    finding.target-no-goal.why = A number without a goal is a number to be gamed.
    finding.target-goal-unknown = The target “{id}” names a goal “{goal}” that is not listed in goals.
    finding.target-goal-unknown.why = The word must be the id of a goal.
    finding.target-goal-similar =
      The target “{id}” names a goal “{goal}” that is not listed in goals. Did you mean “{suggestion}”?
    finding.target-goal-similar.why = The word must be the id of a goal.
    finding.target-share =
      The target “{id}” asks for {metric} of {bound}, but shares are from 0 to 1. Did you mean a percentage?
    finding.target-share.why = Sixty percent is 0.6. No share is ever above 1.
    finding.target-above-eligible =
      The target “{id}” asks for {bound} people, but only about {eligible} could ever join.
    finding.target-above-eligible.why =
      Not even everybody would be enough. Look at audience.eligible and at the target.
    # Policies and team.
    finding.fee-not-paid = A fee is stated, but membership is never paid, so nobody pays it.
    finding.fee-not-paid.why =
      The fee counts under the paid model only. Set membership.model to paid, or delete the fee.
    finding.paid-without-fee = Membership is paid, but the fee is 0.
    finding.paid-without-fee.why =
      The paid model brings the hurdle of paying. Without a fee it has no income. State membership.fee, or choose
      registration.
    finding.approval-no-hours =
      Applications are reviewed, but nobody has time for it (membership.review_hours is 0), so nobody gets in.
    finding.approval-no-hours.why =
      An application takes about five minutes. Without hours the queue only grows until people give up.
    finding.review-hours-unused =
      Hours for reviewing are stated, but nothing is reviewed under this membership model.
    finding.review-hours-unused.why = Review hours count under approval and paid membership only.
    finding.invitation-campaigns =
      {count} of the campaigns, the first in week {first}, do nothing: membership is by invitation then.
    finding.invitation-campaigns.why =
      Under invitation people come through staff and members who invite them, and nobody joins because of a mailing. Put
      the effort into outreach hours.
    finding.ordinary-fee-assumed =
      What the field charges (membership.ordinary_fee) is not given: the model takes {range} {currency} a month.
    finding.ordinary-fee-assumed.why =
      A fee keeps people out by how it compares with what they would pay elsewhere. Where that is not given, the model's
      own wide range stands in, nine times in ten between the two figures, which is a judgment about no field in
      particular. Look up what three comparable places charge.
    finding.invitation-nobody-invites =
      Membership is by invitation, but there are no founders and no outreach hours, so nobody invites.
    finding.invitation-nobody-invites.why = Somebody must send the first invitation.
    finding.pre-no-hours =
      Every post is read before it appears, but nobody has time for it (moderation.hours is 0), so nothing ever
      appears.
    finding.pre-no-hours.why =
      Under pre-moderation the hours of the moderators are the limit of all that can be said.
    finding.moderation-no-hours =
      This moderation model needs people, but moderation.hours is 0, so no report is ever handled.
    finding.moderation-no-hours.why =
      Reports pile up and members see that nothing happens. State hours, or choose none or community.
    finding.moderation-hours-unused = Moderation hours are stated, but under none nobody moderates.
    finding.moderation-hours-unused.why =
      With salaried staff the hours cost all the same. Set them to 0, or choose another model.
    finding.staffed-never =
      There are moderation hours, but no time of the week at which a moderator is there: moderation.staffed.
    finding.staffed-never.why =
      How long a report waits follows from the staffed hours of the week. “never” means half a week on average.
    finding.self-policing-no-core =
      Members police themselves, but nobody is there to begin with (launch.founding_core is 0).
    finding.self-policing-no-core.why =
      Self-policing lives from regulars. Two or three trusted members at the start set the tone.
    finding.self-policing-hard =
      Members police themselves, but the criteria for becoming a regular are hard, so few will be able to.
    finding.self-policing-hard.why =
      Criteria that nobody can meet in the first half-year leave the community without anybody to keep order.
    finding.team-hours-sum = The single hours add up to {sum}, but team.hours says {all}.
    finding.team-hours-sum.why =
      team.hours is shared out among the kinds of hours that are not stated. Where all are stated it has no
      effect.
    finding.channels-many = {count} channels are connected; the forecast counts at most four.
    finding.channels-many.why =
      Each connected channel with an owner helps people find the community, but less and less so.
    finding.currency-rate =
      Amounts are in {currency}, but money.per_dollar is not stated, so one dollar counts as one {currency}.
    finding.currency-rate.why =
      The model's own figures, such as wages and the cost of a support case, are in dollars and are converted at
      this rate.
    # Plausibility.
    finding.spaces-many = {spaces} spaces for {interests} distinct interests split the talk without need.
    finding.spaces-many.why =
      A member sees the posts of one space. More spaces than interests make each of them quieter and none more
      relevant.
    finding.firms-many = {firms} firms for {eligible} eligible people: some would have nobody who could join.
    finding.firms-many.why =
      Each firm stands behind an equal share of the eligible, so there are at most as many firms as people. Look at
      audience.firms and audience.eligible.
    finding.people-per-firm-unused = audience.people_per_firm does nothing where audience.firms is stated.
    finding.people-per-firm-unused.why =
      The people of one firm are the eligible over the firms. The answer counts only where the firms are not stated.
    finding.spaces-thin =
      About {each} eligible people for each space are few. A space needs people enough to answer each other.
    finding.spaces-thin.why =
      Below a critical mass a space looks dead, and newcomers leave. Start with one, and split when it is crowded.
    finding.founders-many =
      {founders} founders are more than half of the {eligible} who could ever join. Are they certain?
    finding.founders-many.why =
      Of those who could join only about half are ever interested. Founders beyond that number cannot be found.
    finding.alive-above-eligible = simulation.alive_at is {given}, more than all who could join.
    finding.alive-above-eligible.why = The community could never count as alive.
    finding.renewal-high = More than half of the audience is new every year. Is that meant?
    finding.renewal-high.why = renewal_per_year is the share of new eligible people in a year: 0.1 is a tenth.
    finding.campaign-late = A campaign is planned for week {week}, but the run ends after {weeks} weeks.
    finding.campaign-late.why = It has no effect on the forecast. Weeks count from 0.
    finding.timeline-late = A change is planned for week {week}, but the run ends after {weeks} weeks.
    finding.timeline-late.why = It has no effect on the forecast. Weeks count from 0.
    """#
}
