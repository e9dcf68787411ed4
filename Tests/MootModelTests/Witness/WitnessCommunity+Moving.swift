import Foundation

@testable import MootModel

extension WitnessCommunity {
  /// One row of the table of moves for one stock: how many go to each of the places, in the row's order.
  private mutating func leave(_ stock: Double, _ rates: [Double]) -> [Double] {
    let sum = rates.reduce(0, +)
    var left = random.binomial(stock, -expm1(-sum))
    var rest = sum
    var moved: [Double] = []
    for rate in rates.dropLast() {
      let share = rest == 0 ? 0 : min(1, rate / rest)
      let count = random.binomial(left, share)
      moved.append(count)
      left -= count
      rest -= rate
    }
    return moved + [left]
  }

  private mutating func leave(_ stock: SIMD3<Double>, _ rates: [Double]) -> [SIMD3<Double>] {
    var moved = [SIMD3<Double>](repeating: .zero, count: rates.count)
    for group in 0..<3 {
      for (place, count) in leave(stock[group], rates).enumerated() { moved[place][group] = count }
    }
    return moved
  }

  /// 2.7 Move, and the bans after the moves.
  mutating func move() {
    now.asked =
      plan.asksForFeedback ? n.askingShare * (now.contributorPosts.sum() + now.corePosts.sum()) : 0
    unheard.append(now.asked == 0 ? 0 : 1 - min(1, n.feedbackCapacity / now.asked))
    if Double(unheard.count) > n.responseMemory { unheard.removeFirst() }
    let unheardShare = unheard.reduce(0, +) / Double(unheard.count)

    let exposed = exposure == 0 ? 0 : n.exposureChurn * exposure / (exposure + n.exposureHalf)
    let coreLeaving = n.churn * (1 + exposed) * (1 + now.readingCost) * (1 + n.unheardChurn * unheardShare)
    let leaving = coreLeaving / now.tide.squareRoot()
    let up = now.liveliness * n.pull * now.tide
    let unpublished = plan.policy.model == .pre ? 1 + n.unpublishedLeaving * (1 - now.shown) : 1
    let (posterLeaving, regularLeaving) = (
      leaving * n.posterChurn * unpublished, coreLeaving * n.posterChurn * unpublished
    )

    measureRecency()

    // N
    let replied = random.binomial(now.firstPosts, now.wanting > 0 ? now.replyProbability * now.shown : 0)
    let deterred = 1 - n.removalDeterrence * now.removedFirstPosts
    let stayed =
      random.binomial(replied, n.stayReplied * deterred)
      + random.binomial(now.firstPosts - replied, n.stayUnreplied * deterred)
    let rest = now.firstPosts - stayed
    let resting = random.binomial(rest, n.restLapsed)
    let newContributors = random.classes(stayed, n)
    let newLapsed = random.classes(resting, n)
    let newSleeping = random.classes(rest - resting, n)
    let silent = newcomers - now.firstPosts
    let asleepWeight = (1 - n.silentReader) * leaving
    let weights = n.silentReader + asleepWeight
    let newReaders = random.binomial(silent, weights == 0 ? 0 : n.silentReader / weights)

    // L, R, C, K, D, Z: all from the stocks before the move.
    let fromReaders = leave(readers, [n.readersStart * up, n.readersLapse * leaving + n.cancellation])
    let started = random.classes(fromReaders[0], n)
    let fromLapsed = leave(lapsed.stock, [n.lapsedReturn * up, n.lapsedFallAsleep * leaving + n.cancellation])
    let fromContributors = leave(
      contributors.stock,
      [
        n.contributorsPromoted, n.contributorsLapse * posterLeaving,
        n.contributorsFallAsleep * posterLeaving + n.cancellation,
      ])
    let fromCore = leave(
      core.stock, [n.coreStepsBack * regularLeaving, n.coreFallsAsleep * regularLeaving + n.coreCancellation])
    let fromDormant = leave(dormant, [n.dormantWake * up, n.dormantLeave + n.dormantCancellation])
    let fromSleeping = leave(sleeping.stock, [n.sleepersReturn * up, n.sleepersLeave + n.dormantCancellation])

    let asleepBefore = dormant + sleeping.count
    let stirred = fromDormant[0] + fromDormant[1] + fromSleeping[0].sum() + fromSleeping[1].sum()
    let nowAsleep =
      silent - newReaders + newSleeping.sum() + fromReaders[1] + fromLapsed[1].sum() + fromContributors[2].sum()
      + fromCore[1].sum()

    readers += newReaders + fromDormant[0] - fromReaders[0] - fromReaders[1]
    dormant += silent - newReaders + fromReaders[1] - fromDormant[0] - fromDormant[1]
    gone += fromDormant[1] + fromSleeping[1].sum()
    let (c, k, r, z) = (contributors, core, lapsed, sleeping)
    carry(from: c, \.contributors, to: \.core, fromContributors[0])
    carry(from: c, \.contributors, to: \.lapsed, fromContributors[1])
    carry(from: c, \.contributors, to: \.sleeping, fromContributors[2])
    carry(from: k, \.core, to: \.contributors, fromCore[0])
    carry(from: k, \.core, to: \.sleeping, fromCore[1])
    carry(from: r, \.lapsed, to: \.contributors, fromLapsed[0])
    carry(from: r, \.lapsed, to: \.sleeping, fromLapsed[1])
    carry(from: z, \.sleeping, to: \.lapsed, fromSleeping[0])
    carry(from: z, \.sleeping, to: nil, fromSleeping[1])
    enter(newContributors, \.contributors, shown: now.shown)
    enter(newLapsed, \.lapsed, shown: now.shown)
    enter(newSleeping, \.sleeping, shown: now.shown)
    enter(started, \.contributors, shown: 0)
    newcomers = now.newMembers

    let stayedAsleep = asleepBefore == 0 ? 0 : 1 - stirred / asleepBefore
    fellAsleep = [
      nowAsleep, fellAsleep[0] * stayedAsleep, fellAsleep[1] * stayedAsleep, fellAsleep[2] * stayedAsleep,
    ]
    ban()
  }

