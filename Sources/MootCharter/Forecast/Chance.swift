import MootExperiments
import MootLanguage

/// The chance of a target with what is uncertain about it.
struct Chance {
  let outcome: TargetOutcome

  /// "40–42%", rounded outward so that it never looks narrower than it is.
  func interval(in wording: Wording) -> [Inline] {
    let low = (outcome.interval.lowerBound * 100 + 1e-9).rounded(.down) / 100
    let high = (outcome.interval.upperBound * 100 - 1e-9).rounded(.up) / 100
    return wording.inlines(
      "chance.interval",
      [
        "low": [.text(wording.numbers.decimal(max(0, low) * 100, 0))],
        "high": [.text(wording.numbers.percent(min(1, high)))],
      ])
  }
}
