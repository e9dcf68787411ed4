/// ``Movement`` in lanes.
enum LaneMovement {
  struct Influences {
    let pull: Lanes
    let churn: Lanes
    let reply: Lanes
    let firstPostsRemoved: Lanes
  }

  static func step(
    _ state: inout LaneState, _ posts: LanePosts, joined: Lanes, _ influences: Influences, _ c: LaneCoefficients,
    _ draws: LaneDraws
  ) {
    let newcomers = moveNewcomers(state.newcomers, posts, influences, c, draws)

    let readers = c.readerExits.split(
      state.readers, factors: (influences.pull, influences.churn), added: c.cancellation, .readersMove,
      .readersSplit, draws)
    let contributors = moveContributors(state.contributors, influences.churn * c.posterChurn, c, draws)
    let core = c.coreExits.split(
      state.core, factors: (influences.churn * c.posterChurn, influences.churn * c.posterChurn),
      added: c.coreCancellation, .coreMoves, .coreSplit, draws)
    let dormant = c.dormantExits.split(
      state.dormant, factors: (influences.pull, .one), added: c.dormantCancellation, .dormantMove,
      .dormantSplit, draws)

    state.newcomers = joined
    state.readers +=
      newcomers.readers - readers.first - readers.second + contributors.readers + dormant.first
    state.contributors +=
      newcomers.contributors + readers.first + core.first - contributors.core - contributors.readers
      - contributors.dormant
    state.core += contributors.core - core.first - core.second
    state.dormant +=
      newcomers.dormant + readers.second + contributors.dormant + core.second - dormant.first - dormant.second
    state.gone += dormant.second
  }

  private static func moveNewcomers(
    _ newcomers: Lanes, _ posts: LanePosts, _ influences: Influences, _ c: LaneCoefficients, _ draws: LaneDraws
  ) -> (readers: Lanes, contributors: Lanes, dormant: Lanes) {
    let deterred = 1 - c.removalDeterrence * influences.firstPostsRemoved
    let replied = draws.binomial(.replied, posts.first, influences.reply)
    let stayed =
      draws.binomial(.stayedReplied, replied, c.stayReplied * deterred)
      + draws.binomial(.stayedUnreplied, posts.first - replied, c.stayUnreplied * deterred)
    let rest = posts.first - stayed
    let restReads = draws.binomial(.restReads, rest, c.restReader)
    let silent = newcomers - posts.first
    let silentReads = draws.binomial(
      .silentReads, silent, c.silentReader / (c.silentReader + (1 - c.silentReader) * influences.churn))
    return (restReads + silentReads, stayed, (rest - restReads) + (silent - silentReads))
  }

  private static func moveContributors(
    _ contributors: Lanes, _ churn: Lanes, _ c: LaneCoefficients, _ draws: LaneDraws
  ) -> (core: Lanes, readers: Lanes, dormant: Lanes) {
    let promotion = c.promotionRate * c.promotionFactor
    let rests = c.contributorRestRate * churn
    let lapses = c.contributorLapseRate * churn + c.cancellation
    let total = promotion + rests + lapses
    let moved = draws.binomial(.contributorsMove, contributors, -draws.kernel.expMinusOne(-total))
    let promoted = draws.binomial(.contributorsPromoted, moved, (promotion / total).kept(where: total .> 0))
    let rest = rests + lapses
    let resting = draws.binomial(.contributorsSplit, moved - promoted, (rests / rest).kept(where: rest .> 0))
    return (promoted, resting, moved - promoted - resting)
  }
}

extension Exits<Lanes> {
  func split(
    _ stock: Lanes, factors: (Lanes, Lanes), added: Lanes, _ move: Process, _ choice: Process, _ draws: LaneDraws
  ) -> (first: Lanes, second: Lanes) {
    let toFirst = first * factors.0
    let total = toFirst + second * factors.1 + added
    let moved = draws.binomial(move, stock, -draws.kernel.expMinusOne(-total))
    let taken = draws.binomial(choice, moved, (toFirst / total).kept(where: total .> 0))
    return (taken, moved - taken)
  }
}
