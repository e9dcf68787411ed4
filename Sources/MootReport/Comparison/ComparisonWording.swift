import MootExperiments
import MootLanguage
import MootModel
import MootScenario
import MootStatistics
import MootText

/// The words and numbers of a comparison, which the page and the Markdown share.
struct ComparisonWording: Sendable {
  let report: ComparisonReport
  let digits: Digits

  init(_ report: ComparisonReport) {
    self.report = report
    digits = Digits(catalogue: report.catalogue, currency: report.currency.shown)
  }

  var catalogue: Catalogue { report.catalogue }
  var comparison: Comparison { report.comparison }
  private var wording: Wording { Wording(catalogue: catalogue, currency: report.currency.shown) }

  func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    catalogue.text("compare.\(key)", arguments)
  }

  func weeks(_ count: Int) -> String { wording.weeks(count) }
  func runs(_ count: Int) -> String { wording.runs(count) }

  /// The name of a criterion at the start of a line.
  func name(_ criterion: Criterion) -> String { words(criterion, "name") }

  /// The name of a criterion in a sentence.
  func noun(_ criterion: Criterion) -> String { words(criterion, "noun") }

  private func words(_ criterion: Criterion, _ form: String) -> String {
    switch criterion {
    case .measure(let measure): catalogue.text("measure.\(measure.rawValue).\(form)")
    case .target(let target): catalogue.text("measure.target.\(form)", ["id": target.id.shown])
    }
  }

  /// A value in its unit, with the digits that its error allows.
  func value(_ value: Double, _ unit: Unit, error: Double) -> String {
    unit == .probability
      ? digits.value(value, .share, error: max(error, 0.005)) : digits.value(value, unit, error: error)
  }

  /// A difference with its sign; shares differ by points.
  func difference(_ value: Double, _ unit: Unit, error: Double, currency: Bool = false) -> String {
    guard value.isFinite else { return "–" }
    guard unit == .share || unit == .probability else {
      let text = digits.difference(value, unit, error: error)
      return currency && unit == .money ? "\(digits.currency)\u{A0}\(text)" : text
    }
    let points = digits.number(100 * value, error: 100 * error, finest: abs(value) < 0.0995 ? 0.1 : 1)
    return text("points", ["value": digits.signed(points)]).heldTogether
  }

  /// A difference that matters, as it was given.
  func matters(_ difference: Comparison.Difference) -> String {
    let unit = difference.criterion.unit
    if unit == .share || unit == .probability {
      return text("points", ["value": digits.given(100 * difference.matters)]).heldTogether
    }
    let amount = digits.given(difference.matters)
    return unit == .money ? "\(digits.currency)\u{A0}\(amount)" : amount
  }

  /// The error of the ends of a range that so many beliefs gave.
  func endError(_ range: ClosedRange<Double>) -> Double {
    MonteCarloError.ofBand(range, observed: comparison.beliefs).ends
  }

  /// The range of a difference in words; the unit of points stands once.
  func range(_ difference: Comparison.Difference) -> String {
    let error = endError(difference.range)
    let unit = difference.criterion.unit
    var low = self.difference(difference.range.lowerBound, unit, error: error)
    let high = self.difference(difference.range.upperBound, unit, error: error)
    if low == high { return low }
    let points = text("points", ["value": ""]).heldTogether
    if low.hasSuffix(points) { low = String(low.dropLast(points.count)) }
    return text("pair.range", ["low": low, "high": high])
  }

  /// A share of the beliefs, for a table or, not short, for a sentence.
  func share(_ value: Double, isShort: Bool = true) -> String {
    digits.probability(value, replicates: comparison.beliefs, isShort: isShort)
  }

  /// The shares of the beliefs under which the option is better, equal or worse.
  func shares(_ difference: Comparison.Difference) -> String {
    text(
      "pair.share",
      [
        "better": share(difference.better.value), "tie": share(difference.tie), "worse": share(difference.worse.value),
      ].mapValues { $0.filter { $0 != "%" } })
  }

  /// The labels that sentences about a pair name.
  func labels(_ pair: Comparison.Pair) -> [String: String] {
    ["option": report.plans[pair.option].label, "first": report.plans[0].label]
  }

  /// What can be said about a pair by one criterion, in a few words.
  func verdict(_ difference: Comparison.Difference, _ pair: Comparison.Pair) -> String {
    text("pair.verdict.\(difference.verdict.rawValue)", labels(pair))
  }

  /// The answer about a pair, by the first criterion.
  func answer(_ pair: Comparison.Pair) -> String {
    let difference = pair.differences[0]
    var arguments = labels(pair)
    if pair.differences.allSatisfy(\.isSame) { return text("answer.same", arguments) }
    arguments["noun"] = noun(difference.criterion)
    if difference.isSame { return text("answer.equal", arguments) }
    let unit = difference.criterion.unit
    let error = difference.standardError
    arguments["difference"] = self.difference(difference.mean, unit, error: error, currency: true)
    arguments["low"] = self.difference(difference.interval.lowerBound, unit, error: error)
    arguments["high"] = self.difference(difference.interval.upperBound, unit, error: error)
    arguments["matters"] = matters(difference)
    arguments["better"] = share(difference.better.value, isShort: false)
    arguments["worse"] = share(difference.worse.value, isShort: false)
    arguments["tie"] = share(difference.tie, isShort: false)
    let certain = "certain.\(difference.verdict.rawValue)"
    return text(
      comparison.isCertain && catalogue.has("compare.\(certain)") ? certain : "answer.\(difference.verdict.rawValue)",
      arguments)
  }

  /// What one more person who posts costs; nil where money is not compared.
  func price(_ pair: Comparison.Pair) -> String? {
    guard let found = pair.costPerPoster, !pair.differences.allSatisfy(\.isSame) else { return nil }
    var arguments = labels(pair)
    arguments["weeks"] = weeks(comparison.weeks)
    let cost = pair.differences.first { $0.criterion == .measure(.cost) }
    if cost?.isSame == true { return text("cost.free", arguments) }
    guard let ratio = found.ratio, let error = found.standardError else { return text("cost.open", arguments) }
    func amount(_ value: Double, _ error: Double) -> String { digits.amount(value, .money, error: error) }
    arguments["price"] = amount(abs(ratio), error)
    arguments["low"] = amount(abs(ratio) - 1.96 * error, error)
    arguments["high"] = amount(abs(ratio) + 1.96 * error, error)
    arguments["amount"] = amount(abs(found.cost), cost?.standardError ?? .nan)
    let isMore = found.posters > 0
    let key = isMore ? (found.cost > 0 ? "dearer" : "gain") : (found.cost > 0 ? "loss" : "saving")
    return text("cost.\(key)", arguments)
  }

  /// Ignorance against luck, and what pairing did, for the first criterion.
  func luck(_ pair: Comparison.Pair) -> String {
    let difference = pair.differences[0]
    var sentences: [String] = []
    if !comparison.isCertain, difference.ignoranceShare.isFinite {
      sentences.append(
        text(
          "pair.luck",
          ["noun": noun(difference.criterion), "share": digits.format.percent(difference.ignoranceShare)]))
    }
    let cut = difference.pairedVariance / difference.unpairedVariance
    if cut.isFinite, cut < 1 {
      sentences.append(text("pair.paired", ["share": digits.value(cut, .share, error: 0.05 * cut)]))
    }
    return sentences.joined(separator: " ")
  }

  /// What was compared with how many runs.
  var method: String {
    let runs = self.runs(comparison.replicates)
    guard !comparison.isCertain else { return text("pair.certain", ["runs": runs]) }
    let error = (98 / Double(max(1, comparison.beliefs)).squareRoot()).rounded(.up)
    return text(
      "pair.note",
      [
        "runs": runs, "beliefs": digits.format.whole(comparison.beliefs),
        "each": self.runs(comparison.runsPerBelief), "error": digits.givenExactly(error),
      ])
  }

  /// The differences that matter, all in one sentence.
  func mattersList(_ pair: Comparison.Pair) -> String {
    let parts = pair.differences.filter { !$0.isSame }.map {
      text("pair.matter", ["name": noun($0.criterion), "value": matters($0)])
    }
    let first = pair.differences[0]
    let unit = first.criterion.unit
    let example =
      unit == .share || unit == .probability
      ? digits.givenExactly(100 * first.matters) + "%" : digits.given(first.matters)
    return text(
      "pair.matters",
      [
        "list": parts.joined(separator: ", "),
        "example": "\(first.criterion.key.shown)=\(example.filter { $0 != "," })",
      ])
  }

  /// The answers of the plans to one question, short enough for a table.
  func answers(_ difference: AnswerDifference, limit: Int) -> [String] {
    difference.answers.map { answer in
      guard let given = answer.text else { return text("plans.nothing") }
      let shown = given.shown
      let cut =
        DisplayWidth.of(shown) > limit
        ? text("cut", ["text": DisplayWidth.prefix(of: shown, columns: limit - 1)]) : shown
      return answer.isDefault ? text("plans.default", ["value": cut]) : cut
    }
  }

  /// The remark that money or time could not be compared as the files have it.
  var remarks: [String] {
    var remarks: [String] = []
    if report.currencies.count > 1 {
      remarks.append(text("cost.currencies", ["currencies": report.currencies.map(\.shown).joined(separator: ", ")]))
    }
    if report.weeksDiffer { remarks.append(text("plans.weeks", ["weeks": weeks(comparison.weeks)])) }
    return remarks
  }

  /// Seed, runs, versions and files.
  var origin: String {
    text(
      "origin",
      [
        "seed": String(comparison.seed), "runs": runs(comparison.replicates), "weeks": weeks(comparison.weeks),
        "model": String(report.model), "version": report.version.shown,
        "hashes": report.plans.map { String($0.sha256.shown.prefix(12)) }.joined(separator: ", "),
      ])
  }
}
