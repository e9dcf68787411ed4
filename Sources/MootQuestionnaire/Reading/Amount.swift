import MootLanguage

/// A number, or a range of which the ends are the 5th and the 95th percentile.
struct Amount: Hashable {
  let low: Double
  let high: Double
  /// The center, where the amount was given as "40 ± 10".
  let center: Double?

  init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
    center = nil
  }

  init(center: Double, spread: Double) {
    low = center - abs(spread)
    high = center + abs(spread)
    self.center = spread == 0 ? nil : center
  }

  init?(_ value: FieldValue) {
    switch value {
    case .number(let number): self.init(number, number)
    case .range(let low, let high): self.init(low, high)
    case .spread(let center, let spread): self.init(center: center, spread: spread)
    default: return nil
    }
  }

  var isExact: Bool { low == high }

  /// The amount in another unit.
  func divided(by unit: Double) -> Amount {
    center.map { Amount(center: $0 / unit, spread: (high - $0) / unit) } ?? Amount(low / unit, high / unit)
  }

  var value: FieldValue {
    if let center { return .spread(center, high - center) }
    return isExact ? .number(low) : .range(low, high)
  }

  /// The middle of the distribution that the range stands for: of a log-normal one above 0, else of a normal one.
  var middle: Double { center ?? (low > 0 ? (low * high).squareRoot() : (low + high) / 2) }

  /// The amount as a person would type it, without thousands parted.
  func typed(in catalogue: Catalogue) -> String {
    func write(_ number: Double) -> String { Self.typed(number, in: catalogue) }
    if let center { return "\(write(center)) ± \(write(high - center))" }
    return isExact ? write(low) : "\(write(low)) \(catalogue.words("interview.words.to").first ?? "–") \(write(high))"
  }

  /// One number as a person types it in a language, without thousands parted.
  static func typed(_ number: Double, in catalogue: Catalogue) -> String {
    let point = NumberFormat(language: catalogue.language).decimalPoint
    return plain(number).replacing(".", with: point)
  }

  /// What the amount was taken for, as a sentence; nil where that would only repeat what was typed.
  func inWords(_ catalogue: Catalogue, typed: String) -> String? {
    let numbers = NumberFormat(language: catalogue.language)
    func write(_ number: Double) -> String { numbers.decimal(number, Self.decimals(of: number)) }
    if isExact {
      if [self.typed(in: catalogue), write(low)].contains(typed) { return nil }
      return catalogue.text("interview.echo.exact", ["number": write(low)])
    }
    // What the scenario makes of it: see `Prior.range` and the notation with ±.
    let isLogNormal = center == nil && low > 0
    return catalogue.text(
      isLogNormal ? "interview.echo.log-normal" : "interview.echo.normal",
      ["low": write(low), "high": write(high), "middle": write(Self.twoDigits(middle))])
  }

  /// A number as it stands in a file.
  static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }

  /// How many decimals a number needs, at most 3.
  static func decimals(of number: Double) -> Int {
    var scaled = number
    for decimals in 0..<3 {
      if scaled == scaled.rounded() { return decimals }
      scaled *= 10
    }
    return 3
  }

  /// The number rounded to two digits, since no more of a guess is worth showing.
  static func twoDigits(_ number: Double) -> Double {
    var unit = 1.0
    while abs(number) >= 100 * unit { unit *= 10 }
    if unit > 1 || abs(number) >= 10 { return (number / unit).rounded() * unit }
    var parts = 1.0
    while number != 0 && abs(number) * parts < 10 && parts < 1e6 { parts *= 10 }
    return (number * parts).rounded() / parts
  }
}
