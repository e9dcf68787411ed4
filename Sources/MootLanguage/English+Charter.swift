extension Catalogue {
  /// The frame of a charter: titles, notes, numbers, dates, the summary and the open decisions.
  static let englishCharter = #"""
    # Placeholders of every sentence: {name} and {host}; at the start of a sentence {Name} and {Host}; {see.ARTICLE} leads
    # to an article.
    charter.unnamed = the community
    charter.title.charter = Charter of {name}
    charter.title.charter.unnamed = Charter of a community without a name
    charter.title.participation-plan = {name}: participation plan
    charter.title.participation-plan.unnamed = Participation plan
    charter.title.members = Guide to {name}
    charter.title.members.unnamed = Guide to a community without a name
    charter.title.memo = Request for approval: {name}
    charter.title.memo.unnamed = Request for approval
    charter.cell.none = –
    charter.cell.self = –
    charter.none = None.
    charter.yes = Yes.
    charter.no = No.

    charter.meta.status = Status:
    charter.meta.status.draft = draft, not yet approved
    charter.meta.edition = Edition:
    charter.meta.edition.public = charter
    charter.meta.edition.members = guide
    charter.meta.edition.memo = request
    charter.meta.edition.internal = charter, request and evidence
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

    # How notes of a house are labelled.
    charter.note.not-yet-decided = Not yet decided
    charter.note.assumption = Assumption
    charter.note.left-out = Left out on purpose
    charter.note.caution = Caution
    charter.note.proposal = Proposal

    charter.series.pair = {first} and {second}
    charter.series.middle = {first}, {second}
    charter.series.end = {first}, and {second}
    charter.number.range = {low} to {high}
    charter.time.week = week {week}
    charter.time.week-and-months#one = week {week} (about one month after launch)
    charter.time.week-and-months#other = week {week} (about {count} months after launch)

    charter.contents.heading = Contents

    charter.open-decisions.heading = Open decisions
    charter.open-decisions.item = {number} {subject}
    # What stands for a decision that nobody has taken, in a clause and in a cell.
    charter.not-decided = *Not yet decided:* {subject}.
    charter.not-decided.cell = *Not yet decided.*
    charter.from-date = from {date}: {value}
    charter.after-opening#one = {count} week after opening
    charter.after-opening#other = {count} weeks after opening
    charter.order = Where a clause marked * and a clause without this mark differ, the clause without the mark applies.

    charter.chance.interval = {low}–{high}
    charter.chance.none = no forecast
    """#
}
