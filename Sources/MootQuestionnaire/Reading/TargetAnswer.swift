import MootLanguage
import MootModel

/// The first target as the interview asks for it.
struct TargetAnswer: Hashable {
  static let path = "targets[0]"

  var metric: Metric
  var bound: Target.Bound
  var byWeek: Int

  init(metric: Metric, bound: Target.Bound, byWeek: Int) {
    self.metric = metric
    self.bound = bound
    self.byWeek = byWeek
  }

  /// The target that the answers hold; nil where it is not whole.
  init?(_ answers: Answers) {
    guard let metric = answers.text("\(Self.path).metric").flatMap(Metric.init(rawValue:)),
      let week = answers.center("\(Self.path).by_week")
    else { return nil }
    if let least = answers.center("\(Self.path).at_least") {
      bound = .atLeast(least)
    } else if let most = answers.center("\(Self.path).at_most") {
      bound = .atMost(most)
    } else {
      return nil
    }
    self.metric = metric
    byWeek = Int(week)
  }

  /// The changes that write it; the bound that does not hold goes away.
  var edits: [Edit] {
    let path = Self.path
    var edits = [Edit("\(path).metric", .text(metric.rawValue))]
    switch bound {
    case .atLeast(let value): edits += [Edit("\(path).at_most", nil), Edit("\(path).at_least", .number(value))]
    case .atMost(let value): edits += [Edit("\(path).at_least", nil), Edit("\(path).at_most", .number(value))]
    }
    return edits + [Edit("\(path).by_week", .number(Double(byWeek)))]
  }

  /// The target as a person would type it.
  func typed(_ catalogue: Catalogue) -> String {
    var number = Amount.plain(bound.value)
    if metric.unit == .share { number = Amount.plain((bound.value * 1e6).rounded() / 1e4) + "%" }
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
