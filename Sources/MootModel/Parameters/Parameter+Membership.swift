extension Parameter {
  /// The parameters that each membership model has a value of its own for.
  static let membership: [Parameter] =
    share(
      .gatePass, "gate_pass", "G", "chance a visit", (0.95, 0.56, 0.56, 0, 0.05), .a,
      "Form completion .70 (FeverBee) times e-mail confirmation .80; cold sign-up to paid 2 to 5 % (vendors).")
    + share(
      .lostWhenStopped, "lost_when_stopped", "ℓ", "share of those stopped", (0.02, 0.20, 0.20, 0, 0.15), .d,
      "Judgment: visitors stopped at the gate who never come again.")
    + share(
      .searchReach, "search_reach", "s", "share of content seen by search", (1, 1, 0.35, 0.05, 0.35), .d,
      "Judgment: what a closed place shows to search engines.")
    + scale(
      .violationFactor, "violation_factor", "v", "factor", (1, 0.5, 0.3, 0.2, 0.15), 0...10, .d,
      "Judgment: reverts fell by half when Portuguese Wikipedia required accounts; the other models are guessed from that."
    )
    + scale(
      .spamAccounts, "spam_accounts", "z", "a week at 1,000 members", (0.4, 0.2, 0.03, 0, 0), 0...1000, .d,
      "Judgment: what passes a basic filter.")
    + scale(
      .firstPostOdds, "first_post_odds", "o", "factor on odds", (1.1, 1, 1.3, 2.0, 1.8), 0.01...100, .d,
      "Judgment: 86 % of those who log in to private facilitated communities contribute (Communispace); shrunk.")
    + scale(
      .churnFactor, "churn_factor", "h", "factor", (1.05, 1, 0.85, 0.75, 0.80), 0.01...100, .d,
      "Judgment: who had to make an effort to get in leaves later (direction: Drenner et al. 2008).")
    + scale(
      .cancellation, "cancellation", "c_X", "a week", (0, 0, 0, 0, 0.0115), 0...0.9, .a,
      "Paid communities lose 5 to 8 % of payers a month, 2 to 4 % at best (vendors).")
    + scale(
      .reviewMinutes, "review_minutes", "minutes", "minutes a case", (0, 0, 5, 0, 1), 0...10_000, .d,
      "Judgment: time to review an application, or to set up a paying member.")

  private typealias Row = (open: Double, registration: Double, approval: Double, invitation: Double, paid: Double)

  /// Probabilities: logit-normal with a log-odds sd of 0.5; 0 and 1 are certain.
  private static func share(
    _ key: MembershipParameter, _ name: String, _ symbol: String, _ unit: String, _ medians: Row, _ grade: Grade,
    _ source: String
  ) -> [Parameter] {
    rows(key, name, symbol, unit, medians, 0...1, grade, source) { .logitNormal($0, 0.5) }
  }

  /// Other numbers: log-normal with a log sd of 0.3; 0 and 1 are certain.
  private static func scale(
    _ key: MembershipParameter, _ name: String, _ symbol: String, _ unit: String, _ medians: Row,
    _ bounds: ClosedRange<Double>, _ grade: Grade, _ source: String
  ) -> [Parameter] {
    rows(key, name, symbol, unit, medians, bounds, grade, source) {
      $0 == 0 || $0 == 1 ? .fixed($0) : .logNormal($0, 0.3)
    }
  }

  private static func rows(
    _ key: MembershipParameter, _ name: String, _ symbol: String, _ unit: String, _ medians: Row,
    _ bounds: ClosedRange<Double>, _ grade: Grade, _ source: String, prior: (Double) -> Prior
  ) -> [Parameter] {
    let values = [medians.open, medians.registration, medians.approval, medians.invitation, medians.paid]
    return zip(MembershipModel.allCases, values).map { model, median in
      Parameter(
        key: .membership(key, model), name: "\(model.rawValue).\(name)", symbol: symbol, unit: unit, bounds: bounds,
        prior: prior(median), grade: grade, source: source)
    }
  }
}
