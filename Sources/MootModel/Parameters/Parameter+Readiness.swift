extension Parameter {
  /// Factors that a scenario's choices bring in. Where a factor differs from 1 it is uncertain by a log sd of 0.2.
  static let readying: [Parameter] = [
    row(
      .needJoinFloor, "need_join_floor", "0.5", "factor", 0...10, .fixed(0.5), .d,
      "Judgment: factor on joining without any need to exchange."),
    row(
      .needJoinSlope, "need_join_slope", "1", "factor a point", 0...10, .fixed(1), .d,
      "Judgment: what the score of the need to exchange adds."),
    factor(.needJoinFactor, "need_join_factor", "κ_p, κ_q", 1, "What the need to exchange does to joining."),
    row(
      .needPostFloor, "need_post_floor", "0.6", "factor", 0...10, .fixed(0.6), .d,
      "Judgment: factor on the odds of a first post without any need to exchange."),
    row(
      .needPostSlope, "need_post_slope", "0.8", "factor a point", 0...10, .fixed(0.8), .d,
      "Judgment: what the score of the need to exchange adds."),
    factor(.needPostFactor, "need_post_factor", "κ_a", 1, "What the need to exchange does to first posts."),
    row(
      .returnFloor, "return_floor", "0.5", "factor", 0...10, .fixed(0.5), .d,
      "Judgment: factor on waking up and starting to post without a lasting problem."),
    row(
      .returnSlope, "return_slope", "1", "factor a point", 0...10, .fixed(1), .d,
      "Judgment: what the score of the lasting problem adds."),
    factor(.returnFactor, "return_factor", "κ_w", 1, "What a lasting, changing problem does to return visits."),
    row(
      .lapseCeiling, "lapse_ceiling", "1.25", "factor", 0...10, .fixed(1.25), .d,
      "Judgment: factor on readers' lapsing without a lasting problem."),
    row(
      .lapseSlope, "lapse_slope", "0.5", "factor a point", 0...1.25, .fixed(0.5), .d,
      "Judgment: what the score of the lasting problem takes away."),
    factor(.lapseFactor, "lapse_factor", "1.25 − 0.5·s₂", 1, "What a lasting problem does to readers' lapsing."),
    row(
      .promotionFloor, "promotion_floor", "0.5", "factor", 0...10, .fixed(0.5), .d,
      "Judgment: factor on promotion when the company gains nothing from helping."),
    row(
      .promotionSlope, "promotion_slope", "1", "factor a point", 0...10, .fixed(1), .d,
      "Judgment: what the score of mutual benefit adds."),
    factor(.promotionFactor, "promotion_factor", "κ_g", 1, "What mutual benefit does to promotion."),
    factor(.recognitionFactor, "recognition_factor", "1.2", 1.2, "What a recognition program does to promotion."),
    factor(.easyCriteriaFactor, "easy_criteria_factor", "1.5", 1.5, "What easy criteria do to promotion."),
    factor(.hardCriteriaFactor, "hard_criteria_factor", "0.5", 0.5, "What hard criteria do to promotion."),
    factor(
      .channelFactor, "channel_factor", "1.1", 1.1,
      "What each connected channel with an owner does to discovery."),
    factor(
      .lowFrictionFactor, "low_friction_factor", "1.25", 1.25,
      "What an easy platform does to the odds of getting in."),
    factor(
      .highFrictionFactor, "high_friction_factor", "0.6", 0.6,
      "What a hard platform does to the odds of getting in."),
    row(
      .venueSlope, "venue_slope", "0.5", "factor a point", 0...1, .fixed(0.5), .d,
      "Judgment: what the strength of an existing venue takes from joining."),
    factor(.venueFactor, "venue_factor", "1 − 0.5·strength", 1, "What an existing venue does to joining."),
    factor(
      .sharedWorkFactor, "shared_work_factor", "0.9", 0.9,
      "What work done together does to contributors' and core members' leaving."),
    row(
      .scepticalFactor, "sceptical_factor", "1.25", "factor", 1...10, .fixed(1.25), .d,
      "Judgment: the sceptical preset raises ℓ_D, c_L and c_D by it."
    ),
  ]

  private static func factor(
    _ key: CommonParameter, _ name: String, _ symbol: String, _ median: Double, _ what: String
  ) -> Parameter {
    row(key, name, symbol, "factor", 0.01...100, .logNormal(median, 0.2), .d, "Judgment. \(what)")
  }
}
