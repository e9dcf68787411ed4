/// The 95 % confidence interval of a share that was counted.
///
/// Wilson's score interval stays within 0 and 1 and keeps its promise for shares near the ends, where the usual
/// "share ± 2 standard errors" fails.
/// Source: Wilson (1927), Probable inference, the law of succession, and statistical inference,
/// Journal of the American Statistical Association 22, 209–212. doi:10.1080/01621459.1927.10502953
package struct WilsonInterval: Sendable, Hashable {
  /// How often it happened.
  package let successes: Int
  /// How often it could have happened.
  package let trials: Int
  /// Both ends of the interval, within 0 and 1.
  package let range: ClosedRange<Double>

  /// The interval of `successes` among `trials`, with 0 ≤ successes ≤ trials.
  ///
  /// Edge cases: without a trial nothing is known and the interval is 0 to 1. It starts at exactly 0 without a success
  /// and ends at exactly 1 without a failure.
  package init(successes: Int, trials: Int) {
    self.successes = successes
    self.trials = trials
    guard trials > 0 else {
      range = 0...1
      return
    }
    let n = Double(trials)
    let share = Double(successes) / n
    let z2 = Self.width95 * Self.width95
    let center = (share + z2 / (2 * n)) / (1 + z2 / n)
    let half = Self.width95 / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
    let low = successes == 0 ? 0 : max(0, center - half)
    let high = successes == trials ? 1 : min(1, center + half)
    range = low...high
  }

  /// The share itself; NaN without a trial.
  package var share: Double { Double(successes) / Double(trials) }

  /// What a standard normal variable stays within, on either side of 0, with probability 0.95.
  package static let width95 = 1.959963984540054
}
