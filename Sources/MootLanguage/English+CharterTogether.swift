extension Catalogue {
  /// What members make together, how successes are shown, other touchpoints, the platform, and the model.
  static let englishCharterTogether = #"""
    charter.working-together.heading = How we work together
    charter.working-together.work.heading = What members make together
    charter.working-together.rituals.heading = What comes back regularly
    charter.working-together.work.phrase =
      Members do not only talk; they make something together. The plan names “{phrase}”.
    charter.working-together.work.words =
      Members do not only talk; they make something together. The plan describes it as follows.
    charter.working-together.why =
      It should be small enough to be finished and good enough to be shown. People who have finished something together
      trust one another, and people who trust one another stay.
    charter.left-out.working-together.work =
      work done together

      The planners have decided that members meet to talk. If members propose otherwise, the next review hears them.
    charter.working-together.shared.planned =
      Members do not only talk; they make something together. People who have finished something together trust one
      another, and people who trust one another stay.
    charter.working-together.shared.open =
      No common work is planned for the start. If members propose some, such as a guide, a meeting, or a collection of
      examples, it should be taken up, because people who have finished something together trust one another and stay.
    charter.open.shared-work =
      what members will make together

      The plan counts on shared work and does not name it. Agree on it with the founding members, and keep it small
      enough to be finished.
    charter.assumption.shared-work =
      that work done together keeps people

      The forecast lets contributors leave a tenth more seldom because of it. No study measures that for communities
      like this one.
    charter.working-together.rituals =
      What comes back regularly gives people a reason to come back too.
    charter.working-together.events.phrase =
      People trust those they have met. The plan provides for “{phrase}”.
    charter.working-together.events.words =
      People trust those they have met. The plan provides for the following.
    charter.left-out.working-together.events =
      meetings

      The planners have decided that the community lives in writing only.
    charter.working-together.rhythm.open =
      Something that comes back regularly gives people a reason to come back too. What it will be depends on the
      purpose.
    charter.working-together.rhythm.user-community =
      One fixed hour a week, in which open questions are gone through together, gives people a reason to come back.
      Whatever is still open afterwards gets somebody’s name.
    charter.working-together.rhythm.best-practice =
      One fixed date a month, on which somebody shows unfinished work to the others, gives people a reason to come
      back. It may be short, but it must not be canceled.
    charter.working-together.rhythm.customer-dialogue =
      One meeting a quarter, in person where that is possible, keeps the conversation going in between. People write
      more openly to those they have sat with.
    charter.working-together.rhythm.product-feedback =
      One fixed date a month, on which the company says what it has done with what it heard, gives people a reason to
      say more.
    charter.working-together.rhythm.roadmap =
      One session after every announcement, in which those who made the plan answer for it, gives people a reason to
      come back.

    charter.recognition.heading = Recognition and stories
    charter.recognition.stories.heading = Stories
    charter.recognition.thanks.heading = Thanks
    charter.recognition.stories.phrase =
      Members like to show what has worked for them, and others learn from it. The plan provides for “{phrase}”.
    charter.recognition.stories.words =
      Members like to show what has worked for them, and others learn from it. The plan describes how this is done.
    charter.left-out.recognition.stories =
      a program of stories

      The planners have decided to do without one. A member who has something to show can still show it.
    charter.recognition.pointing =
      A story is not left to be found. It is pointed at the member who struggles with the same thing.
    charter.recognition.rhythm.known = It comes {rhythm}, because what comes irregularly soon stops coming.
    charter.recognition.rhythm =
      It keeps to a fixed rhythm, “{rhythm}”, because what comes irregularly soon stops
      coming.
    charter.recognition.curator =
      To pick the stories, to ask their authors, and to know whom each should reach is the task of {curator}.
    charter.recognition.curator.default.charter =
      Until somebody else is named, the community manager picks the stories and knows whom each should reach.
    charter.recognition.stories.open =
      Members like to show what has worked for them. Each story should reach the member who struggles with the same
      thing.
    charter.recognition.stories.user-community =
      Once a month one solved problem is told as a story: who asked, who helped, and what came of it. It is sent to
      those whose own question on the subject is still open.
    charter.recognition.stories.best-practice =
      Once a month one member tells how something was done, including what it cost and what went wrong. The story is
      shown first to those who have asked about the same task.
    charter.recognition.stories.customer-dialogue =
      From time to time one customer tells the others how a decision was reached and how it looks a year later. The
      company does not edit it.
    charter.recognition.stories.product-feedback =
      Each release names the suggestions it took up and, where they agree, the members who made them. That is the only
      reward that feedback needs.
    charter.recognition.stories.roadmap =
      When an announced change has arrived, one member tells how the move went. The story is shown to those who still
      have it before them.
    charter.recognition.program =
      The plan provides for a recognition program. It thanks people for what they have contributed and not for how
      often they were seen, because a prize for quantity gets quantity.
    charter.recognition.custom =
      There is no formal recognition program. Thanks are given by name, in public, and soon.

    charter.connections.heading = Connections
    charter.connections.intro#one =
      The community is one touchpoint among several. One other place where these people meet the company is connected
      to it.
    charter.connections.intro#other =
      The community is one touchpoint among several. {Count} other places where these people meet the company are
      connected to it.
    charter.connections.table.caption = What is connected to the community
    charter.connections.table.channel = Touchpoint
    charter.connections.table.promise = What each does for the other
    charter.connections.table.owner = Who keeps the link alive
    charter.connections.close#one =
      Whoever comes from there should recognize the company they know, and nobody should have to ask the same question
      twice.
    charter.connections.close#other =
      Whoever comes from one of them should recognize the company they know, and nobody should have to ask the same
      question twice.
    charter.connections.counted#one =
      The community is one touchpoint among several. One other place where these people meet the company is connected
      to it, with somebody on each side who keeps the link alive. Whoever comes from there should recognize the
      company they know.
    charter.connections.counted#other =
      The community is one touchpoint among several. {Count} other places where these people meet the company are
      connected to it, each with somebody who keeps the link alive. Whoever comes from there should recognize the
      company they know.
    charter.connections.named =
      The community is one touchpoint among several. The plan connects it to {channels}, and in each somebody keeps
      the link alive. Whoever comes from there should recognize the company they know.
    charter.connections.none =
      The community is one touchpoint among several, such as support, events, and mailings. None of the others is
      connected to it yet. Until they are, people will learn of the community only from one another and from those who
      invite them.
    charter.open.connection-owner =
      who keeps the link alive

      Nobody has been named on the company’s side for {channels}. A promised link without an owner breaks at the first
      change of staff, and members notice before the company does.

    charter.platform.heading = Platform
    charter.platform.own =
      The platform is a tool; people make the relations. It has to suit the members’ technical level first and the
      company’s systems second, it has to let members take their contributions with them, and it must work for people
      who use a screen reader or a telephone.
    charter.platform.inside =
      The platform is the host’s, with its strengths and its limits. What members contribute should be copied to a
      safe place from time to time, because the host may change its terms.
    charter.platform.must-haves =
      Nothing is chosen that does not do the following.
    charter.platform.wishes =
      Where several would do, these wishes decide between them.
    charter.platform.friction.low =
      For these members it will be easy to get in and to find their way.
    charter.platform.friction.ordinary =
      For these members it will be no easier and no harder to get in than elsewhere.
    charter.platform.friction.high =
      The plan expects these members to find it hard to get in. Many of them will fail at the door, and somebody has
      to be there to help.
    charter.platform.level.low =
      The members are not technical people. What needs an explanation will not be used, and a telephone is often the
      only screen they have.
    charter.platform.level.ordinary =
      The members use such tools at work and will manage an ordinary one.
    charter.platform.level.high =
      The members are technical people. They will want to search, script, and subscribe, and they lose patience with
      what gets in their way.
    charter.caution.platform-demands =
      a platform that asks more than its members can give

      It takes more technical skill than the plan expects of the members. Whoever fails at the tool will not say so;
      they stay away.
    charter.platform.candidates#one =
      One candidate is being looked at: {candidates}. One is no choice; try at least a second with ten future members.
    charter.platform.candidates#other =
      {Count} candidates are being looked at: {candidates}. Ten future members should try each of them on a real task
      before one is chosen.
    charter.platform.budget =
      The plan sets aside {amount} {currency} a year for it.
    charter.open.platform =
      what the platform must do

      Choose it after the purpose, the membership model, and the form of moderation, and try it with ten future
      members.

    charter.modelled-on.heading = Modelled on
    charter.modelled-on.phrase =
      This plan did not start from an empty page. It began from “{phrase}”, and it should be read with that in mind:
      what worked there worked for other people, and whatever was taken over unchanged deserves a question at the first
      review.
    charter.modelled-on.words =
      This plan did not start from an empty page. It should be read with its model in mind: what worked there worked for
      other people, and whatever was taken over unchanged deserves a question at the first review. The plan names it as
      follows.
    charter.left-out.modelled-on =
      a model

      The planners started from an empty page on purpose.
    charter.modelled-on.none =
      The plan names no community that it was modelled on. Half a day spent with the people who run one of a similar
      kind is the cheapest advice there is.
    """#
}
