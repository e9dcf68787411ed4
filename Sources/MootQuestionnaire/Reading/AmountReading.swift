import MootLanguage

/// Reads a number or a range, in the ways in which people write them: `12000`, `12,000`, `12k`, `8000 to 15000`,
/// `8-15k`, `~40`, `40 ± 10`.
struct AmountReading {
  let limits: AmountLimits
  let catalogue: Catalogue

  func read(_ typed: String) throws(Complaint) -> Amount {
    let text = stripped(typed.lowercased())
    let amount = try parse(text, typed: typed)
    for end in [amount.low, amount.high] {
      guard limits.bounds.contains(end) else {
        let numbers = NumberFormat(language: catalogue.language)
        throw Complaint(
          "interview.invalid.bounds",
          [
            "low": numbers.decimal(limits.bounds.lowerBound, Amount.decimals(of: limits.bounds.lowerBound)),
            "high": numbers.decimal(limits.bounds.upperBound, Amount.decimals(of: limits.bounds.upperBound)),
          ])
      }
      guard !limits.wholeNumber || end == end.rounded() else { throw Complaint("interview.invalid.whole") }
    }
    return amount
  }

  private func parse(_ text: String, typed: String) throws(Complaint) -> Amount {
    let scan = NumberScan(language: catalogue.language)
    if let (left, right) = split(text, at: ["±", "+/-", "+-"]) {
      return Amount(
        center: try scan.number(left, typed: typed), spread: try scan.number(right, typed: typed))
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
      return Amount(low, high)
    }
    let number = try scan.number(text, typed: typed)
    return Amount(number, number)
  }

  /// "About n" as a range: give or take a fifth.
  private func around(_ number: Double) -> Amount {
    Amount(number * 0.8, number * 1.2)
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
