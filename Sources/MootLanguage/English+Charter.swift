extension Catalogue {
  /// The frame of a charter: titles, notes, numbers, dates, the summary and the open decisions.
  static let englishCharter = #"""
    # Placeholders of every sentence: {name} and, at the start of a sentence, {Name}; {see.ARTICLE} leads to an article.
    charter.unnamed = the community
    charter.title.charter = Charter of {name}
    charter.title.charter.unnamed = Charter of a community without a name
    charter.title.participation-plan = {name}: participation plan
    charter.title.participation-plan.unnamed = Participation plan
    charter.reference = section {number}
    charter.reference.annex = annex {letter}
    # Answers that mean that something is done without on purpose, in lower case, parted by semicolons.
    charter.declined = none; no; nothing; nobody; left out; not applicable; n/a
    charter.cell.none = not said
    charter.cell.self = –
    charter.rhythm.week = week;weekly;every week
    charter.rhythm.month = month;monthly;every month
    charter.rhythm.quarter = quarter;quarterly;every quarter
    charter.rhythm.half-year = half-year;half-yearly;every half-year;twice a year
    charter.rhythm.year = year;yearly;every year
    charter.person.articles = the;a;an;our;one;two;three
    charter.person.first = head;chief;lead;vice;director;president;general
    charter.person.last = manager;managers;officer;director;counsel;president;chair;board;team;council;committee;owner;moderator;moderators;editor;secretary;coordinator
    charter.person.office = the {office}
    charter.quoted = “{phrase}”

    charter.meta.status = Status:
    charter.meta.status.draft = draft, not yet approved
    charter.meta.edition = Edition:
    charter.meta.edition.public = public
    charter.meta.edition.internal = internal, not for members
    charter.meta.date = Date:
    charter.date = {month} {day}, {year}
    charter.month.1 = January
    charter.month.2 = February
    charter.month.3 = March
    charter.month.4 = April
    charter.month.5 = May
    charter.month.6 = June
    charter.month.7 = July
    charter.month.8 = August
    charter.month.9 = September
    charter.month.10 = October
    charter.month.11 = November
    charter.month.12 = December

    charter.note.not-yet-decided = Not yet decided
    charter.note.assumption = Assumption
    charter.note.left-out = Left out on purpose
    charter.note.caution = Caution
    charter.note.proposal = Proposal

    charter.series.pair = {first} and {second}
    charter.series.middle = {first}, {second}
    charter.series.end = {first}, and {second}
    charter.number.word.1 = one
    charter.number.word.2 = two
    charter.number.word.3 = three
    charter.number.word.4 = four
    charter.number.word.5 = five
    charter.number.word.6 = six
    charter.number.word.7 = seven
    charter.number.word.8 = eight
    charter.number.word.9 = nine
    charter.number.word.10 = ten
    charter.number.word.11 = eleven
    charter.number.word.12 = twelve
    charter.number.range = {low} to {high}
    charter.number.hours#one = {count} hour
    charter.number.hours#other = {count} hours
    charter.number.days#one = {count} day
    charter.number.days#other = {count} days
    charter.number.months#one = {count} month
    charter.number.months#other = {count} months
    charter.time.week = week {week}
    charter.time.week-and-months#one = week {week} (about one month after launch)
    charter.time.week-and-months#other = week {week} (about {count} months after launch)

    charter.contents.heading = Contents

    charter.brief.heading = In brief
    charter.brief.found = {Name} is founded as a place of its own, so that its members can {purposes}.
    charter.brief.found.no-purpose = {Name} is founded as a place of its own; what it is for has still to be settled.
    charter.brief.inside =
      {Name} is founded inside a place that its members already visit, so that they can {purposes}.
    charter.brief.inside.no-purpose =
      {Name} is founded inside a place that its members already visit; what it is for has still to be settled.
    charter.brief.join =
      The company founds no community of its own. Under the title “{name}” it takes part where the conversation
      already happens, so that its people and the people they meet there can {purposes}.
    charter.brief.join.no-purpose =
      The company founds no community of its own. Under the title “{name}” it takes part where the conversation
      already happens; what it wants to achieve there has still to be settled.
    charter.brief.undecided = {Name} is planned so that its members can {purposes}; where it will live is still open.
    charter.brief.undecided.no-purpose = What {name} is for, and where it will live, is still open.
    charter.brief.membership.open = Anybody may read and write without asking.
    charter.brief.membership.registration = Anybody may join by opening an account.
    charter.brief.membership.approval = One joins by an application that a person reads.
    charter.brief.membership.invitation = One joins by invitation only.
    charter.brief.membership.paid = One joins by paying a fee.
    charter.brief.moderation.none = Nobody moderates.
    charter.brief.moderation.reactive = Moderators from the company act on what members report.
    charter.brief.moderation.community = Members keep order themselves.
    charter.brief.moderation.post = Moderators from the company read every post after it has appeared.
    charter.brief.moderation.pre = Moderators from the company read every post before it appears.
    charter.brief.moderation.auto = A filter checks every post, and moderators decide what it holds back.
    charter.brief.moderation.community-reactive =
      Members keep order themselves, with moderators behind them for what they report.
    charter.brief.moderation.community-post =
      Members keep order themselves, and moderators read every post after it has appeared.
    charter.brief.moderation.community-auto =
      Members keep order themselves, helped by a filter and by moderators who decide what it holds back.
    charter.brief.manager.charter = It is led by {manager}, who answers for it.
    charter.brief.manager.participation-plan = The work is led by {manager}, who answers for it.
    charter.brief.no-manager = Nobody has been named who leads this work, and that is the first gap to close.
    charter.brief.target = It will be judged first of all by whether it has {target} by {time}.
    charter.brief.target-and-chance =
      It will be judged first of all by whether it has {target} by {time}; the forecast puts the chance of that at
      {chance}.

    charter.open-decisions.heading = Open decisions
    charter.open-decisions.none = Everything that this document covers has been decided.
    charter.open-decisions.intro#one =
      One decision is still open. It is marked in the section it belongs to and should be made before anybody signs.
    charter.open-decisions.intro#other =
      {Count} decisions are still open. Each is marked in the section it belongs to and should be made, or put off by
      name, before anybody signs.
    charter.open-decisions.proposals#one =
      Where the planners have not been asked, ordinary rules stand in. They are marked as proposals, in {sections}, and
      hold only if those who sign want them to.
    charter.open-decisions.proposals#other =
      Where the planners have not been asked, ordinary rules stand in. They are marked as proposals, in {sections}, and
      hold only if those who sign want them to.
    charter.open-decisions.left-out#one = One thing is left out on purpose.
    charter.open-decisions.left-out#other = {Count} things are left out on purpose.
    charter.front.internal = {subject} ({reference}, in the internal edition only)
    charter.front.item = {subject} ({reference})
    """#
}
