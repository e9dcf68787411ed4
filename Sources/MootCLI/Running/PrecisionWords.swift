import MootDiagnostics
import MootExperiments
import MootLanguage
import MootModel

/// Precision as the command line asks for it and is told of it.
enum PrecisionWords {
  /// `2%` for the headline metrics, `posters=2%` for one.
  ///
  /// - Throws: ``Failure`` with 64.
  static func goals(_ settings: [String]) throws -> [PrecisionGoal] {
    var goals: [PrecisionGoal] = []
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let share = share(parts[parts.count - 1]) else {
        throw Failure.message(.usage, "precision-form", ["setting": FindingLine.visible(setting)])
      }
      for metric in parts.count == 2 ? [try metric(parts[0])] : PrecisionGoal.headline {
        goals.removeAll { $0.metric == metric }
        goals.append(PrecisionGoal(metric, share: share))
      }
    }
    return goals
  }

  private static func share(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? String(text.dropLast()) : text) else { return nil }
    let share = isPercent ? number / 100 : number
    return share > 0 && share < 1 ? share : nil
  }

  private static func metric(_ word: String) throws -> Metric {
    if let metric = Metric(rawValue: word) { return metric }
    let keys = Metric.allCases.map(\.rawValue)
    let hint =
      Suggestion.nearest(to: word, among: keys).map { words("message.unknown-measure.nearest", ["word": $0]) }
      ?? words("message.unknown-measure.list", ["list": keys.joined(separator: ", ")])
    throw Failure.message(.usage, "unknown-measure", ["word": FindingLine.visible(word), "hint": hint])
  }

  /// What a run has reached, in a line.
  static func reached(_ outcome: PrecisionRun.Outcome, goals: [PrecisionGoal]) -> String {
    let format = NumberFormat(language: .english)
    let parts = zip(goals, outcome.reached).map { goal, reached in
      words(
        "precision.metric",
        [
          "metric": words("metric.\(goal.metric.rawValue).noun"), "reached": format.percent(reached, decimals: 1),
          "asked": format.percent(goal.share, decimals: 1),
        ])
    }
    return words(
      outcome.isReached ? "precision.reached" : "precision.capped",
      ["runs": format.whole(outcome.replicates), "list": parts.joined(separator: ", ")])
  }
}
