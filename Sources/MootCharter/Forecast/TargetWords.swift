import MootLanguage
import MootModel

/// A target in words, such as "people who have joined" and "at least 60".
struct TargetWords {
  let target: Target

  init(_ target: Target) {
    self.target = target
  }

  /// What is counted.
  func what(in draft: CharterDraft) -> [Inline] { draft.wording.inlines("target.\(target.metric.rawValue)") }

  /// How much of it.
  func howMuch(in draft: CharterDraft) -> [Inline] {
    let direction =
      switch target.bound {
      case .atLeast: "at-least"
      case .atMost: "at-most"
      }
    return draft.wording.inlines("target.\(direction)", ["value": [.text(value(in: draft))]])
  }

  /// Both on one line.
  func inlines(in draft: CharterDraft) -> [Inline] {
    draft.wording.inlines("target", ["what": what(in: draft), "value": howMuch(in: draft)])
  }

  private func value(in draft: CharterDraft) -> String {
    let value = target.bound.value
    let numbers = draft.wording.numbers
    switch target.metric.unit {
    case .share, .probability: return numbers.percent(value, decimals: isWhole(value * 100) ? 0 : 1)
    case .money: return "\(draft.currency) \(numbers.decimal(value, isWhole(value) ? 0 : 1))"
    default: return numbers.decimal(value, isWhole(value) ? 0 : 1)
    }
  }

  private func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-9 * max(1, abs(value)) }
}
