/// Numbers as a language writes them, without asking the locale of the machine.
package struct NumberFormat: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Parts the thousands.
  package var groupSeparator: String { language == .english ? "," : "." }
  package var decimalPoint: String { language == .english ? "." : "," }
  /// Follows a percentage, with the space that the language wants.
  package var percentSign: String { language == .english ? "%" : "\u{A0}%" }

  /// A whole number with its thousands parted: 12,000.
  package func whole(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { result += groupSeparator }
      result.append(digit)
    }
    return value < 0 ? "-" + result : result
  }

  /// A number with exactly `decimals` digits behind the point, rounded half to even.
  ///
  /// Edge cases: NaN and infinities give a dash; magnitudes from 10¹⁵ on are shown without decimals.
  package func decimal(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    guard abs(value) < 1e15 else { return abs(value) < 9e18 ? whole(Int(value)) : "\(value)" }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrEven)
    let wholePart = (scaled / scale).rounded(.down)
    let fraction = Int(scaled - wholePart * scale)
    var text = whole(Int(wholePart))
    if decimals > 0 {
      let digits = String(fraction)
      text += decimalPoint + String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    }
    return value < 0 && scaled > 0 ? "-" + text : text
  }

  /// A share as a whole percentage: 41 %, with the space that the language wants.
  package func percent(_ share: Double, decimals: Int = 0) -> String {
    guard share.isFinite else { return "–" }
    return decimal(share * 100, decimals) + percentSign
  }
}
