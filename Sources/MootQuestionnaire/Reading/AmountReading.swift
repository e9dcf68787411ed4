import MootLanguage
import MootScenario

/// Reads a number or a range, in the ways in which people write them: `12000`, `12,000`, `12k`, `8000 to 15000`,
/// `8-15k`, `~40`, `40 ± 10`, and `60%` where a share is asked for.
///
/// Bounds, and whether it must be whole, are looked at with the rules of the file.
struct AmountReading {
  /// Where the answer is written to.
  let path: String
  let catalogue: Catalogue

  func read(_ typed: String) throws(Complaint) -> Amount {
    let text = stripped(typed.lowercased())
    do {
      guard isShare, let percent = percentages(text) else { return try parse(text, typed: typed) }
      return try parse(percent, typed: typed).divided(by: 100)
    } catch  where error.key == "finding.not-a-number" {
      // What the file says about such a slip is more to the point.
      throw complaint(about: typed)
    }
  }

  /// What the file says about a number in its notation that it refuses.
  private func complaint(about notation: String) -> Complaint {
    guard let finding = field?.problem(with: .number(notation), at: path) else {
      return Complaint("finding.not-a-number", ["given": notation])
    }
    return Complaint(finding)
  }

  private var field: ScenarioField? { ScenarioField.field(at: path) }

  /// Whether the number is a share, from 0 to 1.
  private var isShare: Bool {
    guard case .number(let rule)? = field?.kind else { return false }
    return rule.lower == 0 && rule.upper == 1
  }

  /// The text without its signs of percent; nil where there is none.
  private func percentages(_ text: String) -> String? {
    var plain = text
    for sign in words("interview.words.percent") { plain = plain.replacing(sign, with: "") }
    return plain == text ? nil : plain.split(separator: " ").joined(separator: " ")
  }

  private func parse(_ text: String, typed: String) throws(Complaint) -> Amount {
    let scan = NumberScan(language: catalogue.language)
    if let (left, right) = split(text, at: ["±", "+/-", "+-"]) {
      let (center, spread) = (try scan.number(left, typed: typed), try scan.number(right, typed: typed))
      if spread < 0 { throw complaint(about: "\(Amount.plain(center)) ± \(Amount.plain(spread))") }
      return Amount(center: center, spread: spread)
    }
    for sign in ["~", "≈"] where text.hasPrefix(sign) {
      return around(try scan.number(String(text.dropFirst()), typed: typed))
    }
    for word in words("interview.words.about") where text.hasPrefix(word + " ") {
      return around(try scan.number(String(text.dropFirst(word.count)), typed: typed))
    }
    var ends = text
    for word in words("interview.words.between") where ends.hasPrefix(word + " ") {
      ends = String(ends.dropFirst(word.count + 1))
    }
    let joints = words("interview.words.to").map { " \($0) " } + words("interview.words.and").map { " \($0) " }
    if let (left, right) = split(ends, at: joints + ["..", "…", "–", "—"]) ?? splitAtHyphen(ends) {
      // "8 to 15k" means thousands at both ends.
      let unit = scan.multiplier(of: right)
      var low = try scan.number(left, typed: typed)
      let high = try scan.number(right, typed: typed)
      if unit > 1, scan.multiplier(of: left) == 1, low < high / unit { low *= unit }
      if low > high { throw complaint(about: "\(Amount.plain(low)) to \(Amount.plain(high))") }
      return Amount(low, high)
    }
    let number = try scan.number(text, typed: typed)
    return Amount(number, number)
  }

  /// "About n" as a range: give or take a fifth, in whole numbers where it has to be one, and within the bounds.
  private func around(_ number: Double) -> Amount {
    var (low, high) = (number * 0.8, number * 1.2)
    guard case .number(let rule)? = field?.kind else { return Amount(low, high) }
    if rule.isWhole { (low, high) = (low.rounded(.down), high.rounded(.up)) }
    guard (rule.lower...rule.upper).contains(number) else { return Amount(low, high) }
    return Amount(max(low, rule.lower), min(high, rule.upper))
  }

  private func split(_ text: String, at joints: [String]) -> (String, String)? {
    for joint in joints {
      let parts = text.split(separator: joint, maxSplits: 1)
      if parts.count == 2 { return (String(parts[0]), String(parts[1])) }
    }
    return nil
  }

  /// A hyphen parts two numbers, unless it is the sign of the first.
  private func splitAtHyphen(_ text: String) -> (String, String)? {
    guard let hyphen = text.dropFirst().firstIndex(of: "-") else { return nil }
    return (String(text[..<hyphen]), String(text[text.index(after: hyphen)...]))
  }

  /// The text without the words that say what is counted.
  private func stripped(_ text: String) -> String {
    let units = words("interview.words.units")
    var parts = text.split(separator: " ").map(String.init)
    while let last = parts.last, units.contains(last) { parts.removeLast() }
    if let last = parts.last, let digit = last.lastIndex(where: \.isNumber) {
      let unit = String(last[last.index(after: digit)...])
      if units.contains(unit) { parts[parts.count - 1] = String(last[...digit]) }
    }
    return parts.joined(separator: " ")
  }

  private func words(_ key: String) -> [String] { catalogue.words(key) }
}

extension Catalogue {
  /// The words that an entry lists, parted by commas.
  func words(_ key: String) -> [String] {
    text(key).split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
