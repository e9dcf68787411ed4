extension Catalogue {
  /// The guide: its sections, and how a line of the charter stands in it.
  static let englishGuide = #"""
    charter.guide.note.heading = About this guide
    charter.guide.note = The numbers in parentheses are sections of the charter.
    charter.guide.line = **{heading}:** {text} ({number})
    charter.guide.line.open = {text} ({number})
    charter.guide.what.heading = What it is
    charter.guide.joining.heading = Joining and leaving
    charter.guide.expecting.heading = What you may expect, and what is expected of you
    charter.guide.treating.heading = How we treat each other
    charter.guide.breach.heading = What follows a breach
    charter.guide.writing.heading = What happens to what you write
    charter.guide.asking.heading = Whom to ask
    charter.guide.open.heading = Not yet decided
    """#
}
