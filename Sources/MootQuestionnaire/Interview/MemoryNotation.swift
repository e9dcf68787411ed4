/// A memory as one line of a journal, and back.
///
/// The line starts with a checksum of the rest, so that a line that was cut short, or damaged, is known for one. Entries are
/// parted by tabs; each is a letter, a key and values, parted by the unit separator. Text is escaped, so that neither sign
/// nor a line break can stand in it.
package enum MemoryNotation {
  private static let entry: Character = "\t"
  private static let part: Character = "\u{1F}"

  package static func line(_ memory: InterviewMemory) -> String {
    var entries: [[String]] = []
    if let name = memory.name { entries.append(["n", name]) }
    if let place = memory.place { entries.append([memory.isAnswered ? "!" : "@", place]) }
    entries += memory.skipped.sorted().map { ["s", $0] }
    entries += memory.closed.sorted().map { ["c", $0] }
    entries += memory.pending.sorted().map { ["p", $0] }
    entries += memory.parked.sorted { $0.key < $1.key }.map { ["k", $0.key, $0.value] }
    for (list, values) in memory.parkedItems.sorted(by: { $0.key < $1.key }) {
      entries += values.sorted { $0.key < $1.key }.map { ["i", list, $0.key] + parts(of: $0.value) }
    }
    entries += memory.taken.sorted { $0.key < $1.key }.map { ["t", $0.key, $0.value] }
    entries += memory.drafts.sorted { $0.key < $1.key }.map { ["d", $0.key] + $0.value }
    entries += memory.detour.map { ["o", $0] }
    entries += memory.ahead.map { ["a", $0] }
    let text = entries.map { $0.map(escaped).joined(separator: String(part)) }.joined(separator: String(entry))
    return "\(checksum(of: text)) \(text)"
  }

  /// The memory that a line holds; nil for a line that is not whole.
  package static func memory(_ line: String) -> InterviewMemory? {
    guard let space = line.firstIndex(of: " ") else { return nil }
    let text = line[line.index(after: space)...]
    guard line[..<space] == checksum(of: String(text)) else { return nil }
    return unchecked(text)
  }

  /// The memory that the rest of a line holds; nil where that is damaged.
  static func unchecked(_ text: Substring) -> InterviewMemory? {
    var memory = InterviewMemory()
    for entry in text.split(separator: entry) {
      let parts = entry.split(separator: part, omittingEmptySubsequences: false).map { unescaped($0) }
      guard parts.count >= 2 else { return nil }
      let (key, rest) = (parts[1], Array(parts.dropFirst(2)))
      switch parts[0] {
      case "n": memory.name = key
      case "@", "!":
        memory.place = key
        memory.isAnswered = parts[0] == "!"
      case "s": memory.skipped.insert(key)
      case "c": memory.closed.insert(key)
      case "p": memory.pending.insert(key)
      case "k": memory.parked[key] = rest.first ?? ""
      case "i":
        guard let path = rest.first, let value = value(Array(rest.dropFirst())) else { return nil }
        memory.parkedItems[key, default: [:]][path] = value
      case "t": memory.taken[key] = rest.first ?? ""
      case "d": memory.drafts[key] = rest
      case "o": memory.detour.append(key)
      case "a": memory.ahead.append(key)
      default: return nil
      }
    }
    return memory
  }

  private static func parts(of value: FieldValue) -> [String] {
    switch value {
    case .text(let text): ["text", text]
    case .list(let words): ["list"] + words
    case .number(let number): ["number", "\(number)"]
    case .range(let low, let high): ["range", "\(low)", "\(high)"]
    case .spread(let center, let spread): ["spread", "\(center)", "\(spread)"]
    case .unknown: ["unknown"]
    case .flag(let flag): ["flag", flag ? "true" : "false"]
    }
  }

  private static func value(_ parts: [String]) -> FieldValue? {
    let rest = parts.dropFirst()
    let numbers = rest.compactMap { Double($0) }.filter(\.isFinite)
    switch (parts.first, rest.count, numbers.count) {
    case ("text", 1, _): return .text(rest[1])
    case ("list", _, _): return .list(Array(rest))
    case ("number", 1, 1): return .number(numbers[0])
    case ("range", 2, 2): return .range(numbers[0], numbers[1])
    case ("spread", 2, 2): return .spread(numbers[0], numbers[1])
    case ("unknown", 0, _): return .unknown
    case ("flag", 1, _): return .flag(rest[1] == "true")
    default: return nil
    }
  }

  /// FNV-1a of 64 bits in hexadecimal: against accidents, not against anybody.
  private static func checksum(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\u{1F}": result.append(contentsOf: "\\u".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in text.unicodeScalars {
      guard isEscape else {
        if scalar == "\\" { isEscape = true } else { result.append(scalar) }
        continue
      }
      isEscape = false
      switch scalar {
      case "t": result.append("\t")
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "u": result.append("\u{1F}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
