import MootLanguage

/// Reads one number as people write it.
struct NumberScan {
  let language: Language

  private var group: Character { language == .english ? "," : "." }
  private var point: Character { language == .english ? "." : "," }

  /// The number that `text` is.
  ///
  /// Edge cases: three digits behind a lone decimal point, as in 12.000, can be read two ways and are refused.
  func number(_ text: String, typed: String) throws(Complaint) -> Double {
    let unit = multiplier(of: text)
    var digits = text.filter { $0 != " " && $0 != "_" && $0 != "'" && $0 != "\u{A0}" && $0 != "\u{202F}" }
    if unit > 1 { digits.removeLast() }
    let groups = digits.split(separator: group, omittingEmptySubsequences: false)
    if groups.count > 1 {
      let last = groups[groups.count - 1].prefix { $0 != point }
      let whole = groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } && last.count == 3
      guard whole, (1...3).contains(groups[0].count) else {
        throw Complaint("finding.not-a-number", ["given": typed])
      }
      digits = groups.joined()
    } else if unit == 1, let dot = digits.firstIndex(of: point) {
      let behind = digits[digits.index(after: dot)...]
      if behind.count == 3, digits[..<dot] != "0", !digits[..<dot].isEmpty {
        let joined = digits.filter { $0 != point }
        throw Complaint("interview.invalid.two-ways", ["typed": typed, "whole": joined])
      }
    }
    if point != "." { digits = String(digits.map { $0 == point ? "." : $0 }) }
    guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".-+e".contains($0)) }), digits.first?.isNumber != nil,
      digits.first != "e", digits.first != "+", let number = Double(digits), number.isFinite
    else { throw Complaint("finding.not-a-number", ["given": typed]) }
    return number * unit
  }

  /// What the letter at the end stands for: k a thousand, m a million.
  func multiplier(of text: String) -> Double {
    let trimmed = text.filter { $0 != " " }
    guard trimmed.dropLast().last?.isNumber == true else { return 1 }
    return switch trimmed.last {
    case "k": 1000
    case "m": 1_000_000
    default: 1
    }
  }
}