  private mutating func ban() {
    let share = now.violating == 0 ? 0 : now.caught / now.violating
    let caughtMembers = random.binomial(now.memberViolations, share)
    let banned = random.taken(
      min(contributors.count, random.binomial(caughtMembers, n.banRate)), from: contributors.stock)
    carry(from: contributors, \.contributors, to: nil, banned)
    gone += banned.sum()
  }

  /// Staff's seeding posts, and what is remembered of the week's posts.
  mutating func remember() {
    let seeded = random.poisson(n.seedingPosts)
    let kept = n.postMemory
    smoothedPosts = kept * smoothedPosts + (1 - kept) * (now.good + seeded)
    smoothedLoad = kept * smoothedLoad + (1 - kept) * (now.goodWritten + now.visible + seeded)
  }

  /// Moves people with their share of every n.
  private mutating func carry(
    from before: Posters, _ source: WritableKeyPath<WitnessCommunity, Posters>,
    to target: WritableKeyPath<WitnessCommunity, Posters>?, _ moved: SIMD3<Double>
  ) {
    for group in 0..<3 where moved[group] > 0 {
      let share = before.recency[group] * (moved[group] / before.stock[group])
      self[keyPath: source].stock[group] -= moved[group]
      self[keyPath: source].recency[group] -= share
      if let target {
        self[keyPath: target].stock[group] += moved[group]
        self[keyPath: target].recency[group] += share
      }
    }
  }

  private mutating func enter(
    _ people: SIMD3<Double>, _ target: WritableKeyPath<WitnessCommunity, Posters>, shown: Double
  ) {
    for group in 0..<3 where people[group] > 0 {
      self[keyPath: target].stock[group] += people[group]
      self[keyPath: target].recency[group][0] += people[group] * shown
      self[keyPath: target].recency[group][Recency.never] += people[group] * (1 - shown)
    }
  }
}
