import Foundation

@testable import MootModel

extension WitnessCommunity {
  /// q′: the chance that one of `members` wrote at least one of `posts`.
  static func wroteAtLeastOne(members: Double, posts: Double, dispersion r: Double) -> Double {
    if posts == 0 || members == 0 { return 0 }
    if members == 1 { return 1 }
    let others = r * (members - 1)
    let all = r * members
    let silent: Double = (lgamma(others + posts) - lgamma(others)) - (lgamma(all + posts) - lgamma(all))
    return -expm1(min(0, silent))
  }

  /// 2.9, before the moves: who posted this week, and whose first shown post that was.
  mutating func measureRecency() {
    func posting(_ stage: Posters, _ posts: SIMD3<Double>, _ dispersion: Double) -> SIMD3<Double> {
      var q = SIMD3<Double>()
      for group in 0..<3 {
        q[group] =
          now.shown
          * Self.wroteAtLeastOne(members: stage.stock[group], posts: posts[group], dispersion: dispersion)
      }
      return q
    }
    let byContributors = posting(contributors, now.contributorPosts, n.contributorDispersion)
    let byCore = posting(core, now.corePosts, n.coreDispersion)
    now.firstEverPosts = now.firstPosts * now.shown
    for group in 0..<3 {
      now.firstEverPosts += byContributors[group] * contributors.recency[group][Recency.never]
      now.firstEverPosts += byCore[group] * core.recency[group][Recency.never]
      contributors.recency[group] = Self.aged(contributors, group, byContributors[group])
      core.recency[group] = Self.aged(core, group, byCore[group])
      lapsed.recency[group] = Self.aged(lapsed, group, 0)
      sleeping.recency[group] = Self.aged(sleeping, group, 0)
    }
  }

  private static func aged(_ stage: Posters, _ group: Int, _ q: Double) -> SIMD8<Double> {
    let old = stage.recency[group]
    var new = SIMD8<Double>()
    new[0] = stage.stock[group] * q
    for j in 1...4 { new[j] = (1 - q) * old[j - 1] }
    new[Recency.never] = (1 - q) * old[Recency.never]
    return new
  }

  /// `posters`: people with a post shown in the last 28 days.
  private mutating func drawPosters() -> Double {
    var posters = 0.0
    for stage in [contributors, core, lapsed, sleeping] {
      for group in 0..<3 where stage.stock[group] > 0 {
        let recent = (0...3).reduce(0) { $0 + stage.recency[group][$1] }
        posters += random.binomial(stage.stock[group], min(1, max(0, recent / stage.stock[group])))
      }
    }
    return posters
  }

  /// f(n): firms with at least one of so many people.
  private func firms(with people: Double) -> Double {
    guard people > 0, eligibleAtStart > 0 else { return 0 }
    let growth = eligible / eligibleAtStart
    let share = min(1, people / (n.audience * growth))
    return n.firms * growth * (1 - pow(1 - share, n.peoplePerFirm))
  }

  /// 2.8 and 2.9: the week's metrics in the order of `Metric.allCases`, and its part of the running sums.
  mutating func account() -> (metrics: [Double], sums: [Double]) {
    let cases = random.rounded(n.tickets)
    let share = eligible == 0 ? 0 : members / eligible
    let found = solutions == 0 ? 0 : solutions / (solutions + n.searchHalf)
    let deflected = random.binomial(cases, (share + (1 - share) * n.gateSearch) * found * n.deflection)
    let engaged = firms(with: contributors.count + core.count)
    let renewal = n.renewalGain * (engaged + n.readerGapShare * (firms(with: awake) - engaged))
    let value =
      deflected * n.ticketCost + renewal + min(n.feedbackCapacity, now.asked) * n.itemValue + n.fees * members

    var moderation = now.hoursUsed
    var reviews = now.reviewHours
    if plan.salaried {
      if !plan.hoursAsNeeded { moderation = max(moderation, n.moderationHours) }
      reviews = n.plannedReviewHours
    }
    let cost = (n.otherHours + moderation + reviews) * n.wage + n.platformCost

    let active = awake + min(dormant + sleeping.count, random.rounded(fellAsleep.sum()))
    let posters = drawPosters()
    let answers = now.answeredByStaff + now.answeredByMembers
    let views = now.good + now.visible
    let waiting = plan.policy.model == .pre ? heldGood + heldViolating : backlog
    let metrics = Metric.allCases.map { metric -> Double in
      switch metric {
      case .joined: joined
      case .members: members
      case .active: active
      case .activeShare: members == 0 ? .nan : active / members
      case .posters: posters
      case .contributors: contributors.count
      case .core: core.count
      case .newcomers: newcomers
      case .firms: firms(with: members)
      case .postersPerMember: members == 0 ? .nan : posters / members
      case .newPosters: random.rounded(now.firstEverPosts)
      case .goodPosts: now.good
      case .questions: now.questions
      case .answeredShare: now.replyProbability
      case .staffAnswerShare: answers == 0 ? .nan : now.answeredByStaff / answers
      case .exposure: views == 0 ? .nan : now.visible / views
      case .wrongRemovals: now.wrong
      case .moderationHours: now.hoursUsed
      case .hoursNeeded: now.hoursNeeded
      case .backlog: waiting
      case .delayDays: now.delay
      case .solved: now.solved
      case .ticketsDeflected: deflected
      case .cost: cost
      case .value: value
      }
    }
    let sums = TrajectoryBlock.RunningSum.allCases.map { sum -> Double in
      switch sum {
      case .answeredQuestions: now.wanting == 0 ? 0 : now.questions * now.replyProbability
      case .questions: now.questions
      case .staffAnswers: now.answeredByStaff
      case .answers: answers
      case .violatingViews: now.visible
      case .views: views
      case .moderationHours: now.hoursUsed
      case .hoursNeeded: now.hoursNeeded
      }
    }
    return (metrics, sums)
  }

  /// One week, in the order of section 2.
  mutating func step() -> (metrics: [Double], sums: [Double]) {
    enterPhases()
    now = WitnessWeek()
    changeWeather()
    feelLiveliness()
    join()
    post()
    violate()
    moderate()
    reply()
    move()
    remember()
    defer { week += 1 }
    return account()
  }
}
