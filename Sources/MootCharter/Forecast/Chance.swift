import MootExperiments
import MootLanguage

/// The chance of a target as people say it.
struct Chance {
  /// How a chance is to be read.
  enum Reading: String, CaseIterable {
    case likely
    case ratherLikely = "rather-likely"
    case ratherUnlikely = "rather-unlikely"
    case unlikely
  }

  let outcome: TargetOutcome

  /// At four chances in five, at even odds, and at one chance in five the words change.
  var reading: Reading {
    switch outcome.probability {
    case ..<0.2: .unlikely
    case ..<0.5: .ratherUnlikely
    case ..<0.8: .ratherLikely
    default: .likely
    }
  }

  /// "about 41 in 100", or in 10 where the Monte Carlo error would make a second digit an invention.
  func words(in wording: Wording) -> [Inline] {
    let halfWidth = 0.5 * (outcome.interval.upperBound - outcome.interval.lowerBound)
    let base = halfWidth > 0.05 ? 10 : 100
    let count = Int((outcome.probability * Double(base)).rounded(.toNearestOrEven))
    let arguments = [
      "count": [Inline.text("\(count)")], "base": [Inline.text("\(base)")], "last": [Inline.text("\(base - 1)")],
    ]
    if count <= 0 { return wording.inlines("chance.below", arguments) }
    if count >= base { return wording.inlines("chance.above", arguments) }
    return wording.inlines("chance.about", arguments)
  }

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
