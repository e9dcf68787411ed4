import MootRandom

/// How members move between the stages (section 2.7).
enum Movement {
  /// What the week holds for those who move.
  struct Influences {
    /// Φ/0.7·κ_w: factor on starting to post and on waking up.
    let pull: Double
    /// m_h before the stage's own factor: churn.
    let churn: Double
    /// p_r, 0 when missing.
    let reply: Double
    /// x_F: share of first posts removed.
    let firstPostsRemoved: Double
  }

  /// Moves everybody; all rows use the stocks before the move.
  static func step(
    _ state: inout CommunityState, _ posts: Posts, joined: Double, _ influences: Influences, _ c: Coefficients,
    _ draws: WeekDraws
  ) {
    let newcomers = moveNewcomers(state, posts, influences, c, draws)

    let readers = c.readerExits.split(
      state.readers, factors: (influences.pull, influences.churn), added: c.cancellation, .readersMove,
      .readersSplit, draws)
    let contributors = moveContributors(state, influences.churn * c.posterChurn, c, draws)
    let core = c.coreExits.split(
      state.core, factors: (influences.churn * c.posterChurn, influences.churn * c.posterChurn),
      added: c.coreCancellation, .coreMoves, .coreSplit, draws)
    let dormant = c.dormantExits.split(
      state.dormant, factors: (influences.pull, 1), added: c.dormantCancellation, .dormantMove, .dormantSplit, draws)

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

  /// All newcomers leave their first week.
  private static func moveNewcomers(
    _ state: CommunityState, _ posts: Posts, _ influences: Influences, _ c: Coefficients, _ draws: WeekDraws
  ) -> (readers: Double, contributors: Double, dormant: Double) {
    let deterred = 1 - c.removalDeterrence * influences.firstPostsRemoved
    let replied = draws.binomial(.replied, posts.first, influences.reply)
    let stayed =
      draws.binomial(.stayedReplied, replied, c.stayReplied * deterred)
      + draws.binomial(.stayedUnreplied, posts.first - replied, c.stayUnreplied * deterred)
    let rest = posts.first - stayed
    let restReads = draws.binomial(.restReads, rest, c.restReader)
    let silent = state.newcomers - posts.first
    let silentReads = draws.binomial(
      .silentReads, silent, c.silentReader / (c.silentReader + (1 - c.silentReader) * influences.churn))
    return (restReads + silentReads, stayed, (rest - restReads) + (silent - silentReads))
  }

  /// Promotion, rest and lapse of contributors.
  private static func moveContributors(
    _ state: CommunityState, _ churn: Double, _ c: Coefficients, _ draws: WeekDraws
  ) -> (core: Double, readers: Double, dormant: Double) {
    let promotion = c.promotionRate * c.promotionFactor
    let rests = c.contributorRestRate * churn
    let lapses = c.contributorLapseRate * churn + c.cancellation
    let total = promotion + rests + lapses
    let moved = draws.binomial(.contributorsMove, state.contributors, -Elementary.expMinusOne(-total))
    let promoted = draws.binomial(.contributorsPromoted, moved, total > 0 ? promotion / total : 0)
    let rest = rests + lapses
    let resting = draws.binomial(.contributorsSplit, moved - promoted, rest > 0 ? rests / rest : 0)
    return (promoted, resting, moved - promoted - resting)
  }
}

/// Two ways out of a stage, as weekly rates that give back the baseline probabilities when all factors are 1.
struct Exits: BitwiseCopyable, Sendable {
  let first: Double
  let second: Double

  /// rᵢ = −ln(1 − Σp)·pᵢ/Σp.
  init(_ first: Double, _ second: Double) {
    let sum = first + second
    let scale = sum > 0 ? -Elementary.logOnePlus(-sum) / sum : 0
    self.first = first * scale
    self.second = second * scale
  }

  /// How many of `stock` take each way; `added` is a rate that joins the second way.
  @inline(__always)
  func split(
    _ stock: Double, factors: (Double, Double), added: Double, _ move: Process, _ choice: Process, _ draws: WeekDraws
  ) -> (first: Double, second: Double) {
    let toFirst = first * factors.0
    let total = toFirst + second * factors.1 + added
    let moved = draws.binomial(move, stock, -Elementary.expMinusOne(-total))
    let taken = draws.binomial(choice, moved, total > 0 ? toFirst / total : 0)
    return (taken, moved - taken)
  }
}
