extension Catalogue {
  /// The values of lists of choices as a charter prints them: each is true beside every other.
  static let englishChoices = #"""
    charter.choice.purpose.kinds.user-community = help among users
    charter.choice.purpose.kinds.best-practice = exchange of good practice
    charter.choice.purpose.kinds.customer-dialogue = dialogue between customers
    charter.choice.purpose.kinds.product-feedback = feedback on products
    charter.choice.purpose.kinds.roadmap = early information about product plans
    charter.choice.place.decision.found = a place of its own
    charter.choice.place.decision.join = a place that exists already
    charter.choice.place.decision.inside = a space of its own inside a place that exists already
    charter.choice.place.topic.own-product = own product
    charter.choice.place.topic.whole-industry = whole industry
    charter.choice.membership.model.open = without registration
    charter.choice.membership.model.registration = by registration
    charter.choice.membership.model.approval = by application and approval
    charter.choice.membership.model.invitation = by invitation
    charter.choice.membership.model.paid = by payment of a fee
    charter.choice.membership.inviters.staff = {host}
    charter.choice.membership.inviters.core = the core
    charter.choice.membership.inviters.members = members
    charter.choice.employees.parts.consulting = to advise
    charter.choice.employees.parts.answering = to answer
    charter.choice.employees.parts.moderating = to moderate
    charter.choice.moderation.model.none = none
    charter.choice.moderation.model.reactive = after a report
    charter.choice.moderation.model.community = by members
    charter.choice.moderation.model.post = after publication
    charter.choice.moderation.model.pre = before publication
    charter.choice.moderation.model.auto = by a filter
    charter.choice.review.every.month = every month
    charter.choice.review.every.quarter = every quarter
    charter.choice.review.every.half-year = every half-year
    charter.choice.review.every.year = every year
    charter.choice.members.needs.evidence.interviews = interviews
    charter.choice.members.needs.evidence.survey = survey
    charter.choice.members.needs.evidence.support-logs = support logs
    charter.choice.members.needs.evidence.guess = a guess
    charter.choice.use_cases.interaction.ask = ask
    charter.choice.use_cases.interaction.answer = answer
    charter.choice.use_cases.interaction.share = share
    charter.choice.use_cases.interaction.discuss = discuss
    charter.choice.use_cases.interaction.advise = advise
    charter.choice.use_cases.interaction.build = build
    charter.choice.measures.kind.health = health
    charter.choice.measures.kind.business = business
    """#

  /// What the forecast counts, as the charter names it in a target.
  static let englishTargets = #"""
    charter.target = {what}: {value}
    charter.target.at-least = at least {value}
    charter.target.at-most = at most {value}
    charter.target.joined = People who have joined
    charter.target.members = Members
    charter.target.active = Active members
    charter.target.active_share = Share of members who are active
    charter.target.posters = People who post
    charter.target.core = Regulars
    charter.target.newcomers = Newcomers a week
    charter.target.good_posts = Posts a week that keep the rules
    charter.target.questions = Questions a week
    charter.target.answered_share = Share of questions that are answered
    charter.target.exposure = Share of views that fall on posts against the rules
    charter.target.wrong_removals = Good posts removed by mistake a week
    charter.target.moderation_hours = Hours of moderation a week
    charter.target.backlog = Cases that wait for a moderator
    charter.target.delay_days = Days until a moderator decides
    charter.target.solved = Questions solved a week
    charter.target.tickets_deflected = Support cases avoided a week
    charter.target.cost = Cost a week
    charter.target.value = Value a week
    """#
}
