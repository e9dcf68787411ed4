extension Catalogue {
  /// What `sweep` prints.
  static let englishSweep = #"""
    sweep.title = Sweep of {cells}: {name}, {weeks}
    sweep.cells#one = one combination
    sweep.cells#other = {count} combinations
    sweep.answer.heading = The answer
    sweep.answer.agreed =
      {cell} is the best by {noun}, whether by the median, by the worst decile or by the regret; it is the best in
      {share} of what may be true.
    sweep.answer.certain = {cell} is the best by {noun}. Nothing is unknown in this plan: only chance makes runs differ.
    sweep.answer.split =
      By {noun}, {median} has the best median ({medianValue}), {worst} the best worst decile ({worstValue}), and {regret}
      loses least against whatever turns out best ({regretValue} on average).
    sweep.answer.best = {cell} is the best in {share} of what may be true.
    sweep.answer.none = No combination keeps the limits.
    sweep.pair = {key} {value}
    sweep.map.title = {noun}, median
    sweep.map.where = {noun}, median, where {rest}
    sweep.map.alternative =
      Medians of {noun} by {rows} and {columns}: from {least} to {most}; the best is {best}.
    sweep.map.alone = Medians of {noun} by {rows}: from {least} to {most}; the best is {best}.
    sweep.map.none = Nothing to show: no combination was run.
    sweep.map.best = {value}*
    sweep.map.over = {value}!
    sweep.map.failed = failed
    sweep.map.excluded = –
    sweep.map.note.best = * the best of those that keep the limits
    sweep.map.note.over = ! does not keep a limit on what comes out
    sweep.map.note.excluded = – not run: what goes in is over a limit
    sweep.map.more#one = One more map is in the files of the other formats.
    sweep.map.more#other = {count} more maps are in the files of the other formats.
    sweep.ranks.heading = Ranks by {order}
    sweep.order.median = the median
    sweep.order.worst = the worst decile
    sweep.order.regret = the regret
    sweep.ranks.place = Place
    sweep.ranks.levers = Combination
    sweep.ranks.median = Median
    sweep.ranks.worst = Worst decile
    sweep.ranks.regret = Regret
    sweep.ranks.exposure = Bad views
    sweep.ranks.hours = Mod. hours
    sweep.ranks.cost = Cost
    sweep.ranks.note =
      Regret is what is lost in {noun} against the combination that is best under the same belief, on average over
      {beliefs} beliefs. Marked {mark}: no other has as much of {activity} with as little exposure and as few hours, in steps of what matters.
    sweep.ranks.certain = Marked {mark}: no other has as much of {activity} with as little exposure and as few hours, in steps of what matters.
    sweep.over.heading = Over a limit
    sweep.over.line = {cell}: {limits}
    sweep.over.excluded#one = One combination was not run because of {limit}.
    sweep.over.excluded#other = {count} combinations were not run because of {limit}.
    sweep.failed.heading = Failed
    sweep.failed.line = {cell}: {reason}
    sweep.note =
      Each combination had {runs}, which met the same chances as the others. Limits on what comes out bind its mean.
    sweep.origin = Seed {seed}, {runs} of {weeks} for each, model {model}, folkmoot {version}, scenario {hash}.

    """#
}
