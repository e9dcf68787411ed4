import MootLanguage

/// A number, or a range of which the ends are the 5th and the 95th percentile.
struct Amount: Hashable {
  let low: Double
  let high: Double

  init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  init?(_ value: FieldValue) {
    switch value {
    case .number(let number): self.init(number, number)
    case .range(let low, let high): self.init(low, high)
    default: return nil
    }
  }

  var isExact: Bool { low == high }

  var value: FieldValue { isExact ? .number(low) : .range(low, high) }

  /// The middle of the distribution that the range stands for: of a log-normal one above 0, else of a normal one.
  var middle: Double { low > 0 ? (low * high).squareRoot() : (low + high) / 2 }

  /// The amount as a person would type it, without thousands parted.
  var typed: String { isExact ? Self.plain(low) : "\(Self.plain(low)) to \(Self.plain(high))" }

  /// What the amount was taken for, as a sentence.
  func inWords(_ catalogue: Catalogue) -> String {
    let numbers = NumberFormat(language: catalogue.language)
    func write(_ number: Double) -> String { numbers.decimal(number, Self.decimals(of: number)) }
    if isExact { return catalogue.text("interview.echo.exact", ["number": write(low)]) }
    return catalogue.text(
      "interview.echo.range", ["low": write(low), "high": write(high), "middle": write(Self.twoDigits(middle))])
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
