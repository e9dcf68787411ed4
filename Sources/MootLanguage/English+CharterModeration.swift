extension Catalogue {
  /// Moderation.
  static let englishCharterModeration = #"""
    charter.moderation.heading = Moderation
    charter.moderation.model.heading = How order is kept
    charter.moderation.response.heading = How soon
    charter.moderation.attention.heading = What deserves attention
    charter.moderation.none =
      There is no moderation. Nobody reads along on the company’s behalf, and nothing is removed except what the law
      or the platform’s own terms require. The company trusts its members and spends its hours elsewhere.

      For members this means that advertising and rudeness stay where they are. Everybody decides alone what to read
      and what to ignore.

      The choice costs nothing as long as the circle is small and polite. It should be reversed as soon as unwanted
      posts begin to set the tone, because people who leave over the tone do not say so.
    charter.moderation.reactive =
      Moderation begins with a report. Posts appear at once. A member who sees one that breaks the rules reports it,
      and a moderator from the company reads the report and decides. What nobody reports, nobody checks.

      For members this means that they are the eyes of the moderators. A bad post stays visible until one person has
      reported it and another has decided.

      The work grows with the number of reports and not with the number of posts, which makes this the most economical
      form of staffed moderation. It lives on members who take the trouble to report, and somebody whose report goes
      unanswered will not make another.
    charter.moderation.community =
      Members keep order themselves. Superusers and regulars who see a post that breaks the rules hide it and tell its
      author why. The company does not sit in judgment on ordinary cases. It steps in where the law is touched or
      somebody is to be excluded.

      For members this means that their standards are their own. It also means that neighbors judge neighbors, and an
      appeal to somebody outside the dispute has to be easy ({see.enforcement}).

      Self-policing needs people. In the first months there are few regulars, and until there are more, the founding
      members carry the task. It needs criteria that can be met ({see.roles}), thanks for work that is seldom
      pleasant, and a community manager who notices when nobody is looking.
    charter.moderation.post =
      Moderators from the company read every post after it has appeared, and remove what breaks the rules. The company
      has chosen this because a conversation should not have to wait, and because it does not want to depend on
      reports alone.

      For members this means that they can write without delay and can count on somebody having seen everything. A bad
      post is visible until then.

      The work grows with everything that is written. When more is written than the hours allow, some posts go unread,
      and then either hours are added or the promise is withdrawn.
    charter.moderation.pre =
      Moderators from the company read every post before it appears. Whatever breaks the rules is never seen. The
      company has chosen this because a single bad post would do more harm here than a slow conversation.

      For members this means that nothing appears at once. The conversation moves at the moderators’ pace, and some
      people will write less because of it.

      The work grows with everything that is written, and it cannot be put off: when moderators are away or
      overloaded, the community stands still. This form should be given up as soon as the danger that called for it
      has passed.
    charter.moderation.auto =
      A filter checks every post as it arrives. It removes what it is sure about and holds what it suspects until a
      moderator from the company has looked. Everything else appears at once and can be reported.

      For members this means that a machine will now and then stop a harmless post. Its author is told, and a person
      decides.

      Filters err in both directions and need looking after. Somebody has to check regularly what was removed, because
      those who were silenced by mistake rarely complain; they leave.
    charter.moderation.community-reactive =
      Order is kept in two layers. Members come first: superusers and regulars who see a post that breaks the rules
      hide it and tell its author why. Behind them, moderators from the company decide about what members report.

      For members this means that most cases are settled among themselves, quickly and by people who know the subject.
      What is too heated or too grave to settle that way has somewhere to go.

      The first layer needs regulars, of whom there are few in the first months, and criteria that can be met
      ({see.roles}). Until then the second layer carries nearly everything. It must not go to sleep later: superusers
      stop acting when nobody stands behind them.
    charter.moderation.community-post =
      Order is kept in two layers. Members come first: superusers and regulars who see a post that breaks the rules
      hide it and tell its author why. Moderators from the company then read every post that is left.

      For members this means that nothing stays unseen, and that most of what is wrong is put right by people who know
      the subject.

      The two layers can get in each other’s way. Superusers have to see that their work counts and is not simply done
      again, and the more regulars there are ({see.roles}), the more of the reading can be left to them.
    charter.moderation.community-auto =
      Order is kept by people and by a filter. Superusers and regulars who see a post that breaks the rules hide it
      and tell its author why. The filter removes what it is sure about and holds what it suspects until a moderator
      from the company has looked.

      For members this means that the crude cases rarely reach them and that the subtle ones are judged by people who
      know the subject. Now and then the filter will stop a harmless post; its author is told, and a person decides.

      The members’ part needs regulars and criteria that can be met ({see.roles}). The filter’s part needs somebody
      who checks what it has removed.
    charter.moderation.inside =
      The host’s own moderators come first. What they remove is gone, whatever this charter says, and what they let
      stand is judged by the rules in {see.conduct}.
    charter.moderation.change.none = From {time} on, the plan gives up moderation.
    charter.moderation.change.reactive = From {time} on, moderators act only on what members report.
    charter.moderation.change.community = From {time} on, members keep order themselves.
    charter.moderation.change.post = From {time} on, moderators read every post after it has appeared.
    charter.moderation.change.pre = From {time} on, moderators read every post before it appears.
    charter.moderation.change.auto =
      From {time} on, a filter checks every post, and moderators decide what it holds back.
    charter.moderation.change.community-reactive =
      From {time} on, members keep order themselves, and moderators act on what they report.
    charter.moderation.change.community-post =
      From {time} on, members keep order themselves, and moderators read every post after it has appeared.
    charter.moderation.change.community-auto =
      From {time} on, members keep order themselves, helped by a filter and by moderators who decide what it holds
      back.
    charter.moderation.response.none =
      As nobody moderates, no time is promised.
    charter.moderation.response.community =
      No time is promised. When regulars are about, a bad post is gone within the hour; at night, or in a slow week,
      it may stay until somebody comes by. The company promises only to act on what touches the law or somebody’s
      safety, and it needs an address for that ({see.enforcement}).
    charter.moderation.response.hours-assumed = For want of a decision, {hours} a week are assumed for moderators.
    charter.moderation.response.hours = The plan sets aside {hours} a week for moderators.
    charter.moderation.response.times = They are on duty at stated times, “{phrase}”.
    charter.moderation.response.part = They are on duty for part of the week only.
    charter.moderation.response.always =
      Somebody is on duty at all hours, so a case is looked at as soon as the work before it is done.
    charter.moderation.response.staffed.reactive =
      A report that comes in at a random moment waits about {wait} on average until somebody is there, and longer when
      it comes at the start of a long gap such as a weekend.
    charter.moderation.response.staffed.post =
      A post that appears at a random moment stands about {wait} on average until somebody is there to read it, and
      longer when it appears at the start of a long gap such as a weekend.
    charter.moderation.response.staffed.pre =
      A post that is sent at a random moment waits about {wait} on average until somebody is there to release it, and
      longer when it is sent at the start of a long gap such as a weekend. Members are told so before they write.
    charter.moderation.response.staffed.auto =
      A post that the filter holds waits about {wait} on average until somebody is there to look at it, and longer
      when it arrives at the start of a long gap such as a weekend. The filter itself acts at once and at any hour.
    charter.moderation.load.none =
      The forecast expects hardly any work: in its last week, nineteen runs out of twenty need less than a tenth of an
      hour.
    charter.moderation.load.enough =
      The forecast expects that to be enough. In its last week half of the runs need {median} hours of moderation or
      less, and nineteen out of twenty need no more than {high}.
    charter.moderation.load.tight =
      The forecast expects that to be enough in most cases but not in all. In its last week half of the runs need
      {median} hours of moderation or less, while the busiest use up every planned hour.
    charter.moderation.load.short =
      The forecast does not expect that to be enough. In its last week more than half of the runs use up every planned
      hour, and what is left over waits or goes unread.
    charter.moderation.languages#one =
      Moderators can judge what is written in {languages}. What is written in another language has to wait until
      somebody can read it.
    charter.moderation.languages#other =
      Moderators can judge what is written in {languages}. What is written in another language has to wait until
      somebody can read it.
    charter.moderation.capacity =
      What the hours allow can be computed. In the busiest week of the forecast, {time}, a decision takes {median} on
      average in the middle of {runs} simulated runs, and in nine runs out of ten between {low} and {high}.
    charter.moderation.capacity.steady =
      What the hours allow can be computed. Even in the busiest week of the forecast, {time}, no queue builds up: in
      nine of ten of {runs} simulated runs a decision takes about {median} on average.
    charter.moderation.promise.none =
      No time has been promised, so this charter promises what the hours allow: an answer to every report, within {high}
      on average.
    charter.moderation.promise.kept =
      The planners promise an answer to every report within {promise}. The longest time in which nobody is on duty is
      {gap}, so the hours allow that, and the charter promises it.
    charter.moderation.promise.made =
      The planners promise an answer to every report within {promise}.
    charter.moderation.promise.unproven =
      The planners promise an answer to every report within {promise}. Whether the hours allow that has not been
      forecast.
    charter.caution.promise-gap =
      a promise that duty hours do not allow

      Nobody is on duty for up to {gap} at a stretch. A report that comes in when that begins cannot be answered within
      {promise}. Promise {gap}, count working hours only, or put somebody on duty in between.
    charter.caution.promise-tight =
      a promise that holds in most cases but not in all

      In the busiest week an answer may take {high} on average and not, as promised, at most {promise}. Promise a longer
      time, or add hours before that week.
    charter.caution.promise-broken =
      a promise that the hours do not allow

      In the busiest week an answer takes {median} on average in the middle of the simulated runs, which is longer than
      the {promise} that are promised for every single one. Promise a longer time, or add hours.
    charter.caution.promise-without-staff =
      a promise that nobody keeps

      The plan promises an answer within {promise}, and nobody is charged with giving one.
    charter.moderation.attention =
      Advertising, insults, and private data need no discussion. Beyond that, whoever keeps order should know where
      this community in particular can go wrong.
    charter.moderation.purpose.user-community =
      Among users who help one another, wrong answers do more harm than rude ones. A bad answer is corrected in the
      open and not deleted, so that the next reader learns from it.
    charter.moderation.purpose.best-practice =
      In the exchange of practice, disguised advertising is the greatest danger. Whoever profits from a recommendation
      has to say so.
    charter.moderation.purpose.customer-dialogue =
      In a dialogue between customers, criticism of the company stays up. Removing it would end the candor that people
      come for, and employees therefore do not decide about it alone.
    charter.moderation.purpose.product-feedback =
      Where feedback is asked for, anger about the product is no offense. Only anger at a person is.
    charter.moderation.purpose.roadmap =
      Where plans are told, leaks and rumors need a quick hand. Corrections come from somebody who is entitled to
      speak about the plan.
    charter.left-out.moderation =
      moderation

      The plan has chosen to do without it.
    charter.open.moderation =
      how order is kept

      Nobody has chosen a form of moderation yet. What follows is the usual choice, acting on reports, and is assumed
      until another is made.
    charter.open.moderation-hours =
      who moderates, and when

      No hours are set aside. As things stand, reports would go unread.
    charter.open.moderation-hours-pre =
      who moderates, and when

      No hours are set aside. As things stand, nothing that members write would ever appear.
    charter.open.staffed-hours =
      at which hours moderators are on duty

      The plan names hours of work but no time at which anybody is there, so no answer can be promised.
    charter.assumption.staffed =
      when moderators are on duty

      The plan does not say. It is assumed that somebody is there from Monday to Friday, nine to five.
    """#
}
