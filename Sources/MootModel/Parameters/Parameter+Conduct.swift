extension Parameter {
  static let replying: [Parameter] = [
    row(
      .replies, "replies", "κ", "a reply a question", 0...10, .logNormal(0.60, 0.3), .d,
      "0.92 replies a question are implied by 90 % answered at 2.5 answers a question (Stack Exchange); two thirds of replies answer, by judgment."
    ),
    row(
      .replyClumping, "reply_clumping", "r_Q", "gamma shape", 0.01...1e300, .logNormal(1.2, 0.5), .d,
      "Judgment: replies gather on some posts; the smaller, the more others stay without one."),
    row(
      .staffAnswers, "staff_answers", "μ_a", "answers an hour", 0...100, .logNormal(6, 0.4), .d,
      "Judgment: the lower end of 6 to 9 posts an hour in full handling (inSided, telecommunication communities)."),
    row(
      .staffReplyEffect, "staff_reply_effect", "σ_staff", "share", 0...1, .beta(6, 4), .d,
      "Judgment: how many of the posts that members leave without a reply staff's hours reach with one that counts."),
    row(
      .replyPatience, "reply_patience", "τ_W", "days", 0.01...1000, .logNormal(3, 0.5), .d,
      "Judgment: how long a question keeps, which is what a wait before publication costs."),
    row(
      .solvedShare, "solved_share", "s_acc", "share of answered questions", 0...1, .beta(6, 4), .d,
      "Judgment: answered questions that are solved."),
    row(
      .solutionDecay, "solution_decay", "δ_S", "a week", 0...0.9, .logNormal(0.01, 0.5), .d,
      "Judgment: how fast solutions age."),
  ]

  static let violating: [Parameter] = [
    row(
      .violations, "violations", "y₀", "share of posts", 0...1, .logNormal(0.015, 0.8), .d,
      "Judgment below Reddit's 4 to 6 % (Park et al. 2022, doi:10.1145/3555552): members are identified customers."),
    row(
      .violationContagion, "violation_contagion", "χ", "factor", 0...10, .logNormal(0.5, 0.6), .d,
      "Judgment: seeing bad posts raises the chance to write one (Cheng et al. 2017, doi:10.1145/2998181.2998213); how much, in a business community, is not known."
    ),
    row(
      .contagionHalf, "contagion_half", "τ½", "share of views", 1e-4...1, .fixed(0.01), .d,
      "Judgment: exposure at which contagion has half of its effect."),
    row(
      .newcomerViolations, "newcomer_violations", "2", "factor", 0...10, .fixed(2), .d,
      "Judgment: first posts break a rule twice as often."),
    row(
      .newcomerViolationCap, "newcomer_violation_cap", "0.9", "share", 0...1, .fixed(0.9), .d,
      "Keeps the chance of a newcomer's violation below one."),
    row(
      .coreViolations, "core_violations", "0.3", "factor", 0...1, .fixed(0.3), .d,
      "Judgment: core members break a rule a third as often."),
    row(
      .violationCap, "violation_cap", "½", "share", 0...1, .fixed(0.5), .d,
      "Keeps the share of violations at most one half."),
    row(
      .rulesViolations, "rules_violations", "v_rules", "factor", 0.01...10, .logNormal(0.80, 0.12), .a,
      "Posted rules: compliance 52 to 60 % or 75 to 82 % (Matias 2019, doi:10.1073/pnas.1813486116); shrunk."),
    row(
      .rulesFirstPosts, "rules_first_posts", "o_rules", "factor on odds", 0.01...10, .logNormal(1.10, 0.10), .a,
      "Posted rules: first-time comments up 38 to 70 % in one community (Matias 2019); shrunk hard."),
    row(
      .olderPosts, "older_posts", "5", "posts a week", 0...1000, .fixed(5), .d,
      "Judgment: older good posts that readers also meet."),
  ]

  static let exposing: [Parameter] = [
    row(
      .exposureChurn, "exposure_churn", "η", "factor", 0...20, .logNormal(0.35, 0.8), .d,
      "Judgment: no number was found for what mere exposure does to leaving."
    ),
    row(
      .exposureHalf, "exposure_half", "τ_η", "share of views", 1e-4...1, .fixed(0.05), .d,
      "Judgment: exposure at which churn has half of its added effect."),
    row(
      .removalDeterrence, "removal_deterrence", "ρ", "share", 0...1, .beta(3, 17), .a,
      "A revert lowers a new editor's chance to go on by about 15 % (Wikimedia research). Observational."),
    row(
      .banRate, "ban_rate", "β_ban", "share of caught violations", 0...1, .beta(2, 38), .d,
      "Judgment: caught violations by members that end in a ban."),
  ]

  static let moderating: [Parameter] = [
    row(
      .flagRecall, "flag_recall", "f", "share of violations", 0...1, .beta(3, 7), .d,
      "Judgment: only bounds are known; 5 to 10 % of violations on Reddit end up removed."),
    row(
      .flagPrecision, "flag_precision", "prec", "share of reports", 0.01...1, .beta(95, 5), .d,
      "Judgment: as Stack Overflow's reports, of which 97 to 99 % are helpful on posts and 82 % on comments."),
    row(
      .communityPower, "community_power", "κ_m", "a core member", 0...10, .logNormal(0.05, 0.6), .d,
      "Judgment: violations that members' own policing reaches."),
    row(
      .communityCeiling, "community_ceiling", "0.9", "share", 0.01...1, .fixed(0.9), .d,
      "Judgment: the most that members' own policing finds."),
    row(
      .contributorPower, "contributor_power", "0.1", "core members a contributor", 0...1, .fixed(0.1), .d,
      "Judgment: a contributor polices a tenth as much as a core member."),
    row(
      .readingSpeed, "reading_speed", "μ_r", "posts an hour", 0.1...10_000, .logNormal(60, 0.5), .d,
      "Judgment: the lower end of moderators' lore, 60 to 125 an hour; the New York Times' 14 moderators come to about 107."
    ),
    row(
      .handlingSpeed, "handling_speed", "μ_h", "cases an hour", 0.1...10_000, .logNormal(8, 0.4), .d,
      "Judgment: within 6 to 9 posts an hour in full handling (inSided)."),
    row(
      .filterRecall, "filter_recall", "TPR", "share of violations", 0...1, .beta(8, 8), .b,
      "ClueBot NG: 40 to 55 % of vandalism caught at 0.1 to 0.25 % false alarms."),
    row(
      .filterFalseAlarm, "filter_false_alarm", "FPR", "share of good posts", 0...1, .beta(2, 198), .b,
      "ClueBot NG: 0.1 to 0.25 %; commercial filters hold more."),
    row(
      .filterCorrelation, "filter_correlation", "ρ_s", "rank correlation", -0.99...0.99, .fixed(0.5), .d,
      "Judgment: a filter that catches more holds more good posts."),
    row(
      .preModerationDamping, "pre_moderation_damping", "δ_pre", "factor", 0.01...1,
      Prior(.logNormal(median: 0.90, logSD: 0.08), ceiling: 1), .a,
      "Effects of review before publication on volume are moderate at most on 17 Wikipedias (Tran et al. 2022, arXiv:2202.05548)."
    ),
    row(
      .unpublishedLeaving, "unpublished_leaving", "b_W", "factor", 0...20, .logNormal(0.7, 0.6), .d,
      "Judgment: what it does to leaving when none of one's posts is published."),
    row(
      .postRecall, "post_recall", "rec_p", "share of violations read", 0...1, .beta(18, 2), .d,
      "Judgment: violations that a moderator who reads them recognizes, after publication."),
    row(
      .preRecall, "pre_recall", "rec_q", "share of violations read", 0...1, .beta(38, 2), .d,
      "Judgment: the same before publication."),
    row(
      .viewsBeforeFlag, "views_before_flag", "v_f", "share of views", 0...1, .beta(5, 5), .d,
      "Judgment: views a violation has had when a report removes it."),
    row(
      .viewsBeforeSweep, "views_before_sweep", "v_s", "share of views", 0...1, .beta(6, 14), .d,
      "Judgment: views a violation has had when staff or members find it by reading."),
    row(
      .wrongfulFlag, "wrongful_flag", "u_f", "share of false reports", 0...1, .beta(2, 18), .d,
      "Judgment: false reports that are upheld."),
    row(
      .escalation, "escalation", "esc", "share of community removals", 0...1, .beta(2, 18), .d,
      "Judgment: removals by members that staff must decide."),
    row(
      .rescue, "rescue", "resc", "share of held good posts", 0...1, .beta(14, 6), .d,
      "Judgment: good posts held by the filter that a moderator lets through in time."),
    row(
      .communityMistakes, "community_mistakes", "x_c", "share of good posts", 0...0.5,
      Prior(.logNormal(median: 0.002, logSD: 0.7), redrawnAbove: 0.5), .d, "Judgment: good posts removed by members."),
    row(
      .postMistakes, "post_mistakes", "x_p", "share of good posts read", 0...0.5,
      Prior(.logNormal(median: 0.005, logSD: 0.7), redrawnAbove: 0.5), .d,
      "Judgment: good posts removed by staff after publication."),
    row(
      .preMistakes, "pre_mistakes", "x_q", "share of good posts read", 0...0.5,
      Prior(.logNormal(median: 0.01, logSD: 0.7), redrawnAbove: 0.5), .d,
      "Judgment: good posts refused before publication."),
    row(
      .queueWeeks, "queue_weeks", "4", "weeks of capacity", 0.1...1e9, .fixed(4), .d,
      "Judgment: older cases are closed unread."),
  ]

  static let weathering: [Parameter] = [
    row(
      .joinWeather, "join_weather", "σ_J", "log sd", 0...3, .logNormal(0.40, 0.3), .c,
      "From the over-dispersion of arrivals in observed communities (Fano factor about 2 a month)."),
    row(
      .postWeather, "post_weather", "σ_P", "log sd", 0...3, .logNormal(0.35, 0.3), .c,
      "Fitted to the monthly change of log posters in nine observed communities."),
    row(
      .weatherMemory, "weather_memory", "0.7", "autocorrelation a week", 0...0.99, .fixed(0.7), .d,
      "Judgment: how long a good or bad spell lasts."),
    row(
      .tide, "tide", "σ_T", "log sd", 0...3, .logNormal(0.52, 0.3), .c,
      "Fitted to how communities rise and decline over years in nine observed communities."),
    row(
      .tideMemory, "tide_memory", "ρ_T", "autocorrelation a week", 0...0.9999, .fixed(0.985), .d,
      "Judgment: the interest in a topic changes over about a year."),
  ]

  static let responding: [Parameter] = [
    row(
      .unheardChurn, "unheard_churn", "ζ", "factor", 0...20, .logNormal(0.25, 0.7), .d,
      "Judgment: what asking and not acting does to leaving."),
    row(
      .askingShare, "asking_share", "0.15", "share of posts", 0...1, .fixed(0.15), .d,
      "Judgment: posts that ask the company for something, where feedback is a purpose."),
    row(
      .responseMemory, "response_memory", "8", "weeks", 1...26, .fixed(8), .d,
      "Judgment: weeks over which members judge whether they are heard."),
  ]

  static let valuing: [Parameter] = [
    row(
      .deflection, "deflection", "d_v", "share of cases", 0...1, .beta(4, 16), .a,
      "A vendor counts 1 in 5 views of an accepted answer as an avoided case; careful methods find far less."),
    row(
      .ticketCost, "ticket_cost", "ticket cost", "dollars", 0...10_000, .logNormal(25, 0.6), .a,
      "22 dollars on average at help desks (HDI, second hand), 6 to 40 and more. Ask the client."),
    row(
      .renewalGap, "renewal_gap", "gap", "percentage points", 0...100,
      Prior(.normal(mean: 3, sd: 1.5), floor: 0), .a,
      "Highly engaged accounts renew 3 points more (Gainsight 2023): observational, not corrected for who engages."),
    row(
      .causalShare, "causal_share", "causal share", "share", 0...1, .beta(2, 6), .d,
      "Judgment: how much of that gap the community causes. The one randomized study found no gain (Algesheimer et al. 2010, doi:10.1287/mksc.1090.0555)."
    ),
    row(
      .readerGapShare, "reader_gap_share", "b_L", "share of the gap", 0...1, .beta(3, 7), .d,
      "Judgment: what the gap is worth at a firm whose people only read."),
    row(
      .wage, "wage", "wage", "dollars an hour", 0...10_000, .logNormal(55, 0.25), .a,
      "Community managers' salaries of 66 to 90 thousand dollars, loaded by a third and brought to today."),
    row(
      .feeResponse, "fee_response", "ε", "elasticity", 0...10, .logNormal(1, 0.4), .d,
      "Judgment: how the odds of paying fall with the fee."),
    row(
      .ordinaryFee, "ordinary_fee", "f₀", "dollars a month", 0.01...1e6, .logNormal(15, 0.8), .d,
      "Judgment: what a paid community of this kind charges, where the plan does not say. Ask the field."),
  ]
}
