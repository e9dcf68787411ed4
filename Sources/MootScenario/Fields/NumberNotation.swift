import MootModel

/// A number as a person writes it: known, or with what is not known about it.
///
/// | notation | meaning |
/// |---|---|
/// | `40` | forty |
/// | `20 to 60` | 5th and 95th percentile: log-normal above 0, normal otherwise |
/// | `~40` | give or take a fifth: `32 to 48` |
/// | `40 ± 10`, `40 +- 10` | normal, 90 % within 10 of 40 |
/// | `unknown` | a wide range that the field states |
enum NumberNotation: Hashable {
  case exact(Double)
  case range(Double, Double)
  case about(Double)
  case giveOrTake(Double, Double)
  case unknown

  /// Why a text is no number; the codes are those of findings.
  enum Problem: String, Error {
    case notANumber = "not-a-number"
    case separators = "number-separators"
    case leadingZero = "number-leading-zero"
    case notFinite = "number-not-finite"
    case percent = "number-percent"
    case dash = "number-dash"
    case suffix = "number-suffix"
  }

  static func parse(_ text: String) -> Result<NumberNotation, Problem> {
    let text = text.trimmed
    if text.lowercased() == "unknown" { return .success(.unknown) }
    if text.hasPrefix("~") { return number(text.dropFirst().trimmed).map { .about($0) } }
    if let (low, high) = text.parted(by: " to ") {
      return pair(low, high).map { .range($0, $1) }
    }
    for sign in ["+/-", "+-", "±"] {
      if let (center, spread) = text.parted(by: sign) { return pair(center, spread).map { .giveOrTake($0, $1) } }
    }
    return number(text).map { .exact($0) }
  }

  private static func pair(_ a: String, _ b: String) -> Result<(Double, Double), Problem> {
    number(a).flatMap { a in number(b).map { b in (a, b) } }
  }

  /// Strict: an optional minus, digits, an optional fraction and exponent. What YAML 1.1 reads as octal, sexagesimal or
  /// grouped is refused, because readers disagree about it.
  static func number(_ text: String) -> Result<Double, Problem> {
    let problem = problem(of: text)
    if let problem { return .failure(problem) }
    guard let value = Double(text) else { return .failure(.notANumber) }
    return value.isFinite ? .success(value == 0 ? 0 : value) : .failure(.notFinite)
  }

  private static func problem(of text: String) -> Problem? {
    var rest = Substring(text)
    if rest.first == "-" { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(digits.count)
    var wellFormed = !digits.isEmpty
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { $0.isASCIIDigit }
      wellFormed = !fraction.isEmpty
      rest = rest.dropFirst(1 + fraction.count)
    }
    if wellFormed, let e = rest.first, e == "e" || e == "E" {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
      let exponent = rest.prefix { $0.isASCIIDigit }
      wellFormed = !exponent.isEmpty
      rest = rest.dropFirst(exponent.count)
    }
    if wellFormed, rest.isEmpty { return digits.count > 1 && digits.first == "0" ? .leadingZero : nil }
    return explain(text)
  }

  /// Which of the usual slips it is.
  private static func explain(_ text: String) -> Problem {
    let lower = text.lowercased()
    let bare = lower.drop { $0 == "-" || $0 == "+" || $0 == "." }
    if ["nan", "inf", "infinity"].contains(String(bare)) { return .notFinite }
    if let last = lower.last, last == "%", number(lower.dropLast().trimmed).isSuccess { return .percent }
    let plain = lower.filter { !"_, '\u{A0}\u{202F}".contains($0) }
    if plain != lower, !plain.isEmpty, plain.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "-" }) {
      return .separators
    }
    if let last = lower.last, last == "k" || last == "m", number(lower.dropLast().trimmed).isSuccess { return .suffix }
    for dash: Character in ["-", "–", "—"] {
      if let middle = lower.dropFirst().firstIndex(of: dash), number(lower[..<middle].trimmed).isSuccess,
        number(lower[lower.index(after: middle)...].trimmed).isSuccess
      {
        return .dash
      }
    }
    return .notANumber
  }
}

extension Result {
  fileprivate var isSuccess: Bool {
    if case .success = self { return true }
    return false
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

extension StringProtocol {
  /// Without spaces, tabs and line breaks at both ends.
  var trimmed: String {
    let scalars = self.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank && !$0.isLineBreak }),
      let last = scalars.lastIndex(where: { !$0.isBlank && !$0.isLineBreak })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// The trimmed texts before and after the first `separator`.
  func parted(by separator: String) -> (String, String)? {
    let text = String(self)
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(separator) {
        return (text[..<start].trimmed, text[text.index(start, offsetBy: separator.count)...].trimmed)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
