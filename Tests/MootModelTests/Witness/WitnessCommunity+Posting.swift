import Foundation

@testable import MootModel

extension WitnessCommunity {
  /// 2.3 Post.
  mutating func post() {
    let welcome = 1 + n.welcome * min(1, n.greetings / max(1, newcomers))
    now.firstPosts = random.binomial(newcomers, WitnessNumbers.probability(odds: n.firstPostOdds * welcome))
    now.firstWeekPosts = random.negativeBinomial(
      size: n.firstWeekDispersion * now.firstPosts, mean: n.firstWeekPosts * now.firstPosts)
    let multipliers: SIMD3<Double> = [n.lightRate, n.mediumRate, n.heavyRate]
    for group in 0..<3 {
      now.contributorPosts[group] = random.negativeBinomial(
        size: n.contributorDispersion * contributors.stock[group],
        mean: n.contributorPosts * multipliers[group] * now.postWeather * contributors.stock[group])
      now.corePosts[group] = random.negativeBinomial(
        size: n.coreDispersion * core.stock[group],
        mean: n.corePosts * multipliers[group] * now.postWeather * core.stock[group])
    }
    let spammers = random.poisson(n.spamAccounts * (members / 1000).squareRoot())
    now.spamPosts = random.negativeBinomial(size: spammers, mean: n.spamPosts * spammers)
    now.firstQuestions = random.binomial(now.firstPosts, n.firstPostQuestion)
    let later =
      random.binomial(now.contributorPosts.sum(), n.contributorQuestion)
      + random.binomial(now.corePosts.sum(), n.coreQuestion)
    now.questions = now.firstQuestions + later
    now.repliesWritten = now.contributorPosts.sum() + now.corePosts.sum() - later
  }

  /// 2.4 Violate. τ is last week's.
  mutating func violate() {
    let contagion = exposure == 0 ? 0 : n.violationContagion * exposure / (exposure + n.contagionHalf)
    let share = min(n.violationCap, n.violations * (1 + contagion))
    now.newcomerViolations = random.binomial(
      now.firstPosts, min(n.newcomerViolationCap, n.newcomerViolations * share))
    let firstWeek = random.binomial(now.firstWeekPosts, share)
    now.memberViolations =
      random.binomial(now.contributorPosts.sum(), share)
      + random.binomial(now.corePosts.sum(), n.coreViolations * share)
    now.violating = now.newcomerViolations + firstWeek + now.memberViolations + now.spamPosts
    let written = now.firstPosts + now.firstWeekPosts + now.contributorPosts.sum() + now.corePosts.sum()
    now.goodWritten = written - now.newcomerViolations - firstWeek - now.memberViolations
    now.good = now.goodWritten
  }

  /// 2.6 Reply.
  mutating func reply() {
    now.wanting = now.questions + now.firstPosts - now.firstQuestions
    guard now.wanting > 0 else { return keepSolutions() }
    let perPost = n.replies * now.repliesShown / now.wanting
    let members =
      now.repliesShown == 0
      ? 0
      : n.replyClumping.isInfinite ? -expm1(-perPost) : -expm1(-n.replyClumping * log1p(perPost / n.replyClumping))
    now.answeredByMembers = members * now.wanting
    now.answeredByStaff = n.staffReplyEffect * min(now.wanting * (1 - members), n.staffAnswers)
    now.replyProbability = members + now.answeredByStaff / now.wanting
    if plan.policy.model == .pre {
      // Without anybody who serves the queue there is no wait to speak of, and no reply.
      now.replyProbability *= now.delay.isNaN ? 0 : exp(-now.delay / n.replyPatience)
    }
    keepSolutions()
  }

  private mutating func keepSolutions() {
    now.solved = now.wanting > 0 ? random.binomial(now.questions, n.solvedShare * now.replyProbability) : 0
    solutions = random.binomial(solutions, 1 - min(1, n.solutionDecay)) + now.solved
  }
}
