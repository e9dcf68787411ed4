package import MootLanguage
package import MootModel

/// Writes numbers of a Monte Carlo run with no more digits than their error allows.
///
/// A number is rounded to a step of 1, 2 or 5 times a power of ten, the smallest that is not below its standard error:
/// a median of 38.2 with an error of 1.6 becomes 38, one of 1,234 with an error of 30 becomes 1,250.
package struct Digits: Sendable {
  package let catalogue: Catalogue
  /// Written before an amount of money, such as `USD`.
  package let currency: String

  package init(catalogue: Catalogue, currency: String) {
    self.catalogue = catalogue
    self.currency = currency
  }

  var format: NumberFormat { NumberFormat(language: catalogue.language) }

  /// The distance between the values that can be printed.
  ///
  /// Edge cases: without a known error (NaN) one significant digit stays; a value at least as large as its error never
  /// becomes 0.
  ///
  /// - Parameters:
  ///   - error: The standard error of the value.
  ///   - finest: The smallest step that makes sense for the unit, such as 1 for people.
  package static func step(for value: Double, error: Double, finest: Double) -> Double {
    let step: Double
    if error.isFinite {
      step = max(finest, roundStep(notBelow: error))
      if (value / step).rounded() != 0 || abs(value) < error { return step }
    }
    return max(finest, powerOfTen(notAbove: abs(value)))
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is at least `error`; 0 for 0.
  private static func roundStep(notBelow error: Double) -> Double {
    let power = powerOfTen(notAbove: error)
    guard power > 0 else { return 0 }
    for factor in [1.0, 2, 5] where factor * power >= error { return factor * power }
    return 10 * power
  }

  private static func powerOfTen(notAbove value: Double) -> Double {
    guard value.isFinite, value > 1e-12 else { return 0 }
    var power = 1.0
    while power > value { power /= 10 }
    while power * 10 <= value { power *= 10 }
    return power
  }

  /// A number rounded by its error; a dash when it is missing.
  package func number(_ value: Double, error: Double, finest: Double) -> String {
    guard value.isFinite else { return "–" }
    let step = Self.step(for: value, error: error, finest: finest)
    guard step > 0 else { return format.decimal(value, 0) }
    return format.decimal((value / step).rounded(.toNearestOrEven) * step, Self.decimals(of: step))
  }

  private static func decimals(of step: Double) -> Int {
    var decimals = 0
    var unit = 1.0
    while unit > step * 1.000001, decimals < 9 {
      unit /= 10
      decimals += 1
    }
    return decimals
  }

  /// A value of a metric or total in its unit: people and posts as whole numbers, shares as percentages, hours and days
  /// to a tenth (below one to a hundredth), money in whole units of the currency. Exactly nothing is 0 in every unit.
  package func value(_ value: Double, _ unit: Unit, error: Double) -> String {
    guard value.isFinite else { return "–" }
    if value == 0, unit != .probability { return unit == .share ? format.percent(0) : "0" }
    switch unit {
    case .people, .firms, .posts, .items, .tickets, .weeks: return number(value, error: error, finest: 1)
    case .hours, .days:
      return number(value, error: error, finest: abs(value) < 0.995 ? 0.01 : abs(value) < 99.5 ? 0.1 : 1)
    case .money: return number(value, error: error, finest: 1)
    case .share: return share(value, error: error)
    case .probability: return format.percent(value)
    }
  }

  /// The same with the currency before money, held together so that no line breaks between them.
  package func amount(_ value: Double, _ unit: Unit, error: Double) -> String {
    let text = self.value(value, unit, error: error)
    return unit == .money && value.isFinite ? "\(currency)\u{A0}\(text)" : text
  }

  private func share(_ value: Double, error: Double) -> String {
    let percent = number(100 * value, error: 100 * error, finest: abs(value) < 0.0995 ? 0.1 : 1)
    if value > 0, value < 0.0005 { return "<" + format.percent(0.001, decimals: 1) }
    return percent + format.percentSign
  }

  /// A difference with its sign.
  package func difference(_ value: Double, _ unit: Unit, error: Double) -> String {
    signed(self.value(value, unit, error: error))
  }

  /// A number that was written already, with a plus sign when it is above 0 and without any when it was rounded to 0.
  func signed(_ text: String) -> String {
    guard text.contains(where: { $0.isNumber && $0 != "0" }) else {
      return text.first == "-" ? String(text.dropFirst()) : text
    }
    return text.first == "-" || text.first == "<" ? text : "+" + text
  }

  /// The ends of an interval of shares in whole percent; outward where both would round to the same.
  func percentEnds(_ interval: ClosedRange<Double>) -> (low: String, high: String) {
    var (low, high) = ((100 * interval.lowerBound).rounded(), (100 * interval.upperBound).rounded())
    if low == high, interval.lowerBound < interval.upperBound {
      low = (100 * interval.lowerBound).rounded(.down)
      high = (100 * interval.upperBound).rounded(.up)
    }
    return (format.percent(low / 100), format.percent(high / 100))
  }

  /// The share of the runs in which something happened, as a whole percentage.
  ///
  /// Edge cases: where it happened in none of the runs or in all, "under" or "over" the bound of the 95 % Wilson
  /// interval, rounded away from the runs' own answer: none of 100 runs is "under 4%", none of 10,000 "under 1%". A
  /// share that would round to 0 % or 100 % without being it is "under 1%" or "over 99%".
  ///
  /// - Parameter isShort: Writes `<4%` and `>96%` instead, for tables.
  package func probability(_ share: Double, replicates: Int, isShort: Bool = false) -> String {
    guard share.isFinite, replicates > 0 else { return "–" }
    func bounded(_ word: String, _ sign: String, _ bound: Double) -> String {
      let percent = format.percent(bound)
      return isShort ? sign + percent : catalogue.text("page.\(word)", ["value": percent])
    }
    // Of n runs without a hit, the Wilson bound is z²/(n + z²).
    let bound = 3.8415 / (Double(replicates) + 3.8415)
    let points = max(1, (100 * bound).rounded(.up))
    if share <= 0 { return bounded("under", "<", points / 100) }
    if share >= 1 { return bounded("over", ">", 1 - points / 100) }
    let percent = format.percent(share)
    if percent == format.percent(0) { return bounded("under", "<", 0.01) }
    if percent == format.percent(1) { return bounded("over", ">", 0.99) }
    return percent
  }

  /// A number that was not estimated, such as an assumption, to three significant digits.
  package func given(_ value: Double) -> String {
    let step = Self.powerOfTen(notAbove: abs(value)) / 100
    guard value.isFinite, step > 0 else { return value.isFinite ? "0" : "–" }
    return givenExactly((value / step).rounded() * step)
  }

  /// A number as a person wrote it, with at most nine decimals.
  package func givenExactly(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    var decimals = 0
    var unit = 1.0
    // The tolerance forgives the last bits of a number that was rounded to a step.
    while decimals < 9, abs((value / unit).rounded() * unit - value) > 1e-9 * abs(value) {
      decimals += 1
      unit /= 10
    }
    return format.decimal(value, decimals)
  }

  /// A share that was given, as a percentage with as many decimals as it needs, at most three.
  package func givenShare(_ share: Double) -> String {
    var decimals = 0
    var scaled = 100 * share
    while decimals < 3, abs(scaled.rounded() - scaled) > 1e-6 {
      decimals += 1
      scaled *= 10
    }
    return format.percent(share, decimals: decimals)
  }
}
