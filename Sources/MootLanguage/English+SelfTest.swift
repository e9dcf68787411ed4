extension Catalogue {
  /// How a self-test tells of its facts; the facts themselves stand in ``englishFacts``.
  static let englishSelfTest = #"""
    selftest.title = The model's communities beside observed ones
    selftest.summary =
      {facts}: {holds} hold, {known} are known misses of this version of the model, {better} no longer miss, {failed} failed.
    selftest.facts#one = 1 fact
    selftest.facts#other = {count} facts

    selftest.group.archives = From archives of posts
    selftest.group.archives.how =
      Seen: percentiles over nine public forums, mailing lists and projects. Model: over {count} communities of four years whose best quarter had at least 15 posters a month, with other unknowns in each. A fact holds where the model's median lies between the seen 10 and 90 %.
    selftest.group.fates = What became of them in four years
    selftest.group.fates.how =
      Seen: of 13 communities observed from birth, whose best quarter had at least 5 posters a month, with the 95 % interval of so few. Fallen is a last year below three fifths of the best quarter; early, a best quarter within half a year. Model: the share of the same {count} communities.
    selftest.group.company = Company communities after two years
    selftest.group.company.how =
      Seen: the range that vendors and practitioners report. Model: over {count} communities of the ordinary plan, 12,000 eligible with 12 answering hours.
    selftest.group.sizes = Active members of company communities
    selftest.group.sizes.how =
      Seen: communities with audiences of every size, which one plan does not have; shown, not judged. Model: the share of {count} communities of the same plan.

    selftest.column.seen.low = seen 10%
    selftest.column.seen.median = seen 50%
    selftest.column.seen.high = seen 90%
    selftest.column.model.low = model 10%
    selftest.column.model.median = model 50%
    selftest.column.model.high = model 90%

    selftest.verdict.holds = ok
    selftest.verdict.miss = FAIL
    selftest.verdict.known_miss = MISS
    selftest.verdict.no_longer_misses = ok now
    selftest.verdict.shown = –

    selftest.misses = What misses, and why
    selftest.misses.none = Nothing.
    selftest.miss.miss = {name}: the model has {model}, seen are {low} to {high}. This was not known.
    selftest.miss.known_miss = {name}: the model has {model}, seen are {low} to {high}.
    selftest.miss.no_longer_misses = {name}, a known miss, holds this time: {model} is within {low} to {high}.

    selftest.inside = Inside the bands, and yet off
    selftest.inside.off = Nearer to the end of its band than to what is seen: {list}.
    selftest.inside.off.one = {name} ({model}, seen {seen})
    selftest.inside.wide = The model's communities differ at least twice as much as those seen: {list}.
    selftest.inside.wide.one = {name}

    selftest.data = What was seen
    selftest.data.text =
      Monthly counts of public, technical communities whose archives somebody cared to keep; bands of nine series are wide and say little. Rates were fitted to these nine, so the table shows how well that went, and not that a forecast is right. Company communities are known from reports of those who sell or run them.

    """#
}
