/// What is reported for every week.
package enum Metric: String, CaseIterable, Sendable, Hashable, Codable {
  /// People who ever joined, founders included.
  case joined
  /// Accounts: active and dormant.
  case members
  /// People who read or posted in the last 28 days.
  case active
  /// Active share of the members; missing without members.
  case activeShare = "active_share"
  /// People with a post shown in the last 28 days.
  case posters
  /// People in the stage of contributors, whether or not they posted lately.
  case contributors
  /// Regulars and superusers.
  case core
  /// Joined this week.
  case newcomers
  /// Firms with at least one member.
  case firms
  /// Missing without members.
  case postersPerMember = "posters_per_member"
  /// People whose first post ever was shown this week.
  case newPosters = "new_posters"
  /// Posts of the week that break no rule and are shown.
  case goodPosts = "good_posts"
  case questions
  /// Probability that a post that wants a reply gets one; missing without such a post.
  case answeredShare = "answered_share"
  /// Share of the answered posts that staff answered; missing without an answer.
  case staffAnswerShare = "staff_answer_share"
  /// Share of post views that fall on violations; missing when nothing was posted.
  case exposure
  /// Good posts removed by mistake.
  case wrongRemovals = "wrong_removals"
  case moderationHours = "moderation_hours"
  /// Hours that the week's posts ask for under the policy in force.
  case hoursNeeded = "hours_needed"
  /// Items waiting for a moderator at the end of the week.
  case backlog
  /// Days until a moderator decides; missing where nobody serves a queue.
  case delayDays = "delay_days"
  /// Questions solved this week.
  case solved
  /// Support cases avoided this week.
  case ticketsDeflected = "tickets_deflected"
  case cost
  case value

  /// The unit, by a word that the catalogues know.
  package var unit: Unit {
    switch self {
    case .joined, .members, .active, .posters, .contributors, .core, .newcomers, .newPosters: .people
    case .firms: .firms
    case .activeShare, .postersPerMember, .answeredShare, .staffAnswerShare, .exposure: .share
    case .goodPosts, .questions, .wrongRemovals, .solved: .posts
    case .moderationHours, .hoursNeeded: .hours
    case .backlog: .items
    case .delayDays: .days
    case .ticketsDeflected: .tickets
    case .cost, .value: .money
    }
  }

  /// Whether the metric is a whole number, so that its histogram is exact.
  package var isCount: Bool {
    switch self {
    case .activeShare, .firms, .postersPerMember, .answeredShare, .staffAnswerShare, .exposure, .moderationHours,
      .hoursNeeded, .backlog, .delayDays, .cost, .value:
      false
    default: true
    }
  }

  /// Whether the metric is a stock at the end of the week; the others happen during it.
  package var isStock: Bool {
    switch self {
    case .joined, .members, .active, .activeShare, .posters, .contributors, .core, .firms, .postersPerMember, .backlog:
      true
    default: false
    }
  }

  /// Whether more of it is better.
  package var moreIsBetter: Bool {
    switch self {
    case .staffAnswerShare, .exposure, .wrongRemovals, .moderationHours, .hoursNeeded, .backlog, .delayDays, .cost:
      false
    default: true
    }
  }

  /// The position in `allCases`, which is its row in a trajectory.
  ///
  /// Cases without values are numbered in memory as they are declared; a test holds that. Looking a metric up in a
  /// dictionary took a tenth of a sweep.
  package var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// The unit of a reported number.
package enum Unit: String, Sendable, Hashable, Codable {
  case people, firms, share, posts, hours, items, days, tickets, money, probability, weeks
}

/// What is reported once for a run.
package enum Total: String, CaseIterable, Sendable, Hashable, Codable {
  case goodPosts = "good_posts"
  case questions
  case wrongRemovals = "wrong_removals"
  case moderationHours = "moderation_hours"
  case solved
  case ticketsDeflected = "tickets_deflected"
  case cost
  case value
  /// (value − cost)/cost; missing without cost.
  case `return`
  /// 1 when the posters at the end reach the threshold, else 0: its mean is a probability.
  case alive
  case peakPosters = "peak_posters"
  /// The first week, counted from 1, in which the posters were at their peak.
  case weekOfPeak = "week_of_peak"

  package var unit: Unit {
    switch self {
    case .goodPosts, .questions, .wrongRemovals, .solved: .posts
    case .moderationHours: .hours
    case .ticketsDeflected: .tickets
    case .cost, .value: .money
    case .return: .share
    case .alive: .probability
    case .peakPosters: .people
    case .weekOfPeak: .weeks
    }
  }

  /// The weekly metric that is summed, where the total is a sum.
  package var summed: Metric? {
    switch self {
    case .goodPosts: .goodPosts
    case .questions: .questions
    case .wrongRemovals: .wrongRemovals
    case .moderationHours: .moderationHours
    case .solved: .solved
    case .ticketsDeflected: .ticketsDeflected
    case .cost: .cost
    case .value: .value
    case .return, .alive, .peakPosters, .weekOfPeak: nil
    }
  }
}
