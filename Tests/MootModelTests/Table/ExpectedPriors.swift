import MootModel

/// The priors as the model's page states them, written down a second time.
enum ExpectedPriors {
  /// Name, family, two numbers; `at-most` and `redrawn` limit it.
  static let common = """
    reachable_share Beta 5 5
    listed_share Beta 27 3
    discovery LN .15 .7
    imitation LN .50 .5
    imitation_exponent U .5 1
    campaign_response Beta 3 97
    search_share Beta 14 6
    search_floor = .3
    search_half LN 300 .5
    acceptance Beta 16 4
    application_patience LN 7 .5
    invitation_acceptance Beta 5 15
    paid_invitation_factor = .2
    staff_invitations LN 2 .5
    outreach_saturation = 20
    contributor_invitations LN .02 .7
    core_invitations LN .10 .7
    repulsion Beta 5 5
    first_post Beta 6.4 33.6
    silent_reader Beta 17.6 16
    stay_replied Beta 28 22
    stay_unreplied Beta 22 28
    rest_lapsed = .5
    welcome LN .3 .5
    welcome_share = .2
    first_week_posts LN .7 .4
    first_week_dispersion LN .5 .4
    reader_contributes LN .015 .5
    reader_lapses LN .075 .35
    lapsed_returns LN .055 .3
    contributor_rests LN .195 .25
    contributor_lapses LN .026 .3
    promotion LN .0095 .3
    core_steps_back LN .020 .3
    core_lapses LN .001 .5
    reawakening LN .012 .5
    poster_reawakening LN .028 .3
    departure LN .01 .4
    reference_liveliness = .7
    core_cancellation = .3
    dormant_cancellation = 2
    quiet_liveliness Beta 7 13
    liveliness_half LN 30 .6
    liveliness_steepness U 1 3
    audience_reference = 6000
    post_memory = .7
    overload_volume LN 280 .4
    overload_weight = .2
    dilution_weight = .2
    dilution_volume = 70
    posts_per_contributor LN .28 .3
    posts_per_core_member LN 2.0 .4
    contributor_dispersion LN .5 .4
    core_dispersion LN .6 .4
    posting_spread LN 1.4 .15
    first_post_question Beta 16 4
    contributor_question Beta 8 12
    core_question Beta 2 18
    seeding_posts LN 2 .4
    spam_posts = 2
    replies LN .60 .3
    reply_clumping LN 1.2 .5
    staff_answers LN 6 .4
    staff_reply_effect Beta 6 4
    reply_patience LN 3 .5
    solved_share Beta 6 4
    solution_decay LN .01 .5
    violations LN .015 .8
    violation_contagion LN .5 .6
    contagion_half = .01
    newcomer_violations = 2
    newcomer_violation_cap = .9
    core_violations = .3
    violation_cap = .5
    rules_violations LN .80 .12
    rules_first_posts LN 1.10 .10
    older_posts = 5
    exposure_churn LN .35 .8
    exposure_half = .05
    removal_deterrence Beta 3 17
    ban_rate Beta 2 38
    flag_recall Beta 3 7
    flag_precision Beta 95 5
    community_power LN .05 .6
    community_ceiling = .9
    contributor_power = .1
    reading_speed LN 60 .5
    handling_speed LN 8 .4
    filter_recall Beta 8 8
    filter_false_alarm Beta 2 198
    filter_correlation = .5
    pre_moderation_damping LN .90 .08 at-most 1
    unpublished_leaving LN .7 .6
    post_recall Beta 18 2
    pre_recall Beta 38 2
    views_before_flag Beta 5 5
    views_before_sweep Beta 6 14
    wrongful_flag Beta 2 18
    escalation Beta 2 18
    rescue Beta 14 6
    community_mistakes LN .002 .7 redrawn .5
    post_mistakes LN .005 .7 redrawn .5
    pre_mistakes LN .01 .7 redrawn .5
    queue_weeks = 4
    join_weather LN .40 .3
    post_weather LN .35 .3
    weather_memory = .7
    tide LN .52 .3
    tide_memory = .985
    unheard_churn LN .25 .7
    asking_share = .15
    response_memory = 8
    deflection Beta 4 16
    ticket_cost LN 25 .6
    renewal_gap N 3 1.5 at-least 0
    causal_share Beta 2 6
    reader_gap_share Beta 3 7
    wage LN 55 .25
    fee_response LN 1 .4
    ordinary_fee LN 15 .8
    need_join_floor = .5
    need_join_slope = 1
    need_join_factor LN 1 .2
    need_post_floor = .6
    need_post_slope = .8
    need_post_factor LN 1 .2
    return_floor = .5
    return_slope = 1
    return_factor LN 1 .2
    lapse_ceiling = 1.25
    lapse_slope = .5
    lapse_factor LN 1 .2
    promotion_floor = .5
    promotion_slope = 1
    promotion_factor LN 1 .2
    recognition_factor LN 1.2 .2
    easy_criteria_factor LN 1.5 .2
    hard_criteria_factor LN .5 .2
    channel_factor LN 1.1 .2
    low_friction_factor LN 1.25 .2
    high_friction_factor LN .6 .2
    venue_slope = .5
    venue_factor LN 1 .2
    shared_work_factor LN .9 .2
    sceptical_factor = 1.25
    """

  /// Row, kind (a share on the log-odds scale with sd 0.5, or a scale with log sd 0.3), and the medians for open,
  /// registration, approval, invitation and paid.
  static let membership = """
    gate_pass share .95 .56 .56 0 .05
    lost_when_stopped share .02 .20 .20 0 .15
    search_reach share 1 1 .35 .05 .35
    violation_factor scale 1 .5 .3 .2 .15
    spam_accounts scale .4 .2 .03 0 0
    first_post_odds scale 1.1 1 1.3 2.0 1.8
    churn_factor scale 1.05 1 .85 .75 .80
    cancellation scale 0 0 0 0 .0115
    review_minutes scale 0 0 5 0 1
    """

  /// Every parameter's prior by its name.
  static let all: [(name: String, prior: Prior)] = commonPriors + membershipPriors

  private static func words(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private static func number(_ word: String) -> Double { Double(word.hasPrefix(".") ? "0" + word : word) ?? .nan }

  private static var commonPriors: [(name: String, prior: Prior)] {
    words(common).map { words in
      let numbers = words.dropFirst(2).prefix(2).map(number)
      var prior: Prior
      switch words[1] {
      case "LN": prior = Prior(.logNormal(median: numbers[0], logSD: numbers[1]))
      case "Beta": prior = Prior(.beta(numbers[0], numbers[1]))
      case "U": prior = Prior(.uniform(numbers[0], numbers[1]))
      case "N": prior = Prior(.normal(mean: numbers[0], sd: numbers[1]))
      default: prior = Prior(.fixed(numbers[0]))
      }
      if words.count == 6 {
        switch words[4] {
        case "at-most": prior.ceiling = number(words[5])
        case "at-least": prior.floor = number(words[5])
        default: prior.redrawnAbove = number(words[5])
        }
      }
      return (words[0], prior)
    }
  }

  private static var membershipPriors: [(name: String, prior: Prior)] {
    words(membership).flatMap { words in
      zip(["open", "registration", "approval", "invitation", "paid"], words.dropFirst(2).map(number)).map {
        model, median in
        let name = "\(model).\(words[0])"
        if median == 0 || median == 1 { return (name, .fixed(median)) }
        if words[1] == "share" { return (name, Prior(.logitNormal(median: median, logitSD: 0.5))) }
        return (name, Prior(.logNormal(median: median, logSD: 0.3)))
      }
    }
  }
}
