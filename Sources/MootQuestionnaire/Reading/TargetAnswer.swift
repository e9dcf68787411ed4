import MootLanguage
import MootModel

/// A target as the interview asks for it.
struct TargetAnswer: Hashable {
  /// The first target of a scenario.
  static let first = "targets[0]"

  /// The item of the list to which a path such as `targets[1].metric` belongs.
  static func item(of path: String) -> String {
    String(path.prefix { $0 != "]" }) + "]"
  }

  var metric: Metric
  var bound: Target.Bound
  var byWeek: Int

  init(metric: Metric, bound: Target.Bound, byWeek: Int) {
    self.metric = metric
    self.bound = bound
    self.byWeek = byWeek
  }

  /// The target that the answers hold; nil where it is not whole.
  init?(_ answers: Answers, at item: String = TargetAnswer.first) {
    guard let metric = answers.text("\(item).metric").flatMap(Metric.init(rawValue:)),
      let week = answers.center("\(item).by_week")
    else { return nil }
    if let least = answers.center("\(item).at_least") {
      bound = .atLeast(least)
    } else if let most = answers.center("\(item).at_most") {
      bound = .atMost(most)
    } else {
      return nil
    }
    self.metric = metric
    byWeek = Int(week)
  }

  /// The changes that write it; the bound that does not hold goes away.
  func edits(at path: String) -> [Edit] {
    var edits = [Edit("\(path).metric", .text(metric.rawValue))]
    switch bound {
    case .atLeast(let value): edits += [Edit("\(path).at_most", nil), Edit("\(path).at_least", .number(value))]
    case .atMost(let value): edits += [Edit("\(path).at_least", nil), Edit("\(path).at_most", .number(value))]
    }
    return edits + [Edit("\(path).by_week", .number(Double(byWeek)))]
  }

  /// The target as a person would type it.
  func typed(_ catalogue: Catalogue) -> String {
    var number = Amount.typed(bound.value, in: catalogue)
    if metric.unit == .share { number = Amount.typed((bound.value * 1e6).rounded() / 1e4, in: catalogue) + "%" }
    let name = TargetReading.name(of: metric, in: catalogue)
    let arguments = ["number": number, "metric": name, "week": String(byWeek)]
    if case .atMost = bound { return catalogue.text("interview.target.typed-at-most", arguments) }
    return catalogue.text("interview.target.typed", arguments)
  }

  func inWords(_ catalogue: Catalogue) -> String {
    let numbers = NumberFormat(language: catalogue.language)
    let number =
      metric.unit == .share
      ? numbers.percent(bound.value, decimals: Amount.decimals(of: bound.value * 100))
      : numbers.decimal(bound.value, Amount.decimals(of: bound.value))
    let arguments = [
      "number": number, "metric": catalogue.text("interview.target.meaning.\(metric.rawValue)"),
      "week": numbers.whole(byWeek),
    ]
    if case .atMost = bound { return catalogue.text("interview.target.echo-at-most", arguments) }
    return catalogue.text("interview.target.echo", arguments)
  }
}
