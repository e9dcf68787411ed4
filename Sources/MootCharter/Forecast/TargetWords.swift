import MootLanguage
import MootModel

/// A target as a phrase, such as "at least 60 people who write".
struct TargetWords {
  let target: Target

  init(_ target: Target) {
    self.target = target
  }

  func inlines(in draft: CharterDraft) -> [Inline] {
    let direction =
      switch target.bound {
      case .atLeast: "at-least"
      case .atMost: "at-most"
      }
    let value = target.bound.value
    let numbers = draft.wording.numbers
    let words: String
    switch target.metric.unit {
    case .share, .probability: words = numbers.percent(value, decimals: isWhole(value * 100) ? 0 : 1)
    case .people, .firms, .posts, .items, .tickets, .weeks:
      words = isWhole(value) ? numbers.decimal(value, 0) : numbers.decimal(value, 1)
    case .hours, .days, .money: words = isWhole(value) ? numbers.decimal(value, 0) : numbers.decimal(value, 1)
    }
    // Only exactly one is singular; "1.5 people" are several.
    let count = value == 1 && target.metric.unit != .share ? 1 : 2
    return draft.wording.inlines(
      "target.\(target.metric.rawValue)", count: count,
      ["bound": draft.wording.inlines("target.\(direction)", ["value": [.text(words)]])])
  }

  private func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-9 * max(1, abs(value)) }
}
